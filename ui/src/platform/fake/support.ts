// The stand-in's support file, and its note of a crash.
import type { Handlers } from "./world";

export class FakeSupport {
  /** When it ended unexpectedly. */
  crashed: string | null = null;

  get text(): string {
    const versions = { lotse: "0.1.0", system: "Linux", processor: "x86_64", webView: "2.50.0" };
    return JSON.stringify({ format: 1, made: "2026-11-21T09:00:00Z", versions, log: [] }, null, 2);
  }

  readonly handlers: Pick<Handlers, "support_file" | "save_support_file"> = {
    support_file: () => ({ text: this.text }),
    save_support_file: () => ({ path: "/home/kim/Documents/Lotse support 2026-11-21.json" }),
  };
}
