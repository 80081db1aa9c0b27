// The stand-in's walk through the journal: two devices, and heads that say by their looks how they stand.
import type { Audit, ErasedSeen, HeadView } from "../wire";
import type { Handlers } from "./world";

const OWN = `01a0f2d4-77c1-7e30-9b5a-6d1f0c2e4b88/214/${"c41e97aa".repeat(8)}`;
const OTHER = `01a2b3c4-5d6e-7f80-91a2-b3c4d5e6f708/118/${"3f9ac0d1".repeat(8)}`;

export class FakeAudit {
  /** Whether the journal is wrong in itself. */
  broken = false;
  /** What was erased. */
  erased: ErasedSeen[] = [];
  /** Ends that hand-over files brought and that do not fit. */
  kept: HeadView[] = [];

  readonly handlers: Pick<Handlers, "audit_journal"> = {
    audit_journal: ({ heads }) => this.#audit(heads),
  };

  #audit(heads: string): Audit {
    const given = heads
      .split("\n")
      .map((it) => it.trim())
      .filter(Boolean);
    // As numbers: that is how they come through the wire, whatever the bindings call them.
    return {
      events: 332,
      devices: 2,
      heads: [OWN, OTHER],
      broken: this.broken ? { device: "01a2b3c4", sequence: 57 } : null,
      erased: this.erased,
      compared: [
        ...given.map((text): HeadView => {
          if (text === OWN || text === OTHER) return { text, state: "fits", from: null, by: [] };
          const [device = "", sequence = "", hash = ""] = text.split("/");
          if (!hash || !Number(sequence)) return { text, state: "unreadable", from: null, by: [] };
          if (!OWN.startsWith(device) && !OTHER.startsWith(device))
            return { text, state: "unknown", from: null, by: [] };
          const known = OWN.startsWith(device) ? 214 : 118;
          if (Number(sequence) > known) return { text, state: "behind", from: known + 1, by: [] };
          return { text, state: "differs", from: Number(sequence), by: [] };
        }),
        ...this.kept,
      ],
    };
  }
}
