import { describe, expect, test } from "@jest/globals";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { PaperKind } from "../../../src/core/papers/kinds";
import { workbookOfData } from "../builders";
import { textProblemsOf } from "./helpers";

interface Example {
  readonly kinds: readonly PaperKind[];
  readonly sheets: Parameters<typeof workbookOfData>[0]["sheets"];
}

const folder = "examples";
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));

describe("the example offices are clean", () => {
  test.each(files)("%s", (file) => {
    const example = JSON.parse(readFileSync(join(folder, file), "utf8")) as Example;
    const found = textProblemsOf(workbookOfData(example), example.kinds);
    expect(found.map(({ code, message }) => `${code}: ${message}`)).toEqual([]);
  });
});
