import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import jsQR from "jsqr";
import { PNG } from "pngjs";
import { addressesIn, breakable, linked, pictureMark, qrMark, targetOf } from "../../../src/core/docx/inline-marks";
import { fillTemplate, type TagData } from "../../../src/core/docx/fill";
import { openDocx, readPart, readRelations, type Zip } from "../../../src/core/docx/package";
import { readPicture, type Picture } from "../../../src/core/docx/picture";
import { squarePng } from "../../../src/core/docx/png";
import { qrPicture } from "../../../src/core/docx/qr";
import { readDocx } from "../../../src/core/intake/docx-read";
import { templateOf } from "./inline-template";

const pixelsOf = (bytes: Uint8Array) => PNG.sync.read(Buffer.from(bytes));

/** What a reader makes of the picture of a code. */
function decoded(bytes: Uint8Array): string | undefined {
  const { data, width, height } = pixelsOf(bytes);
  return jsQR(new Uint8ClampedArray(data), width, height)?.data;
}

const rels = "word/_rels/document.xml.rels";
const relationsOf = (zip: Zip) => readRelations(rels, readPart(zip, rels));

function filled(text: string, data: TagData, pictures: ReadonlyMap<string, Picture> = new Map()) {
  const paper = fillTemplate(templateOf(text), data, { digits: "thai", font: "", pictures });
  if (!paper.ok) throw new Error(JSON.stringify(paper.problems));
  const zip = openDocx(paper.docx);
  if (zip === null) throw new Error("no document");
  return { docx: paper.docx, zip, xml: readPart(zip, "word/document.xml"), relations: relationsOf(zip) };
}

describe("addresses of a text", () => {
  test.each([
    ["ดูที่ https://www.example.go.th/a/1.", ["https://www.example.go.th/a/1"]],
    ["(https://example.go.th/a(1)) และ www.example.go.th/b,", ["https://example.go.th/a(1)", "www.example.go.th/b"]],
    ["example.go.th/news/12 หน้า 3", ["example.go.th/news/12"]],
    ["คำสั่งที่ 12/2569", []],
    ["a@example.go.th", []],
  ])("%s", (text, expected) => {
    expect(addressesIn(text).map((one) => one.text)).toEqual(expected);
  });

  test("lead where they say, with a scheme and letters that any server takes", () => {
    expect(targetOf("www.example.go.th/ข่าว/1")).toBe(
      "https://www.example.go.th/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7/1",
    );
    expect(targetOf("https://เทศบาล.ไทย/ก")).toBe("https://เทศบาล.ไทย/%E0%B8%81");
    expect(targetOf("https://example.go.th/a%20b?c=1&d=2")).toBe("https://example.go.th/a%20b?c=1&d=2");
  });

  test("break at / only, and at no place where every piece is short", () => {
    const long = "https://www.example.go.th/datacenter/doc_download/a_120669_101010.pdf";
    expect(breakable(long)).toBe(
      "https://www.example.go.th/\u200bdatacenter/\u200bdoc_download/\u200ba_120669_101010.pdf",
    );
    expect(breakable("https://www.example.go.th/1")).toBe("https://www.example.go.th/1");
  });

  test("keep every letter when they get places to break", () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(breakable(url).split("\u200b").join("")).toBe(url);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a QR code", () => {
  test.each([
    "https://www.example.go.th/ita/2569/o26.pdf",
    `https://www.example.go.th/${"a/".repeat(150)}`,
    "https://www.example.go.th/%E0%B8%82%E0%B9%88%E0%B8%B2%E0%B8%A7",
  ])("says %s", (address) => {
    const code = qrPicture(address);
    expect(code === null ? null : decoded(code.png)).toBe(address);
  });

  test("is not made of what no code holds", () => {
    expect(qrPicture("https://example.go.th/" + "x".repeat(3000))).toBeNull();
  });

  test("of any size is a picture that other programs read", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.array(fc.boolean(), { minLength: 1, maxLength: 50 }),
        (side, dots) => {
          const isDark = (row: number, column: number) => dots[(row * side + column) % dots.length] ?? false;
          const { data, width } = pixelsOf(squarePng(side, isDark));
          expect(width).toBe(side);
          for (let at = 0; at < side * side; at++)
            expect(data[at * 4] === 0).toBe(isDark(Math.floor(at / side), at % side));
        },
      ),
      { numRuns: 8 },
    );
  });
});

