// Where the user is on Home: search, filters, scroll position. Kept while other pages are open.
import { RowHeights } from "./list-slice";
import { noFilter, type HomeFilter } from "./home-list";

export class HomePlace {
  filter = $state.raw<HomeFilter>(noFilter);
  /** How far the page was scrolled when it was left, in pixels. */
  scroll = 0;
  /** The run that was opened from here last: it gets the focus back. */
  opened: string | null = null;
  /** The measured heights of groups, so that coming back finds the same position. */
  readonly heights = new RowHeights();

  change(change: Partial<HomeFilter>): void {
    this.filter = { ...this.filter, ...change };
  }

  /** Shows everything again, in the order that was chosen. */
  showAll(): void {
    this.filter = { ...noFilter, order: this.filter.order };
  }
}
