// Whose word something is that another computer says: a name and a computer, and when.
import type { Elsewhere } from "../platform";
import { t, words } from "./words.svelte";

export function toldBy({ person, device, at }: Elsewhere): { who: string; when: string } {
  const who = person ? t("take-in-from-person", { person, device }) : t("take-in-from-device", { device });
  return { who, when: words.moment(at) };
}