describe("a link in a paper", () => {
  const address = "https://www.example.go.th/datacenter/doc_download/a_120669_101010.pdf?a=1&b=2";

  test("stands for the address, in the style for links, and leads there", () => {
    const { xml, relations, zip } = filled("ก {ที่} ข", { ที่: linked(`ดู ${address} หน้า 5`) });
    const [, id = "", shown = ""] = /<w:hyperlink [^>]*r:id="([^"]*)"[^>]*>([\s\S]*?)<\/w:hyperlink>/.exec(xml) ?? [];
    expect(shown).toContain('<w:rStyle w:val="Hyperlink"/>');
    expect(relations.find((one) => one.id === id)).toMatchObject({ type: "hyperlink", isExternal: true });
    expect(readPart(zip, "word/_rels/document.xml.rels")).toContain(`Target="${address.replace("&", "&amp;")}"`);
    expect(readPart(zip, "word/styles.xml")).toContain('w:styleId="Hyperlink"');
    expect(
      xml
        .replace(/<[^>]*>/g, "")
        .replace(/\u200b/g, "")
        .replace(/\u00a0/g, " "),
    ).toBe(`ก ดู ${address.replace("&", "&amp;")} หน้า ๕ ข`);
  });

  test("of one address in two places is one relationship, and each line of a cell has its own", () => {
    const { relations, xml } = filled("{ที่}", {
      ที่: [address, "คำสั่ง", "www.example.go.th/2", address].map(linked).join("\n"),
    });
    expect(relations.filter(({ type }) => type === "hyperlink")).toHaveLength(2);
    expect(xml.match(/<w:hyperlink /g)).toHaveLength(3);
  });

  test("is never put inside another", () => {
    const { xml } = filled('</w:t></w:r><w:hyperlink w:anchor="x"><w:r><w:t>{ที่}</w:t></w:r></w:hyperlink><w:r><w:t>', {
      ที่: linked(address),
    });
    expect(xml.match(/<w:hyperlink /g)).toHaveLength(1);
    expect(xml).not.toMatch(/[\udbff]/);
  });

  test("is read back as plain text by an import", () => {
    const { docx } = filled("{ที่}", { ที่: linked(address) });
    expect(JSON.stringify(readDocx(docx, "ก.docx")).replace(/\u200b/g, "")).toContain(address);
  });

  test("has an id of its own where a paper that was made serves as a template", () => {
    const first = filled("{ที่} {ต่อ}", { ที่: linked(address), ต่อ: "{ที่}" });
    const again = fillTemplate(first.docx, { ที่: linked("https://example.go.th/other") }, { digits: "thai", font: "" });
    const zip = again.ok ? openDocx(again.docx) : null;
    if (zip === null) throw new Error("no paper");
    const ids = relationsOf(zip).map(({ id }) => id);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("pictures in a paper", () => {
  const dot = squarePng(40, (row) => row < 20);

  test("of codes say what their address says, have Thai words for who cannot see them, and an id each", () => {
    const addresses = ["https://www.example.go.th/1", "www.example.go.th/ข่าว"];
    const { zip, xml, relations } = filled("{ที่}", { ที่: addresses.map(qrMark).join("\n") });
    const codes = relations
      .filter(({ type }) => type === "image")
      .map(({ part }) => decoded(zip.file(part)?.asUint8Array() ?? dot));
    expect(codes).toEqual(addresses.map(targetOf));
    expect(
      [...xml.matchAll(/<wp:docPr id="(\d+)" name="คิวอาร์โค้ด" descr="คิวอาร์โค้ดของ [^"]+"/g)].map(([, id]) => id),
    ).toEqual(["1", "2"]);
    expect(readPart(zip, "[Content_Types].xml")).toContain('Extension="png"');
  });

  test("keep their shape in the box that they are given", () => {
    const picture = readPicture(dot);
    if (picture === null) throw new Error("no picture");
    const pictures = new Map([["ก.png", picture]]);
    const { xml } = filled("{ภาพ}", { ภาพ: pictureMark("ก.png", 70, 50) }, pictures);
    expect(xml).toContain(`<wp:extent cx="${50 * 36000}" cy="${50 * 36000}"/>`);
  });

  test("that are not at hand leave nothing behind", () => {
    const { xml } = filled("{ภาพ}", { ภาพ: pictureMark("ข.png", 70, 50) });
    expect(xml).not.toMatch(/drawing|[\udbff]/);
  });
});
