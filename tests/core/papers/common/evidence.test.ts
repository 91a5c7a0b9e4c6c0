import { expect, test } from "@jest/globals";
import { evidenceData } from "../../../../src/core/papers/common/evidence";
import { bookOf, day } from "../../builders";

test("evidence that was typed as a numbered list bears the paper's own numbers only", () => {
  const site = "https://www.rimtharn.example.go.th";
  const book = bookOf({ measures: [{ evidence: `1. ${site}/a\n2. ${site}/b\n3. คำสั่งที่ 12/2569` }] });
  const context = { book, kind: "progress", round: 6, statusDate: day(2569, 3, 31), details: null } as const;
  const [table] = evidenceData(
    context,
    book.measures.map((measure) => ({ measure, number: 9 })),
  );
  const text = JSON.stringify(table);
  expect(text).not.toMatch(/[123]\. /);
  expect(text).toContain("9.3");
  expect(text).toContain("คำสั่งที่ 12/2569");
});
