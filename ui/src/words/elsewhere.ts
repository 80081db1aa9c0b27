// The origin of what another computer reports: person, computer and time.
import type { Elsewhere } from "../platform";
import { t, words } from "./words.svelte";

export function toldBy({ person, device, at }: Elsewhere): { who: string; when: string } {
  const who = person ? t("import-from-person", { person, device }) : t("import-from-device", { device });
  return { who, when: words.moment(at) };
}
