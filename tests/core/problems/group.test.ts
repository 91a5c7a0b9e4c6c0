import { describe, expect, test } from "@jest/globals";
import { check } from "../../../src/core/commands/check";
import { groupProblems } from "../../../src/core/problems/group";
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

describe("the order of problems", () => {
  test("what stops a paper comes first, then the title, people and dates, counts of lists last", () => {
    const data = workbookOf({
      documents: [{ report: "progress", rounds: "6", subject: "รายงานผลการปฎิบัติงาน", date: "12 เมษายน 2569" }],
      measures: [
        {
          measure: "อบรม",
          steps: "ก\nข\nค",
          status: "ดำเนินการเสร็จเรียบร้อยแล้ว",
          result: "จัดอบรมแล้ว 3 ครั้ง\nมีผู้เข้าอบรม 40 คน",
        },
      ],
    });
    const codes = check(data, { kinds: ["progress"] }, environment).problems.map(
      ({ severity, code }) => `${severity} ${code}`,
    );
    const severities = codes.map((line) => line.split(" ")[0]);
    expect(severities).toEqual(
      [...severities].sort((a = "", b = "") => "ewi".indexOf(a.charAt(0)) - "ewi".indexOf(b.charAt(0))),
    );
    expect(codes.indexOf("warning text.misspelt")).toBeGreaterThanOrEqual(0);
    expect(codes.indexOf("warning counts.differ")).toBeGreaterThan(codes.indexOf("warning text.misspelt"));
  });
});
