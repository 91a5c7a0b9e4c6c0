import { describe, expect, jest, test } from "@jest/globals";
import { rules } from "../../../src/core/checks/rules";
import type { Rule } from "../../../src/core/checks/types";
import { makePapers, papersJob, registerPlans, type PapersOrder } from "../../../src/core/commands/make-papers";
import { report, type DraftWish, type WantedPaper } from "../../../src/core/commands/report";
import { paperKindList, type PaperKind } from "../../../src/core/papers/kinds";
import { readRegister } from "../../../src/core/sheets/register";
import type { WorkbookData } from "../../../src/core/workbook/types";
import { defaultTemplates } from "../../../src/node/default-templates";
import { exampleOffices } from "../../../src/node/example-offices";
import { day, painted, workbookOf, workbookOfData } from "../builders";

const environment = { today: day(2569, 3, 31), now: "เช้านี้", user: "ผู้ทดสอบ" };
const standard = ({ kind }: WantedPaper) => ({ template: defaultTemplates[kind], ownTemplate: false });

const demo = workbookOfData(exampleOffices[0] ?? { sheets: {} });
const faulty = workbookOf({
  settings: { reportDate: "8 เมษายน 2569" },
  measures: [{ status: "", owner: "", steps: "" }],
  signatories: [{ role: "ผู้ประกาศ", name: "นายสมชาย รักถิ่น", position: "นายกองค์การบริหารส่วนตำบลบ้านริมธาร" }],
  texts: [{ report: "memo", section: "เรือง", text: "รายงานผล" }],
});

function made(data: WorkbookData, order: PapersOrder, draft: DraftWish = false) {
  return makePapers(papersJob(data, order, environment), draft, standard);
}

const named = (data: WorkbookData, order: PapersOrder) =>
  papersJob(data, order, environment).wanted.map(({ kind, round }) => [kind, round]);

describe("several papers of one reading", () => {
  test("are byte for byte those that are made alone", () => {
    for (const plan of made(demo, { papers: "all" }).plans) {
      const alone = report(
        demo,
        { kind: plan.kind, draft: false, ...standard({ ...plan, templateName: "" }) },
        environment,
      );
      expect(plan.round).toBe(alone.round);
      expect(plan.paper?.docx).toEqual(alone.paper?.docx);
    }
  });

  test("are stopped each by its own errors only", () => {
    const { plans, isWhole } = made(faulty, { papers: ["progress", "announcement"] });
    expect(plans.map(({ kind, paper }) => [kind, paper === null])).toEqual([
      ["progress", true],
      ["announcement", false],
    ]);
    expect(isWhole).toBe(false);
  });

  test("tell each problem once, though it stands against several", () => {
    const { problems } = made(faulty, { papers: ["announcement", "risk-plan", "announcement"] });
    const told = problems.map(({ code, at, message }) => JSON.stringify([code, at, message]));
    expect(new Set(told).size).toBe(told.length);
    expect(problems.filter(({ code }) => code === "section.unknown")).toHaveLength(1);
  });

  test("tell a picture that is not there once, whatever papers print it", () => {
    const data = workbookOf({ pictures: [{ file: "ก.png" }, { file: "ข.png" }] });
    for (const fault of ["missing", "unreadable", "too-large", "out-of-reach"] as const) {
      const shelf = new Map([["ก.png", fault] as const]);
      const job = papersJob(data, { papers: ["progress", "annual", "memo"] }, environment);
      const { problems } = makePapers(job, true, standard, shelf);
      const told = problems.filter(({ at }) => at?.sheet === "ภาพกิจกรรม");
      expect(told.map(({ found }) => found)).toEqual(["ก.png", "ข.png"]);
    }
  });

  test("that print no pictures are not stopped by what stands on their sheet", () => {
    const data = workbookOf({
      settings: { reportDate: "8 เมษายน 2569" },
      signatories: [{ role: "ผู้ประกาศ", name: "นายสมชาย รักถิ่น", position: "นายกองค์การบริหารส่วนตำบลบ้านริมธาร" }],
      measures: [{}],
      pictures: [{ file: "https://www.example.go.th/1", date: "32 มกราคม 2569" }, { caption: "ภาพที่ไม่มีชื่อไฟล์" }],
    });
    const { plans } = made(data, { papers: ["progress", "annual", "announcement"] });
    const onPictures = plans.map(({ kind, problems, paper }) => {
      const errors = problems.filter(({ at, severity }) => at?.sheet === "ภาพกิจกรรม" && severity === "error");
      return [kind, errors.length > 0, paper === null];
    });
    expect(onPictures).toEqual([
      ["progress", true, true],
      ["annual", true, true],
      ["announcement", false, false],
    ]);
  });
});

