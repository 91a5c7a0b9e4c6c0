import { describe, expect, test } from "@jest/globals";
import demo from "../../../examples/demo.json";
import { fingerprint } from "../../../src/core/compute/fingerprint";
import { defaultBandRows } from "../../../src/core/model/bands";
import { readBook } from "../../../src/core/model/book";
import { settingDefs } from "../../../src/core/model/settings";
import { inputSheetPlans } from "../../../src/core/sheets/input";
import { defaultOitRows } from "../../../src/core/sheets/oit-items";
import type { InputSheetPlan } from "../../../src/core/sheets/types";
import { tableKeys, tables } from "../../../src/core/workbook/tables";
import { sheetOf, workbookOfData } from "../builders";

type Options = Parameters<typeof inputSheetPlans>[0];
const plansOf = (data: NonNullable<Options["data"]> = {}, existing: readonly string[] = []) =>
  inputSheetPlans({ existing, data });
const planOf = (name: string, data: NonNullable<Options["data"]> = {}): InputSheetPlan => {
  const plan = plansOf(data).find((one) => one.name === name);
  if (plan === undefined) throw new Error(`no ${name}`);
  return plan;
};
const headersOf = ({ columns }: InputSheetPlan) => columns.map(({ header }) => header);
const dropdown = (plan: InputSheetPlan | undefined, header: string) =>
  plan?.columns.find((column) => column.header === header)?.dropdown;
const written = (plans: readonly InputSheetPlan[]) => ({
  sheets: plans.map((plan) => sheetOf(plan.name, [headersOf(plan), ...plan.rows])),
});
const examples: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>> = demo.sheets;

describe("the input sheets to create", () => {
  test("are all of the design in tab order, every row as long as the columns", () => {
    const plans = plansOf();
    expect(plans.map(({ name }) => name)).toEqual(tableKeys.map((key) => tables[key].sheet));
    for (const plan of [...plans, ...plansOf(examples)]) {
      expect(plan.rows.every((row) => row.length === plan.columns.length)).toBe(true);
    }
  });

  test("are none that exists, by its name or by an alias", () => {
    const names = plansOf({ แผ่นของฉัน: [["ก"]] }, ["มาตรการ", " การตั้งค่า ", "แผ่นของฉัน"]).map(({ name }) => name);
    expect(names).not.toContain("มาตรการ");
    expect(names).not.toContain("ตั้งค่า");
    expect(names).not.toContain("แผ่นของฉัน");
    expect(names).toHaveLength(tableKeys.length - 2);
  });

  test("read without a problem of form, save for what an office has to fill in", () => {
    const { problems } = readBook(written(plansOf()));
    expect(problems.filter(({ code }) => code !== "setting.missing")).toEqual([]);
    expect(readBook(written(plansOf(examples))).problems).toEqual([]);
  });

  test("hold the example's data unchanged", () => {
    const withDefaults = { ...examples, เกณฑ์: [["ชุด", "ต่ำสุด", "ต่ำสุดรายเครื่องมือ", "ระดับ", "สี"], ...defaultBandRows] };
    const given = readBook(workbookOfData({ sheets: withDefaults })).book;
    expect(fingerprint(readBook(written(plansOf(examples))).book)).toBe(fingerprint(given));
  });
});

describe("data of an input sheet", () => {
  test("is put under the design's columns by header or alias, in any order; its own columns come last", () => {
    const plan = planOf("ส่วนราชการ", {
      "สำนัก/กอง": [
        ["หัวหน้า", "อีเมล์", "ชื่อส่วนราชการ"],
        ["นายดี", "a@example.go.th", "กองคลัง"],
        [null, "", null],
        ["", null, "กองช่าง", "ล้น"],
      ],
    });
    expect(headersOf(plan)).toEqual(["ชื่อ", "ชื่อย่อ", "สังกัด", "อีเมล", "หัวหน้า", ""]);
    expect(plan.rows).toEqual([
      ["กองคลัง", null, null, "a@example.go.th", "นายดี", null],
      ["กองช่าง", null, null, null, "", "ล้น"],
    ]);
  });

  test("of a sheet that the design does not know makes a sheet of its own at the end", () => {
    const plans = plansOf({
      บันทึกภายใน: [
        ["เรื่อง", "วันที่"],
        ["ประชุม", 3],
      ],
    });
    const last = plans[plans.length - 1];
    expect(last && [last.name, headersOf(last), last.rows]).toEqual(["บันทึกภายใน", ["เรื่อง", "วันที่"], [["ประชุม", 3]]]);
  });
});

