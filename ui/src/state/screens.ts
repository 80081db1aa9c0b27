// Which language a vendor's screen is shown in. Pure.
import type { Language, Preferences, VendorScreens } from "../platform";

/** The language of a vendor's labels: the preferred one if its screens are on record in it, else its own. */
export function screenLanguage(vendor: VendorScreens, preferences: Preferences): Language | null {
  const wanted = preferences.products[vendor.id] ?? preferences.productsDefault;
  return vendor.screens.includes(wanted) ? wanted : (vendor.screens[0] ?? null);
}

/** The preferences with another language for one vendor's screen. */
export function withScreenLanguage(preferences: Preferences, vendor: string, language: Language): Preferences {
  return { ...preferences, products: { ...preferences.products, [vendor]: language } };
}
