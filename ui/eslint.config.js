// Lint rules. One of them is our own: only `src/platform/` may talk to anything outside the window.
import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import typescript from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

const world = {
  patterns: [
    { group: ["@tauri-apps/*"], message: "Only src/platform/ talks to the core." },
    { group: ["**/platform/tauri", "**/platform/host"], message: "Import src/platform instead." },
  ],
};

export default typescript.config(
  { ignores: ["dist", "src/platform/wire.ts"] },
  js.configs.recommended,
  ...typescript.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      "no-restricted-imports": ["error", world],
      "no-restricted-globals": ["error", "fetch", "localStorage", "sessionStorage", "indexedDB", "WebSocket"],
      "no-console": "error",
      "svelte/no-at-html-tags": "error",
      "svelte/no-inline-styles": ["error", { allowTransitions: false }],
      "svelte/button-has-type": "error",
      "svelte/require-each-key": "error",
    },
  },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: { parserOptions: { parser: typescript.parser, extraFileExtensions: [".svelte"], svelteConfig } },
  },
  {
    files: ["src/platform/**", "tests/**", "public/first-paint.js"],
    rules: { "no-restricted-imports": "off", "no-restricted-globals": "off" },
  },
  { files: ["*.js", "*.ts", "tests/**"], languageOptions: { globals: { ...globals.node } } },
);