test("several papers are checked in one pass: a rule that does not ask for which runs once for all of them", () => {
  const runs = new Map<string, number>();
  const asking = new Set<string>();
  const spies = rules.map((rule) => {
    const { name, check } = rule;
    return jest.spyOn(rule as { check: Rule["check"] }, "check").mockImplementation(function* (context) {
      runs.set(name, (runs.get(name) ?? 0) + 1);
      yield* check({
        book: context.book,
        statusDate: context.statusDate,
        get kinds() {
          asking.add(name);
          return context.kinds;
        },
      });
    });
  });
  const { plans } = made(demo, { papers: "all" });
  for (const spy of spies) spy.mockRestore();
  expect(plans).toHaveLength(paperKindList.length);
  const often = [...runs].filter(([, count]) => count > 1).map(([name]) => name);
  expect(often.filter((name) => !asking.has(name))).toEqual([]);
  expect([...runs].filter(([name, count]) => asking.has(name) && count > paperKindList.length)).toEqual([]);
  expect(runs.size - asking.size).toBeGreaterThan(50);
});

describe("which papers are made", () => {
  test("all are one of each kind, in the round that is due", () => {
    expect(named(demo, { papers: "all" }).map(([kind]) => kind)).toEqual(paperKindList);
  });

  test("those that เอกสาร lists stand in its order, each round of a row is one", () => {
    expect(named(demo, { papers: "listed" })).toEqual([
      ["analysis", null],
      ["announcement", null],
      ["memo", 6],
      ["progress", 6],
      ["risk-plan", null],
      ["annual", 12],
    ]);
    const documents = [
      { report: "progress", rounds: "6, 12" },
      { report: "memo" },
      { report: "progress", rounds: "๖" },
    ];
    expect(named(workbookOf({ documents }), { papers: "listed" })).toEqual([
      ["progress", 6],
      ["progress", 12],
      ["memo", 6],
    ]);
  });

  test("a round that was chosen goes before the listed one, where the kind has it", () => {
    const documents = [{ report: "memo", rounds: "6" }, { report: "annual" }, { report: "announcement" }];
    expect(named(workbookOf({ documents }), { papers: "listed", round: 9 })).toEqual([
      ["memo", 9],
      ["annual", 12],
      ["announcement", null],
    ]);
  });

  test("a kind asked for twice is made once, and an empty list makes none", () => {
    expect(named(demo, { papers: ["memo", "memo"] })).toHaveLength(1);
    expect(named(workbookOf(), { papers: "listed" })).toEqual([]);
  });
});

describe("a draft", () => {
  const state = (draft: DraftWish, data: WorkbookData, kind: PaperKind) => {
    const [plan] = made(data, { papers: [kind] }, draft).plans;
    return [plan?.isDraft, plan?.paper?.name];
  };

  test("is one wherever it was asked for, also without an error", () => {
    expect(state(true, demo, "memo")).toEqual([true, "ร่าง-บันทึกข้อความรายงานผล-รอบ6เดือน-2569.docx"]);
    expect(state(true, faulty, "progress")).toEqual([true, "ร่าง-รายงานผลตามมาตรการ-รอบ6เดือน-2569.docx"]);
  });

  test("may be asked for in case of errors only", () => {
    expect(state("on-errors", demo, "memo")).toEqual([false, "บันทึกข้อความรายงานผล-รอบ6เดือน-2569.docx"]);
    expect(state("on-errors", faulty, "progress")[0]).toBe(true);
  });

  test("is not made unasked", () => {
    expect(state(false, faulty, "progress")).toEqual([false, undefined]);
  });
});

describe("a template that เอกสาร names", () => {
  const documents = [{ report: "memo", template: "บันทึกของเรา.docx" }, { report: "annual" }];
  const data = workbookOf({ documents });

  test("is asked for by its name, of its own row", () => {
    const { wanted } = papersJob(data, { papers: "listed" }, environment);
    expect(wanted.map(({ templateName }) => templateName)).toEqual(["บันทึกของเรา.docx", ""]);
  });

  test("and that is not at hand stops the paper, a draft too, and is told at its cell", () => {
    const job = papersJob(data, { papers: ["memo"] }, environment);
    const { plans, problems } = makePapers(job, true, () => null);
    expect(plans[0]?.paper).toBeNull();
    expect(problems.find(({ code }) => code === "template.not-found")).toMatchObject({
      severity: "error",
      found: "บันทึกของเรา.docx",
      header: "แม่แบบ",
      at: { sheet: "เอกสาร", row: 2, column: 6 },
    });
  });
});

describe("the register of several papers", () => {
  test("has a row for each that was made, in one writing", () => {
    const { plans } = made(faulty, { papers: ["progress", "announcement", "risk-plan"] }, "on-errors");
    const places = plans.map(({ paper }) => ({ file: paper?.name ?? "", link: "" }));
    const sheet = registerPlans(plans, places, environment);
    const entries = readRegister(painted(faulty, sheet === null ? [] : [sheet]));
    expect(entries.map(({ kind, draft, version }) => [kind, draft, version])).toEqual([
      ["progress", true, 1],
      ["announcement", false, 1],
      ["risk-plan", true, 1],
    ]);
  });

  test("is left alone where none was made", () => {
    expect(registerPlans(made(faulty, { papers: ["progress"] }).plans, [], environment)).toBeNull();
  });
});
