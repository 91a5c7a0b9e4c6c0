import { describe, expect, test } from "@jest/globals";
import { itemOf } from "../../../src/core/commands/asked-elements";
import {
  checklistMarks,
  checklistOf,
  checklistText,
  checklistVerdict,
  pdfName,
  type ChecklistLine,
} from "../../../src/core/commands/checklist";
import { report } from "../../../src/core/commands/report";
import { kindDef, type PaperKind } from "../../../src/core/papers/kinds";
import { defaultTemplates } from "../../../src/node/default-templates";
import { bookOf, day, workbookOf, type Parts } from "../builders";

const measures = [
  {
    code: "ม1",
    measure: "จัดทำคู่มือประชาชน",
    steps: "สำรวจงานบริการ",
    owner: "สำนักปลัด",
    period: "ไตรมาส 1",
    followUp: "รายงานทุกเดือน",
    status: "ดำเนินการเสร็จเรียบร้อยแล้ว",
    result: "จัดทำแล้ว 12 เรื่อง",
  },
  {
    code: "ม2",
    measure: "อบรมเจ้าหน้าที่",
    steps: "เชิญวิทยากร",
    owner: "กองคลัง",
    period: "ไตรมาส 2",
    status: "ยังไม่ดำเนินการ",
  },
];
const oit = [
  { year: "2568", item: "O26", name: "รายงานผลของปีก่อน", report: "progress" },
  { year: "2569", item: "O26", name: "รายงานผลการดำเนินการ", report: "progress" },
];

function made(kind: PaperKind, parts: Parts = {}) {
  const template = defaultTemplates[kind];
  const options = { kind, draft: "on-errors", template, ownTemplate: false } as const;
  return report(workbookOf({ measures, oit, ...parts }), options, { today: day(2569, 3, 31), now: "", user: "" });
}

describe("the item of OIT that a paper answers", () => {
  const plan = (kind: PaperKind, year = "2569") => ({ book: bookOf({ oit, settings: { fiscalYear: year } }), kind });

  test("is that of its kind and its year", () => {
    expect(itemOf(plan("progress"))).toMatchObject({ item: "O26", name: "รายงานผลการดำเนินการ" });
    expect(itemOf(plan("progress", "2568"))?.name).toBe("รายงานผลของปีก่อน");
    expect([itemOf(plan("memo")), itemOf(plan("progress", "2570"))]).toEqual([null, null]);
  });

  test("begins the name of the file that is uploaded", () => {
    expect(pdfName(plan("progress"), "รายงานผล-2569.docx")).toBe("O26-รายงานผล-2569.pdf");
    expect(pdfName(plan("memo"), "บันทึก.DOCX")).toBe("บันทึก.pdf");
  });

  test.each([
    ["ข้อ O 26/1", "O261"],
    ["ข้อ 30", "O30"],
    ["O 30", "O30"],
    ["o๓๐", "O30"],
    ["30", "O30"],
  ])("with its letter and Arabic figures, however it is typed: %s", (item, begins) => {
    const book = bookOf({ oit: [{ year: "2569", item, name: "ก", report: "progress" }] });
    expect(pdfName({ book, kind: "progress" }, "ก.docx")).toBe(`${begins}-ก.pdf`);
  });
});

describe("the checklist of a paper", () => {
  test("has a line for each element that its kind has to tell, in their order, with the place that tells it", () => {
    const { item, lines } = checklistOf(made("progress"));
    expect(item).toBe("O26 รายงานผลการดำเนินการ");
    expect(lines).toHaveLength(kindDef("progress").elements.length);
    expect(lines.map(({ source }) => source)).not.toContain("");
    const ofYear = lines.find(({ element }) => element.startsWith("เป็นการดำเนินการในปีงบประมาณ"));
    expect(ofYear).toMatchObject({ inTable: false, wanted: 1, told: 1 });
    expect(ofYear?.place).not.toBeNull();
  });

  test("counts what the workbook has to tell and how much of it stands in the paper", () => {
    const [result, steps] = checklistOf(made("progress")).lines;
    // The other measure has no result, and was not begun.
    expect(result).toMatchObject({ wanted: 2, told: 1, lacking: [], inTable: true });
    expect(result?.place).toMatch(/^ตาราง/);
    expect(steps).toMatchObject({ wanted: 2, told: 2 });
  });

  test("has no place for what the workbook does not say, nor for what was not made", () => {
    const silent = measures.map((measure) => ({ ...measure, result: "", output: "", outcome: "" }));
    expect(checklistOf(made("progress", { measures: silent })).lines[0]).toMatchObject({
      place: null,
      wanted: 2,
      told: 0,
    });
    const plan = made("progress");
    const { lines } = checklistOf({ ...plan, paper: null });
    expect(lines.map(({ place, told }) => [place, told])).toEqual(lines.map(() => [null, 0]));
  });

  test("is empty for a kind that answers no item, which the sheet does not name either", () => {
    expect(checklistOf(made("summary"))).toEqual({ item: "", lines: [] });
  });
});

