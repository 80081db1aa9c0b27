// Blocks drag and drop onto the page: the web view would open a dropped file or link in place of it. Files are taken by the
// shell (`src-tauri/src/files.rs`), which knows their paths.

/** Blocks everything dropped on `target`, except text dropped on an input field. */
export function refuseDrops(target: EventTarget): void {
  const refuse = (event: Event) => {
    const { dataTransfer } = event as DragEvent;
    if (takesText(event.target) && !dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    if (dataTransfer) dataTransfer.dropEffect = "none";
  };
  target.addEventListener("dragover", refuse);
  target.addEventListener("drop", refuse);
}

function takesText(over: EventTarget | null): boolean {
  return over instanceof HTMLTextAreaElement || over instanceof HTMLInputElement;
}
