import { expect, test } from "@jest/globals";
import { readDocx } from "../../../src/core/intake/docx-read";
import { proposeImport } from "../../../src/core/intake/proposal";
import { readPapers, type Intake } from "../../../src/core/intake/read-paper";
import type { Source } from "../../../src/core/intake/source";
import { inputSheetPlans } from "../../../src/core/sheets/input";
import { workbookOfData } from "../builders";
import { makeDocx } from "./make-docx";
import { textsOf } from "./reading";

const office = "เทศบาลตำบลคลองน้ำใส";
const paper = (name: string, title: string, rows: readonly (readonly string[])[]): Source => {
  const source = readDocx(makeDocx([`${title} ประจำปีงบประมาณ พ.ศ. ๒๕๖๙`, office, rows]), name);
  if (source === null) throw new Error("no paper");
  return source;
};

const names = [
  "จัดทำคู่มือการให้บริการประชาชนและเผยแพร่บนเว็บไซต์ของเทศบาล",
  "จัดอบรมให้ความรู้ด้านการจัดซื้อจัดจ้างแก่บุคลากรของทุกกอง",
  "ประชุมชี้แจงขั้นตอนการเบิกจ่ายงบประมาณ รุ่นที่ ๑",
  "ประชุมชี้แจงขั้นตอนการเบิกจ่ายงบประมาณ รุ่นที่ ๒",
] as const;
const plan = paper("แผน.docx", "แผนการดำเนินการตามมาตรการ", [
  ["ที่", "มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ"],
  ...names.map((name, at) => [String(at + 1), name, `ขั้นของ ${at + 1}`, "กองคลัง"]),
]);
const results = paper("ผล.docx", "รายงานผลการดำเนินการตามมาตรการ", [
  ["ที่", "มาตรการ", "ผลการดำเนินการ"],
  ["๑", "อบรมด้านจัดซื้อจัดจ้าง", "อบรมแล้ว"],
  ["๒", "คู่มือการให้บริการ", "จัดทำแล้ว"],
  ["๓", "ชี้แจงการเบิกจ่ายงบประมาณ", "ประชุมแล้ว"],
  ["๔", "พัฒนาระบบสารบรรณอิเล็กทรอนิกส์", "พัฒนาแล้ว"],
  ["๕", "ประชุมชี้แจงการเบิกจ่าย รุ่นที่ ๒", "ประชุมรุ่นสอง"],
]);

const paired = (name: string): string => `ชื่อไม่ตรงกับแผน อ่านเป็นผลของ “${name}” เพราะถ้อยคำใกล้เคียงรายการเดียว โปรดตรวจ`;
const unclear = (like: string): string => `ชื่อคล้าย ${like} จึงไม่จับคู่ให้ นำเข้าเป็นรายการใหม่ โปรดตรวจว่าเป็นผลของรายการใด`;
const lookedAt = ({ taken }: Pick<Intake, "taken">): readonly string[] =>
  taken.map(({ text, why }) => `${text}: ${why}`);
const expected = [
  `อบรมด้านจัดซื้อจัดจ้าง: ${paired(names[1])}`,
  `คู่มือการให้บริการ: ${paired(names[0])}`,
  `ชี้แจงการเบิกจ่ายงบประมาณ: ${unclear(`“${names[2]}” และ “${names[3]}”`)}`,
  `ประชุมชี้แจงการเบิกจ่าย รุ่นที่ ๒: ${unclear(`“${names[3]}”`)}`,
];

test("results under shortened names and numbers of their own are those of the measures that they alone are like", () => {
  const intake = readPapers([plan, results]);
  expect(textsOf(intake, "measures", ["measure", "reportName", "result"])).toEqual([
    `${names[0]} | คู่มือการให้บริการ | จัดทำแล้ว`,
    `${names[1]} | อบรมด้านจัดซื้อจัดจ้าง | อบรมแล้ว`,
    `${names[2]} |  | `,
    `${names[3]} |  | `,
    "ชี้แจงการเบิกจ่ายงบประมาณ |  | ประชุมแล้ว",
    "พัฒนาระบบสารบรรณอิเล็กทรอนิกส์ |  | พัฒนาแล้ว",
    "ประชุมชี้แจงการเบิกจ่าย รุ่นที่ ๒ |  | ประชุมรุ่นสอง",
  ]);
  expect(lookedAt(intake)).toEqual(expected);
});

test("so they are where the plan stands in the workbook already, and its names stay", () => {
  const sheets = inputSheetPlans({ existing: [] }).map((sheet): [string, (string | number | null)[][]] => [
    sheet.name,
    [sheet.columns.map(({ header }) => header), ...sheet.rows.map((row) => [...row])],
  ]);
  const own = new Map(sheets);
  const [head = []] = own.get("มาตรการ") ?? [];
  const at = head.indexOf("มาตรการ");
  own.set("มาตรการ", [head, ...names.map((name) => head.map((_, column) => (column === at ? name : null)))]);
  const proposal = proposeImport(workbookOfData({ sheets: Object.fromEntries(own) }), readPapers([results]));
  const cells = proposal.cells.filter((cell) => cell.at.sheet === "มาตรการ");
  const inColumn = (header: string): readonly string[] =>
    cells.flatMap((cell) => (cell.header === header ? [`${cell.at.row}: ${cell.after} ${cell.change}`] : []));
  expect(inColumn("ชื่อในรายงานผล")).toEqual(["3: อบรมด้านจัดซื้อจัดจ้าง fills", "2: คู่มือการให้บริการ fills"]);
  expect(inColumn("มาตรการ")).toEqual([
    "6: ชี้แจงการเบิกจ่ายงบประมาณ fills",
    "7: พัฒนาระบบสารบรรณอิเล็กทรอนิกส์ fills",
    "8: ประชุมชี้แจงการเบิกจ่าย รุ่นที่ ๒ fills",
  ]);
  expect(lookedAt(proposal)).toEqual(expected);
});

test("a plan is never paired by likeness: two plans may hold like measures", () => {
  const other = paper("แผน 2.docx", "แผนการดำเนินการตามมาตรการ", [
    ["ที่", "มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ"],
    ["๙", "คู่มือการให้บริการ", "พิมพ์", "กองช่าง"],
  ]);
  const intake = readPapers([plan, other]);
  expect(textsOf(intake, "measures", ["measure"])).toEqual([...names, "คู่มือการให้บริการ"]);
  expect(intake.taken).toEqual([]);
});
