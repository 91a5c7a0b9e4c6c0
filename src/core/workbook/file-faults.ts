import { defineProblem, type ProblemDef } from "../problems/definition";
import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { tableOfSheet } from "./sheet-names";
import type { FileFault, WorkbookData } from "./types";

const restore = "เปิดไฟล์ด้วย Excel ให้ซ่อมแซมแล้วบันทึกใหม่ หรือใช้ไฟล์สำรอง (.backup)";

export const sheetNoContent = defineProblem({
  code: "sheet.no-content",
  severity: "error",
  message: "ไฟล์เสีย: แผ่นงาน {sheet} ไม่มีเนื้อหา มีแต่ชื่อแผ่นงาน",
  why: "ข้อมูลที่เคยอยู่ในแผ่นงานนี้ไม่ถูกอ่าน เอกสารจะขาดข้อมูลส่วนนั้น",
  expected: "ไฟล์ที่มีเนื้อหาของแผ่นงาน {sheet}",
  fix: restore,
});

export const sheetCutOff = defineProblem({
  code: "sheet.cut-off",
  severity: "error",
  message: "ไฟล์เสีย: แผ่นงาน {sheet} ขาดตอนท้าย อ่านได้ถึงแถว {row}",
  why: "แถวที่ขาดไปไม่ถูกนับและไม่ถูกพิมพ์",
  expected: "ไฟล์ที่มีแผ่นงาน {sheet} ครบทุกแถว",
  fix: restore,
});

export const cellLostText = defineProblem({
  code: "cell.lost-text",
  severity: "error",
  message: "ไฟล์เสีย: ข้อความของเซลล์ในแผ่นงาน {sheet} ไม่มีในไฟล์ รวม {count} เซลล์ เริ่มที่เซลล์นี้ โปรแกรมอ่านเป็นช่องว่าง",
  why: "ข้อความที่หายไปไม่ถูกพิมพ์ในเอกสาร",
  expected: "ข้อความที่พิมพ์ไว้ในเซลล์",
  fix: `${restore} หรือพิมพ์ข้อความใหม่`,
});

export const filePartDamaged = defineProblem({
  code: "file.part-damaged",
  severity: "warning",
  message: "ไฟล์เสีย: ส่วน {part} ({what}) ไม่ตรงกับที่บันทึกไว้ ข้อมูลในแผ่นงานยังอ่านได้ แต่โปรแกรมจะไม่เขียนลงไฟล์นี้",
  why: "Excel อาจเปิดไฟล์ไม่ได้หรือตัดส่วนนี้ทิ้ง และการเขียนทับจะเก็บส่วนที่เสียไว้ในไฟล์ใหม่",
  expected: "ไฟล์ที่อ่านได้ครบทุกส่วน",
  fix: restore,
});

export const fileLinkOdd = defineProblem({
  code: "file.link-odd",
  severity: "warning",
  message: "ไฟล์เสีย: {where} เรียก{what} ({target}) ด้วยชื่อที่เขียนผิดแบบ บางโปรแกรมจะไม่พบ รวม {count} แห่ง",
  why: "เมื่อบันทึกด้วยโปรแกรมที่ไม่พบส่วนนี้ ส่วนนี้จะหายไปจากไฟล์",
  expected: "ชื่อที่ใช้ / และตรงกับชื่อของส่วนนั้นทุกตัวอักษร",
  example: "../comments1.xml",
  fix: restore,
});

export const fileLinkMissing = defineProblem({
  code: "file.link-missing",
  severity: "warning",
  message: "ไฟล์เสีย: {where} เรียก{what} ({target}) ซึ่งไม่มีในไฟล์ รวม {count} แห่ง",
  why: "Excel อาจเปิดไฟล์ไม่ได้ และส่วนที่หายไปไม่กลับมา",
  expected: "ไฟล์ที่มีครบทุกส่วน",
  fix: restore,
});

const fileMisnamed = defineProblem({
  code: "file.misnamed",
  severity: "warning",
  message: "ไฟล์นี้มีนามสกุลไม่ตรงกับเนื้อไฟล์ ({found})",
  why: "Excel ไม่เปิดไฟล์ที่นามสกุลไม่ตรงกับเนื้อไฟล์",
  expected: "ชื่อไฟล์ที่ลงท้ายตรงกับเนื้อไฟล์",
  fix: "เปลี่ยนนามสกุลของไฟล์ตามที่ระบุในวงเล็บ",
});

const fileSameTabs = defineProblem({
  code: "file.same-tabs",
  severity: "warning",
  message: "ไฟล์นี้มีแผ่นงานชื่อซ้ำกัน ({found})",
  why: "Excel ถือว่าตัวพิมพ์ใหญ่และเล็กเป็นชื่อเดียวกัน จึงเปิดไฟล์ไม่ได้",
  expected: "ชื่อแผ่นงานที่ไม่ซ้ำกัน",
  fix: "เปิดด้วย LibreOffice แล้วเปลี่ยนชื่อแผ่นงาน",
});

const fileSigned = defineProblem({
  code: "file.signed",
  severity: "warning",
  message: "ไฟล์นี้มีลายมือชื่อดิจิทัลซึ่งจะใช้ไม่ได้เมื่อเขียนลงไฟล์ ({found})",
  why: "ลายมือชื่อดิจิทัลรับรองเฉพาะไฟล์ที่ไม่มีการแก้ไข",
  expected: "สมุดงานที่ยังไม่ลงลายมือชื่อดิจิทัล",
  fix: "ทำงานกับสำเนาที่ไม่มีลายมือชื่อ แล้วลงลายมือชื่อใหม่",
});

