import { inputSheetPlans } from "../../src/core/sheets/input";
import { fileFaultProblems } from "../../src/core/workbook/file-faults";
import { refresh } from "../../src/core/commands/refresh";
import type { Office } from "../../src/office";
import { FileProblem, openOffice, noFormulas } from "../../src/office";
import { listZip, inflateEntry } from "../../src/office/zip";
import { isWellFormed } from "../../src/office/xlsx/well-formed";
import { deflater } from "../../src/node/office";
import PizZip from "pizzip";
import type { Seed } from "./fuzz";

/** No worker for formulas: ten thousand of them would be what is measured. */
export const office: Office = openOffice({ deflater, formulas: noFormulas });

export const environment = { today: { year: 2026, month: 3, day: 31 }, now: "", user: "" };

/** A workbook of ours, small, and the same with what other programs put into theirs. */
export async function seedsOfWorkbooks(): Promise<readonly Seed[]> {
  const plans = inputSheetPlans({ existing: [] }).filter(({ name }) => ["ตั้งค่า", "มาตรการ", "ส่วนราชการ"].includes(name));
  const own = await office.createWorkbook(plans);
  const painted = await office.applySheets(own, refresh(await office.readWorkbook(own), {}, environment).sheets);
  return [own, painted, foreign(own)].map((bytes) => ({ what: "", bytes }));
}

/** Shared strings, a formula, a chart sheet, strict flags and a merged cell, as small as can be. */
function foreign(own: Uint8Array): Uint8Array {
  const zip = new PizZip(own);
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const edit = (name: string, change: (text: string) => string): void => {
    zip.file(name, change(zip.file(name)?.asText() ?? ""));
  };
  zip.file(
    "xl/sharedStrings.xml",
    `<sst xmlns="${main}" count="2"><si><t>มาตรการ</t></si><si><r><t>ก</t></r></si></sst>`,
  );
  zip.file("xl/chartsheets/sheet1.xml", `<chartsheet xmlns="${main}"/>`);
  zip.file(
    "xl/worksheets/sheet9.xml",
    `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>45000</v></c></row>` +
      `<row r="2"><c r="A2" t="str"><f>A1&amp;"x"</f><v>x</v></c><c r="B2" t="b"><v>1</v></c><c r="C2" t="e"><v>#N/A</v></c></row></sheetData>` +
      `<mergeCells count="1"><mergeCell ref="A1:A2"/></mergeCells></worksheet>`,
  );
  edit("xl/_rels/workbook.xml.rels", (text) =>
    text.replace(
      "</Relationships>",
      `<Relationship Id="rId91" Type="${links}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId92" Type="${links}/worksheet" Target="/xl/worksheets/sheet9.xml"/>` +
        `<Relationship Id="rId93" Type="${links}/chartsheet" Target="chartsheets\\sheet1.xml"/></Relationships>`,
    ),
  );
  edit("xl/workbook.xml", (text) =>
    text.replace(
      "</sheets>",
      '<sheet name="ของเรา" sheetId="91" r:id="rId92"/><sheet name="สรุปสถานะ" sheetId="92" r:id="rId93"/></sheets><definedNames><definedName name="n">\'ของเรา\'!$A$1</definedName></definedNames>',
    ),
  );
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

/** What is told of a file itself, once for each of its faults. */
const ofFile: ReadonlySet<string> = new Set(fileFaultProblems.map(({ code }) => code));

/** Reads and checks a workbook, adds what it lacks, computes it twice; what was written is looked at. */
export async function addMissing(bytes: Uint8Array): Promise<string> {
  try {
    const data = await office.readWorkbook(bytes);
    const existing = [...data.sheets.map(({ name }) => name), ...(data.otherTabs ?? [])];
    const plans = inputSheetPlans({ existing, workbook: data }).slice(0, 2);
    const added = await office.addInputSheets(bytes, plans);
    const after = await office.readWorkbook(added);
    const names = after.sheets.map(({ name }) => name);
    for (const { name } of plans) if (!names.includes(name)) throw new Error(`${name} was not added`);
    const { sheets, problems } = refresh(after, {}, environment);
    const once = await office.applySheets(added, sheets);
    if (bytes.length % 8 === 0) await settles(once);
    holdsWhole(bytes, once);
    const told = problems.filter(({ code }) => ofFile.has(code)).length;
    if (told !== (after.faults ?? []).length) throw new Error("A fault of the file is not told");
    return told > 0 ? "done, and the damage told" : "done";
  } catch (error) {
    if (error instanceof FileProblem) return `refused: ${error.code}`;
    throw error;
  }
}

/** Computing again changes nothing: a damaged sheet of the program's own is mended by the first time, and then no longer told. */
async function settles(bytes: Uint8Array): Promise<void> {
  const again = async (book: Uint8Array): Promise<Uint8Array> =>
    office.applySheets(book, refresh(await office.readWorkbook(book), {}, environment).sheets);
  const once = await again(bytes);
  if (!Buffer.from(once).equals(bytes) && !Buffer.from(await again(once)).equals(once)) {
    throw new Error("Computing again and again changes bytes");
  }
}

/** Every part that was written anew is well-formed, and no part of the file is lost. */
function holdsWhole(before: Uint8Array, after: Uint8Array): void {
  const textOf = (bytes: Uint8Array): Map<string, string> =>
    new Map(
      listZip(bytes).map((entry) => [
        entry.name.toLowerCase(),
        Buffer.from(inflateEntry(bytes, entry, deflater)).toString("utf8"),
      ]),
    );
  let old: Map<string, string>;
  try {
    old = textOf(before);
  } catch {
    // A part that nothing reads may be damaged beyond reading; it is copied as it is.
    return;
  }
  for (const [name, text] of textOf(after)) {
    const isXml = /\.(xml|rels|vml)$/.test(name);
    if (isXml && old.get(name) !== text && !isWellFormed(text)) throw new Error(`${name} is not well-formed`);
  }
}
