// What is stored of a credential, and whether it can be used on this computer. Pure.
import type { Stored } from "../platform";

/** Whether the value is in the keychain of another computer: a hand-over file brought the run, never the value. */
export function isElsewhere(stored: Stored | null): boolean {
  return stored?.elsewhere === true;
}

/** Whether the value can be used here. */
export function isHere(stored: Stored | null): stored is Stored {
  return stored !== null && !stored.lost && !isElsewhere(stored);
}
