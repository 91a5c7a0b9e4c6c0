import { afterAll, describe, expect, test } from "@jest/globals";
import type { Paragraph, Table } from "docx";
import { readDocx } from "../../../src/core/intake/docx-read";
import { readPapers, type Intake } from "../../../src/core/intake/read-paper";
import type { SheetPlan } from "../../../src/core/sheets/types";
import { readSource } from "../../../src/desk";
import { office } from "../../../src/node/office";
import { inputSheetPlans } from "../../../src/core/sheets/input";
import { tables, type TableKey } from "../../../src/core/workbook/tables";
import { plain, plainList } from "./carried";
import {
  asGoogleDocs,
  head,
  line,
  measures,
  monthNames,
  monthNumbers,
  risks,
  scores,
  table,
  typed,
  type Beside,
  type Key,
  type Look,
} from "./hand-made";

interface Wanted {
  readonly table: TableKey;
  readonly rows: readonly Readonly<Record<string, string>>[];
}

interface Layout {
  readonly name: string;
  readonly blocks: readonly (Paragraph | Table)[];
  readonly wanted: readonly Wanted[];
  readonly beside?: Beside;
}

const words: Readonly<Record<Key, string>> = {
  topic: "ประเด็น",
  finding: "ข้อค้นพบ",
  measure: "มาตรการ",
  steps: "ขั้นตอน/วิธีการ",
  owner: "ผู้รับผิดชอบ",
  period: "ระยะเวลา",
  followUp: "การกำกับติดตาม",
  status: "สถานะ",
  result: "ผลการดำเนินการ",
  output: "ผลผลิต",
  outcome: "ผลลัพธ์",
  evidence: "หลักฐาน",
};

const titles = head.map((text) => line(text, true));
const cells = (keys: readonly Key[], look: (text: string, key: Key) => string | Look = (text) => text) =>
  measures.map((one) => keys.map((key) => look(one[key], key)));
const headers = (keys: readonly Key[]) => keys.map((key) => words[key]);
const want = (keys: readonly Key[]): Wanted => ({
  table: "measures",
  rows: measures.map((one) => Object.fromEntries(keys.map((key) => [key, one[key]]))),
});
const wantRisks = (keys: readonly Exclude<keyof (typeof risks)[number], "months">[]): Wanted => ({
  table: "risks",
  rows: risks.map((one) => Object.fromEntries(keys.map((key) => [key, one[key]]))),
});
const more: Look = { text: "", down: "more" };
const start = (text: string): Look => ({ text, down: "start" });

const plan: readonly Key[] = ["measure", "steps", "owner", "period", "followUp"];
const states = ["ยังไม่ดำเนินการ", "อยู่ระหว่างดำเนินการ", "ดำเนินการเสร็จเรียบร้อยแล้ว"];
const planRows = cells(plan);
const byTopic = [...new Set(measures.map(({ topic }) => topic))];
const riskHead = ["ความเสี่ยง", "ปัจจัยเสี่ยง", "มาตรการจัดการความเสี่ยง", "ผู้รับผิดชอบ"];
const grid = (mark: Look) => [
  [...riskHead.map(start), { text: "พ.ศ. ๒๕๖๗", across: 3 }, { text: "พ.ศ. ๒๕๖๘", across: 9 }],
  [...riskHead.map(() => more), ...monthNames],
  ...risks.map((one) => [
    one.risk,
    one.factor,
    one.response,
    one.owner,
    ...monthNumbers.map((month): Look => ((one.months as readonly number[]).includes(month) ? mark : { text: "" })),
  ]),
];

