import { describe, expect, test } from "@jest/globals";
import { deflateRawSync } from "node:zlib";
import PizZip from "pizzip";
import { FileProblem, fileProblemTexts } from "../../src/office/file-problem";
import * as sniff from "../../src/office/sniff";
import { inflateEntry, listZip } from "../../src/office/zip";
import { deflater } from "../../src/node/office";

const { maxFileBytes } = sniff;
const inspectFile = (bytes: Uint8Array): sniff.FileKind => sniff.inspectFile(bytes, deflater);
const requireDocx = (bytes: Uint8Array): void => {
  sniff.requireDocx(bytes, deflater);
};
const requireXlsx = (bytes: Uint8Array): void => {
  sniff.requireXlsx(bytes, deflater);
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** A compound file as far as it matters: its header and a directory with this stream. */
function compound(stream: string): Uint8Array {
  return Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(504),
    Buffer.from(stream, "utf16le"),
    Buffer.alloc(512),
  ]);
}

function zipOf(files: Readonly<Record<string, string>>): Uint8Array {
  const zip = new PizZip();
  for (const [name, text] of Object.entries(files)) zip.file(name, text);
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

const main = "application/vnd.openxmlformats-officedocument";
const typed = (type: string): Uint8Array =>
  zipOf({ "[Content_Types].xml": `<Types><Override PartName="/x" ContentType="${type}"/></Types>` });
const xlsx = typed(`${main}.spreadsheetml.sheet.main+xml`);
const docx = typed(`${main}.wordprocessingml.document.main+xml`);

/** A zip with one deflated entry that declares any size it likes. */
function liar(content: Buffer, declared: number, name = "[Content_Types].xml"): Uint8Array {
  const packed = deflateRawSync(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(declared, 22);
  local.writeUInt16LE(name.length, 26);
  const directory = Buffer.alloc(46);
  directory.writeUInt32LE(0x02014b50, 0);
  directory.writeUInt16LE(8, 10);
  directory.writeUInt32LE(packed.length, 20);
  directory.writeUInt32LE(declared, 24);
  directory.writeUInt16LE(name.length, 28);
  const offset = local.length + name.length + packed.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(directory.length + name.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([local, Buffer.from(name), packed, directory, Buffer.from(name), end]);
}

function problemOf(action: () => unknown): string {
  try {
    action();
  } catch (error) {
    if (error instanceof FileProblem) return error.code;
    throw error;
  }
  return "none";
}

describe("inspectFile", () => {
  test.each([
    ["a workbook", xlsx, "xlsx"],
    ["a workbook with macros", typed("application/vnd.ms-excel.sheet.macroEnabled.main+xml"), "xlsx"],
    ["a binary workbook", typed("application/vnd.ms-excel.sheet.binary.macroEnabled.main"), "xlsb"],
    ["a paper", docx, "docx"],
    ["an OpenDocument", zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }), "ods"],
    ["any other zip", zipOf({ "a.txt": "a" }), "zip"],
    ["an .xls", compound("Workbook"), "xls"],
    ["an .xls of 1995", compound("Book\0"), "xls"],
    ["a .doc", compound("WordDocument"), "doc"],
    ["a workbook with a password", compound("EncryptedPackage"), "encrypted"],
    ["some other compound file", compound("Contents"), "unknown"],
    ["a web page", utf8("  <html><table><tr><td>1</td></tr></table></html>"), "html"],
    ["a table of a web page in UTF-16", Buffer.from("\uFEFF<table>", "utf16le"), "html"],
    ["comma separated values", utf8("\uFEFFรหัส,มาตรการ\nม1,ก"), "text"],
    ["a picture", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "unknown"],
  ])("tells what %s is by its content", (_, bytes, kind) => {
    expect(inspectFile(bytes)).toBe(kind);
  });

  test.each([
    ["an empty file", new Uint8Array(), "file.empty"],
    ["a truncated file", xlsx.slice(0, xlsx.length - 30), "file.broken"],
    ["a file cut to its first bytes", utf8("PK"), "file.broken"],
    ["a directory that is cut", Buffer.concat([xlsx.slice(0, 40), xlsx.slice(-22)]), "file.broken"],
    ["a file over the limit", new Uint8Array(maxFileBytes + 1), "file.too-large"],
    ["a bomb that is honest about its size", liar(Buffer.alloc(30_000_000), 30_000_000), "file.bomb"],
    ["a bomb that understates its size", liar(Buffer.alloc(30_000_000), 1000), "file.bomb"],
    ["an entry that overstates its size", liar(Buffer.from("<Types/>"), 900), "file.broken"],
    ["an entry larger than memory", liar(Buffer.from("x"), 0xfffffff0), "file.bomb"],
  ])("refuses %s", (_, bytes, code) => {
    expect(problemOf(() => inspectFile(bytes))).toBe(code);
  });

  test("refuses a document of which a part is not as it was written, and names the part", () => {
    const type = `${main}.wordprocessingml.document.main+xml`;
    const types = `<Types><Override PartName="/x" ContentType="${type}"/></Types>`;
    const whole = Buffer.from(zipOf({ "[Content_Types].xml": types, "word/media/image1.png": "a picture" }));
    expect(() => {
      requireDocx(whole);
    }).not.toThrow();
    const place = whole.lastIndexOf("word/media/image1.png");
    whole.writeUInt32LE(1, place - 30);
    expect(() => {
      requireDocx(whole);
    }).toThrow("word/media/image1.png");
  });

  test("refuses entries that share their bytes, and too many entries", () => {
    const bytes = Buffer.from(liar(Buffer.from("<Types/>".repeat(50)), 400));
    const start = bytes.indexOf(Buffer.from("504b0102", "hex"));
    const entry = bytes.subarray(start, bytes.length - 22);
    const end = Buffer.from(bytes.subarray(-22));
    const many = (count: number): Uint8Array => {
      end.writeUInt16LE(count, 10);
      end.writeUInt32LE(entry.length * count, 12);
      return Buffer.concat([bytes.subarray(0, start), ...Array.from({ length: count }, () => entry), end]);
    };
    // Only where the shared bytes outweigh the file itself.
    const heavy = Buffer.from(entry);
    heavy.writeUInt32LE(bytes.length * 2, 20);
    const shared = Buffer.concat([bytes.subarray(0, start), heavy, bytes.subarray(-22)]);
    expect(problemOf(() => listZip(shared))).toBe("file.bomb");
    expect(problemOf(() => listZip(many(10_001)))).toBe("file.bomb");
  });

  test("reads a zip that a comment or other bytes follow", () => {
    const commented = Buffer.concat([xlsx, Buffer.from("หมายเหตุ")]);
    expect(inspectFile(commented)).toBe("xlsx");
  });

  test("inflates no entry whose header lies outside the file", () => {
    const [entry] = listZip(xlsx);
    if (entry === undefined) throw new Error("no entry");
    expect(problemOf(() => inflateEntry(xlsx, { ...entry, headerOffset: 1e9 }, deflater))).toBe("file.broken");
    expect(problemOf(() => inflateEntry(xlsx, { ...entry, packedSize: 1e9 }, deflater))).toBe("file.broken");
    expect(problemOf(() => inflateEntry(xlsx, { ...entry, method: 12 }, deflater))).toBe("file.broken");
  });
});

describe("requireXlsx and requireDocx", () => {
  test.each([
    [compound("Workbook"), "file.xls", "file.not-docx"],
    [compound("EncryptedPackage"), "file.encrypted", "file.encrypted"],
    [compound("WordDocument"), "file.not-xlsx", "file.doc"],
    [zipOf({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }), "file.ods", "file.ods"],
    [utf8("<!DOCTYPE html>"), "file.not-xlsx", "file.not-docx"],
    [utf8("a,b"), "file.not-xlsx", "file.not-docx"],
    [utf8("%PDF-1.7"), "file.not-xlsx", "file.pdf"],
    [utf8("{\\rtf1 x}"), "file.not-xlsx", "file.doc"],
    [xlsx, "none", "file.not-docx"],
    [docx, "file.not-xlsx", "none"],
  ])("name the problem by what was found (%#)", (bytes, asXlsx, asDocx) => {
    expect(
      problemOf(() => {
        requireXlsx(bytes);
      }),
    ).toBe(asXlsx);
    expect(
      problemOf(() => {
        requireDocx(bytes);
      }),
    ).toBe(asDocx);
  });
});

describe("FileProblem", () => {
  test("says in Thai where it is, what was found and what to do", () => {
    expect(new FileProblem("file.xls", "", "งาน.xls").message).toBe(
      "งาน.xls: ไฟล์เป็น Excel รุ่นเก่า (.xls) โปรดเปิดด้วย Excel แล้วบันทึกเป็น .xlsx (Excel Workbook)",
    );
    expect(new FileProblem("file.too-large", "60 MB").of("ก.xlsx").message).toContain(
      "ก.xlsx: ไฟล์ใหญ่เกินกว่าที่โปรแกรมรับได้ (60 MB)",
    );
  });

  test.each(Object.entries(fileProblemTexts))("%s asks politely for one thing to do", (_, { what, remedy }) => {
    expect(what).toMatch(/[\u0E00-\u0E7F]/);
    expect(remedy).toMatch(/โปรด/);
  });
});
