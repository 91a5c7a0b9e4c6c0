import { describe, expect, test } from "@jest/globals";
import { readDocx } from "../../../src/core/intake/docx-read";
import { readPapers, type Intake } from "../../../src/core/intake/read-paper";
import { readSheets } from "../../../src/core/intake/sheet-read";
import type { TableKey } from "../../../src/core/workbook/tables";
import { sheetOf } from "../builders";
import { plain, plainList } from "./carried";
import { makeDocx, type HandBlock, type HandCell } from "./make-docx";

const measures = [
  {
    topic: "การให้บริการประชาชน",
    measure: "จัดทำคู่มือการให้บริการฉบับย่อสำหรับงานทะเบียน",
    steps: "สำรวจขั้นตอนที่ใช้จริง\nยกร่างคู่มือ\nเผยแพร่ ณ จุดบริการ",
    owner: "สำนักปลัด\nกองคลัง",
    period: "ไตรมาส ๑ - ๒",
    followUp: "รายงานผลรอบ ๖ เดือน",
    result: "สำรวจครบ ๘ งาน\nยกร่างแล้ว",
    status: "อยู่ระหว่างดำเนินการ",
  },
  {
    topic: "การให้บริการประชาชน",
    measure: "ติดตั้งระบบบัตรคิวที่จุดบริการร่วม",
    steps: "จัดหาเครื่องออกบัตร\nอบรมเจ้าหน้าที่",
    owner: "กองช่าง",
    period: "ตลอดปีงบประมาณ ๒๕๖๘",
    followUp: "รายงานผลรอบ ๑๒ เดือน",
    result: "ใช้งานตั้งแต่เดือนมกราคม ๒๕๖๘",
    status: "ดำเนินการเสร็จเรียบร้อยแล้ว",
  },
  {
    topic: "การเปิดเผยข้อมูล",
    measure: "ปรับปรุงเว็บไซต์ให้ค้นหาข้อมูลการจัดซื้อจัดจ้างได้",
    steps: "รวบรวมข้อมูลสัญญา\nลงตารางกลางทุกเดือน",
    owner: "กองคลัง",
    period: "ต.ค. ๒๕๖๗ - มี.ค. ๒๕๖๘",
    followUp: "รายงานผลรอบ ๖ เดือน",
    result: "ลงครบ ๕ เดือน",
    status: "ยังไม่ดำเนินการ",
  },
] as const;
type Key = keyof (typeof measures)[number];

const title = [
  "รายงานผลการดำเนินการตามมาตรการ (รอบ ๖ เดือน)",
  "ประจำปีงบประมาณ พ.ศ. ๒๕๖๘",
  "องค์การบริหารส่วนตำบลหนองสายรุ้ง",
  "อำเภอสันติ จังหวัดพฤกษา",
];
const dashes = (text: string): string =>
  text
    .split("\n")
    .map((line) => `- ${line}`)
    .join("\n");
const numbers = (text: string): string =>
  text
    .split("\n")
    .map((line, index) => `${index + 1}. ${line}`)
    .join("\n");
const rows = (keys: readonly Key[], print: (text: string, key: Key) => string | HandCell = (text) => text) =>
  measures.map((one) => keys.map((key) => print(one[key], key)));

const read = (blocks: readonly HandBlock[]): Intake => {
  const document = readDocx(makeDocx([...title, ...blocks]), "มือ.docx");
  if (document === null) throw new Error("no paper");
  return readPapers([document]);
};

const rowsOf = (intake: Intake, table: TableKey) =>
  intake.rows
    .filter((row) => row.table === table)
    .map((row) => row.cells as Readonly<Record<string, { readonly text: string } | undefined>>);

/** Cells of the measures that were not read back, as column: expected / read. */
function lost(intake: Intake, keys: readonly Key[]): readonly string[] {
  const found = rowsOf(intake, "measures");
  return measures.flatMap((one, index) =>
    keys.flatMap((key) => {
      const got = found[index]?.[key]?.text ?? "";
      return plainList(got) === plainList(one[key]) || plain(got) === plain(one[key])
        ? []
        : [`${key}: ${one[key]} / ${got}`];
    }),
  );
}

function expectAll(intake: Intake, keys: readonly Key[]): void {
  expect(lost(intake, keys)).toEqual([]);
  expect(rowsOf(intake, "measures")).toHaveLength(measures.length);
  expect(intake.unread).toEqual([]);
}