const layouts: readonly Layout[] = [
  {
    name: "columns in another order",
    blocks: [table([headers([...plan].reverse()), ...cells([...plan].reverse())], 1)],
    wanted: [want(plan)],
  },
  {
    name: "other words in the headers",
    blocks: [
      table([
        ["ลำดับที่", "โครงการ/กิจกรรม/มาตรการ", "วิธีดำเนินการ", "หน่วยงานที่รับผิดชอบหลัก", "ห้วงระยะเวลา", "การติดตามประเมินผล"],
        ...planRows.map((row, index) => [String(index + 1), ...row]),
      ]),
    ],
    wanted: [want(plan)],
  },
  {
    name: "a table a topic",
    blocks: byTopic.flatMap((topic, index) => [
      line(`${index + 1}. ${topic}`, true),
      table([
        headers(["finding", ...plan]),
        ...measures
          .filter((one) => one.topic === topic)
          .map((one) => ["finding" as const, ...plan].map((key) => one[key])),
      ]),
    ]),
    wanted: [want(["topic", "finding", ...plan])],
  },
  {
    name: "lists with dashes",
    blocks: [
      table([
        headers([...plan, "result"]),
        ...cells([...plan, "result"], (text, key) =>
          text.includes("\n") && key !== "owner" ? { text, list: "dash" } : text,
        ),
      ]),
    ],
    wanted: [want([...plan, "result"])],
  },
  {
    name: "lists numbered by Word",
    blocks: [
      table([headers(plan), ...cells(plan, (text, key) => (key === "steps" ? { text, list: "number" } : text))]),
    ],
    wanted: [want(plan)],
  },
  {
    name: "portrait: a record a table, headers on the left",
    blocks: measures.flatMap((one) => [
      table(
        [...plan, "status" as const, "result" as const].map((key) => [{ text: words[key], isBold: true }, one[key]]),
      ),
      line(""),
    ]),
    wanted: [want([...plan, "status", "result"])],
    beside: { isPortrait: true },
  },
  {
    name: "headers on two levels",
    blocks: [
      table([
        [start("มาตรการ"), start("รายละเอียดการดำเนินการ"), { text: "ผลการดำเนินการ", across: 2 }, start("หลักฐาน")],
        [more, more, "ผลผลิต", "ผลลัพธ์", more],
        ...cells(["measure", "result", "output", "outcome", "evidence"]),
      ]),
    ],
    wanted: [want(["measure", "result", "output", "outcome", "evidence"])],
  },
  {
    name: "a header on the first of three tables only",
    blocks: [
      table([headers(plan), ...planRows.slice(0, 2)]),
      line("- ๒ -"),
      table([planRows[2] ?? []]),
      line("- ๓ -"),
      table([planRows[3] ?? []]),
    ],
    wanted: [want(plan)],
  },
  {
    name: "a status ticked in one of three columns",
    blocks: [
      table([
        [start("ที่"), start("มาตรการ"), start("ผลการดำเนินการ"), { text: "สถานะการดำเนินการ", across: 3 }],
        [more, more, more, ...states],
        ...measures.map((one, index) => [
          String(index + 1),
          one.measure,
          one.result,
          ...states.map((state) => (state === one.status ? "/" : "")),
        ]),
      ]),
    ],
    wanted: [want(["measure", "result", "status"])],
  },
  {
    name: "a month grid that is shaded",
    blocks: [line("แผนบริหารจัดการความเสี่ยงการทุจริต"), table(grid({ text: "", fill: "A6A6A6" }))],
    wanted: [wantRisks(["risk", "factor", "response", "owner", "period"])],
  },
  {
    name: "a month grid that is marked",
    blocks: [line("แผนบริหารจัดการความเสี่ยงการทุจริต"), table(grid({ text: "✓" }))],
    wanted: [wantRisks(["risk", "factor", "response", "owner", "period"])],
  },
  {
    name: "levels of risks",
    blocks: [
      line("การประเมินความเสี่ยงการทุจริต"),
      table([
        ["ลำดับ", "ด้าน", "ประเด็นความเสี่ยงการทุจริต", "โอกาส (L)", "ผลกระทบ (I)", "ระดับความเสี่ยง (L x I)"],
        ...risks.map((one, index) => [String(index + 1), one.area, one.risk, one.likelihood, one.impact, "สูง"]),
      ]),
    ],
    wanted: [wantRisks(["area", "risk", "likelihood", "impact"])],
  },
  {
    name: "cells of a category merged down",
    blocks: [
      table([
        headers(["topic", ...plan]),
        ...measures.map((one, index) => [
          index > 0 && measures[index - 1]?.topic === one.topic ? more : start(one.topic),
          ...plan.map((key) => one[key]),
        ]),
      ]),
    ],
    wanted: [want(["topic", ...plan])],
  },
  {
    name: "a row across the table names the topic",
    blocks: [
      table([
        headers(plan),
        ...byTopic.flatMap((topic, index) => [
          [{ text: `ประเด็นที่ ${index + 1} ${topic}`, across: plan.length }],
          ...measures.filter((one) => one.topic === topic).map((one) => plan.map((key) => one[key])),
        ]),
      ]),
    ],
    wanted: [want(["topic", ...plan])],
  },
  {
    name: "the table again on each page under (ต่อ)",
    blocks: [
      table([
        headers(plan),
        planRows[0] ?? [],
        [measures[1].measure, "กำหนดช่วงเวลารับจอง", ...(planRows[1] ?? []).slice(2)],
      ]),
      line("ตารางที่ ๑ (ต่อ)"),
      table([headers(plan), ["(ต่อ)", "ซักซ้อมเจ้าหน้าที่", "", "", ""], ...planRows.slice(2)]),
    ],
    wanted: [want(plan)],
  },
  {
    name: "scores of two years side by side",
    blocks: [
      line("บทสรุปผู้บริหาร"),
      line("ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ และ พ.ศ. ๒๕๖๗"),
      table([["ตัวชี้วัด", "ปี ๒๕๖๖", "ปี ๒๕๖๗"], ...scores.map(({ name, before, after }) => [name, before, after])]),
    ],
    wanted: [
      {
        table: "scores",
        rows: scores.flatMap(({ name, before, after }) => [
          { year: "๒๕๖๖", indicator: name, score: before },
          { year: "๒๕๖๗", indicator: name, score: after },
        ]),
      },
    ],
  },
  {
    name: "scores, a table a year",
    blocks: [
      line("บทสรุปผู้บริหาร"),
      ...(["before", "after"] as const).flatMap((year, index) => [
        line(`ผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. ${index === 0 ? "๒๕๖๖" : "๒๕๖๗"}`),
        table([["ตัวชี้วัด", "คะแนน"], ...scores.map((one) => [one.name, one[year]])]),
      ]),
    ],
    wanted: [
      {
        table: "scores",
        rows: (["before", "after"] as const).flatMap((year, index) =>
          scores.map((one) => ({ year: index === 0 ? "๒๕๖๖" : "๒๕๖๗", indicator: one.name, score: one[year] })),
        ),
      },
    ],
  },
  {
    name: "signatures with those who act for another",
    blocks: [
      table([headers(plan), ...planRows]),
      line("ลงชื่อ........................................ผู้รายงาน"),
      line("(นางสาวรุ่งนภา ใจสว่าง)"),
      line("นักวิเคราะห์นโยบายและแผนชำนาญการ"),
      line("ความเห็นของปลัดองค์การบริหารส่วนตำบล............................"),
      line("(ลงชื่อ)"),
      line("(นายวิชัย มั่นคง)"),
      line("ผู้อำนวยการกองช่าง รักษาราชการแทน"),
      line("ปลัดองค์การบริหารส่วนตำบลดอนกระต่าย"),
      line("คำสั่งนายกองค์การบริหารส่วนตำบล............................"),
      line("(ลงชื่อ)"),
      line("(นายประสาน รวมใจ)"),
      line("รองนายกองค์การบริหารส่วนตำบล ปฏิบัติหน้าที่แทน"),
      line("นายกองค์การบริหารส่วนตำบลดอนกระต่าย"),
    ],
    wanted: [
      want(plan),
      {
        table: "signatories",
        rows: [
          { name: "นางสาวรุ่งนภา ใจสว่าง", position: "นักวิเคราะห์นโยบายและแผนชำนาญการ", role: "ผู้จัดทำ" },
          {
            name: "นายวิชัย มั่นคง",
            position: "ผู้อำนวยการกองช่าง",
            acting: "รักษาราชการแทน",
            actingFor: "ปลัดองค์การบริหารส่วนตำบลดอนกระต่าย",
          },
          {
            name: "นายประสาน รวมใจ",
            position: "รองนายกองค์การบริหารส่วนตำบล",
            acting: "ปฏิบัติหน้าที่แทน",
            actingFor: "นายกองค์การบริหารส่วนตำบลดอนกระต่าย",
          },
        ],
      },
    ],
  },
  {
    name: "the number and the date in prose",
    blocks: [
      line("บันทึกข้อความ"),
      line("ส่วนราชการ สำนักปลัด องค์การบริหารส่วนตำบลดอนกระต่าย โทร. ๐-๔๔๔๔-๕๕๕๕"),
      line("ที่ ทก ๗๒๓๐๑/๑๒๓ ลงวันที่ ๒ เมษายน ๒๕๖๘"),
      line("เรื่อง รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส"),
      line("เรียน นายกองค์การบริหารส่วนตำบลดอนกระต่าย"),
      line("ตามที่สำนักปลัดได้กำหนดมาตรการไว้ บัดนี้ครบรอบ ๖ เดือนแล้ว จึงขอรายงานผลดังนี้"),
      table([headers(plan), ...planRows]),
    ],
    wanted: [
      want(plan),
      {
        table: "documents",
        rows: [
          {
            number: "ทก ๗๒๓๐๑/๑๒๓",
            date: "๒ เมษายน ๒๕๖๘",
            subject: "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
            to: "นายกองค์การบริหารส่วนตำบลดอนกระต่าย",
          },
        ],
      },
    ],
  },
];

