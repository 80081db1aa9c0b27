// House rules that no linter knows: no prose in Svelte files, every module says what it is for, files stay small.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse, type AST } from "svelte/compiler";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "../src");
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(svelte|ts|css)$/.test(name) && !name.endsWith("wire.ts"))
  .map((name) => ({ name, text: readFileSync(join(root, name), "utf8") }));

const SPOKEN = new Set(["title", "aria-label", "placeholder", "alt", "label"]);

function prose(node: unknown, found: string[], attribute = ""): string[] {
  if (Array.isArray(node)) {
    for (const item of node) prose(item, found, attribute);
    return found;
  }
  if (typeof node !== "object" || node === null) return found;
  const it = node as { type?: string; name?: string; data?: string } & Record<string, unknown>;
  if (it.type === "Text" && /\p{L}{2}/u.test(it.data ?? "") && (attribute === "" || SPOKEN.has(attribute))) {
    found.push((it.data ?? "").trim());
  }
  const inside = it.type === "Attribute" ? (it.name ?? "") : attribute;
  for (const [key, value] of Object.entries(it)) if (key !== "css") prose(value, found, inside);
  return found;
}

describe("the code of the window", () => {
  it("keeps every word out of Svelte files", () => {
    for (const { name, text } of files.filter((it) => it.name.endsWith(".svelte"))) {
      const tree: AST.Root = parse(text, { modern: true });
      expect(prose(tree.fragment, []), name).toEqual([]);
    }
  });

  it("starts every module with a comment on what it is for", () => {
    for (const { name, text } of files) expect(text.trimStart(), name).toMatch(/^(\/\/|\/\*|<!--)/);
  });

  it("keeps files under 400 lines", () => {
    for (const { name, text } of files) expect(text.split("\n").length, name).toBeLessThanOrEqual(400);
  });

  it("names colours only in tokens.css", () => {
    const named = files.filter(({ name, text }) => !name.endsWith("tokens.css") && /#[0-9a-f]{6}\b/i.test(text));
    expect(named.map((it) => it.name)).toEqual([]);
  });
});