describe("the elements that the sheet gives an item", () => {
  const asked = (elements: string, kind: PaperKind = "progress", parts: Parts = {}) => {
    const own = [{ year: "2569", item: "O26", name: "รายงานผล", report: kind, elements, source: "คู่มือ 2569" }];
    const plan = made(kind, { oit: own, ...parts });
    const told = plan.problems.filter(({ code }) => code === "oit.unanswered");
    return { plan, told, lines: checklistOf(plan).lines };
  };

  test("stand in place of the known ones, each with the place that answers it", () => {
    const { lines, told } = asked("แสดงผลของมาตรการแต่ละเรื่อง\nระบุขั้นตอนและผู้รับผิดชอบ\nเป็นการดำเนินการในปี พ.ศ. 2569");
    expect(lines.map(({ element, source }) => [element, source])).toEqual([
      ["แสดงผลของมาตรการแต่ละเรื่อง", "คู่มือ 2569"],
      ["ระบุขั้นตอนและผู้รับผิดชอบ (ขั้นตอนหรือวิธีการปฏิบัติ)", "คู่มือ 2569"],
      ["ระบุขั้นตอนและผู้รับผิดชอบ (ผู้รับผิดชอบ)", "คู่มือ 2569"],
      ["เป็นการดำเนินการในปี พ.ศ. 2569", "คู่มือ 2569"],
    ]);
    expect(lines.map(({ place }) => place)).not.toContain(null);
    expect(told).toEqual([]);
  });

  test("are asked of a kind that answers no item by itself too", () => {
    expect(asked("แสดงผู้รับผิดชอบ", "summary").lines.map(({ element }) => element)).toEqual(["แสดงผู้รับผิดชอบ"]);
  });

  test("are no error where the program does not know their words", () => {
    const { lines, told } = asked("แผนผังที่ตั้งของหน่วยงาน");
    expect(lines).toMatchObject([{ element: "แผนผังที่ตั้งของหน่วยงาน", isKnown: false, place: null }]);
    expect(told).toEqual([]);
  });

  test("make a draft of the paper in which one stands nowhere, and no other", () => {
    const silent = measures.map((measure) => ({ ...measure, followUp: "" }));
    const { plan, told } = asked("มีการกำกับติดตาม", "analysis", { measures: silent });
    expect(told).toMatchObject([{ severity: "error", at: { sheet: "รายการ OIT", row: 2 }, found: "มีการกำกับติดตาม" }]);
    expect([plan.isDraft, plan.paper?.name.startsWith("ร่าง-")]).toEqual([true, true]);
    expect(asked("มีการกำกับติดตาม", "analysis").told).toEqual([]);
  });

  test("tell a blank once: what the paper lacks as its error, what only the data lack as a warning", () => {
    const bare = measures.map((measure) => ({ ...measure, owner: "", period: "", start: "", end: "", obstacle: "" }));
    const { plan, told } = asked("ระบุผู้รับผิดชอบ ระยะเวลา ปัญหาและอุปสรรค", "progress", { measures: bare });
    const element = /ผู้รับผิดชอบ\)|ระยะเวลา\)|ปัญหาและอุปสรรค\)/;
    expect(told.map(({ message }) => element.exec(message)?.[0])).toEqual(["ผู้รับผิดชอบ)", "ระยะเวลา)", "ปัญหาและอุปสรรค)"]);
    const warned = (problems: typeof plan.problems) => problems.filter(({ code }) => code === "oit.element");
    expect(warned(plan.problems)).toEqual([]);
    const risks = asked("ระบุผู้รับผิดชอบ", "risk-plan", { measures: [], risks: [{ risk: "แบ่งซื้อแบ่งจ้าง" }] });
    expect(warned(risks.plan.problems).map(({ expected }) => expected)).toEqual(["ข้อมูลของ ผู้รับผิดชอบ"]);
  });

  test("are not asked of a paper for which the sheet names no item", () => {
    const silent = measures.map((measure) => ({ ...measure, result: "" }));
    const codes = made("memo", { oit: [], measures: silent }).problems.map(({ code }) => code);
    expect(codes).not.toContain("oit.unanswered");
  });
});

