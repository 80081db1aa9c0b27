// Which customers and companies of a comparison are shown. Pure.
import type { CustomerRow, CustomerSheet, CustomerView, Fit } from "../platform";
import { folded, hasAll, wordsOf } from "./fold";

/** What somebody has to look at. */
const OPEN: readonly Fit[] = ["gone", "doubled", "missing", "likely"];

/** The most companies that are offered at once. */
export const OFFERED = 50;

const isOpen = (fit: Fit): boolean => OPEN.includes(fit);

/** How many customers are left to look at. */
export function openOf({ counts }: CustomerSheet): number {
  return OPEN.reduce((sum, fit) => sum + (counts[fit] ?? 0), 0);
}

/** The rows whose customer or company has these words in its name or short name. */
export function shownRows({ rows }: CustomerSheet, openOnly: boolean, wanted: string): CustomerRow[] {
  const fits = finder(wanted);
  return rows.filter(
    (row) => (!openOnly || isOpen(row.fit)) && (fits(row.customer) || row.companies.some((it) => fits(it))),
  );
}

/** The companies with these words in name or short name: those that fit first, then by name. */
export function offered(sheet: CustomerSheet, row: CustomerRow, wanted: string): CustomerView[] {
  const fits = finder(wanted);
  const near = row.companies.filter(fits);
  const others = sheet.companies.filter((it) => fits(it) && !row.companies.some(({ id }) => id === it.id));
  return [...near, ...others.sort((one, other) => one.name.localeCompare(other.name))];
}

function finder(wanted: string): (customer: CustomerView) => boolean {
  const words = wordsOf(wanted);
  return ({ name, code }) => hasAll(folded(`${name} ${code ?? ""}`), words);
}
