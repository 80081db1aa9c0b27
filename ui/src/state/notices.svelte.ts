// Messages outside the page: toasts, some with an undo button, and sentences for screen readers.
//
// A toast with an undo button stays until it is used, dismissed or replaced, so nobody has to be quick.

export interface Toast {
  id: number;
  kind: "done" | "refused";
  text: () => string;
  action: { text: () => string; run: () => void } | null;
}

/** How long a toast without a button is shown. Why something was refused takes longer to read. */
const MILLISECONDS = { done: 6000, refused: 20000 };

export class Notices {
  toasts = $state.raw<readonly Toast[]>([]);
  /** The sentence in the polite live region. */
  announcement = $state("");
  #next = 1;

  /** Shows a toast. Its texts are functions, so that they follow a change of language. */
  show(toast: Omit<Toast, "id">): void {
    const id = this.#next++;
    this.toasts = [...this.toasts.filter((it) => it.action === null), { ...toast, id }].slice(-3);
    this.announce(toast.text());
    if (toast.action === null) setTimeout(() => this.dismiss(id), MILLISECONDS[toast.kind]);
  }

  dismiss(id: number): void {
    this.toasts = this.toasts.filter((it) => it.id !== id);
  }

  announce(text: string): void {
    // Screen readers read a repeated sentence only if the text differs, so add an invisible space.
    this.announcement = this.announcement === text ? `${text}\u00a0` : text;
  }
}