describe("what the program knows by itself", () => {
  test("every setting is listed with its description, given values in place, unknown names kept at the end", () => {
    const { rows } = planOf("ตั้งค่า", {
      ตั้งค่า: [
        ["รายการ", "ค่า", "ผู้ให้ข้อมูล"],
        ["สีประจำหน่วยงาน", "เขียว", "ก"],
        ["โทร.", "0 4299 9999", "ข"],
        ["ปีงบประมาณ", 2569, null],
        ["ปี", 2570, null],
      ],
    });
    expect(rows.map(([name]) => name)).toEqual([...settingDefs.map(({ name }) => name), "สีประจำหน่วยงาน", "ปี"]);
    const row = (name: string) => rows.find(([first]) => first === name);
    expect(row("โทรศัพท์")).toEqual(["โทรศัพท์", "0 4299 9999", "หมายเลขโทรศัพท์ที่พิมพ์ในหนังสือ", "ข"]);
    expect(row("ปีงบประมาณ")?.[1]).toBe(2569);
    expect(row("จังหวัด")).toEqual(["จังหวัด", null, "ต้องกรอก: ชื่อจังหวัด ไม่ต้องมีคำว่าจังหวัด", null]);
  });

  test("bands and OIT items are filled in only where the data has none", () => {
    expect(planOf("เกณฑ์").rows).toHaveLength(defaultBandRows.length);
    expect(planOf("รายการ OIT", { "รายการ OIT": [["ปี", "ข้อ", "ชื่อรายการ"]] }).rows).toHaveLength(defaultOitRows.length);
    const own = [
      ["ชุด", "ต่ำสุด", "ระดับ"],
      ["ระดับความเสี่ยง", 9, "สูง"],
    ];
    expect(planOf("เกณฑ์", { เกณฑ์: own }).rows).toEqual([["ระดับความเสี่ยง", 9, null, "สูง", null]]);
  });

  test("every OIT item names its source, a known paper or none, and no item twice in a year", () => {
    expect(defaultOitRows.every((row) => row[5].includes(String(row[0])))).toBe(true);
    expect(readBook(written(plansOf())).book.oit.filter(({ kind }) => kind !== null).length).toBeGreaterThan(8);
    const keys = defaultOitRows.map(([year, item]) => `${year} ${item}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("dropdowns", () => {
  test("offer the design's words, or the cells of another sheet's column", () => {
    const measures = planOf("มาตรการ");
    expect(dropdown(measures, "สถานะ")).toMatchObject({
      strict: true,
      source: { words: expect.arrayContaining(["ยกเลิก"]) },
    });
    expect(dropdown(measures, "ผู้รับผิดชอบ")).toEqual({ strict: false, source: { sheet: "ส่วนราชการ", column: 0 } });
    expect(dropdown(measures, "ประเด็น")).toEqual({ strict: false, source: { sheet: "วิเคราะห์", column: 2 } });
    expect(dropdown(measures, "ระยะเวลา")).toBeNull();
  });

  test("point into an existing sheet where its columns are known, and are left out where they are not", () => {
    const existing = ["สำนัก/กอง"];
    const workbook = { sheets: [sheetOf("สำนัก/กอง", [["ที่", "ชื่อย่อ", "ชื่อ"]])] };
    const find = (options: Options) => inputSheetPlans(options).find(({ name }) => name === "มาตรการ");
    expect(dropdown(find({ existing, workbook }), "ผู้รับผิดชอบ")?.source).toEqual({ sheet: "สำนัก/กอง", column: 2 });
    expect(dropdown(find({ existing }), "ผู้รับผิดชอบ")).toBeNull();
  });
});