const shares: string[] = [];
afterAll(() => {
  process.stdout.write(`${shares.join("\n")}\n`);
});

type Read = Readonly<Record<string, { readonly text: string } | undefined>>;

/** What of the wanted cells was not read back, as column: expected / read. Scores are found by year and name. */
function lostOf(intake: Intake, { table: key, rows }: Wanted): readonly string[] {
  const read = intake.rows.filter((row) => row.table === key).map((row) => row.cells as Read);
  const isSame = (one: Read, row: Readonly<Record<string, string>>): boolean =>
    ["year", "indicator"].every((column) => plain(one[column]?.text ?? "") === plain(row[column] ?? ""));
  return rows.flatMap((row, index) => {
    const own = key === "scores" ? read.find((one) => isSame(one, row)) : read[index];
    return Object.entries(row).flatMap(([column, text]) => {
      const got = own?.[column]?.text ?? "";
      const isRead = plain(got) === plain(text) || plainList(got) === plainList(text);
      return isRead ? [] : [`${column}: ${text} / ${got}`];
    });
  });
}

describe("papers of other hands: nearly every cell comes in", () => {
  const shapes = [
    ["as typed in Word", (bytes: Uint8Array) => bytes],
    ["as Google Docs downloads it", asGoogleDocs],
  ] as const;
  const runs = layouts.flatMap((layout) => shapes.map(([shape, save]) => ({ ...layout, shape, save })));

  test.each(runs)("$name, $shape", async ({ name, shape, save, blocks, wanted, beside }) => {
    const isLetter = name === "the number and the date in prose";
    const document = readDocx(save(await typed([...(isLetter ? [] : titles), ...blocks], beside)), "มือ.docx");
    if (document === null) throw new Error("no paper");
    const intake = readPapers([document]);
    const lost = wanted.flatMap((one) => lostOf(intake, one));
    const all = wanted.flatMap(({ rows }) => rows.flatMap((row) => Object.keys(row))).length;
    const share = (all - lost.length) / all;
    shares.push(`${(share * 100).toFixed(1).padStart(6)} % of ${String(all).padStart(2)} cells: ${name}, ${shape}`);
    expect(share < 0.95 ? lost : []).toEqual([]);
    expect(intake.unread.map(({ text, why }) => `${why}: ${text}`)).toEqual([]);
    expect(intake.fiscalYear).toBe(isLetter ? intake.fiscalYear : 2568);
  });

  test("what stands beside the text is told, page numbers and titles are not", async () => {
    const beside = {
      header: "องค์การบริหารส่วนตำบลดอนกระต่าย",
      footer: "ใช้ภายในเท่านั้น",
      footnote: "ข้อมูล ณ วันที่ ๓๑ มีนาคม ๒๕๖๘",
    };
    const document = readDocx(await typed([...titles, table([headers(plan), ...planRows])], beside), "มือ.docx");
    if (document === null) throw new Error("no paper");
    expect(readPapers([document]).unread.map(({ text, place }) => `${place.where}: ${text}`)).toEqual([
      "ท้ายกระดาษ: ใช้ภายในเท่านั้น",
      "เชิงอรรถ: ข้อมูล ณ วันที่ ๓๑ มีนาคม ๒๕๖๘",
    ]);
  });
});

