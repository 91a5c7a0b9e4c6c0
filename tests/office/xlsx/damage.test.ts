import { expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { FileProblem } from "../../../src/office/file-problem";
import { cell, chartPlan, column, inputSheet, partsOf, sheetPlan, withParts } from "./helpers";
import { office } from "../../../src/node/office";

const { applySheets, createWorkbook, readWorkbook } = office;

const whole = createWorkbook([inputSheet("S", [column("h", { note: "n" })], [["ก"], ["ข"]])]).then((bytes) =>
  applySheets(bytes, [chartPlan("สรุปสถานะ")]),
);

/** Either an answer or a problem that a person understands: no other exception. */
async function expectAnswerOrProblem(bytes: Uint8Array): Promise<void> {
  for (const use of [readWorkbook, (file: Uint8Array) => applySheets(file, [sheetPlan("ใหม่", [[cell("x")]])])]) {
    const outcome = await use(bytes).then(
      () => null,
      (error: unknown) => error,
    );
    if (outcome !== null) expect(outcome).toBeInstanceOf(FileProblem);
  }
}

test("bytes that were changed or cut off give an answer or a problem", async () => {
  const bytes = await whole;
  const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { maxLength: 4 }),
      fc.integer({ min: 1, max: bytes.length }),
      fc.boolean(),
      async (changes, end, cut) => {
        const damaged = Uint8Array.from(bytes);
        for (const [place, value] of changes) damaged[place] = value;
        await expectAnswerOrProblem(cut ? damaged.slice(0, end) : damaged);
      },
    ),
    { numRuns: 150 },
  );
});

test("parts that lost some of their text give an answer or a problem", async () => {
  const bytes = await whole;
  const parts = [...partsOf(bytes)].filter(([, text]) => /^[\0-\x7F]*$/.test(text));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...parts),
      fc.nat(),
      fc.integer({ min: 1, max: 60 }),
      async ([name, text], place, length) => {
        const at = place % text.length;
        await expectAnswerOrProblem(withParts(bytes, { [name]: text.slice(0, at) + text.slice(at + length) }));
      },
    ),
    { numRuns: 150 },
  );
});

test("a missing part gives an answer or a problem", async () => {
  const bytes = await whole;
  for (const name of partsOf(bytes).keys()) await expectAnswerOrProblem(withParts(bytes, { [name]: "" }));
});
