import { describe, expect, test } from "@jest/globals";
import { itemOf } from "../../../src/core/commands/asked-elements";
import { checklistMarks, checklistOf, checklistText, pdfName } from "../../../src/core/commands/checklist";
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
    // The other measure has no result: one of two.
    expect(result).toMatchObject({ wanted: 2, told: 1, inTable: true });
    expect(result?.place).toMatch(/^ตาราง/);
    expect(steps).toMatchObject({ wanted: 2, told: 2 });
  });

  test("has no place for what the workbook does not say, nor for what was not made", () => {
    const silent = measures.map((measure) => ({ ...measure, result: "", output: "", outcome: "" }));
    expect(checklistOf(made("progress", { measures: silent })).lines[0]).toMatchObject({
      place: null,
      wanted: 0,
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
    expect(told.map(({ message }) => /ผู้รับผิดชอบ\)|ระยะเวลา\)/.exec(message)?.[0])).toEqual(["ผู้รับผิดชอบ)", "ระยะเวลา)"]);
    const warned = plan.problems.filter(({ code }) => code === "oit.element");
    expect(warned.map(({ expected }) => expected)).toEqual(["ข้อมูลของ ปัญหา/อุปสรรค"]);
  });

  test("are not asked of a paper for which the sheet names no item", () => {
    const silent = measures.map((measure) => ({ ...measure, result: "" }));
    const codes = made("memo", { oit: [], measures: silent }).problems.map(({ code }) => code);
    expect(codes).not.toContain("oit.unanswered");
  });
});

describe("what an item asks of the paper of risks", () => {
  const asking = (elements: string, ...risks: readonly object[]) => {
    const oit = [{ year: "2569", item: "O22", name: "ผลการจัดการความเสี่ยง", report: "risk-plan", elements }];
    const plan = made("risk-plan", { oit, risks });
    const unanswered = plan.problems
      .filter(({ code }) => code === "oit.unanswered")
      .map(({ found }) => found.replace(/…$/, ""));
    return { unanswered, lines: checklistOf(plan).lines };
  };
  const risk = {
    area: "การอนุญาต",
    risk: "เรียกรับผลประโยชน์",
    likelihood: "4",
    impact: "4",
    response: "สลับผู้ตรวจ",
    period: "ตลอดปีงบประมาณ 2569",
    status: "อยู่ระหว่างดำเนินการ",
  };
  const results = [
    "แสดงผลการดำเนินการตามมาตรการจัดการความเสี่ยง",
    "แสดงผลการดำเนินการตามมาตรการเพื่อบริหารจัดการความเสี่ยงการทุจริต",
    "แสดงผลที่เกิดจากการจัดการความเสี่ยงแต่ละเรื่อง",
    "ผลการลดความเสี่ยงตามแนวทางจัดการความเสี่ยง",
    "มีผลลัพธ์ของการจัดการความเสี่ยงแต่ละเรื่อง",
  ];

  test.each(results)("is what came of them, and no plan: %s", (element) => {
    expect(asking(element, risk)).toMatchObject({
      unanswered: [element.slice(0, 59)],
      lines: [{ isKnown: true, place: null }],
    });
    const told = asking(element, { ...risk, result: "สลับผู้ตรวจแล้ว 4 ครั้ง" }, { ...risk, risk: "รับของขวัญ" });
    expect(told).toMatchObject({ unanswered: [], lines: [{ wanted: 2, told: 1 }] });
    expect(told.lines[0]?.place).not.toBeNull();
  });

  test("is their level afterwards beside that of before", () => {
    const element = "ระดับความเสี่ยงก่อนและหลังดำเนินการ";
    const after = `${element} (ระดับความเสี่ยงหลังดำเนินการ)`;
    expect(asking(element, { ...risk, result: "สลับแล้ว" }).unanswered).toEqual([after.slice(0, 59)]);
    expect(asking(element, { ...risk, result: "สลับแล้ว", likelihoodAfter: "2", impactAfter: "2" }).unanswered).toEqual(
      [],
    );
  });

  test.each(["มาตรการและการดำเนินการในการบริหารจัดการความเสี่ยง", "แสดงผลการประเมินความเสี่ยงและแนวทางการจัดการความเสี่ยง"])(
    "is the plan where it says so: %s",
    (element) => {
      const { unanswered, lines } = asking(element, risk);
      expect(unanswered).toEqual([]);
      expect(lines.every(({ isKnown, place }) => isKnown && place !== null)).toBe(true);
    },
  );
});

test("what a yearly report prints beside its results is known of it, and a blank is told without an error", () => {
  const elements = "ปัญหา อุปสรรค และข้อเสนอแนะ\nหลักฐาน";
  const oit = [{ year: "2569", item: "O26", name: "รายงานผล", report: "annual", elements }];
  const full = measures.map((measure) => ({
    ...measure,
    obstacle: "เครื่องพิมพ์ขัดข้อง",
    suggestion: "จัดหาเครื่องสำรอง",
    evidence: "1. https://www.rimtharn.example.go.th/ita/reports/2569/service-standards/document-12.pdf",
  }));
  const plan = made("annual", { oit, measures: full });
  expect(checklistOf(plan).lines.map(({ isKnown, place }) => isKnown && place !== null)).toEqual([true, true, true]);
  const bare = full.map((measure) => ({ ...measure, obstacle: "", suggestion: "", evidence: "" }));
  const blank = made("annual", { oit, measures: bare });
  expect(checklistOf(blank).lines.map(({ place }) => place)).toEqual([null, null, null]);
  expect(blank.problems.filter(({ code }) => code === "oit.unanswered")).toEqual([]);
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

describe("a line of the checklist", () => {
  const line = {
    element: "ผู้รับผิดชอบ",
    source: "",
    texts: ["กองคลัง"],
    inTable: true,
    notIn: ["ระบุกองคลัง"],
    isKnown: true,
    place: "ตารางที่ 1",
    wanted: 3,
    told: 2,
  };

  test("says where it is answered, by page where that is known, and how much is lacking", () => {
    expect(checklistText(line, null)).toBe("✓ ผู้รับผิดชอบ: ตารางที่ 1 (มี 2 จาก 3 รายการ)");
    expect(checklistText({ ...line, told: 3 }, 4)).toBe("✓ ผู้รับผิดชอบ: แผ่นที่ 4 ของไฟล์ PDF");
    expect(checklistText({ ...line, place: null, told: 0 }, 4)).toBe("✗ ผู้รับผิดชอบ: ไม่มีในเอกสาร");
  });

  test("leaves to a person what no word of it is known", () => {
    expect(checklistText({ ...line, isKnown: false, place: null }, 4)).toBe(
      "? ผู้รับผิดชอบ: โปรแกรมไม่รู้จักองค์ประกอบนี้ โปรดเปิดเอกสารตรวจเอง",
    );
  });

  test("is found again in a PDF by a mark of its own", () => {
    expect(checklistMarks([line, { texts: [], inTable: false, notIn: [] }])).toEqual([
      { mark: "itaElement1", texts: ["กองคลัง"], inTable: true, notIn: ["ระบุกองคลัง"] },
      { mark: "itaElement2", texts: [], inTable: false, notIn: [] },
    ]);
  });
});