describe("a spreadsheet of any layout", () => {
  /** Rows painted from A1 of one sheet; a text that begins with "#" is a shaded cell. */
  const sheet = async (rows: readonly (readonly string[])[], merges: SheetPlan["merges"] = []) => {
    const width = Math.max(...rows.map((row) => row.length));
    const plan: SheetPlan = {
      name: "ข้อมูลปีก่อน",
      widths: Array<number>(width).fill(12),
      rows: rows.map((row) =>
        Array.from({ length: width }, (_, at) => {
          const text = row[at] ?? "";
          return text.startsWith("#")
            ? { value: text.slice(1) || null, style: "monthDone" as const }
            : { value: text === "" ? null : text, style: "text" as const };
        }),
      ),
      merges,
      frozenRows: 0,
      frozenColumns: 0,
      landscape: true,
      printTitleRows: 0,
      chart: null,
    };
    const begun = await office.createWorkbook(
      inputSheetPlans({ existing: [] }).filter(({ name }) => name === tables.divisions.sheet),
    );
    return readSource({ name: "ปีก่อน.xlsx", bytes: await office.applySheets(begun, [plan]) }, office);
  };

  test("a grid that is shaded, its header in row 7 below merged titles", async () => {
    const months = (one: (typeof risks)[number]) =>
      monthNumbers.map((month) => ((one.months as readonly number[]).includes(month) ? "#" : ""));
    const rows = [
      ["แผนบริหารความเสี่ยงการทุจริต"],
      ["ประจำปีงบประมาณ พ.ศ. ๒๕๖๘"],
      ["องค์การบริหารส่วนตำบลดอนกระต่าย"],
      [],
      [],
      ["", "", "พ.ศ. ๒๕๖๗", "", "", "พ.ศ. ๒๕๖๘"],
      ["ความเสี่ยง", "ผู้รับผิดชอบ", ...monthNames],
      ...risks.map((one) => [one.risk, one.owner, ...months(one)]),
    ];
    const merges = [
      { row: 0, column: 0, rows: 1, columns: 14 },
      { row: 5, column: 2, rows: 1, columns: 3 },
      { row: 5, column: 5, rows: 1, columns: 9 },
    ];
    const intake = readPapers([await sheet(rows, merges)]);
    expect(lostOf(intake, wantRisks(["risk", "owner", "period"]))).toEqual([]);
    expect(intake.fiscalYear).toBe(2568);
  });

  test("rows that are striped all over mark no month", async () => {
    const stripe = (row: readonly string[]) => row.map((text) => `#${text}`);
    const rows = [
      ["ความเสี่ยง", "ผู้รับผิดชอบ", ...monthNames],
      stripe([risks[0].risk, risks[0].owner, ...monthNames.map(() => "")]),
    ];
    const [risk] = readPapers([await sheet(rows)]).rows.filter((row) => row.table === "risks");
    expect(Object.keys(risk?.cells ?? {})).not.toContain("period");
  });

  test("several tables on one sheet, scores by year among them", async () => {
    const rows = [
      headers(plan).map((text) => text),
      ...measures.map((one) => plan.map((key): string => one[key])),
      [],
      ["ตัวชี้วัด", "ปี 2566", "", "ปี 2567", ""],
      ["", "คะแนน", "ระดับ", "คะแนน", "ระดับ"],
      ...scores.map(({ name, before, after }) => [name, before, "ผ่าน", after, "ผ่านดี"]),
    ];
    const at = measures.length + 2;
    const merges = [
      { row: at, column: 1, rows: 1, columns: 2 },
      { row: at, column: 3, rows: 1, columns: 2 },
    ];
    const intake = readPapers([await sheet(rows, merges)]);
    expect(lostOf(intake, want(plan))).toEqual([]);
    const years = scores.flatMap(({ name, before, after }) => [
      { year: "2566", indicator: name, score: before, level: "ผ่าน" },
      { year: "2567", indicator: name, score: after, level: "ผ่านดี" },
    ]);
    expect(lostOf(intake, { table: "scores", rows: years })).toEqual([]);
  });
});
