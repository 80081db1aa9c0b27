// Takes a paper of the core apart: what is shown, and how it looks. The window's policy allows no inline styles, so the
// frame gets the paper without them and is handed the style as a constructed sheet.

export interface DressedPaper {
  /** The page without its styles. */
  html: string;
  styles: string[];
}

/** The core writes the page, so its styles are found as it writes them; parsing it would trip the policy. */
export function undress(html: string): DressedPaper {
  const styles: string[] = [];
  const bare = html.replace(/<style[^>]*>([^<]*)<\/style>/g, (_, style: string) => {
    styles.push(style);
    return "";
  });
  return { html: bare, styles };
}

/** Puts the styles on the page in a frame. */
export function dress(frame: HTMLIFrameElement, styles: string[]): void {
  const view = frame.contentWindow as (Window & { CSSStyleSheet?: typeof CSSStyleSheet }) | null;
  const Sheet = view?.CSSStyleSheet;
  if (!frame.contentDocument || typeof Sheet?.prototype.replaceSync !== "function") return;
  frame.contentDocument.adoptedStyleSheets = styles.map((text) => {
    const sheet = new Sheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
