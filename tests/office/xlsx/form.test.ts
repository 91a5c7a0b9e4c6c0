import { describe, expect, test } from "@jest/globals";
import { faultProblems } from "../../../src/core/workbook/file-faults";
import { office } from "../../../src/node/office";
import { column, inputSheet, partOf, withParts } from "./helpers";

const plain = office.createWorkbook([
  inputSheet("Notes", [column("ก")], [["1"]]),
  inputSheet("NOTEZ", [column("ก")], [["2"]]),
]);

type Edit = readonly [part: string, from: string, to: string];

async function told(name: string, ...edits: readonly Edit[]): Promise<readonly string[]> {
  let bytes = await plain;
  for (const [part, from, to] of edits) bytes = withParts(bytes, { [part]: partOf(bytes, part).replace(from, to) });
  const problems = faultProblems(await office.readWorkbook(bytes, name));
  return problems.filter(({ code }) => code === "file.form").map(({ message }) => message);
}

const kind = (to: string): Edit => [
  "[Content_Types].xml",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  to,
];
const macros = kind("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
const template = kind("application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml");
const link = (part: string, type: string, target: string): Edit => [
  part,
  "</Relationships>",
  `<Relationship Id="rIdN" Type="http://schemas.openxmlformats.org/${type}" Target="${target}"/></Relationships>`,
];

describe("what stands against a file of which all cells are read", () => {
  test("a name that is not the file's kind, which Excel does not open", async () => {
    expect(await told("ita.xlsx", macros)).toEqual(["ไฟล์นี้มีนามสกุลไม่ตรงกับเนื้อไฟล์ (.xlsm)"]);
    expect(await told("ita.XLSX", template)).toEqual(["ไฟล์นี้มีนามสกุลไม่ตรงกับเนื้อไฟล์ (.xltx)"]);
    expect(await told("ita.xlsm")).toEqual(["ไฟล์นี้มีนามสกุลไม่ตรงกับเนื้อไฟล์ (.xlsx)"]);
    for (const name of ["ita.xlsx", "ita", ""]) expect(await told(name)).toEqual([]);
    expect(await told("ita.xlsm", macros)).toEqual([]);
  });

  test("tabs that a spreadsheet program takes for one", async () => {
    expect(await told("a.xlsx", ["xl/workbook.xml", "NOTEZ", "NOTES"])).toEqual(["ไฟล์นี้มีแผ่นงานชื่อซ้ำกัน (Notes, NOTES)"]);
  });

  test("a signature that writing undoes", async () => {
    const origin = link("_rels/.rels", "package/2006/relationships/digital-signature/origin", "sign.sigs");
    expect(await told("a.xlsx", origin)).toHaveLength(1);
  });
});
