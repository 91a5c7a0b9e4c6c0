import { describe, expect, test } from "@jest/globals";
import { accept } from "../../../src/core/commands/accept";
import { check } from "../../../src/core/commands/check";
import { problemsAnswer } from "../../../src/core/page/answers";
import { groupProblems, ofSameCause, othersText } from "../../../src/core/problems/group";
import { problemsPlan } from "../../../src/core/sheets/problems";
import { refName } from "../../../src/core/workbook/a1";
import { day, workbookOf, type RowOf } from "../builders";

const environment = { today: day(2569, 3, 31), now: "", user: "" };
const textRow = (text: string): RowOf<"texts"> => ({ report: "progress", section: "บทนำ", text });
const problemsOf = (...texts: readonly string[]) =>
  check(workbookOf({ texts: texts.map(textRow) }), { kinds: ["progress"] }, environment).problems;

describe("one problem for one cause", () => {
  test("a misspelling in three cells is one, with the cells", () => {
    const problems = problemsOf("การปฎิบัติงาน", "แผนปฎิบัติงาน", "ผู้ปฎิบัติงาน");
    const [one, ...more] = groupProblems(problems).filter(({ code }) => code === "text.misspelt");
    expect(more).toEqual([]);
    expect(one?.at?.row).toBe(2);
    expect(one?.others?.map(refName)).toEqual(["C3", "C4"]);
  });

  test("two different mistakes are two", () => {
    const problems = problemsOf("การปฎิบัติงาน", "ทางเว็ปไซด์");
    expect(groupProblems(problems).filter(({ code }) => code === "text.misspelt")).toHaveLength(2);
  });

  test("a blank column of many rows is one, and no cell is lost", () => {
    const measures = ["ก", "ข", "ค", "ง"].map((measure) => ({ measure, status: "ดำเนินการเสร็จเรียบร้อยแล้ว" }));
    const { problems } = check(workbookOf({ measures }), { kinds: ["progress"] }, environment);
    const grouped = groupProblems(problems);
    const cells = (list: typeof problems) =>
      new Set(
        list.flatMap(({ at, others = [], code }) => [at, ...others].map((one) => `${code} ${JSON.stringify(one)}`)),
      );
    expect(cells(grouped)).toEqual(cells(problems));
    expect(grouped.filter(({ code }) => code === "evidence.missing")).toHaveLength(1);
    expect(grouped.length).toBeLessThan(problems.length);
  });
});

describe("where in a cell", () => {
  test("a place counts UTF-16 units of the cell as it was typed, and names the word expected", () => {
    const typed = "  ตามการปฎิบัติงาน";
    const [one] = problemsOf(typed).filter(({ code }) => code === "text.misspelt");
    const [span] = one?.spans ?? [];
    expect(typed.slice(span?.offset, (span?.offset ?? 0) + (span?.length ?? 0))).toBe("ปฎิบัติ");
    expect(span?.expected).toBe("ปฏิบัติ");
  });
});

describe("one misspelling in three cells", () => {
  const text = "การปฎิบัติงานของหน่วยงาน";
  const data = workbookOf({
    texts: ["ก่อน", "ระหว่าง", "หลัง"].map((when) => ({ report: "announcement", section: "เนื้อความ", text: when + text })),
  });
  const problems = check(data, { kinds: ["announcement"] }, environment).problems;
  const misspelt = problems.filter(({ code }) => code === "text.misspelt");

  test("is one row of ผลตรวจสอบ that names its cells and proposes no one cell's text", () => {
    const rows = problemsPlan(problems).rows.map((row) => row.map(({ value }) => String(value ?? "")));
    const own = rows.filter((row) => row.includes("text.misspelt"));
    expect(misspelt).toHaveLength(3);
    expect(own).toHaveLength(1);
    expect(own[0]?.join(" ")).toContain("พบอีก 2 เซลล์: ข้อความ!C3, ข้อความ!C4");
    expect(own[0]?.join(" ")).not.toContain("แก้ทั้งเซลล์เป็น");
  });

  test("is one problem of the sidebar, accepted with all its cells", () => {
    const shown = problemsAnswer(problems).problems.filter(({ code }) => code === "text.misspelt");
    expect(shown.map(({ cell, others }) => [cell, others])).toEqual([["C2", "พบอีก 2 เซลล์: ข้อความ!C3, ข้อความ!C4"]]);
    const order = { kinds: ["announcement"] as const, cell: "ข้อความ!C2", code: "text.misspelt", why: "ชื่อเฉพาะ" };
    expect(accept(data, { ...order, withOthers: true }, environment).entries).toHaveLength(3);
    expect(accept(data, order, environment).entries).toHaveLength(1);
  });

  test("names eight further cells and counts the rest", () => {
    const [first] = misspelt;
    if (first === undefined) throw new Error("nothing found");
    const others = Array.from({ length: 10 }, (_, row) => ({ sheet: "ข้อความ", row: row + 3, column: 2 }));
    expect(othersText({ others })).toMatch(/^พบอีก 10 เซลล์: .*C10 และอีก 2 เซลล์$/);
    expect(othersText({})).toBe("");
    expect(ofSameCause(misspelt, [first])).toHaveLength(3);
    expect(groupProblems(misspelt)).toHaveLength(1);
  });
});
