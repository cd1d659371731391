// Builds the page into dist/, which the window program carries inside. `--mode fake` builds the same page over recorded screens, for
// pictures and tests without the program; it takes FAKE_PAGE as its folder.
import { fileURLToPath } from "node:url";

import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vitest/config";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The same page, begun by another file. */
const fakeEntry = {
  name: "fake-entry",
  transformIndexHtml: { order: "pre" as const, handler: (html: string) => html.replace("/src/main.ts", "/fake/main.ts") },
};

export default defineConfig(({ mode }) => {
  const fake = mode === "fake" || mode === "test";
  return {
    base: "./",
    plugins: [svelte(), ...(mode === "fake" ? [fakeEntry] : [])],
    resolve: {
      alias: fake ? [{ find: /^\.\/backend$/, replacement: at("fake/backend.ts") }] : [],
      // Else the tests get the half of Svelte that runs on servers.
      ...(mode === "test" ? { conditions: ["browser"] } : {}),
    },
    build: {
      target: "es2022",
      modulePreload: { polyfill: false },
      assetsInlineLimit: 0,
      ...(mode === "fake" ? { outDir: process.env.FAKE_PAGE ?? at("../target/fake-page"), emptyOutDir: true } : {}),
    },
    server: { port: 5173, strictPort: true },
    test: { environment: "happy-dom", include: ["tests/**/*.test.ts"], setupFiles: ["tests/setup.ts"] },
  };
});
