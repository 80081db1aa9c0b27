// Splits a paper's HTML into content and styles. The window's content security policy forbids inline styles, so the frame
// gets the HTML without them, and the styles as constructed style sheets.

export interface SplitPaper {
  /** The HTML without its `style` elements. */
  html: string;
  styles: string[];
}

/**
 * Separates the `style` elements. A regular expression is enough because the core writes the HTML; a DOM parser would apply
 * the styles and violate the policy.
 */
export function splitStyles(html: string): SplitPaper {
  const styles: string[] = [];
  const bare = html.replace(/<style[^>]*>([^<]*)<\/style>/g, (_, style: string) => {
    styles.push(style);
    return "";
  });
  return { html: bare, styles };
}

/** Applies the styles to the page in a frame. */
export function applyStyles(frame: HTMLIFrameElement, styles: string[]): void {
  const view = frame.contentWindow as (Window & { CSSStyleSheet?: typeof CSSStyleSheet }) | null;
  const Sheet = view?.CSSStyleSheet;
  if (!frame.contentDocument || typeof Sheet?.prototype.replaceSync !== "function") return;
  frame.contentDocument.adoptedStyleSheets = styles.map((text) => {
    const sheet = new Sheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
