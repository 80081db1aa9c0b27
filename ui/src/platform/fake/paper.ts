// The stand-in's papers: short, but with a style of their own, like the core's.
import type { Print, Run } from "../wire";
import type { Handlers, World } from "./world";

const ENDINGS = { pdf: "pdf", html: "html", markdown: "md" };

export class FakePapers {
  #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  readonly handlers: Pick<Handlers, "print" | "save" | "open_paper"> = {
    print: (request) => ({ text: paper(this.#world.whole(this.#world.find(request.run)), request) }),
    save: ({ run, kind, format }) => {
      const { organisationName } = this.#world.viewOf(this.#world.find(run));
      return { path: `/home/kim/Documents/${organisationName} ${kind}.${ENDINGS[format]}` };
    },
    open_paper: () => null,
  };
}

function paper(run: Run, { kind, format, bilingual }: Print): string {
  const lines = run.guide.parts.flatMap((part) => [
    `## ${part.vendor.name}: ${part.title}`,
    ...part.steps.flatMap((step) => {
      const here = run.progress.steps[step.id];
      const ticked = kind === "report" ? (here?.ticked ?? []) : [];
      const actions = step.actions.map((action) => {
        const words = action.sentence
          .map((it) => {
            if ("text" in it) return it.text;
            const labels = it.kind === "label" ? [it.label] : it.labels;
            return labels.map((l) => (bilingual && l.gloss ? `${l.text} | ${l.gloss}` : l.text)).join(" › ");
          })
          .join("");
        return action.tickable ? `- [${ticked.includes(action.id) ? "x" : " "}] ${words}` : `- ${words}`;
      });
      return [`### ${step.title}`, ...actions, ...(here?.note ? [`> ${here.note}`] : [])];
    }),
  ]);
  const markdown = [`# ${run.guide.title}`, run.view.organisationName, ...lines].join("\n\n");
  return format === "markdown" ? markdown : html(run, lines);
}

function html(run: Run, lines: string[]): string {
  const escape = (words: string) => words.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  const body = lines.map((line) => {
    const words = escape(line.replace(/^(#+|-|>) /, ""));
    if (line.startsWith("### ")) return `<h3>${words}</h3>`;
    if (line.startsWith("## ")) return `<h2>${words}</h2>`;
    if (line.startsWith("> ")) return `<blockquote>${words}</blockquote>`;
    const box = words.replace(/^\[x\]/, "☑").replace(/^\[ \]/, "☐");
    return `<p>${box}</p>`;
  });
  const style =
    "body{font:15px/1.5 sans-serif;margin:2.5rem;color:#111;background:#fff}h2{border-bottom:1px solid #999}";
  const title = escape(run.guide.title);
  return `<!doctype html><html lang="${run.guide.reader}"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head><body><h1>${title}</h1><p>${escape(run.view.organisationName)}</p>${body.join("")}</body></html>`;
}
