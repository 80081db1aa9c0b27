// Build, dev server and tests of the window.
//
// Nothing is inlined as `data:` and no polyfill is injected: the content security policy allows own files only.
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

/** Proxies `/host` to the development host that `cargo xtask dev` has started. */
function host() {
  const target = process.env["LOTSE_HOST"];
  return target ? { "/host": { target, changeOrigin: true } } : {};
}

export default defineConfig(({ mode }) => ({
  base: "./",
  plugins: [svelte()],
  clearScreen: false,
  server: { port: 5173, strictPort: true, fs: { allow: [".."] }, proxy: host() },
  preview: { port: 4173, strictPort: true },
  // In tests Svelte must mount components; without this it would load its server build.
  resolve: mode === "test" ? { conditions: ["browser"] } : {},
  build: {
    target: ["es2023", "safari16.4"],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  test: {
    environment: "jsdom",
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/host.ts"],
    setupFiles: ["tests/setup.ts"],
    testTimeout: 120_000,
  },
}));
