import { describe, expect, test } from "@jest/globals";
import { readDocx } from "../../../src/core/intake/docx-read";
import { proposeImport } from "../../../src/core/intake/proposal";
import { readPapers, type Intake } from "../../../src/core/intake/read-paper";
import { inputSheetPlans } from "../../../src/core/sheets/input";
import { workbookOfData } from "../builders";
import { makeDocx } from "./make-docx";
import { textsOf, toldOf } from "./reading";

const head = ["ที่", "มาตรการ", "สถานะ", "ผลการดำเนินการ", "หลักฐาน"];

/** Reports of rounds, each with the rows of its table, read in this order. */
const read = (...reports: readonly (readonly [string, ...(readonly string[])[]])[]): Intake =>
  readPapers(
    reports.map(([round, ...rows]) => {
      const blocks = [
        `รายงานผลการดำเนินการตามมาตรการ ${round} ปีงบประมาณ พ.ศ. ๒๕๖๘`,
        "เทศบาลตำบลคลองน้ำใส",
        [head, ...rows],
      ];
      const source = readDocx(makeDocx(blocks), `${round}.docx`);
      if (source === null) throw new Error("no paper");
      return source;
    }),
  );
const rows = (intake: Intake): readonly string[] =>
  textsOf(intake, "measures", ["code", "measure", "status", "result", "evidence"]);

describe("two rounds of one year", () => {
  const six = [
    "รอบ ๖ เดือน",
    ["๑", "อบรม", "ยังไม่ดำเนินการ", "", "ภาพ"],
    ["๒", "จัดทำคู่มือ", "อยู่ระหว่างดำเนินการ", "ร่างแล้ว", ""],
  ] as const;
  const twelve = [
    "รอบ ๑๒ เดือน",
    ["๑", "อบรม", "แล้วเสร็จ", "อบรม ๔๐ คน", ""],
    ["๒", "จัดทำคู่มือ", "", "เผยแพร่แล้ว", "แฟ้ม"],
  ] as const;

  test("the later round tells what was done, whichever is read first, and the other is told", () => {
    for (const order of [
      [six, twelve],
      [twelve, six],
    ]) {
      const intake = read(...order);
      expect([...rows(intake)].sort()).toEqual([
        "๑ | อบรม | แล้วเสร็จ | อบรม ๔๐ คน | ภาพ",
        "๒ | จัดทำคู่มือ |  | เผยแพร่แล้ว | แฟ้ม",
      ]);
      const why = "ผลของรอบ 6 เดือน ใช้ผลของรอบ 12 เดือนแทน จึงไม่ได้นำเข้า";
      expect(toldOf(intake)).toEqual(["ยังไม่ดำเนินการ", "อยู่ระหว่างดำเนินการ", "ร่างแล้ว"].map((text) => `${text}: ${why}`));
    }
  });

  test("rounds that tell the same complete each other", () => {
    const first = ["รอบ ๖ เดือน", ["๑", "อบรม", "แล้วเสร็จ", "", "ภาพ"]] as const;
    const second = ["รอบ ๑๒ เดือน", ["๑", "อบรม", "ดำเนินการแล้วเสร็จ", "อบรม ๔๐ คน", ""]] as const;
    const intake = read(first, second);
    expect(rows(intake)).toEqual(["๑ | อบรม | แล้วเสร็จ | อบรม ๔๐ คน | ภาพ"]);
    expect(toldOf(intake)).toEqual([]);
  });

  test("of two papers of one round that name other states the first is kept whole", () => {
    const other = ["รอบ ๖ เดือน", ["๑", "อบรม", "แล้วเสร็จ", "อบรม ๔๐ คน", ""]] as const;
    const intake = read(six, other);
    expect(rows(intake)[0]).toBe("๑ | อบรม | ยังไม่ดำเนินการ |  | ภาพ");
    expect(toldOf(intake).map((line) => line.split(":")[0])).toEqual(["แล้วเสร็จ", "อบรม ๔๐ คน"]);
  });

  test("papers that agree complete each other", () => {
    const other = ["รอบ ๖ เดือน", ["๑", "อบรม", "ยังไม่ดำเนินการ", "รอวิทยากร", ""]] as const;
    const intake = read(six, other);
    expect(rows(intake)[0]).toBe("๑ | อบรม | ยังไม่ดำเนินการ | รอวิทยากร | ภาพ");
    expect(toldOf(intake)).toEqual([]);
  });
});

describe("numbers of a table of results", () => {
  test("are the codes where no plan gives others", () => {
    const intake = read(["รอบ ๖ เดือน", ["๑", "อบรม", "", "ทำแล้ว", ""], ["๓", "จัดทำคู่มือ", "", "ทำแล้ว", ""]]);
    expect(textsOf(intake, "measures", ["code", "measure"])).toEqual(["๑ | อบรม", "๓ | จัดทำคู่มือ"]);
  });

  test("are none where two measures have one", () => {
    const intake = read(["รอบ ๖ เดือน", ["๑", "อบรม", "", "ทำแล้ว", ""], ["๑", "จัดทำคู่มือ", "", "ทำแล้ว", ""]]);
    expect(textsOf(intake, "measures", ["code", "measure"])).toEqual([" | อบรม", " | จัดทำคู่มือ"]);
  });

  test("that a measure of the workbook has are told, with its name", () => {
    const plans = inputSheetPlans({ existing: [] });
    const sheets = plans.map((plan) => {
      const own = plan.columns.map(({ header }) => ({ รหัส: "๑", มาตรการ: "ตรวจพัสดุ" })[header] ?? "");
      const shown = plan.name === "มาตรการ" ? [own] : plan.rows;
      return [plan.name, [plan.columns.map(({ header }) => header), ...shown]] as const;
    });
    const intake = read(["รอบ ๖ เดือน", ["๑", "อบรม", "", "ทำแล้ว", ""]]);
    const { cells, taken } = proposeImport(workbookOfData({ sheets: Object.fromEntries(sheets) }), intake);
    const code = cells.find(({ at, header }) => at.sheet === "มาตรการ" && header === "รหัส");
    expect([code?.after, code?.place.where]).toEqual(["M1", "ตารางที่ 1 แถวที่ 2 ช่องที่ 2 (รหัส ๑ เป็นของรายการอื่น จึงตั้งให้)"]);
    expect(taken.map(({ text, why }) => `${text}: ${why}`)).toContain(
      "๑: ในสมุดงานรหัสนี้เป็นของ “ตรวจพัสดุ” จึงนำเข้าเป็นรายการใหม่ รหัส M1 โปรดตรวจว่าเป็นรายการเดียวกันหรือไม่",
    );
  });
});