test("the page that copies what is required answers nothing of it", () => {
  const elements = "เป็นการดำเนินการในปีงบประมาณ พ.ศ. 2569";
  const asking = [{ year: "2569", item: "O26", name: "รายงานผลการดำเนินการ", report: "progress", elements }];
  const { lines } = checklistOf(made("progress", { oit: asking }));
  expect(lines).toMatchObject([
    { element: elements, told: 1, notIn: expect.arrayContaining([elements.replace(/\s/g, "")]) },
  ]);
  expect(lines[0]?.place).not.toBe("ย่อหน้าที่ 3");
});

describe("what is asked of results of risks", () => {
  const wordings = [
    "แสดงผลการดำเนินการตามมาตรการจัดการความเสี่ยง",
    "แสดงผลการดำเนินการตามมาตรการเพื่อบริหารจัดการความเสี่ยงการทุจริต",
    "ผลการลดความเสี่ยงตามแนวทางจัดการความเสี่ยง",
    "มีผลลัพธ์ของการจัดการความเสี่ยงแต่ละเรื่อง",
    "แสดงผลที่เกิดจากการจัดการความเสี่ยงแต่ละเรื่องในปีก่อน",
  ];
  const levels = "ระดับความเสี่ยงก่อนและหลังดำเนินการ";
  const open = { status: "ยังไม่ดำเนินการ", likelihood: "3", impact: "4", response: "สลับผู้ตรวจ", activity: "ทำบัญชีคำขอ" };
  const bare = [
    { ...open, code: "R1", risk: "เรียกรับผลประโยชน์" },
    { ...open, code: "R2", risk: "แบ่งซื้อแบ่งจ้าง" },
  ];
  const after = { result: "สลับผู้ตรวจ", likelihoodAfter: "1", impactAfter: "1", status: "ดำเนินการเสร็จเรียบร้อยแล้ว" };
  const asked = (elements: string, risks: NonNullable<Parts["risks"]>) => {
    const item = { year: "2569", item: "O22", name: "รายงานผลการจัดการความเสี่ยง", report: "risk-plan", elements };
    const plan = made("risk-plan", { measures: [], risks, oit: [item] });
    return { plan, ...checklistOf(plan) };
  };

  test.each([...wordings, levels])("a plan without any does not answer it, and stays a draft: %s", (element) => {
    const { plan, lines } = asked(element, bare);
    expect(lines).toMatchObject([{ element, isKnown: true, place: null, told: 0, wanted: 2 }]);
    expect([plan.isDraft, plan.problems.map(({ code }) => code).includes("oit.unanswered")]).toEqual([true, true]);
  });

  test.each([...wordings, levels])("the table of results answers it, not that of the plan: %s", (element) => {
    const { plan, lines } = asked(
      element,
      bare.map((risk) => ({ ...risk, ...after })),
    );
    expect(lines).toMatchObject([{ element, told: 2, wanted: 2, skip: expect.any(Number) }]);
    expect(lines[0]?.place).toMatch(/^ตารางที่ 4 แถวที่ 3 /);
    expect(plan.problems.map(({ code }) => code)).not.toContain("oit.unanswered");
  });

  test("the same words earlier in the paper are skipped in its PDF", () => {
    const full = bare.map((risk) => ({ ...risk, ...after }));
    expect(asked(wordings[0] ?? "", full).lines[0]?.skip).toBeGreaterThan(0);
  });

  test("a level after without one before, or none after, does not answer for both", () => {
    const half = [
      { ...bare[0], ...after, likelihood: "", impact: "" },
      { ...bare[1], ...after, likelihoodAfter: "" },
    ];
    expect(asked(levels, half).lines).toMatchObject([{ place: null, told: 0, wanted: 2 }]);
  });

  test("some of the risks answer for themselves only", () => {
    const { lines } = asked(wordings[0] ?? "", [
      { ...bare[0], ...after },
      { ...bare[1], status: "อยู่ระหว่างดำเนินการ" },
    ]);
    expect(lines).toMatchObject([{ told: 1, wanted: 2, lacking: ["R2"] }]);
  });

  test("is asked for by the name of the item where the sheet gives it no elements", () => {
    expect(asked("", bare).lines.map(({ place }) => place === null)).toEqual([false, false, false, true]);
  });

  test.each(["มาตรการและการดำเนินการในการบริหารจัดการความเสี่ยง", "แสดงผลการประเมินความเสี่ยงและแนวทางการจัดการความเสี่ยง"])(
    "the plan answers what asks for the plan: %s",
    (element) => {
      const { plan, lines } = asked(element, bare);
      expect(lines).toMatchObject([{ isKnown: true, told: 2 }]);
      expect(plan.problems.map(({ code }) => code)).not.toContain("oit.unanswered");
    },
  );

  test("a plan is asked for its risks, levels and responses as before", () => {
    const { lines } = asked("แสดงเหตุการณ์เสี่ยง ระดับความเสี่ยง และวิธีจัดการความเสี่ยงแต่ละเรื่อง", bare);
    expect(lines.map(({ told, wanted, place }) => [told, wanted, place === null])).toEqual([
      [2, 2, false],
      [2, 2, false],
      [2, 2, false],
    ]);
  });

  test("their evidence stands beside them", () => {
    const evidence = "รายงานการประชุม";
    expect(asked("หลักฐานการดำเนินการ", bare).lines).toMatchObject([{ isKnown: true, place: null }]);
    const [first, second] = bare;
    const { lines } = asked("หลักฐานการดำเนินการ", [{ ...first, ...after, evidence }, second ?? {}]);
    expect(lines).toMatchObject([{ told: 1, wanted: 1 }]);
  });
});

