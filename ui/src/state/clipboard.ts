// A secret on the clipboard: whose it is, and how many seconds are left. There is one clipboard, so there is one countdown;
// the next copy takes its place. The core clears the clipboard; here the seconds are only shown.
//
// Refuses: the secret. It never comes this way; only its name does.

export interface Clock {
  now(): number;
  /** Calls again and again, until the returned function is called. */
  every(milliseconds: number, then: () => void): () => void;
}

export const browserClock: Clock = {
  now: () => Date.now(),
  every(milliseconds, then) {
    const timer = setInterval(then, milliseconds);
    return () => clearInterval(timer);
  },
};

const TURN = 250;

export class ClipboardWatch {
  /** What is on the clipboard, or was until it was cleared. */
  what: string | null = null;
  /** Seconds left; nought once it is cleared. */
  left = 0;
  #stop: () => void = () => undefined;
  #changed: (cleared: boolean) => void;
  #clock: Clock;

  constructor(changed: (cleared: boolean) => void = () => undefined, clock: Clock = browserClock) {
    this.#changed = changed;
    this.#clock = clock;
  }

  /** Something is on the clipboard for some seconds. */
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

  /** It is not on the clipboard any more. */
  cleared(): void {
    this.#stop();
    this.left = 0;
    this.#changed(true);
  }

  /** Something else was copied that is no secret: nothing is left to say. */
  forget(): void {
    this.#stop();
    this.what = null;
    this.left = 0;
    this.#changed(false);
  }
}
