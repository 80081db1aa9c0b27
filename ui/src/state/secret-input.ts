// Sends a secret from an input field to the core. Only the input field holds the value: it is read when it is sent, and
// emptied as soon as the core has stored it. If the core refuses it, it stays in the field, so that a value which a vendor
// shows only once is not lost to a typing mistake.
//
// No field of this class holds the value.
import type { Fault } from "../platform";

type SecretPhase = "waiting" | "giving" | "refused" | "kept";

/** The part of an input element that is used here. */
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

  /** Sends the value to the core. `send` resolves to the fault, or to null if the core stored the value. */
  async give(input: ValueField, send: (value: string) => Promise<Fault | null>): Promise<boolean> {
    if (this.phase === "giving") return false;
    this.#turn("giving", null);
    const fault = await send(input.value);
    if (!fault) input.value = "";
    this.#turn(fault ? "refused" : "kept", fault);
    return !fault;
  }

  /** Called when the text changes: clears the message about the previous value. */
  typed(): void {
    if (this.phase === "refused" || this.phase === "kept") this.#turn("waiting", null);
  }

  #turn(phase: SecretPhase, fault: Fault | null): void {
    this.phase = phase;
    this.fault = fault;
    this.#changed();
  }
}
