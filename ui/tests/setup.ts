// Runs before each test file: fills gaps in jsdom, and cleans up after each test.
import { afterEach, vi } from "vitest";

Element.prototype.scrollTo ??= () => undefined;
// axe asks for a canvas to detect icon fonts; jsdom has none.
HTMLCanvasElement.prototype.getContext = () => null;

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});
