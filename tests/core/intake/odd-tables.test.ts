import { describe, expect, test } from "@jest/globals";
import type { Intake } from "../../../src/core/intake/read-paper";
import type { TableKey } from "../../../src/core/workbook/tables";
import type { HandCell } from "./make-docx";
import { readBlocks, textsOf } from "./reading";

/** The texts of some columns of a table, a line a row. */
const texts = (intake: Intake, table: TableKey, ...keys: readonly string[]): readonly string[] =>
  textsOf(intake, table, keys);

/** What is told of tables, without the lines over them. */
const told = (intake: Intake): readonly string[] =>
  intake.unread.filter(({ place }) => place.where.startsWith("ตาราง")).map(({ text }) => text);

const title = ["รายงานผลการดำเนินการตามมาตรการ", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙", "เทศบาลตำบลคลองน้ำใส"];
const across = (text: string, span: number): HandCell => ({ text, span });
const tall = (text: string): HandCell => ({ text, merge: "start" });
const below: HandCell = { text: "", merge: "continue" };

describe("columns in which a state is ticked", () => {
  const head = ["ที่", "มาตรการ", "แล้วเสร็จ", "อยู่ระหว่างดำเนินการ", "ยังไม่ดำเนินการ"];
  const states = (...rows: readonly (readonly [string, string, string])[]): Intake =>
    readBlocks([...title, [head, ...rows.map((ticks, at) => [String(at + 1), `จัดทำทะเบียนชุดที่ ${at + 1}`, ...ticks])]]);

  test("a tick is known without its symbol font, and as what is typed for one", () => {
    const intake = states(["ü", "", ""], ["", "P", ""], ["", "", "*"], ["1", "", ""], ["☑", "☐", "☐"], ["", "v", "-"]);
    expect(texts(intake, "measures", "status")).toEqual([
      "ดำเนินการเสร็จเรียบร้อยแล้ว",
      "อยู่ระหว่างดำเนินการ",
      "ยังไม่ดำเนินการ",
      "ดำเนินการเสร็จเรียบร้อยแล้ว",
      "ดำเนินการเสร็จเรียบร้อยแล้ว",
      "อยู่ระหว่างดำเนินการ",
    ]);
    expect(told(intake)).toEqual([]);
  });

  test("words in place of a tick give the state and are told", () => {
    const intake = states(["แล้วเสร็จเมื่อ ๓๐ มี.ค. ๖๙", "", ""], ["", "ร้อยละ ๖๐", ""], ["แล้วเสร็จ", "", ""]);
    expect(texts(intake, "measures", "status")).toEqual([
      "ดำเนินการเสร็จเรียบร้อยแล้ว",
      "อยู่ระหว่างดำเนินการ",
      "ดำเนินการเสร็จเรียบร้อยแล้ว",
    ]);
    expect(told(intake)).toEqual(["ดำเนินการเสร็จเรียบร้อยแล้ว: แล้วเสร็จเมื่อ ๓๐ มี.ค. ๖๙", "อยู่ระหว่างดำเนินการ: ร้อยละ ๖๐"]);
  });

  test("a head that may be one of results is one of a state where nothing but ticks stands below it", () => {
    const head = ["ที่", "มาตรการ", "ผู้รับผิดชอบ", "ดำเนินการ", "ผลการดำเนินการ"];
    const ticked = readBlocks([
      ...title,
      [head, ["๑", "จัดทำทะเบียนทรัพย์สิน", "กองคลัง", "✓", "๔๐ รายการ"], ["๒", "จัดทำคู่มือบริการ", "สำนักปลัด", "-", "-"]],
    ]);
    expect(texts(ticked, "measures", "status", "result")).toEqual(["ดำเนินการเสร็จเรียบร้อยแล้ว | ๔๐ รายการ", " | "]);
    const said = readBlocks([...title, [head.slice(0, 4), ["๑", "จัดทำทะเบียน", "กองคลัง", "บันทึกแล้ว ๔๐ รายการ"]]]);
    expect(texts(said, "measures", "status").concat(told(said))).toEqual([""]);
  });

  test("words in place of a tick are the result of a row that has no other", () => {
    const intake = states(
      ["อบรม ๓ ใน ๕ รุ่น", "", ""],
      ["", "ร้อยละ ๖๐", ""],
      ["", "", "รองบประมาณ"],
      ["/", "ร้อยละ ๙๐", ""],
    );
    expect(texts(intake, "measures", "status", "result")).toEqual([
      " | อบรม ๓ ใน ๕ รุ่น",
      "อยู่ระหว่างดำเนินการ | ร้อยละ ๖๐",
      "ยังไม่ดำเนินการ | ",
      "ดำเนินการเสร็จเรียบร้อยแล้ว | ",
    ]);
    expect(intake.unread.map(({ why }) => why)).toEqual([
      "ข้อความในช่องสถานะไม่ใช่เครื่องหมาย จึงไม่ได้นำเข้าสถานะ ข้อความนำเข้าเป็นผลการดำเนินการ โปรดตรวจ",
      "อ่านช่องนี้เป็นสถานะ ข้อความในช่องนำเข้าเป็นผลการดำเนินการ โปรดตรวจ",
      "อ่านช่องนี้เป็นสถานะ ข้อความในช่องไม่ได้นำเข้า",
      "ข้อความในช่องสถานะไม่ใช่เครื่องหมาย จึงไม่ได้นำเข้าสถานะ",
    ]);
  });

  test("words that deny the state or name another give none", () => {
    const intake = states(["ยังไม่เสร็จ", "", ""], ["อยู่ระหว่างดำเนินการ", "", ""]);
    expect(texts(intake, "measures", "status")).toEqual(["", ""]);
    expect(told(intake)).toHaveLength(2);
  });

  test("words that only a part is done give no state of done", () => {
    const intake = states(["ดำเนินการ ๓ ใน ๔ เรื่อง", "", ""], ["แล้วเสร็จบางส่วน", "", ""]);
    expect(texts(intake, "measures", "status")).toEqual(["", ""]);
    expect(told(intake)).toHaveLength(2);
  });

  test("heads that name what was not done are heads of states", () => {
    const rows = [
      ["๑", "จัดทำทะเบียนทรัพย์สิน", "/", ""],
      ["๒", "จัดทำคู่มือบริการ", "", "✗"],
    ];
    const merged = readBlocks([
      ...title,
      [[tall("ที่"), tall("มาตรการ"), across("ผลการดำเนินการ", 2)], [below, below, "ดำเนินการ", "ไม่ได้ดำเนินการ"], ...rows],
    ]);
    expect(texts(merged, "measures", "measure", "status", "result")).toEqual([
      "จัดทำทะเบียนทรัพย์สิน | ดำเนินการเสร็จเรียบร้อยแล้ว | ",
      "จัดทำคู่มือบริการ | ยังไม่ดำเนินการ | ",
    ]);
    const side = readBlocks([...title, [["ที่", "มาตรการ", "แล้วเสร็จ", "ยังไม่แล้วเสร็จ"], ...rows]]);
    expect(texts(side, "measures", "status")).toEqual(["ดำเนินการเสร็จเรียบร้อยแล้ว", "อยู่ระหว่างดำเนินการ"]);
    expect([...told(merged), ...told(side)]).toEqual([]);
  });

  test("two ticks in a row give none, and both are told", () => {
    const intake = states(["/", "/", ""], ["/", "ร้อยละ ๙๐", ""]);
    expect(texts(intake, "measures", "status")).toEqual(["", "ดำเนินการเสร็จเรียบร้อยแล้ว"]);
    expect(told(intake)).toEqual(["ดำเนินการเสร็จเรียบร้อยแล้ว: /", "อยู่ระหว่างดำเนินการ: /", "อยู่ระหว่างดำเนินการ: ร้อยละ ๙๐"]);
  });

  test("the colour of a striped row is no tick, a colour of its own is one", () => {
    const grey = (text: string): HandCell => ({ text, fill: "EEEEEE" });
    const rows = [
      head,
      [grey("๑"), grey("จัดทำคู่มือ"), grey(""), grey(""), grey("")],
      ["๒", "อบรมพนักงาน", "", { text: "", fill: "00B050" }, ""],
    ];
    expect(texts(readBlocks([...title, rows]), "measures", "status")).toEqual(["", "อยู่ระหว่างดำเนินการ"]);
  });
});

describe("grids of months", () => {
  const months = ["ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย."];
  const head = ["ที่", "มาตรการ", "ผู้รับผิดชอบ", ...months];
  const marks = (typed: Readonly<Record<number, string>>): readonly string[] => months.map((_, at) => typed[at] ?? "");
  const names = ["จัดทำคู่มือบริการ", "อบรมพนักงานใหม่", "ติดตั้งป้ายขั้นตอน", "เปิดช่องร้องเรียน", "ทำทะเบียนพัสดุ", "ประกาศเจตนา"];
  const grid = (...rows: readonly (readonly (string | HandCell)[])[]): Intake =>
    readBlocks([...title, [head, ...rows.map((row, at) => [String(at + 1), names[at] ?? "", "กองช่าง", ...row])]]);

  test("what stands between the two ends of an arrow is meant too", () => {
    const intake = grid(
      marks({ 0: "◄", 1: "—", 2: "►" }),
      marks({ 3: "←", 6: "→" }),
      marks({ 0: "<", 1: "-", 2: "-", 3: ">" }),
      marks({ 0: "◄--", 1: "---", 2: "--►" }),
      [across("◄──────►", 3), ...months.slice(3).map(() => "")],
      marks({ 4: "→" }),
    );
    expect(texts(intake, "measures", "period", "status")).toEqual([
      "ต.ค. - ธ.ค. ๒๕๖๘ | ",
      "ม.ค. - เม.ย. ๒๕๖๙ | ",
      "ต.ค. ๒๕๖๘ - ม.ค. ๒๕๖๙ | ",
      "ต.ค. - ธ.ค. ๒๕๖๘ | ",
      "ต.ค. - ธ.ค. ๒๕๖๘ | ",
      "ก.พ. ๒๕๖๙ | ",
    ]);
  });

  test("a line over merged months is a mark, a dash in every month is none", () => {
    const intake = grid(["", "", across("--------", 6), "", "", "", ""], [across("-", 12)], [...months.map(() => "-")]);
    expect(texts(intake, "measures", "period")).toEqual(["ธ.ค. ๒๕๖๘ - พ.ค. ๒๕๖๙", "", ""]);
  });

  test("a row that goes on over the page keeps its months, and its owner once", () => {
    const one = [head, ["๑", "ทำทะเบียนพัสดุ", "กองช่าง", ...marks({ 0: "/", 1: "/" })]];
    const two = [head, ["", "ทำทะเบียนพัสดุ (ต่อ)", "กองช่าง", ...marks({ 6: "/" })]];
    const intake = readBlocks([...title, one, "(ต่อ)", two]);
    expect(texts(intake, "measures", "measure", "owner", "period")).toEqual([
      "ทำทะเบียนพัสดุ | กองช่าง | ต.ค. - พ.ย. ๒๕๖๘ และ เม.ย. ๒๕๖๙",
    ]);
  });

  test("months that differ from the period beside them are told", () => {
    const rows = [
      ["ที่", "มาตรการ", "ระยะเวลา", ...months],
      ["๑", "จัดทำคู่มือ", "ไตรมาส ๑", ...marks({ 0: "/", 1: "/", 2: "/" })],
      ["๒", "อบรมพนักงาน", "ไตรมาส ๑", ...marks({ 5: "/" })],
    ];
    expect(told(readBlocks([...title, rows]))).toEqual(["มี.ค. ๒๕๖๙"]);
  });

  test("a number or a word in a month is told", () => {
    expect(told(grid(marks({ 0: "๒ ครั้ง", 3: "๑๕", 6: "/" })))).toEqual(["๒ ครั้ง", "๑๕"]);
  });

  const quarters = ["ไตรมาส ๑", "ไตรมาส ๒", "ไตรมาส ๓", "ไตรมาส ๔"];
  const quartersUnder = (over: string, ...cells: readonly string[]): Intake =>
    readBlocks([
      ...title,
      [
        [tall("ที่"), tall("มาตรการ"), tall("ผู้รับผิดชอบ"), across(over, 4)],
        [below, below, below, ...quarters],
        ["๑", "จัดทำคู่มือบริการ", "สำนักปลัด", ...cells],
      ],
    ]);

  test("quarters under results are results and no period", () => {
    const intake = quartersUnder("ผลการดำเนินงาน", "ประชุม ๑ ครั้ง", "พิมพ์แล้ว", "-", "/");
    expect(texts(intake, "measures", "result", "period")).toEqual(["ไตรมาส ๑ ประชุม ๑ ครั้ง\nไตรมาส ๒ พิมพ์แล้ว | "]);
    expect(told(intake)).toEqual(["/"]);
  });

  test("quarters under a budget are told and no period", () => {
    const intake = quartersUnder("งบประมาณ (บาท)", "๕,๐๐๐", "", "", "");
    expect(texts(intake, "measures", "period")).toEqual([""]);
    expect(told(intake)).toContain("๕,๐๐๐");
  });
});

describe("tables of scores, of limits and of people", () => {
  const head = ["ตัวชี้วัด", "คะแนน"];
  const over = ["รายงานการวิเคราะห์ผลการประเมิน ITA", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙", "คะแนนประจำปี พ.ศ. ๒๕๖๘"];

  test("a score is taken as it is typed, with a comma or out of a hundred", () => {
    const rows = [head, ["๑. การปฏิบัติหน้าที่", "๘๗,๕๐"], ["๒. การใช้งบประมาณ", "๘๕.๕ /๑๐๐"]];
    expect(texts(readBlocks([...over, rows]), "scores", "score")).toEqual(["๘๗,๕๐", "๘๕.๕ /๑๐๐"]);
  });

  test("a row that is no indicator, a score that is none, and a column that is not known are told", () => {
    const intake = readBlocks([
      ...over,
      [
        [...head, "อันดับ"],
        ["๑. การปฏิบัติหน้าที่", "๙๑.๕๐", "๒"],
        ["๔. การใช้ทรัพย์สินของราชการ", "ไม่ประเมิน", ""],
        ["ค่าเฉลี่ยทุกด้าน", "๘๖.๐๐", ""],
      ],
    ]);
    expect(texts(intake, "scores", "score")).toEqual(["๙๑.๕๐"]);
    expect(told(intake)).toEqual(["๒", "๔. การใช้ทรัพย์สินของราชการ | ไม่ประเมิน", "ค่าเฉลี่ยทุกด้าน | ๘๖.๐๐"]);
  });

  test("years down the side beside tools across are scores, whatever stands above", () => {
    const rows = [
      ["ปี", "IIT", "EIT", "OIT", "รวม"],
      ["๒๕๖๗", "-", "๘๒.๕๐", "๙๑.๐๐", "๘๘.๐๐"],
    ];
    expect(texts(readBlocks([...over, rows]), "scores", "year", "indicator", "score")).toEqual([
      "๒๕๖๗ | EIT | ๘๒.๕๐",
      "๒๕๖๗ | OIT | ๙๑.๐๐",
      "๒๕๖๗ | รวม | ๘๘.๐๐",
    ]);
  });

  test("years across over totals and levels are scores, and no bands", () => {
    const rows = [
      ["ปีงบประมาณ", "๒๕๖๖", "๒๕๖๗", "๒๕๖๘"],
      ["คะแนน", "๗๗.๑๐", "๘๔.๒๐", "-"],
      ["ระดับ", "B", "B", ""],
    ];
    const intake = readBlocks([...over, rows]);
    expect(texts(intake, "scores", "year", "indicator", "score", "level")).toEqual([
      "๒๕๖๖ | รวม | ๗๗.๑๐ | B",
      "๒๕๖๗ | รวม | ๘๔.๒๐ | B",
    ]);
    expect([texts(intake, "bands", "minimum"), told(intake)]).toEqual([[], []]);
  });

  test("a row of years across that is no score is told", () => {
    const rows = [
      ["ปีงบประมาณ", "๒๕๖๖", "๒๕๖๗"],
      ["IIT", "๗๗.๑๐", "๘๔.๒๐"],
      ["EIT", "๗๕.๐๐", "๘๐.๐๐"],
      ["ผู้ตอบ", "๓๐ คน", "๓๒ คน"],
    ];
    const intake = readBlocks([...over, rows]);
    expect(texts(intake, "scores", "year", "indicator", "score")).toHaveLength(4);
    expect(told(intake)).toEqual(["ผู้ตอบ", "๓๐ คน", "๓๒ คน"]);
  });

  test("scores and levels without a year are no bands", () => {
    const rows = [
      ["รายการ", "คะแนน", "ระดับ"],
      ["ภาพรวมของจังหวัด", "๘๘.๐๐", "A"],
    ];
    const intake = readBlocks([...over, rows]);
    expect(texts(intake, "bands", "minimum")).toEqual([]);
    expect(told(intake).join(" ")).toContain("๘๘.๐๐");
  });

  test("a further column of the limits is told", () => {
    const rows = [
      ["เครื่องมือ", "คำอธิบาย", "ข้อจำกัด", "ผู้ให้ข้อมูล"],
      ["แบบวัด IIT", "ถามบุคลากร", "ตอบน้อย", "พนักงาน ๓๐ คน"],
    ];
    const intake = readBlocks([...over, rows]);
    expect(texts(intake, "limitations", "tool", "limitation")).toEqual(["แบบวัด IIT | ตอบน้อย"]);
    expect(told(intake)).toEqual(["พนักงาน ๓๐ คน"]);
  });

  test("a committee is told, and none of its members signs", () => {
    const rows = [
      ["ลำดับ", "ชื่อ - สกุล", "ตำแหน่ง", "หน้าที่"],
      ["๑", "นายสมมุติ ใจงาม", "ปลัดเทศบาล", "ประธานกรรมการ"],
    ];
    const intake = readBlocks([...over, rows]);
    expect(texts(intake, "signatories", "name")).toEqual([]);
    expect(told(intake)[0]).toContain("นายสมมุติ ใจงาม | ปลัดเทศบาล | ประธานกรรมการ");
  });
});

describe("what stands in and over tables of measures", () => {
  const head = ["ที่", "มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลา"];
  const one = ["๑", "จัดทำคู่มือบริการ", "สำรวจ", "สำนักปลัด", "ไตรมาส ๑"];
  const two = ["๒", "อบรมพนักงานใหม่", "ประชุม", "กองคลัง", "ไตรมาส ๒"];

  test("a note across the table is told and is the topic of nothing", () => {
    const rows = [
      head,
      [across("ด้านที่ ๑ การใช้งบประมาณ", 5)],
      one,
      [across("หมายเหตุ : ให้ทุกกองรายงานทุกเดือน", 5)],
      two,
      [across("* ใช้งบปกติ", 5)],
    ];
    const intake = readBlocks([...title, rows]);
    expect(texts(intake, "measures", "topic")).toEqual(["การใช้งบประมาณ", "การใช้งบประมาณ"]);
    expect(told(intake)).toEqual(["หมายเหตุ : ให้ทุกกองรายงานทุกเดือน", "* ใช้งบปกติ"]);
  });

  test("a note in the first cell of a row that was not merged is told too", () => {
    const rows = [head, one, ["หมายเหตุ ใช้งบปกติ", "", "", "", ""], two];
    const intake = readBlocks([...title, rows]);
    expect(texts(intake, "measures", "measure")).toEqual(["จัดทำคู่มือบริการ", "อบรมพนักงานใหม่"]);
    expect(told(intake)).toEqual(["หมายเหตุ ใช้งบปกติ"]);
  });

  test("a topic and an indicator over the same rows hold both, and one over no row is told", () => {
    const rows = [
      head,
      [across("ด้านที่ ๑ การใช้งบประมาณ", 5)],
      [across("ตัวชี้วัดที่ ๒ การใช้งบประมาณ", 5)],
      one,
      [across("ด้านที่ ๒ การใช้อำนาจ", 5)],
      two,
      [across("ด้านที่ ๓ การเปิดเผยข้อมูล", 5)],
    ];
    const intake = readBlocks([...title, rows]);
    expect(texts(intake, "measures", "topic", "indicator")).toEqual([
      "การใช้งบประมาณ | ตัวชี้วัดที่ ๒ การใช้งบประมาณ",
      "การใช้อำนาจ | ",
    ]);
    expect(told(intake)).toEqual(["การเปิดเผยข้อมูล"]);
  });

  test("numbers that begin anew under each topic stay apart", () => {
    const rows = [head, [across("๑. การใช้งบประมาณ", 5)], one, [across("๒. การใช้อำนาจ", 5)], ["๑", ...two.slice(1)]];
    expect(texts(readBlocks([...title, rows]), "measures", "code")).toEqual(["๑.๑", "๒.๑"]);
  });

  test("a portrait table has its measure in the line above it", () => {
    const form = (steps: string): readonly (readonly string[])[] => [
      ["ขั้นตอน", steps],
      ["ผู้รับผิดชอบ", "สำนักปลัด"],
      ["ระยะเวลา", "ไตรมาส ๑"],
      ["ผลการดำเนินการ", "ทำแล้ว"],
    ];
    const intake = readBlocks([
      ...title,
      "มาตรการที่ ๑ จัดทำคู่มือบริการ",
      form("สำรวจ"),
      "มาตรการที่ ๒ : อบรมพนักงาน",
      form("เชิญวิทยากร"),
    ]);
    expect(texts(intake, "measures", "code", "measure", "steps")).toEqual([
      "๑ | จัดทำคู่มือบริการ | สำรวจ",
      "๒ | อบรมพนักงาน | เชิญวิทยากร",
    ]);
  });

  test("a table of steps under the name of its measure is one measure", () => {
    const rows = [
      ["ที่", "ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลา"],
      ["๑", "สำรวจ", "สำนักปลัด", "ต.ค. ๖๘"],
      ["๒", "พิมพ์", "กองคลัง", "พ.ย. ๖๘"],
    ];
    const intake = readBlocks([...title, "มาตรการที่ ๑ จัดทำคู่มือบริการ", rows]);
    expect(texts(intake, "measures", "measure", "steps", "owner", "period")).toEqual([
      "จัดทำคู่มือบริการ | สำรวจ\nพิมพ์ | สำนักปลัด\nกองคลัง | ต.ค. ๖๘",
    ]);
    expect(told(intake)).toEqual(["พ.ย. ๖๘"]);
  });

  test.each(["ปัญหา", "ปัญหา/อุปสรรค", "ข้อจำกัด", "ข้อจำกัด/อุปสรรค", "ปัญหา อุปสรรค และข้อจำกัด"])(
    "%s beside results is what hindered the measure",
    (header) => {
      const rows = [
        ["ที่", "โครงการ", "ผลที่ได้", header],
        ["๑", "จัดทำคู่มือบริการ", "พิมพ์แล้ว", "งบประมาณน้อย"],
      ];
      const intake = readBlocks([...title, rows]);
      expect(texts(intake, "measures", "measure", "result", "obstacle", "finding")).toEqual([
        "จัดทำคู่มือบริการ | พิมพ์แล้ว | งบประมาณน้อย | ",
      ]);
      expect(texts(intake, "limitations", "limitation")).toEqual([]);
    },
  );
});

describe("tables of risks", () => {
  const over = ["แผนบริหารจัดการความเสี่ยงการทุจริต", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙"];
  const choices = (head: string, values: readonly string[], ...rows: readonly (readonly string[])[]): Intake =>
    readBlocks([
      ...over,
      [
        [tall("ที่"), tall("ความเสี่ยง"), tall("โอกาส x ผลกระทบ"), across(head, values.length)],
        [below, below, below, ...values],
        ...rows,
      ],
    ]);

  test("both scales in one cell are two", () => {
    const intake = choices("ระดับความเสี่ยง", ["ต่ำ", "ปานกลาง", "สูง"], ["๑", "รับเงินใต้โต๊ะ", "๔ x ๕", "", "", "/"]);
    expect(texts(intake, "risks", "likelihood", "impact")).toEqual(["๔ | ๕"]);
    expect(told(intake)).toEqual([]);
  });

  test("a level that is ticked is told where no scales tell it", () => {
    const intake = choices("ระดับความเสี่ยง", ["ต่ำ", "ปานกลาง", "สูง"], ["๑", "ตรวจรับไม่ตรง", "", "✓", "", ""]);
    expect(told(intake)).toEqual(["ต่ำ"]);
  });

  test("a scale that is ticked in a column a value", () => {
    const rows = [
      [tall("ที่"), tall("ความเสี่ยง"), across("โอกาส", 3), across("ผลกระทบ", 3)],
      [below, below, "๑", "๒", "๓", "๑", "๒", "๓"],
      ["๑", "ตรวจรับไม่ตรง", "", "✓", "", "", "", "✓"],
    ];
    expect(texts(readBlocks([...over, rows]), "risks", "likelihood", "impact")).toEqual(["๒ | ๓"]);
  });
});

describe("a table that a page ends", () => {
  const head = ["ที่", "ประเด็น", "มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ"];
  const bare = head.filter((name) => name !== "ประเด็น");
  const group = across("ประเด็นที่ ๑ การใช้งบประมาณ", 4);
  const first = ["๑", "๑.๑ เผยแพร่แผนจัดซื้อ", "ลงเว็บไซต์", "กองคลัง"];
  const later = ["", "๑.๒พิมพ์แผ่นพับ", "ส่งพิมพ์", "กองคลัง"];
  const seen = (...blocks: Parameters<typeof readBlocks>[0]): readonly string[] =>
    texts(readBlocks([...title, ...blocks]), "measures", "code", "topic", "measure");
  const both = ["๑.๑ | การใช้งบประมาณ | เผยแพร่แผนจัดซื้อ", "๑.๒ | การใช้งบประมาณ | พิมพ์แผ่นพับ"];

  test("goes on with the heading across it, without a header and with one, and a further heading ends it", () => {
    const other = [[across("ประเด็นที่ ๒ การให้บริการ", 4)], ["๒", "๒.๑ ตั้งจุดบริการ", "จัดที่", "สำนักปลัด"]];
    expect(seen([bare, [group], first], "(ต่อ)", [later])).toEqual(both);
    expect(seen([bare, [group], first], "ตารางที่ ๑ (ต่อ)", [bare, later, ...other])).toEqual([
      ...both,
      "๒.๑ | การให้บริการ | ตั้งจุดบริการ",
    ]);
  });

  test("a table under a title of its own goes on with no heading of another", () => {
    expect(seen([bare, [group], first], "มาตรการของงานอื่น", [bare, later])).toEqual([both[0], "๑.๒ |  | พิมพ์แผ่นพับ"]);
  });

  test("a heading at the end of a page holds on the next, and only one without rows there too is told", () => {
    const intake = readBlocks([...title, [bare, [group]], "(ต่อ)", [later, [across("ประเด็นที่ ๒ การให้บริการ", 4)]]]);
    expect(texts(intake, "measures", "topic")).toEqual(["การใช้งบประมาณ"]);
    expect(intake.unread.map(({ text, why }) => `${text}: ${why}`)).toEqual([
      "การให้บริการ: ใต้หัวข้อนี้ไม่มีมาตรการ จึงไม่ได้นำเข้า",
    ]);
  });

  test("a blank cell below a topic is read as the row above, and its place says so; a dash is no topic", () => {
    const row = (topic: string, name: string): readonly string[] => ["", topic, name, "ทำ", "กองคลัง"];
    const named = row("๑. การใช้งบประมาณ", "๑.๑ เผยแพร่แผนจัดซื้อ");
    expect(seen([head, named, row("", "๑.๒ พิมพ์แผ่นพับ")])).toEqual(both);
    expect(seen([head, named], "(ต่อ)", [row("", "๑.๒ พิมพ์แผ่นพับ")])).toEqual(both);
    expect(seen([head, named, row("-", "๑.๒ พิมพ์แผ่นพับ")])[1]).toBe("๑.๒ |  | พิมพ์แผ่นพับ");
    const [, cells] = readBlocks([...title, [head, named, row("", "๑.๒ พิมพ์แผ่นพับ")]]).rows.flatMap((one) =>
      one.table === "measures" ? [one.cells as Record<string, { place: { where: string } }>] : [],
    );
    expect(cells?.["topic"]?.place.where).toBe("ตารางที่ 1 แถวที่ 3 ช่องที่ 2 (ช่องว่าง จึงอ่านตามแถวบน)");
  });
});
