import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { XmlCursor, decodeCellText, decodeXml, encodeCellText, encodeXml } from "../../../src/office/xlsx/xml";

/** Any text, lone surrogates and control characters included. */
const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.constantFrom(0x5f, 0x78, 0x26, 0x3c, 0x30, 0x41)))
  .map((codes) => String.fromCharCode(...codes));

describe("cell text", () => {
  test("comes back as it went in, but for line ends", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(decodeCellText(encodeCellText(text))).toBe(text.replace(/\r\n?/g, "\n"));
      }),
    );
  });

  test("is well-formed whatever it holds", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(Buffer.from(encodeCellText(text), "utf8").toString("utf8")).toBe(encodeCellText(text));
        expect(encodeCellText(text)).not.toMatch(/[<>]/);
      }),
    );
  });
});

describe("attributes", () => {
  test("come back as they went in, but for what XML cannot hold", () => {
    const text = "ก \"ข\" <ค> & 'ง'\n\t]]>";
    expect(decodeXml(encodeXml(text))).toBe(text);
    expect(encodeXml("ก\u0000\u0001ข\uFFFF")).toBe("กข");
  });
});

describe("XmlCursor", () => {
  test("passes over comments, declarations and CDATA, and over signs in values", () => {
    const cursor = new XmlCursor(
      `<?xml version="1.0"?><!-- <a/> --><r><a t="x>y" u='"'/><![CDATA[<a/>]]><p:a>1</p:a></r>`,
    );
    const found: unknown[] = [];
    while (cursor.find("a")) found.push([cursor.prefix, cursor.closes, [...cursor.attributes()]]);
    expect(found).toEqual([
      [
        "",
        true,
        [
          ["t", "x>y"],
          ["u", '"'],
        ],
      ],
      ["p:", false, []],
    ]);
  });

  test("finds the end of an element that holds others of its name", () => {
    const cursor = new XmlCursor("<a><a/><a>1</a></a><b/>");
    cursor.find("a");
    cursor.toClose();
    expect(cursor.xml.slice(cursor.end)).toBe("<b/>");
  });

  test.each(["<a", "<a x='", "<", "</", "<!--", "<![CDATA[", "<?", "<a><a><a>", '<a x="1" x y=>'])(
    "ends on damaged text: %s",
    (xml) => {
      const cursor = new XmlCursor(xml);
      let tags = 0;
      while (cursor.next()) tags += cursor.attributes().size >= 0 ? 1 : 0;
      expect(tags).toBeLessThan(4);
    },
  );
});
