// Whether a stored credential can be used on this computer. Pure.
import type { Stored } from "../platform";

/** Whether the value is in another computer's keychain: a hand-over file brings a run without its values. */
export function isElsewhere(stored: Stored | null): boolean {
  return stored?.elsewhere === true;
}

/** Whether the value is stored on this computer. */
export function isHere(stored: Stored | null): stored is Stored {
  return stored !== null && !stored.lost && !isElsewhere(stored);
}
