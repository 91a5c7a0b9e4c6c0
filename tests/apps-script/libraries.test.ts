import { describe, expect, jest, test } from "@jest/globals";
import { DOMParser as FullParser } from "@xmldom/xmldom";
import fc from "fast-check";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import PizZip from "pizzip";
import { fromBase91, fromThaiBytes } from "../../src/apps-script/archive";
import { deflateRaw, inflateRaw } from "../../src/apps-script/libraries/deflate";
import { TextEncoder as Encoder } from "../../src/apps-script/libraries/text-encoder";
import { DOMParser, XMLSerializer } from "../../src/apps-script/libraries/xml";

const root = resolve(__dirname, "../..");
const folder = join(root, "templates");

/** What a script of the build prints as JSON: jest loads no modules of that kind. */
const printed = (script: string): unknown =>
  JSON.parse(execFileSync(process.execPath, ["--input-type=module"], { cwd: root, encoding: "utf8", input: script }));

const parsed = (xml: string) => new DOMParser().parseFromString(xml);

test("letters become the bytes that the standard encoder makes of them", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "ก", "\u{1f600}", "\ud83d", "\ude00", "\u00e9", "\u0000") }),
      (text) => {
        expect([...new Encoder().encode(text)]).toEqual([...new TextEncoder().encode(text)]);
      },
    ),
  );
});

test("a check sum is the one that pizzip's own table gives, of bytes and of texts of a letter a byte", () => {
  type Sum = (content: Uint8Array | string, before?: number) => number;
  const own = jest.requireActual<Sum>("../../src/apps-script/libraries/crc32.cjs");
  const full = jest.requireActual<Sum>("pizzip/js/crc32.js");
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.integer(), (bytes, before) => {
      const text = String.fromCharCode(...bytes);
      expect([own(bytes), own(text), own(bytes, before)]).toEqual([full(bytes), full(text), full(bytes, before)]);
    }),
  );
});

describe("XML as docxtemplater needs it", () => {
  const templates = readdirSync(folder).filter((name) => name.endsWith(".docx"));
  const partsOf = (name: string) =>
    Object.values(new PizZip(readFileSync(join(folder, name))).files)
      .filter((part) => /\.(?:xml|rels)$/.test(part.name) && !part.dir)
      .map((part) => part.asText());
  const attributes = ["ContentType", "PartName", "Extension", "Target", "Type", "w:rsidR", "id", "none"];

  test.each(templates)("finds in every part of %s what the whole library finds", (name) => {
    for (const xml of partsOf(name)) {
      const full = new FullParser().parseFromString(xml, "text/xml");
      for (const tag of ["Override", "Default", "Relationship", "w:p", "wp:docPr"]) {
        const expected = [...full.getElementsByTagName(tag)].map((one) => attributes.map((it) => one.getAttribute(it)));
        const found = parsed(xml).getElementsByTagName(tag);
        expect(found.map((one) => attributes.map((it) => one.getAttribute(it)))).toEqual(expected);
      }
    }
  });

  test.each(templates)("writes every part of %s again as it was", (name) => {
    for (const xml of partsOf(name)) expect(new XMLSerializer().serializeToString(parsed(xml))).toBe(xml);
  });

  test("an attribute that is set says the same to the whole library", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom("id", "other", "x:y"), (value, name) => {
        const document = parsed('<r xmlns:x="x"><a id="1" other=\'2\'/><a/><b id="3"></b></r>');
        for (const one of document.getElementsByTagName("a")) one.setAttribute(name, value);
        expect(document.getElementsByTagName("a").map((one) => one.getAttribute(name))).toEqual([value, value]);
        expect(document.getElementsByTagName("b")[0]?.getAttribute("id")).toBe("3");
        // A control character may stand in no XML, and a line break in an attribute is read as a space.
        if (/[^ -\ud7ff]/.test(value)) return;
        const read = new FullParser().parseFromString(new XMLSerializer().serializeToString(document), "text/xml");
        expect([...read.getElementsByTagName("a")].map((one) => one.getAttribute(name))).toEqual([value, value]);
      }),
    );
  });

  test.each([
    ['<a b="&lt;&#x0e01;&#3585;&amp;&quot;"/>', '<กก&"'],
    ["<a b='\"'/>", '"'],
    ['<a\n  b = "1"\n/>', "1"],
    ['<?xml version="1.0"?><!-- <a b="0"/> --><r><![CDATA[<a b="0"/>]]><a b="1"/></r>', "1"],
  ])("reads %s", (xml, value) => {
    expect(
      parsed(xml)
        .getElementsByTagName("a")
        .map((one) => one.getAttribute("b")),
    ).toEqual([value]);
    expect(new XMLSerializer().serializeToString(parsed(xml))).toBe(xml);
  });

  test.each(["", "text", "<a>", "<a></b>", "</a>", "<a", "<a b=1/>", "<a><b></a></b>", "<a>1 < 2</a>"])(
    "refuses %j",
    (xml) => {
      expect(() => parsed(xml)).toThrow("not well-formed");
    },
  );
});

describe("deflate as pizzip needs it", () => {
  const bytes = fc.uint8Array({ maxLength: 4000 });

  test("what is packed is read again, by another library too, and the other way round", () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom(-1, 0, 1, 6, 9), (content, level) => {
        const packed = deflateRaw(content, { level });
        expect(inflateRaw(packed)).toEqual(content);
        expect(new Uint8Array(inflateRawSync(packed))).toEqual(content);
        expect(inflateRaw(new Uint8Array(deflateRawSync(content)))).toEqual(content);
      }),
    );
  });

  test("a damaged entry is refused", () => {
    expect(() => inflateRaw(new Uint8Array([7, 255, 255, 255]))).toThrow();
  });
});

test("the digits of the archive give every byte back", () => {
  const samples = fc.sample(fc.uint8Array({ maxLength: 300 }), { numRuns: 200, seed: 1 });
  const lengths = Array.from({ length: 60 }, (_, length) => new Uint8Array(length).fill(length % 2 === 0 ? 255 : 0));
  const all = [...samples, ...lengths];
  const texts = printed(`import { toBase91 } from "./src/apps-script/libraries/base91.mjs";
    console.log(JSON.stringify(${JSON.stringify(all.map((one) => [...one]))}.map(toBase91)))`) as string[];
  expect(texts.map(fromBase91)).toEqual(all);
  for (const text of texts) expect(text).toMatch(/^[#-[\]-~]*$/);
});

test("a text comes back out of its bytes as it was, whatever stands in it", () => {
  const unit = fc.constantFrom(
    "a",
    "ก",
    "\u0e7f",
    "\u{1f600}",
    "\ud83d",
    "“",
    "\u00a0",
    "\u0000",
    "\u007f",
    "\n",
    "\u2028",
  );
  const texts = [...fc.sample(fc.string({ unit }), { numRuns: 200, seed: 1 }), "ก".repeat(20_000)];
  const bytes = printed(`import { toThaiBytes } from "./src/apps-script/libraries/thai-bytes.mjs";
    console.log(JSON.stringify(${JSON.stringify(texts)}.map((text) => [...toThaiBytes(text)])))`) as number[][];
  expect(bytes.map((one) => fromThaiBytes(Uint8Array.from(one)))).toEqual(texts);
  expect(bytes.at(-1)).toHaveLength(20_000);
});
