// Which secret is on the clipboard, and for how many seconds. There is one clipboard, so there is one countdown, and the next
// copy replaces it. The core clears the clipboard; the countdown is only for display.
//
// Only the secret's name is known here, never its value.

export interface Clock {
  now(): number;
  /** Calls `then` repeatedly until the returned function is called. */
  every(milliseconds: number, then: () => void): () => void;
}

const browserClock: Clock = {
  now: () => Date.now(),
  every(milliseconds, then) {
    const timer = setInterval(then, milliseconds);
    return () => clearInterval(timer);
  },
};

const TURN = 250;

export class ClipboardWatch {
  /** The name of the secret that is on the clipboard, or was before it was cleared. */
  what: string | null = null;
  /** Seconds left; zero once it is cleared. */
  left = 0;
  #stop: () => void = () => undefined;
  #changed: (cleared: boolean) => void;
  #clock: Clock;

  constructor(changed: (cleared: boolean) => void = () => undefined, clock: Clock = browserClock) {
    this.#changed = changed;
    this.#clock = clock;
  }

  /** A secret was put on the clipboard for this many seconds. */
  put(what: string, seconds: number): void {
    this.#stop();
    const ends = this.#clock.now() + seconds * 1000;
    this.what = what;
    this.left = seconds;
    this.#stop = this.#clock.every(TURN, () => {
      const left = Math.max(0, Math.ceil((ends - this.#clock.now()) / 1000));
      if (left === this.left) return;
      this.left = left;
      if (left === 0) this.cleared();
      else this.#changed(false);
    });
    this.#changed(false);
  }

  /** The clipboard was cleared. */
  cleared(): void {
    this.#stop();
    this.left = 0;
    this.#changed(true);
  }

  /** Something that is not a secret was copied: ends the countdown without a word. */
  forget(): void {
    this.#stop();
    this.what = null;
    this.left = 0;
    this.#changed(false);
  }
}