const blank: HandCell = { text: "", merge: "continue" };
const months = ["ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย."];

describe("measures in other layouts", () => {
  test("columns in another order", () => {
    const keys = ["owner", "period", "measure", "followUp", "steps"] as const;
    expectAll(read([[["ผู้รับผิดชอบ", "ระยะเวลา", "มาตรการ", "การกำกับติดตาม", "ขั้นตอน/วิธีการ"], ...rows(keys)]]), keys);
  });

  test("other words in the headers, one misspelt", () => {
    const keys = ["measure", "steps", "owner", "period", "followUp"] as const;
    const headers = ["มาตรการ/กิจกรรม", "วิธีการดำเนินงาน", "หน่วยงานผู้รับผิดชอบ", "ช่วงเวลา", "การกำกับติดตมา"];
    expectAll(read([[headers, ...rows(keys)]]), keys);
  });

  test("a table a topic, its name above it", () => {
    const keys = ["measure", "steps", "owner", "period"] as const;
    const headers = ["มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "ระยะเวลา"];
    const [a, b, c] = rows(keys);
    if (!a || !b || !c) throw new Error("three measures");
    const blocks: HandBlock[] = ["๑. การให้บริการประชาชน", [headers, a, b], "๒. การเปิดเผยข้อมูล มีดังนี้", [headers, c]];
    expectAll(read(blocks), [...keys, "topic"]);
  });

  test.each([
    ["dashes", dashes],
    ["numbers", numbers],
    ["numbers typed on in one line", (text: string) => numbers(text).replace(/\n/g, " ")],
  ])("lists with %s", (_, print) => {
    const keys = ["measure", "steps", "owner"] as const;
    const body = rows(keys, (text, key) => (key === "steps" ? print(text) : text));
    expectAll(read([[["มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ"], ...body]]), keys);
  });

  test("lists that Word numbers by itself", () => {
    const keys = ["measure", "steps", "owner"] as const;
    const body = rows(keys, (text, key) => (key === "steps" ? { text, numbered: true } : text));
    expectAll(read([[["มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ"], ...body]]), keys);
  });

  test("an upright table a measure, its headers on the left", () => {
    const keys = ["measure", "steps", "owner", "period", "followUp"] as const;
    const headers = ["มาตรการ", "ขั้นตอน/วิธีการ", "ผู้รับผิดชอบ", "ระยะเวลา", "การกำกับติดตาม"];
    const blocks = measures.map((one): HandBlock => keys.map((key, index) => [headers[index] ?? "", one[key]]));
    expectAll(read(blocks), keys);
  });

  test("parted by pages: a header on the first only, a row that goes on under (ต่อ)", () => {
    const keys = ["measure", "steps", "owner"] as const;
    const [a, b, c] = rows(keys);
    if (!a || !b || !c) throw new Error("three measures");
    const blocks: HandBlock[] = [
      [
        ["มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ"],
        [a[0] ?? "", "สำรวจขั้นตอนที่ใช้จริง\nยกร่างคู่มือ", a[2] ?? ""],
      ],
      "- ๒ -",
      [["(ต่อ)", "เผยแพร่ ณ จุดบริการ", ""], b, c],
    ];
    expectAll(read(blocks), keys);
  });

  test("the header repeated on every page of one table", () => {
    const keys = ["measure", "steps", "owner"] as const;
    const headers = ["มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ"];
    const [a, b, c] = rows(keys);
    if (!a || !b || !c) throw new Error("three measures");
    expectAll(read([[headers, a, headers, b, headers, c]]), keys);
  });

  test("merged cells of a category, and a heading across the table", () => {
    const keys = ["measure", "steps", "owner"] as const;
    const [a, b, c] = rows(keys);
    if (!a || !b || !c) throw new Error("three measures");
    const merged: HandBlock = [
      ["ประเด็น", "มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ"],
      [{ text: "การให้บริการประชาชน", merge: "start" }, ...a],
      [blank, ...b],
      ["การเปิดเผยข้อมูล", ...c],
    ];
    expectAll(read([merged]), [...keys, "topic"]);
    const across: HandBlock = [
      ["มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ"],
      [{ text: "ประเด็นที่ ๑ การให้บริการประชาชน", span: 3 }],
      a,
      b,
      [{ text: "ประเด็นที่ ๒ การเปิดเผยข้อมูล", span: 3 }],
      c,
    ];
    expectAll(read([across]), [...keys, "topic"]);
  });

  test("headers on two levels, the status ticked in one of three columns", () => {
    const words = ["ยังไม่ดำเนินการ", "อยู่ระหว่างดำเนินการ", "ดำเนินการเสร็จเรียบร้อยแล้ว"];
    const body = measures.map((one) => [
      one.measure,
      one.result,
      ...words.map((word) => (word === one.status ? "✓" : "-")),
    ]);
    const table: HandBlock = [
      [
        { text: "มาตรการ", merge: "start" },
        { text: "ผลการดำเนินการ", merge: "start" },
        { text: "สถานะการดำเนินการ", span: 3 },
      ],
      [blank, blank, ...words],
      ...body,
    ];
    expectAll(read([table]), ["measure", "result", "status"]);
  });

  test("two tables of one paper tell of the same measures, the second in other words", () => {
    const plan: HandBlock = [["มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ"], ...rows(["measure", "steps", "owner"])];
    const names = ["คู่มืองานทะเบียน", "บัตรคิว", "ค้นหาจัดซื้อจัดจ้าง"];
    const results: HandBlock = [
      ["มาตรการ", "ผลการดำเนินการ", "สถานะ"],
      ...measures.map((one, index) => [names[index] ?? "", one.result, one.status]),
    ];
    const intake = read([plan, "ผลการดำเนินการมีดังนี้", results]);
    expect(lost(intake, ["measure", "steps", "owner", "result", "status"])).toEqual([]);
    expect(rowsOf(intake, "measures").map((row) => row["reportName"]?.text)).toEqual(names);
  });

  test("a spreadsheet with a title, and a sheet of people beside it", () => {
    const keys = ["measure", "steps", "owner", "status"] as const;
    const sheets = [
      sheetOf("แผน", [
        ["แผนปี ๒๕๖๘"],
        [],
        ["มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "สถานะ"],
        ...measures.map((one) => keys.map((key) => one[key])),
      ]),
      sheetOf("คน", [
        ["ลำดับ", "ชื่อ-สกุล", "ตำแหน่ง", "บทบาท"],
        ["1", "นายใจ ดีงาม", "ปลัด", "ผู้จัดทำ"],
      ]),
    ];
    const intake = readPapers([readSheets({ sheets }, "แผน.xlsx")]);
    expect(lost(intake, keys)).toEqual([]);
    expect(rowsOf(intake, "signatories")[0]?.["name"]?.text).toBe("นายใจ ดีงาม");
    const [first] = intake.rows.filter((row) => row.table === "measures");
    expect((first?.cells as Record<string, { place: { where: string } }> | undefined)?.["measure"]?.place.where).toBe(
      "แผ่นงาน แผน เซลล์ A4",
    );
  });
});

describe("risks in other layouts", () => {
  const head = ["ความเสี่ยง", "มาตรการจัดการความเสี่ยง", "ผู้รับผิดชอบ"];

  test.each([
    ["shaded", (is: boolean): HandCell => (is ? { text: "", fill: "C0C0C0" } : { text: "" })],
    ["marked", (is: boolean): HandCell => ({ text: is ? "/" : "" })],
    ["drawn as arrows", (is: boolean): HandCell => ({ text: is ? "↔" : "" })],
  ])("a month grid that is %s", (_, print) => {
    const table: HandBlock = [
      [
        ...head.map((text): HandCell => ({ text, merge: "start" })),
        { text: "พ.ศ. ๒๕๖๗", span: 3 },
        { text: "พ.ศ. ๒๕๖๘", span: 9 },
      ],
      [...head.map(() => blank), ...months],
      ["เรียกรับเงิน", "หมุนเวียนผู้ตรวจ", "กองช่าง", ...months.map((_, index) => print(index >= 1 && index <= 4))],
    ];
    const [risk] = rowsOf(read([table]), "risks");
    expect(risk?.["risk"]?.text).toBe("เรียกรับเงิน");
    expect(risk?.["response"]?.text).toBe("หมุนเวียนผู้ตรวจ");
    expect(risk?.["period"]?.text).toBe("พ.ย. ๒๕๖๗ - ก.พ. ๒๕๖๘");
  });

  test("headers where cells that were merged came out blank", () => {
    const table: HandBlock = [
      [...head, "พ.ศ. ๒๕๖๗", "", "", "พ.ศ. ๒๕๖๘", ...Array<string>(8).fill("")],
      ["", "", "", ...months],
      ["เรียกรับเงิน", "หมุนเวียนผู้ตรวจ", "กองช่าง", ...months.map((_, index) => (index === 5 ? "●" : ""))],
    ];
    expect(rowsOf(read([table]), "risks")[0]?.["period"]?.text).toBe("มี.ค. ๒๕๖๘");
  });
});

describe("an annex of evidence", () => {
  const head = ["ลำดับ", "มาตรการและหลักฐาน", "คิวอาร์โค้ด"];
  const plan: HandBlock = [["มาตรการ", "ขั้นตอน"], ...rows(["measure", "steps"])];
  const name = (number: string, index: number): readonly HandCell[] => [
    { text: number },
    { text: measures[index]?.measure ?? "", span: 2 },
  ];

  test("gives each measure the lines below its name, and what is said of codes is no evidence", () => {
    const annex: HandBlock = [
      head,
      name("๑", 0),
      ["๑.๑", "คู่มือ https://www.example.go.th/a", ""],
      ["๑.๒", "แฟ้มที่ ๓", "ตรวจได้จากเอกสารที่ระบุ\n(ไม่มีที่อยู่เว็บ)"],
      name("", 2),
      ["", "ตารางกลาง", "https://www.example.go.th/b"],
    ];
    const intake = read([plan, annex]);
    expect(rowsOf(intake, "measures").map((row) => row["evidence"]?.text)).toEqual([
      "คู่มือ https://www.example.go.th/a\nแฟ้มที่ ๓",
      undefined,
      "ตารางกลาง\nhttps://www.example.go.th/b",
    ]);
    expect(intake.unread).toEqual([]);
  });

  test("tells of a line that stands above the first measure", () => {
    const { unread } = read([[head, ["", "แฟ้มที่ ๙", ""], name("๑", 0), ["", "แฟ้มที่ ๓", ""]]]);
    expect(unread.map(({ text, why }) => [text, why])).toEqual([["แฟ้มที่ ๙", "ไม่ทราบว่าเป็นหลักฐานของมาตรการใด"]]);
  });

  test("repeats no line that stands beside a tick too", () => {
    const result: HandBlock = [
      ["มาตรการ", "ผลการดำเนินการ", "อยู่ระหว่างดำเนินการ", "ดำเนินการเสร็จเรียบร้อยแล้ว"],
      [measures[0].measure, "ยกร่างแล้ว", "/ (แฟ้มที่ ๓)", "-"],
      [measures[1].measure, "ใช้งานแล้ว", "-", "/"],
    ];
    const intake = read([result, [head, name("๑", 0), ["", "https://www.example.go.th/a", ""], ["", "แฟ้มที่ ๓", ""]]]);
    expect(rowsOf(intake, "measures")[0]?.["evidence"]?.text).toBe("https://www.example.go.th/a\nแฟ้มที่ ๓");
    expect(intake.unread).toEqual([]);
  });
});

describe("what is not understood", () => {
  test("is listed with its place, and nothing of it is taken", () => {
    const strange: HandBlock = [
      ["แถว", "ก"],
      ["หนึ่ง", "สอง"],
    ];
    const plan: HandBlock = [
      ["มาตรการ", "ขั้นตอน", "สีที่ชอบ"],
      ["จัดทำคู่มือ", "สำรวจ", "ฟ้า"],
    ];
    const { unread } = read([strange, plan]);
    expect(unread.map(({ text, place }) => [place.where, text])).toEqual([
      ["ตารางที่ 2 แถวที่ 2 ช่องที่ 3", "ฟ้า"],
      ["ตารางที่ 1", "แถว | ก | หนึ่ง | สอง"],
    ]);
  });

  test("values stay as typed: misspelt, with mixed digits and wrong years", () => {
    const plan: HandBlock = [
      ["มาตรการ", "ขั้นตอน", "ระยะเวลา"],
      ["ปฎิบัติตามเว็ปไซด์", "ขั้นที่ ๒๕๖5", "๓๑ ก.พ. ๒๕๖๘"],
    ];
    const [row] = rowsOf(read([plan]), "measures");
    expect(row?.["measure"]?.text).toBe("ปฎิบัติตามเว็ปไซด์");
    expect(row?.["steps"]?.text).toBe("ขั้นที่ ๒๕๖5");
    expect(row?.["period"]?.text).toBe("๓๑ ก.พ. ๒๕๖๘");
  });

  test("a file that is no paper has no blocks", () => {
    expect(readDocx(new Uint8Array([80, 75]), "x")).toBeNull();
  });
});
