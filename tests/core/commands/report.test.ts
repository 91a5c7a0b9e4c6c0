import { describe, expect, test } from "@jest/globals";
import { paperName, paperTitle, report, type ReportOptions } from "../../../src/core/commands/report";
import { handEdits, readFacts } from "../../../src/core/history/docx-facts";
import { paperKindList } from "../../../src/core/papers/kinds";
import { registerPlan, newEntry } from "../../../src/core/sheets/register";
import { fingerprint } from "../../../src/core/compute/fingerprint";
import { readBook } from "../../../src/core/model/book";
import type { WorkbookData } from "../../../src/core/workbook/types";
import { defaultTemplates } from "../../../src/node/default-templates";
import { bookOf, day, painted, workbookOf, type Parts } from "../builders";

const environment = { today: day(2569, 3, 31), now: "เช้านี้", user: "ผู้ทดสอบ" };
const measures = [
  {
    measure: "จัดทำคู่มือ",
    steps: "ร่าง",
    owner: "กองช่าง",
    status: "ดำเนินการเสร็จเรียบร้อยแล้ว",
    result: "จัดทำแล้ว",
    period: "ไตรมาส 1",
  },
];
const signatories = [{ role: "ผู้จัดทำ", name: "นายวิทยา ตั้งใจ", position: "นักวิเคราะห์นโยบายและแผน" }];
const parts: Parts = { measures, signatories, settings: { reportDate: "31 มีนาคม 2569" } };
const codes = (plan: ReturnType<typeof report>) => plan.problems.map(({ code }) => code);

const made = (data: WorkbookData, options: Partial<ReportOptions> = {}) =>
  report(
    data,
    { kind: "progress", draft: false, template: defaultTemplates.progress, ownTemplate: false, ...options },
    environment,
  );

describe("what a paper is called", () => {
  test("is its kind, its round and its year, each where there is one, ร่าง in front of a draft", () => {
    expect(paperName("progress", 6, 2569, false)).toBe("รายงานผลตามมาตรการ-รอบ6เดือน-2569.docx");
    expect(paperName("announcement", null, 2569, true)).toMatch(/^ร่าง-[^-]+-2569\.docx$/);
    expect(paperName("memo", null, 0, false)).toBe("บันทึกข้อความรายงานผล.docx");
    expect(new Set(paperKindList.map((kind) => paperName(kind, null, 2569, false))).size).toBe(paperKindList.length);
  });

  test("in lists of files has the office's name and figures", () => {
    const title = (settings: Parts["settings"], round: 6 | null) =>
      paperTitle({
        book: bookOf({ settings: settings ?? {} }),
        kind: "memo",
        round,
        statusDate: environment.today,
        details: null,
      });
    expect(title({ digits: "ไทย" }, 6)).toBe(
      "บันทึกข้อความรายงานผล รอบ ๖ เดือน ปีงบประมาณ พ.ศ. ๒๕๖๙ องค์การบริหารส่วนตำบลบ้านริมธาร",
    );
    expect(title({ digits: "อารบิก" }, null)).toBe("บันทึกข้อความรายงานผล ปีงบประมาณ พ.ศ. 2569 องค์การบริหารส่วนตำบลบ้านริมธาร");
    expect(title({ office: "", fiscalYear: "" }, null)).toBe("บันทึกข้อความรายงานผล");
  });
});

describe("making a paper", () => {
  test("gives it with its facts inside, and nothing that a hand wrote", () => {
    const { paper, isDraft, round } = made(workbookOf(parts));
    expect([isDraft, round, paper?.name]).toEqual([false, 6, "รายงานผลตามมาตรการ-รอบ6เดือน-2569.docx"]);
    const docx = paper?.docx ?? new Uint8Array();
    expect(readFacts(docx)).toMatchObject({ kind: "progress", round: 6 });
    expect(handEdits(docx)).toMatchObject({ added: [], removed: 0 });
  });

  test("is stopped by an error of the data, which does not stop a draft", () => {
    const faulty = workbookOf({ ...parts, measures: [{ ...measures[0], status: "" }] });
    expect(made(faulty)).toMatchObject({ paper: null, isDraft: false });
    const draft = made(faulty, { draft: "on-errors" });
    expect([draft.isDraft, draft.paper?.name]).toEqual([true, "ร่าง-รายงานผลตามมาตรการ-รอบ6เดือน-2569.docx"]);
    expect(codes(draft)).toEqual(expect.arrayContaining(codes(made(faulty))));
  });

  test("is stopped by a template that is none, for a draft too", () => {
    for (const ownTemplate of [true, false]) {
      const plan = made(workbookOf(parts), { template: new Uint8Array([80, 75]), ownTemplate, draft: true });
      expect(plan.paper).toBeNull();
      expect(codes(plan).some((code) => code.startsWith("template."))).toBe(true);
    }
  });

  test("gives the same bytes of the same data", () => {
    const first = made(workbookOf(parts)).paper?.docx;
    expect(first).toBeDefined();
    expect(made(workbookOf(parts)).paper?.docx).toEqual(first);
  });

  test("tells figures of both kinds only where they are printed as typed", () => {
    const mixed = (digits: string, measure: string) =>
      codes(
        made(
          workbookOf({ ...parts, measures: [{ ...measures[0], measure }], settings: { ...parts.settings, digits } }),
        ),
      ).filter((code) => code === "paper.mixed-figures");
    expect(mixed("ตามที่พิมพ์", "อบรม 12 คน")).toHaveLength(1);
    expect(mixed("ไทย", "อบรม 12 คน")).toEqual([]);
  });
});

describe("a paper of which a version was signed", () => {
  const signed = (): WorkbookData => {
    const data = workbookOf(parts);
    const facts = {
      kind: "progress",
      year: 2569,
      round: 6,
      madeAt: "",
      madeBy: "",
      file: "",
      link: "",
      draft: false,
    } as const;
    const entry = { ...newEntry([], { ...facts, fingerprint: fingerprint(readBook(data).book) }), state: "ลงนามแล้ว" };
    return painted(data, [registerPlan([entry])]);
  };

  test("gets a name of its own, so that the signed one is not made over", () => {
    expect(made(signed()).paper?.name).toBe("รายงานผลตามมาตรการ-รอบ6เดือน-2569-ฉบับที่2.docx");
  });

  test("keeps its usual name in another round", () => {
    expect(made(signed(), { round: 12 }).paper?.name).toBe("รายงานผลตามมาตรการ-รอบ12เดือน-2569.docx");
  });
});
