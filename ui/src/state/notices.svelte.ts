// What the window says beside the page: toasts, some with an undo, and sentences for screen readers.
//
// A toast with an undo stays until it is used, dismissed or replaced: nobody has to be quick.

export interface Toast {
  id: number;
  kind: "done" | "refused";
  text: () => string;
  action: { text: () => string; run: () => void } | null;
}

const MILLISECONDS = 6000;

export class Notices {
  toasts = $state.raw<readonly Toast[]>([]);
  /** Read out politely. */
  announcement = $state("");
  #next = 1;

  /** Texts are functions: they follow a change of language while they are shown. */
  show(toast: Omit<Toast, "id">): void {
    const id = this.#next++;
    this.toasts = [...this.toasts.filter((it) => it.action === null), { ...toast, id }].slice(-3);
    this.announce(toast.text());
    if (toast.action === null && toast.kind === "done") setTimeout(() => this.dismiss(id), MILLISECONDS);
  }

  dismiss(id: number): void {
    this.toasts = this.toasts.filter((it) => it.id !== id);
  }

  announce(text: string): void {
    // The same sentence twice would not be read again without a change.
    this.announcement = this.announcement === text ? `${text}\u00a0` : text;
  }
}
