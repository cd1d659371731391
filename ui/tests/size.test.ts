// The page's script is small enough to be there before the eye: 60 kB, compressed.
import { gzipSync } from "node:zlib";

import { build } from "vite";
import { expect, it } from "vitest";

it("the page's script is under 60 kB compressed and holds nothing of the fake", async () => {
  const built = await build({ mode: "production", logLevel: "silent", build: { write: false } });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((bundle) => ("output" in bundle ? bundle.output : []));
  const scripts = outputs.filter((output) => output.type === "chunk").map((chunk) => chunk.code);
  expect(scripts.length).toBeGreaterThan(0);
  const size = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
  expect(size).toBeLessThan(60_000);
  expect(scripts.join("")).not.toContain("no recorded screen is called");
}, 60_000);
