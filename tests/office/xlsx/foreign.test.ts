import { describe, expect, test } from "@jest/globals";
import { crc32, deflateRawSync } from "node:zlib";
import { office } from "../../../src/node/office";
import { FileProblem } from "../../../src/office";
import { cell, chartPlan, column, inputSheet, partOf, partsOf, sheetPlan, withParts } from "./helpers";

const { addInputSheets, applySheets, createWorkbook, readWorkbook } = office;

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006";
const kinds = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A zip as a careless program writes it: a size that is declared may be another than the real one. */
function zipOf(parts: Readonly<Record<string, string>>, declared: Readonly<Record<string, number>> = {}): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(0x0800, 2);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(crc32(content), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(declared[name] ?? content.length, 18);
    const rawName = Buffer.from(name);
    header.writeUInt16LE(rawName.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const file = Buffer.concat([Buffer.from("PK\u0003\u0004"), header, rawName, packed]);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), header, place, rawName]));
    files.push(file);
    offset += file.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.length, 4);
  end.writeUInt16LE(files.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, ...directory, Buffer.from("PK\u0005\u0006"), end]);
}

/** The zip with another check sum of one part, before the part and in the directory. */
function misSummed(zip: Uint8Array, name: string): Uint8Array {
  const bytes = Buffer.from(zip);
  const rawName = Buffer.from(name);
  for (let at = bytes.indexOf(rawName); at >= 0; at = bytes.indexOf(rawName, at + 1)) {
    const isLocal = bytes.readUInt32LE(at - 30) === 0x04034b50;
    bytes.writeUInt32LE(0xdeadbeef, isLocal ? at - 16 : at - 30);
  }
  return bytes;
}

interface Foreign {
  /** Rows of the only sheet, as XML. */
  readonly rows?: string;
  readonly tab?: string;
  readonly target?: string;
  readonly part?: string;
  readonly types?: string;
  readonly relationships?: string;
  readonly workbook?: string;
  readonly more?: Readonly<Record<string, string>>;
  readonly declared?: Readonly<Record<string, number>>;
}

const relationship = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${links}/${type}" Target="${target}"/>`;

/** A workbook with one sheet, in the plainest form there is, with what a case needs put in. */
function foreign(given: Foreign = {}): Uint8Array {
  const part = given.part ?? "xl/worksheets/sheet1.xml";
  const rels = `<Relationships xmlns="${packaged}/relationships">`;
  return zipOf(
    {
      "[Content_Types].xml":
        given.types ??
        `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${kinds}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/></Types>`,
      "_rels/.rels": `${rels}${relationship("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
      "xl/workbook.xml":
        given.workbook ??
        `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="${given.tab ?? "ก"}" sheetId="1" r:id="r1"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": `${rels}${relationship("r1", "worksheet", given.target ?? "worksheets/sheet1.xml")}${given.relationships ?? ""}</Relationships>`,
      [part]: `<worksheet xmlns="${main}"><sheetData>${given.rows ?? '<row r="1"><c r="A1"><v>1</v></c></row>'}</sheetData></worksheet>`,
      ...given.more,
    },
    given.declared,
  );
}

