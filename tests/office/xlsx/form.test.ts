import { describe, expect, test } from "@jest/globals";
import { faultProblems } from "../../../src/core/workbook/file-faults";
import { ownedMarker } from "../../../src/core/workbook/tables";
import { office } from "../../../src/node/office";
import { cell, chartPlan, column, inputSheet, partOf, withParts } from "./helpers";

const plain = office.createWorkbook([
  inputSheet("Notes", [column("ก")], [["1"]]),
  inputSheet("NOTEZ", [column("ก")], [["2"]]),
]);

type Edit = readonly [part: string, from: string, to: string];

async function told(name: string, ...edits: readonly Edit[]): Promise<readonly string[]> {
  let bytes = await plain;
  for (const [part, from, to] of edits) bytes = withParts(bytes, { [part]: partOf(bytes, part).replace(from, to) });
  const problems = faultProblems(await office.readWorkbook(bytes, name));
  return problems
    .filter(({ code }) => /^file\.(?:misnamed|same-tabs|signed|shared)$/.test(code))
    .map(({ message }) => message);
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

  test("a workbook shared the old way, whose log lacks what the program writes", async () => {
    let bytes = await plain;
    const part = "xl/_rels/workbook.xml.rels";
    const [, , shared] = link(part, "officeDocument/2006/relationships/revisionHeaders", "revisions/headers.xml");
    const relations = partOf(bytes, part).replace("</Relationships>", shared);
    bytes = withParts(bytes, { [part]: relations, "xl/revisions/headers.xml": "<headers/>" });
    expect(faultProblems(await office.readWorkbook(bytes)).map(({ code }) => code)).toEqual(["file.shared"]);
  });
});

describe("what a person put on a sheet that the program writes", () => {
  const plan = chartPlan("สรุปสถานะ");
  const marked = { ...plan, rows: [[cell(ownedMarker)], ...plan.rows] };
  const painted = plain.then((bytes) => office.applySheets(bytes, [marked, chartPlan("ของเรา")]));
  const officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const remarks = ["comments", "pivotTable", "printerSettings"];

  /** What is told once a sheet leads to further parts, or its drawing holds more. */
  async function added(sheet: string, types: readonly string[], boxes = ""): Promise<readonly string[]> {
    const bytes = await painted;
    const relations = `xl/worksheets/_rels/${sheet}.xml.rels`;
    const drawing = "xl/drawings/drawing1.xml";
    const links = types.map(
      (type) => `<Relationship Id="x${type}" Type="${officeTypes}/${type}" Target="../${type}9.xml"/>`,
    );
    const changed = withParts(bytes, {
      ...Object.fromEntries(types.map((type) => [`xl/${type}9.xml`, "<x/>"])),
      [relations]: partOf(bytes, relations).replace("</Relationships>", `${links.join("")}</Relationships>`),
      [drawing]: partOf(bytes, drawing).replace("</xdr:wsDr>", `${boxes}</xdr:wsDr>`),
    });
    const problems = faultProblems(await office.readWorkbook(changed));
    return problems.map(({ code, found, at }) => `${code} ${at?.sheet ?? ""} ${found}`);
  }

  test("is nothing where there is only the program's own chart", async () => {
    expect(await added("sheet3", [])).toEqual([]);
  });

  test("goes when it is written again, and is named: remarks, pivot tables, boxes", async () => {
    expect(await added("sheet3", remarks)).toEqual(["sheet.added-lost สรุปสถานะ บันทึกของเซลล์, ตารางสรุป (Pivot)"]);
    const box = "<xdr:twoCellAnchor></xdr:twoCellAnchor>";
    expect(await added("sheet3", [], box)).toEqual(["sheet.added-lost สรุปสถานะ รูปภาพและแผนภูมิ"]);
  });

  test("stays on a sheet of the person's own", async () => {
    expect(await added("sheet4", remarks)).toEqual([]);
  });
});
