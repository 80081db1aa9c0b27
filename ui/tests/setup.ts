// Nothing is fetched and nothing is kept between tests; jsdom lacks what the window asks of a browser here and there.
import { afterEach, vi } from "vitest";

Element.prototype.scrollTo ??= () => undefined;
// axe looks for a canvas to judge icon fonts; there is none.
HTMLCanvasElement.prototype.getContext = () => null;

afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
});
