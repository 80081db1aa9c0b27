// A secret on its way from an input to the core. It lives in the input alone: it is read when it is given away, the input
// is emptied at the moment the core has it, and a refusal leaves it where it was, so that a value which a vendor shows
// only once is not lost to a typing mistake.
//
// Nothing here keeps the value: no field of this class, and nothing that it tells others.
import type { Fault } from "../platform";

type SecretPhase = "waiting" | "giving" | "refused" | "kept";

/** What is needed of an input. */
interface ValueField {
  value: string;
}

export class SecretInput {
  phase: SecretPhase = "waiting";
  fault: Fault | null = null;
  #changed: () => void;

  constructor(changed: () => void = () => undefined) {
    this.#changed = changed;
  }

  /** Gives the value to the core, once. `send` gives the fault, or nothing if the core took it. */
  async give(input: ValueField, send: (value: string) => Promise<Fault | null>): Promise<boolean> {
    if (this.phase === "giving") return false;
    this.#turn("giving", null);
    const fault = await send(input.value);
    if (!fault) input.value = "";
    this.#turn(fault ? "refused" : "kept", fault);
    return !fault;
  }

  /** Something else is typed: what was said of the old value no longer counts. */
  typed(): void {
    if (this.phase === "refused" || this.phase === "kept") this.#turn("waiting", null);
  }

  #turn(phase: SecretPhase, fault: Fault | null): void {
    this.phase = phase;
    this.fault = fault;
    this.#changed();
  }
}
