// Before every test: recorded screens behind the page, nothing mounted, nothing asked.
import { cleanup } from "@testing-library/svelte";
import { afterEach, beforeEach } from "vitest";

import * as fake from "../fake/backend";

beforeEach(() => {
  fake.asked.length = 0;
  fake.react(null);
});

afterEach(cleanup);