const strings = (...texts: readonly string[]): Foreign => ({
  relationships: relationship("r2", "sharedStrings", "sharedStrings.xml"),
  more: {
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${texts.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
  },
});

const rowOf = (...cells: readonly string[]): string => `<row r="1">${cells.join("")}</row>`;

async function firstRow(rows: string, more: Foreign = {}): Promise<unknown> {
  return (await readWorkbook(foreign({ ...more, rows }))).sheets[0]?.rows[0];
}

const plan = sheetPlan("สรุปสถานะ", [[cell("ก"), cell(1)]]);
const codeOf = (work: () => Promise<unknown>): Promise<string> =>
  work().then(
    () => "none",
    (error: unknown) => (error instanceof FileProblem ? error.code : String(error)),
  );

describe("values are what a spreadsheet program shows", () => {
  test.each([
    ["a shared text without a number is no text", '<c r="A1" t="s"><v/></c><c r="B1"><v>2</v></c>', [null, 2]],
    ["a shared text by its number", '<c r="A1" t="s"><v> 1 </v></c>', ["ข"]],
    [
      "an inline text counts, not what stands beside it",
      '<c r="A1" t="inlineStr"><v>9</v><is><t>ใน</t></is></c>',
      ["ใน"],
    ],
    ["an inline text where a number is declared does not", '<c r="A1"><v>9</v><is><t>ใน</t></is></c>', [9]],
    ["an inline text of several runs", '<c r="A1" t="inlineStr"><is><r><t>ก</t></r><r><t>ข</t></r></is></c>', ["กข"]],
    ["a flag without a value is none", '<c r="A1" t="b"><v/></c><c r="B1"><v>2</v></c>', [null, 2]],
    ["a hexadecimal number is a text", '<c r="A1"><v>0x1F</v></c>', ["0x1F"]],
    ["a comment within a text is none of it", '<c r="A1" t="inlineStr"><is><t>ก<!-- x -->ข</t></is></c>', ["กข"]],
    ["a text in CDATA", '<c r="A1" t="str"><v><![CDATA[<ก>&]]></v></c>', ["<ก>&"]],
    ["an attribute of an extension is not the cell's", '<c r="A1" x:t="s" xmlns:x="urn:x"><v>3</v></c>', [3]],
  ])("%s", async (_, cells, expected) => {
    expect(await firstRow(rowOf(cells), strings("ก", "ข"))).toEqual(expected);
  });

  test("a number of a shared text that is not there is told by cell and count, and read as nothing", async () => {
    const lost = '<c r="B1" t="s"><v>7</v></c><c r="C1" t="s"><v>-1</v></c><c r="D1"><v>4</v></c>';
    const { sheets, faults } = await readWorkbook(foreign({ ...strings("ก"), rows: rowOf(lost) }));
    expect(sheets[0]?.rows).toEqual([[null, null, null, 4]]);
    expect(faults).toEqual([{ kind: "lost-text", sheet: "ก", row: 1, column: 1, count: 2 }]);
  });

  test("a format of a conditional format makes no number a date", async () => {
    const styles = `<styleSheet xmlns="${main}"><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="d mmm yyyy"/></dxf></dxfs></styleSheet>`;
    const given = { relationships: relationship("r3", "styles", "styles.xml"), more: { "xl/styles.xml": styles } };
    expect(await firstRow(rowOf('<c r="A1" s="1"><v>45000</v></c>'), given)).toEqual([45000]);
    const input = inputSheet("ข", [column("วันที่", { format: "date" })]);
    const made = await addInputSheets(foreign(given), [input]);
    expect(partOf(made, "xl/styles.xml")).toMatch(
      /<numFmts count="1"><numFmt numFmtId="164" formatCode="d mmm yyyy"\/><\/numFmts>/,
    );
  });
});

describe("what a file names but does not hold is told", () => {
  test("a sheet whose part is not there, and one that ends before its time", async () => {
    const gone = await readWorkbook(foreign({ target: "worksheets/sheet7.xml", tab: "มาตรการ" }));
    expect(gone.faults).toEqual([{ kind: "no-content", sheet: "มาตรการ" }]);
    expect(gone.sheets).toEqual([{ name: "มาตรการ", rows: [], merges: [] }]);
    const empty = foreign({ more: { "xl/worksheets/sheet1.xml": "" } });
    expect((await readWorkbook(empty)).faults).toEqual([{ kind: "no-content", sheet: "ก" }]);
    const cut = `<worksheet xmlns="${main}"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2`;
    const { faults, sheets } = await readWorkbook(foreign({ more: { "xl/worksheets/sheet1.xml": cut } }));
    expect(faults).toEqual([{ kind: "cut-off", sheet: "ก", row: sheets[0]?.rows.length }]);
  });

  test("a tab that leads to the part of another one has none of its own, and nothing is written into it", async () => {
    const own = await applySheets(foreign({ tab: "มาตรการ" }), [sheetPlan("แผนรายเดือน", [[cell("ของเรา")]])]);
    const book = partOf(own, "xl/workbook.xml");
    const [mine, its] = [...book.matchAll(/<sheet [^>]*?id="(\w+)"/g)].map(([, id = ""]) => id);
    const both = withParts(own, { "xl/workbook.xml": book.replace(`id="${its ?? ""}"`, `id="${mine ?? ""}"`) });
    const { faults, sheets } = await readWorkbook(both);
    expect(faults).toEqual([{ kind: "no-content", sheet: "แผนรายเดือน" }]);
    expect(sheets.map(({ rows }) => rows.length)).toEqual([1, 0]);
  });

  test("a tab whose relationship is not there does not take over the sheet that is added", async () => {
    const book = partOf(foreign({}), "xl/workbook.xml").replace(/(<sheet [^>]*?id=")\w+"/, '$1rId1"');
    const added = await addInputSheets(withParts(foreign({}), { "xl/workbook.xml": book }), [
      inputSheet("ข", [column("ก")]),
    ]);
    const { sheets, faults } = await readWorkbook(added);
    expect(faults).toEqual([{ kind: "no-content", sheet: "ก" }]);
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["ก", 0],
      ["ข", 1],
    ]);
  });

  test("the name of a part that is lost goes to no new one: what led there would show it", async () => {
    const lost = foreign({
      target: "worksheets/sheet2.xml",
      more: {
        "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${packaged}/relationships">${relationship("r1", "comments", "../comments1.xml")}</Relationships>`,
      },
    });
    const added = await addInputSheets(lost, [inputSheet("ข", [column("ก", { note: "ใหม่" })])]);
    const { sheets, faults } = await readWorkbook(added);
    expect(faults).toEqual([{ kind: "no-content", sheet: "ก" }]);
    expect(sheets.map(({ name, rows }) => [name, rows.length])).toEqual([
      ["ก", 0],
      ["ข", 1],
    ]);
    expect([...partsOf(added).keys()].filter((name) => name.startsWith("xl/comments"))).toEqual(["xl/comments2.xml"]);
  });

  test("print titles are replaced whatever else stands among the names", async () => {
    const plan = sheetPlan("แผนรายเดือน", [[cell("ข")]], { printTitleRows: 1 });
    const once = await applySheets(foreign({}), [plan]);
    const odd = partOf(once, "xl/workbook.xml").replace(/<definedNames>/, "$&<other/>");
    const again = await applySheets(withParts(once, { "xl/workbook.xml": odd }), [plan]);
    expect(partOf(again, "xl/workbook.xml").match(/Print_Titles/g)).toHaveLength(1);
  });

  test("a part that does not unpack is named by its tab", async () => {
    const bytes = foreign({ tab: "มาตรการ", declared: { "xl/worksheets/sheet1.xml": 7000 } });
    await expect(readWorkbook(bytes)).rejects.toThrow("แผ่นงาน มาตรการ");
  });

  test.each(["xl/media/image1.png", "xl/drawings/vmlDrawing1.vml", "docProps/app.xml"])(
    "%s, which nothing reads, is told where it is not as it was written, and never handed on so",
    async (name) => {
      const file = foreign({ more: { [name]: "<a>what was written</a>" } });
      const damaged = misSummed(file, name);
      expect((await readWorkbook(file)).faults).toBeUndefined();
      const { sheets, faults } = await readWorkbook(damaged);
      expect(sheets[0]?.rows[0]).toEqual([1]);
      expect(faults).toEqual([{ kind: "part", part: name }]);
      const written = applySheets(damaged, [plan]);
      await expect(written).rejects.toMatchObject({ code: "file.broken", detail: name });
    },
  );

  const linking = (links: string, ends = "", more: Foreign["more"] = {}): Foreign => ({
    more: {
      "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}" xmlns:r="urn:r"><sheetData/>${ends}</worksheet>`,
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${packaged}/relationships">${links}</Relationships>`,
      "xl/comments1.xml": "<comments/>",
      "xl/comm ents.xml": "<comments/>",
      ...more,
    },
  });
  const faultsOf = async (given: Foreign): Promise<unknown> => (await readWorkbook(foreign(given))).faults;
  const link = (is: string, type: string, target: string, sheet = "ก"): unknown => ({
    ...{ kind: "link", sheet, is, type, target, count: 1 },
  });

  test.each([
    ["../comments1.xml", null],
    ["/xl/comments1.xml", null],
    ["../Comments1.xml", null],
    ["../comm ents.xml", null],
    ["..\\comments1.xml", "odd"],
    ["\\xl\\comments1.xml", "odd"],
    ["./../comments1.xml", "odd"],
    ["../comments%31.xml", "odd"],
    ["../comm%20ents.xml", "odd"],
    ["../COMM%20ENTS.xml", "odd"],
    ["/xl/comm%20ents.xml", "odd"],
    ["../comments9.xml", "missing"],
  ])("a sheet's own link to %s", async (target, is) => {
    const expected = is === null ? undefined : [link(is, "comments", target)];
    expect(await faultsOf(linking(relationship("r1", "comments", target)))).toEqual(expected);
  });

  test("links of what a sheet leads to, of the book and of the file are told, alike ones once", async () => {
    const drawing = relationship("r1", "drawing", "../drawings/drawing1.xml");
    const images = [1, 2].map((one) => relationship(`r${one}`, "image", `..\\media\\image${one}.png`)).join("");
    const more = {
      "xl/drawings/drawing1.xml": "<a/>",
      "xl/drawings/_rels/drawing1.xml.rels": `<Relationships xmlns="${packaged}/relationships">${images}</Relationships>`,
      "xl/media/image1.png": "1",
      "xl/media/image2.png": "2",
    };
    const given = { ...linking(drawing, "", more), relationships: relationship("r7", "theme", "theme/theme1.xml") };
    expect(await faultsOf(given)).toEqual([
      { kind: "link", sheet: "ก", is: "odd", type: "image", target: "..\\media\\image1.png", count: 2 },
      link("missing", "theme", "theme/theme1.xml", ""),
    ]);
  });

  test("what a sheet names by an id that leads nowhere is told; places and addresses are no parts", async () => {
    const place = relationship("r2", "hyperlink", "#ก!A1");
    const address = relationship("r3", "hyperlink", "a%20b\\c.pdf").replace("/>", ' TargetMode="External"/>');
    const ends = '<hyperlinks><hyperlink ref="A1" r:id="r2"/><hyperlink ref="A2" r:id="r3"/></hyperlinks>';
    expect(await faultsOf(linking(place + address, ends))).toBeUndefined();
    expect(await faultsOf(linking(place + address, `${ends}<drawing r:id="r9"/>`))).toEqual([
      link("missing", "drawing", "r9"),
    ]);
  });

  test("a size of 0 hides nothing, and is mended when the file is written", async () => {
    const part = "xl/worksheets/sheet1.xml";
    const bytes = foreign({ declared: { [part]: 0 } });
    expect((await readWorkbook(bytes)).sheets[0]?.rows).toEqual([[1]]);
    const painted = await applySheets(bytes, [plan]);
    expect(partOf(painted, part)).toContain("<v>1</v>");
  });
});

describe("odd packages are read and added to", () => {
  test.each([
    ["backslashes in a target", { target: "worksheets\\sheet1.xml" }],
    ["backslashes in a target from the top", { target: "\\xl\\worksheets\\sheet1.xml" }],
    ["a target from the top", { target: "/xl/worksheets/sheet1.xml" }],
    ["%20 for a space", { target: "work%20sheets/sheet1.xml", part: "xl/work sheets/sheet1.xml" }],
    ["a name in %-signs for a plain target", { target: "ก.xml", part: "xl/%E0%B8%81.xml" }],
    ["another case", { target: "WORKSHEETS/Sheet1.XML" }],
    ["backslashes in the zip's names", { part: "xl\\worksheets\\sheet1.xml" }],
  ])("%s", async (_, given) => {
    const bytes = foreign(given);
    expect((await readWorkbook(bytes)).sheets[0]?.rows).toEqual([[1]]);
    const painted = await applySheets(bytes, [plan]);
    expect((await readWorkbook(painted)).sheets.map(({ rows }) => rows)).toEqual([[[1]], [["ก", 1]]]);
    expect(Buffer.from(await applySheets(painted, [plan])).equals(painted)).toBe(true);
  });

  test.each(["worksheets\\sheet1.xml", "\\xl\\worksheets\\sheet1.xml"])(
    "%s is written with slashes, beside an address that keeps its own",
    async (target) => {
      const address = relationship("r2", "hyperlink", "file:///\\\\office\\a.pdf").replace(
        "/>",
        ' TargetMode="External"/>',
      );
      const rels = partOf(
        await applySheets(foreign({ target, relationships: address }), [plan]),
        "xl/_rels/workbook.xml.rels",
      );
      expect(rels).toContain(target.replaceAll("\\", "/"));
      expect(rels.match(/\\/g)).toHaveLength(3);
    },
  );

  test("targets in % signs, in another case and with idle steps are written by the letter", async () => {
    const part = "xl/work sheets/sheet1.xml";
    for (const target of ["work%20sheets/sheet1.xml", "Work sheets/Sheet1.XML", "./work sheets/./sheet1.xml"]) {
      const painted = await applySheets(foreign({ target, part }), [plan]);
      expect(partOf(painted, "xl/_rels/workbook.xml.rels")).toContain('Target="work sheets/sheet1.xml"');
    }
    const top = await applySheets(foreign({ target: "/xl/work%20sheets/sheet1.xml", part }), [plan]);
    expect(partOf(top, "xl/_rels/workbook.xml.rels")).toContain('Target="/xl/work sheets/sheet1.xml"');
  });

  test("a namespace that another tab declares for itself does not hold for a new one", async () => {
    const workbook = `<x:workbook xmlns:x="${main}"><x:sheets><x:sheet name="ก" sheetId="1" r:id="r1" xmlns:r="${links}" /></x:sheets></x:workbook>`;
    const painted = await applySheets(foreign({ workbook }), [plan]);
    const tab = /<x:sheet name="สรุปสถานะ"[^>]*>/.exec(partOf(painted, "xl/workbook.xml"))?.[0];
    expect(tab).toContain(`xmlns:r="${links}"`);
  });

  test("a namespace under another name at the root is used by that name", async () => {
    const workbook = `<workbook xmlns="${main}" xmlns:rel="${links}"><sheets><sheet name="ก" sheetId="1" rel:id="r1"/></sheets></workbook>`;
    const painted = await applySheets(foreign({ workbook }), [plan]);
    expect(partOf(painted, "xl/workbook.xml")).toMatch(/<sheet name="สรุปสถานะ" sheetId="2" rel:id="\w+"\/>/);
  });

  test("names of an extension are not taken for the book's own", async () => {
    const names = '<x14:definedNames><x14:definedName name="n"/></x14:definedNames>';
    const workbook = `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="ก" sheetId="1" r:id="r1"/></sheets><extLst><ext xmlns:x14="urn:x14" uri="u">${names}</ext></extLst></workbook>`;
    const painted = await applySheets(foreign({ workbook }), [
      sheetPlan("สรุปสถานะ", [[cell("ก")]], { printTitleRows: 1 }),
    ]);
    const text = partOf(painted, "xl/workbook.xml");
    expect(text).toContain(names);
    expect(text).toMatch(/<\/sheets><definedNames><definedName name="_xlnm.Print_Titles"/);
  });

  test("a type that is said of a part that is gone does not become that of a new one", async () => {
    const types = `<Types xmlns="${packaged}/content-types"><Default Extension="xml" ContentType="${kinds}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${kinds}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${kinds}.chartsheet+xml"/><Override PartName="/xl/gone.xml" ContentType="text/x"/></Types>`;
    const text = partOf(await applySheets(foreign({ types }), [plan]), "[Content_Types].xml");
    expect(text).toContain(`<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${kinds}.worksheet+xml"/>`);
    expect(text).not.toMatch(/chartsheet|gone/);
    expect(text).toContain(
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    );
  });

  test("styles that are named but not there are put where they are looked for, run by run the same", async () => {
    const bytes = foreign({
      relationships: relationship("r2", "styles", "styles.xml"),
      rows: rowOf('<c r="A1" s="7"><v>1</v></c>'),
    });
    const once = await applySheets(bytes, [plan]);
    expect(Buffer.from(await applySheets(once, [plan])).equals(once)).toBe(true);
    expect([...partsOf(once).keys()].filter((name) => name.includes("styles"))).toEqual(["xl/styles.xml"]);
    // The cell that carries number 7 of styles that are lost takes on none of ours.
    const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(partOf(once, "xl/styles.xml"))?.[1] ?? "";
    expect(formats.split("<xf ")[8]).toBe('numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  });

  test("a part that is no XML is not added to: the file stays as it is", async () => {
    const workbook = `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="a & b" sheetId="1" r:id="r1"/></sheets></workbook>`;
    expect(await codeOf(() => applySheets(foreign({ workbook }), [plan]))).toBe("file.broken");
  });
});

describe("what a person set stays theirs", () => {
  const chart = (name: string): Uint8Array =>
    foreign({
      workbook: `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="ก" sheetId="1" r:id="r1"/><sheet name="${name}" sheetId="2" r:id="r5"/></sheets></workbook>`,
      relationships: relationship("r5", "chartsheet", "chartsheets/sheet1.xml"),
      more: { "xl/chartsheets/sheet1.xml": `<chartsheet xmlns="${main}"/>` },
    });

  test("the name of a chart sheet is told, and nothing is painted over it", async () => {
    const bytes = chart("สรุปสถานะ");
    const data = await readWorkbook(bytes);
    expect(data.sheets.map(({ name }) => name)).toEqual(["ก"]);
    expect(data.otherTabs).toEqual(["สรุปสถานะ"]);
    await expect(applySheets(bytes, [plan])).rejects.toThrow("has no cells");
  });

  test("tabs that are locked are not added to, but those there are may be painted", async () => {
    const locked = (flag: string): Uint8Array =>
      foreign({
        tab: "สรุปสถานะ",
        workbook: `<workbook xmlns="${main}" xmlns:r="${links}"><workbookProtection lockStructure="${flag}"/><sheets><sheet name="สรุปสถานะ" sheetId="1" r:id="r1"/></sheets></workbook>`,
      });
    const other = sheetPlan("แผนรายเดือน", [[cell("ก")]]);
    expect(await codeOf(() => applySheets(locked("1"), [other]))).toBe("file.structure-locked");
    expect(await codeOf(() => applySheets(locked("true"), [other]))).toBe("file.structure-locked");
    expect(await codeOf(() => applySheets(locked("0"), [other]))).toBe("none");
    expect(await codeOf(() => applySheets(locked("1"), [plan]))).toBe("none");
  });

  test("where Excel takes no more cell formats, those that no cell has make room; else it is told", async () => {
    const full = (used: number): Uint8Array => {
      const formats = Array.from({ length: 65_490 }, (_, id) => `<xf numFmtId="0" fontId="0" indent="${id}"/>`).join(
        "",
      );
      const styles = `<styleSheet xmlns="${main}"><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs count="65490">${formats}</cellXfs></styleSheet>`;
      const cells = Array.from(
        { length: used },
        (_, id) => `<row r="${id + 1}"><c r="A${id + 1}" s="${id}"><v>1</v></c></row>`,
      );
      return foreign({
        rows: cells.join(""),
        relationships: relationship("r2", "styles", "styles.xml"),
        more: { "xl/styles.xml": styles },
      });
    };
    const styles = partOf(await applySheets(full(10), [plan]), "xl/styles.xml");
    expect(styles.match(/<xf /g)?.length).toBe(65_490);
    for (let id = 0; id < 10; id += 1) expect(styles).toContain(`indent="${id}"`);
    expect(await codeOf(() => applySheets(full(65_490), [plan]))).toBe("file.too-many-styles");
  });
});

describe("formulas that read what is painted anew are calculated anew", () => {
  const reading = async (formula: string, names = ""): Promise<boolean> => {
    const workbook = `<workbook xmlns="${main}" xmlns:r="${links}"><sheets><sheet name="ก" sheetId="1" r:id="r1"/></sheets>${names}</workbook>`;
    const rows = rowOf(`<c r="A1"><f>${formula}</f><v>1</v></c>`);
    return partOf(await applySheets(foreign({ workbook, rows }), [plan]), "xl/workbook.xml").includes("fullCalcOnLoad");
  };
  const named = (text: string): string =>
    `<definedNames><definedName name="ผล">${text}</definedName><definedName name="อ้อม">ผล*2</definedName></definedNames>`;

  test.each([
    ["by the sheet's name", "สรุปสถานะ!B1+1", "", true],
    ["by its name in quotes", "'สรุปสถานะ'!B1+1", "", true],
    ["through a defined name", "ผล+1", named("'สรุปสถานะ'!$B$1"), true],
    ["through a name of a name", "SUM(อ้อม)", named("'สรุปสถานะ'!$B$1"), true],
    ["through a range of sheets", "SUM(ก:ฮ!A1)", "", true],
    ["but not through a name that leads elsewhere", "ผล+1", named("ก!$B$1"), false],
    ["nor by a longer word", "ผลรวม+1", named("'สรุปสถานะ'!$B$1"), false],
  ])("%s", async (_, formula, names, expected) => {
    expect(await reading(formula, names)).toBe(expected);
  });
});

test("targets of what is added are relative: not every program reads them from the top", async () => {
  const made = await createWorkbook([inputSheet("ก", [column("ข", { note: "คำอธิบาย" })])]);
  const all = [...partsOf(made)].filter(([name]) => name.endsWith(".rels")).map(([, text]) => text);
  expect(all.join("")).toContain('Target="../comments1.xml"');
  expect(all.join("")).not.toContain('Target="/');
});

test("the second painting of the same sheets gives the same bytes, whatever program made the file", async () => {
  const plans = [sheetPlan("แผนรายเดือน", [[cell("ก")]]), chartPlan("สรุปสถานะ")];
  const once = await applySheets(foreign(), plans);
  expect(Buffer.from(await applySheets(once, plans)).equals(Buffer.from(once))).toBe(true);
});