describe("what a report tells beside its results", () => {
  const asked = (elements: string, parts: Parts, kind: PaperKind = "annual") => {
    const item = { year: "2569", item: "O26", name: "รายงานผล", report: kind, elements };
    return checklistOf(made(kind, { oit: [item], ...parts })).lines;
  };
  const told = (own: object) => ({ measures: measures.map((one) => ({ ...one, ...own })) });

  test("obstacles and suggestions are found in their table only, a bare ไม่มี too", () => {
    const words = "ปัญหา อุปสรรค และข้อเสนอแนะ";
    const both = asked(words, told({ obstacle: "ฝนตกหนัก", suggestion: "จัดในอาคาร" }));
    expect(both).toMatchObject([
      { isKnown: true, told: 2, wanted: 2 },
      { isKnown: true, told: 2, wanted: 2 },
    ]);
    expect(both.map(({ place }) => place)).not.toContain(null);
    const none = asked(words, told({ obstacle: "ไม่มี", suggestion: "ไม่มี" }));
    expect(none.map(({ place }) => place?.startsWith("ตารางที่ 2"))).toEqual([true, true]);
    expect(asked(words, {}).map(({ place }) => place)).toEqual([null, null]);
  });

  test("obstacles that the paper does not print are not answered, those that the office words itself are", () => {
    const own = told({ obstacle: "ฝนตกหนัก" });
    expect(asked("ปัญหาและอุปสรรค", own, "progress")).toMatchObject([{ isKnown: true, place: null }]);
    const texts = [{ report: "progress", section: "สรุป", text: "ปัญหาและอุปสรรค คือฝนตกหนักในเดือนตุลาคม" }];
    const [line] = asked("ปัญหาและอุปสรรค", { ...own, texts }, "progress");
    expect(line?.place).toMatch(/^ย่อหน้าที่ /);
  });

  test("a sentence that says ไม่มี of something else is no answer", () => {
    const texts = [{ report: "progress", section: "สรุป", text: "ไม่มีมาตรการที่เกินกำหนด" }];
    const lines = asked("ปัญหาและอุปสรรค", { ...told({ obstacle: "ไม่มี" }), texts }, "progress");
    expect(lines).toMatchObject([{ place: null, told: 0, wanted: 2 }]);
  });

  test("evidence stands in its annex, an address or words", () => {
    const own = told({ evidence: "https://www.example.go.th/a-1 และภาพ https://www.example.go.th/b" });
    expect(asked("หลักฐานเชิงประจักษ์", own)).toMatchObject([
      { told: 2, wanted: 2, place: expect.stringMatching(/^ตาราง/) },
    ]);
    expect(asked("หลักฐานเชิงประจักษ์", {})).toMatchObject([{ isKnown: true, place: null, wanted: 0 }]);
  });

  test("pictures are there where a picture stands by its caption", () => {
    const pictures = [{ file: "https://www.example.go.th/p.jpg", caption: "อบรมเจ้าหน้าที่" }];
    for (const words of ["แสดงภาพกิจกรรม", "แสดงภาพถ่ายการดำเนินกิจกรรม"]) {
      expect(asked(words, { pictures })).toMatchObject([{ isKnown: true, told: 1, wanted: 1 }]);
      expect(asked(words, {})).toMatchObject([{ isKnown: true, place: null }]);
    }
    const missing = [{ file: "ไม่มีไฟล์.jpg", caption: "อบรมเจ้าหน้าที่" }];
    expect(asked("แสดงภาพกิจกรรม", { pictures: missing })).toMatchObject([{ place: null, told: 0, wanted: 1 }]);
  });

  test.each([
    "ประสิทธิภาพการดำเนินงาน",
    "แสดงภาพรวมขององค์กร",
    "ภาพถ่ายหรือหลักฐาน",
    "คุ้มครองพยานหลักฐาน",
    "แสดงผลการใช้จ่ายงบประมาณ",
  ])("what is none of them is left to a person: %s", (words) => {
    expect(asked(words, {})).toMatchObject([{ isKnown: false }]);
  });

  test("is not asked of a paper that tells no results", () => {
    expect(asked("ช่องทางรับข้อเสนอแนะ", {}, "announcement")).toMatchObject([{ isKnown: false }]);
  });
});

