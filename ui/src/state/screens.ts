// The language of a vendor's screen. Pure.
import type { Language, Preferences, VendorScreens } from "../platform";

/** The language of a vendor's labels: the preferred one if it is on record, else the vendor's own. */
export function screenLanguage(vendor: VendorScreens, preferences: Preferences): Language | null {
  const wanted = preferences.products[vendor.id] ?? preferences.productsDefault;
  return vendor.screens.includes(wanted) ? wanted : (vendor.screens[0] ?? null);
}

/** The preferences with another language for one vendor's screen. */
export function withScreenLanguage(preferences: Preferences, vendor: string, language: Language): Preferences {
  return { ...preferences, products: { ...preferences.products, [vendor]: language } };
}
