// Files and links that are dropped on the window: the web view would show them in place of its page. Text goes into fields.

/** Refuses what is dropped there, except text over a field. */
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