describe("a line of the checklist", () => {
  const line = {
    element: "ผู้รับผิดชอบ",
    source: "",
    texts: ["กองคลัง"],
    inTable: true,
    notIn: ["ระบุกองคลัง"],
    isKnown: true,
    place: "ตารางที่ 1",
    skip: 0,
    wanted: 3,
    told: 2,
    lacking: ["ม3"],
  };
  const full: ChecklistLine = { ...line, told: 3, lacking: [] };

  test("says where it is answered, by page where that is known, and how much is lacking", () => {
    expect(checklistText(line, null)).toBe("△ ผู้รับผิดชอบ: ตารางที่ 1 มีเพียง 2 จาก 3 เรื่อง ขาด ม3");
    const many = { ...line, wanted: 8, lacking: ["ม3", "ม4", "ม5", "ม6", "ม7", "ม8"] };
    expect(checklistText(many, 2)).toBe("△ ผู้รับผิดชอบ: แผ่นที่ 2 ของไฟล์ PDF มีเพียง 2 จาก 8 เรื่อง ขาด ม3, ม4, ม5 และอีก 3 เรื่อง");
    expect(checklistText(full, 4)).toBe("✓ ผู้รับผิดชอบ: แผ่นที่ 4 ของไฟล์ PDF");
    expect(checklistText({ ...line, lacking: [] }, 4)).toBe(
      "✓ ผู้รับผิดชอบ: แผ่นที่ 4 ของไฟล์ PDF (มี 2 จาก 3 เรื่อง ที่เหลือยังไม่ดำเนินการหรือยกเลิก)",
    );
    expect(checklistText({ ...line, place: null, told: 0 }, 4)).toBe("✗ ผู้รับผิดชอบ: ไม่มีในเอกสาร");
  });

  test("leaves to a person what no word of it is known", () => {
    expect(checklistText({ ...line, isKnown: false, place: null }, 4)).toBe(
      "? ผู้รับผิดชอบ: โปรแกรมไม่รู้จักองค์ประกอบนี้ โปรดเปิดเอกสารตรวจเอง",
    );
  });

  test("is found again in a PDF by a mark of its own", () => {
    expect(checklistMarks([line, { texts: [], inTable: false, notIn: [], skip: 2 }])).toEqual([
      { mark: "itaElement1", texts: ["กองคลัง"], inTable: true, notIn: ["ระบุกองคลัง"], skip: 0 },
      { mark: "itaElement2", texts: [], inTable: false, notIn: [], skip: 2 },
    ]);
  });

  test("counts for the whole checklist as what it is", () => {
    const none: ChecklistLine = { ...full, place: null, told: 0 };
    const unknown = { ...none, isKnown: false };
    const verdict = (...lines: ChecklistLine[]) => checklistVerdict(lines);
    expect(verdict(full, full)).toEqual({ state: "whole", text: "ครบ 2 องค์ประกอบ" });
    expect(verdict(full, unknown, unknown)).toEqual({
      state: "unsure",
      text: "พบ 1 จาก 3 องค์ประกอบ โปรดตรวจเองอีก 2 องค์ประกอบ",
    });
    expect(verdict(full, line)).toEqual({
      state: "unsure",
      text: "พบ 1 จาก 2 องค์ประกอบ ตอบไม่ครบทุกเรื่อง 1 องค์ประกอบ",
    });
    expect(verdict(none, line, unknown, full)).toEqual({
      state: "lacking",
      text: "ขาด 1 จาก 4 องค์ประกอบ ไม่ได้คะแนน ตอบไม่ครบทุกเรื่อง 1 องค์ประกอบ โปรดตรวจเองอีก 1 องค์ประกอบ",
    });
  });
});