const fileShared = defineProblem({
  code: "file.shared",
  severity: "warning",
  message: "ไฟล์นี้เป็นสมุดงานที่ใช้ร่วมกันแบบเดิม และมีบันทึกการแก้ไขซึ่งจะไม่ครบเมื่อเขียนลงไฟล์ ({found})",
  why: "สิ่งที่โปรแกรมเขียนไม่อยู่ในบันทึกการแก้ไข Excel อาจซ่อมแซมไฟล์หรือตัดบันทึกทิ้ง",
  expected: "สมุดงานที่ไม่ได้ใช้ร่วมกันแบบเดิม",
  fix: "เปิดด้วย Excel เลือก รีวิว > ยกเลิกการใช้สมุดงานร่วมกัน แล้วบันทึก",
});

const ofForm: Readonly<Record<Extract<FileFault, { readonly kind: "form" }>["is"], ProblemDef>> = {
  misnamed: fileMisnamed,
  "same-tabs": fileSameTabs,
  signed: fileSigned,
  shared: fileShared,
};

export const sheetAdded = defineProblem({
  code: "sheet.added-lost",
  severity: "warning",
  message: "แผ่นงาน “{sheet}” ที่โปรแกรมสร้าง มีสิ่งที่ผู้ใช้เพิ่มไว้ ({what}) ซึ่งจะหายไปเมื่อคำนวณใหม่",
  why: "โปรแกรมเขียนแผ่นงานนี้ใหม่ทั้งแผ่น",
  expected: "แผ่นงานของโปรแกรมที่ไม่มีสิ่งที่ผู้ใช้เพิ่ม",
  fix: "ย้ายสิ่งที่เพิ่มไปแผ่นงานอื่น ถ้าหายไปแล้ว คัดลอกคืนจากไฟล์สำรอง (.backup)",
});

export const fileFaultProblems = [
  sheetNoContent,
  sheetCutOff,
  cellLostText,
  filePartDamaged,
  fileLinkOdd,
  fileLinkMissing,
  ...Object.values(ofForm),
  sheetAdded,
];

/** What a part of the file holds, by its name or by the type of a link to it, in words of who looks at a spreadsheet. */
const contents: readonly (readonly [RegExp, string])[] = [
  [/comment|vml|legacy|person/i, "บันทึกของเซลล์"],
  [/media|image|picture/i, "รูปภาพ"],
  [/chart/i, "แผนภูมิ"],
  [/drawing|diagram/i, "รูปภาพและแผนภูมิ"],
  [/pivot|slicer/i, "ตารางสรุป (Pivot)"],
  [/table/i, "ตาราง (Table)"],
  [/hyperlink/i, "จุดเชื่อมโยง"],
  [/vba/i, "แมโคร"],
  [/ole|control|ctrlProp|^package$|timeline/i, "วัตถุและปุ่ม"],
  [/theme/i, "ชุดรูปแบบ"],
  [/printer|pageSetup/i, "การตั้งค่าเครื่องพิมพ์"],
  [/docProps|properties/i, "คุณสมบัติของไฟล์"],
];

const contentOf = (name: string): string =>
  contents.find(([pattern]) => pattern.test(name))?.[1] ?? "ส่วนที่โปรแกรมไม่ได้ใช้";

type PartFault = Extract<FileFault, { readonly kind: "part" | "link" | "form" | "added" }>;
type SheetFault = Exclude<FileFault, PartFault>;

/** What is lost besides cells: nothing that a paper is made from. */
const isOfPart = (fault: FileFault): fault is PartFault => ["part", "link", "form", "added"].includes(fault.kind);

/** What a damaged file did not give, as problems; a sheet that no paper is made from is only to be looked at. */
export function faultProblems({ faults = [] }: WorkbookData): readonly Problem[] {
  return faults.map((fault) => {
    if (isOfPart(fault)) return partProblem(fault);
    const severity = tableOfSheet(fault.sheet) !== undefined ? "error" : "warning";
    return { ...problemOf(fault), severity };
  });
}

function partProblem(fault: PartFault): Problem {
  if (fault.kind === "form") return problem(ofForm[fault.is], { found: fault.found, args: { found: fault.found } });
  if (fault.kind === "added") {
    const { sheet, types } = fault;
    const what = [...new Set(types.map(contentOf))].join(", ");
    return problem(sheetAdded, { at: { sheet, row: 1, column: 0 }, found: what, args: { sheet, what } });
  }
  if (fault.kind === "part") {
    const { part } = fault;
    return problem(filePartDamaged, { found: part, args: { part, what: contentOf(part) } });
  }
  const { sheet, is, type, target, count } = fault;
  const where = sheet === "" ? "สมุดงาน" : `แผ่นงาน ${sheet}`;
  const at = sheet === "" ? {} : { at: { sheet, row: 1, column: 0 } };
  const args = { where, what: contentOf(type), target, count };
  return problem(is === "odd" ? fileLinkOdd : fileLinkMissing, { ...at, found: target, args });
}

function problemOf(fault: SheetFault): Problem {
  const { sheet } = fault;
  switch (fault.kind) {
    case "no-content":
      return problem(sheetNoContent, { at: { sheet, row: 1, column: 0 }, args: { sheet } });
    case "cut-off":
      return problem(sheetCutOff, {
        at: { sheet, row: Math.max(1, fault.row), column: 0 },
        args: { sheet, row: fault.row },
      });
    case "lost-text": {
      const { row, column, count } = fault;
      return problem(cellLostText, { at: { sheet, row, column }, args: { sheet, count } });
    }
  }
}

/** Whether a sheet stands empty because its file is damaged: then nothing more is to be said of it. */
export function isEmptied({ faults = [] }: WorkbookData, sheet: string): boolean {
  return faults.some((fault) => !isOfPart(fault) && fault.kind !== "lost-text" && fault.sheet === sheet);
}
