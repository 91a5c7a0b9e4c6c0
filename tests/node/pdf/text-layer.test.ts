import { deflateSync, inflateSync } from "node:zlib";
import { describe, expect, test } from "@jest/globals";
import { searchable } from "../../../src/node/pdf/text-layer";

const head = "<</Length LENGTH/Filter/FlateDecode>>\nstream\n";
const joiner = "/Span<</ActualText<FEFF200D>>>\nBDC\n1 0 0 1 249 731.9 Tm\n/F2 16 Tf<01>Tj\nEMC\n";
const shown = (sign: string) => `1 0 0 1 249 731.9 Tm\n/F2 16 Tf<${sign}>Tj\n`;

/** A PDF with a stream; its length stands in it, or in an object behind it. */
function pdfOf(content: string, { isDirect = false, level = 1 } = {}): Buffer {
  const packed = deflateSync(Buffer.from(content, "latin1"), { level });
  const length = isDirect ? String(packed.length) : "2 0 R";
  return Buffer.concat([
    Buffer.from(`%PDF-1.6\n1 0 obj\n${head.replace("LENGTH", length)}`),
    packed,
    Buffer.from(`\nendstream\nendobj\n2 0 obj\n${packed.length}\nendobj\ntrailer`),
  ]);
}

/** The stream of such a PDF, by the length that it tells. */
function streamOf(pdf: Uint8Array, isDirect = false): string {
  const text = Buffer.from(pdf).toString("latin1");
  const told = isDirect ? /\/Length (\d+)/.exec(text) : /\n2 0 obj\n(\d+)\nendobj/.exec(text);
  const at = text.indexOf("stream\n") + "stream\n".length;
  const end = at + Number(told?.[1]);
  expect(text.slice(end)).toMatch(/^\s*endstream\s*endobj/);
  return inflateSync(Buffer.from(pdf).subarray(at, end)).toString("latin1");
}

describe("the text of a PDF", () => {
  test.each([true, false])(
    "has no joiners, and every byte behind it keeps its place (length in place: %s)",
    (isDirect) => {
      const before = pdfOf(shown("02") + joiner.repeat(40) + shown("03"), { isDirect });
      const after = searchable(before);
      expect(streamOf(after, isDirect)).toBe(shown("02") + shown("03"));
      expect(after).toHaveLength(before.length);
      const behind = Buffer.from(before).indexOf("endobj");
      expect(Buffer.from(after).indexOf("endobj")).toBe(behind);
    },
  );

  test("keeps every other text that a sign stands for, and a joiner that stands for more than a blank sign", () => {
    const vowel = joiner.replace("200D", "0E33");
    const two = joiner.replace("Tj", "Tj\n/F2 16 Tf<02>Tj");
    const before = pdfOf(vowel + two);
    expect(Buffer.from(searchable(before)).equals(before)).toBe(true);
  });

  test("reads no-break spaces as spaces, in the tables of signs alone", () => {
    const table = `2 beginbfchar\n<01> <0E1A>\n<29> <00A0>\n${"<02> <0E31>\n".repeat(20)}endbfchar`;
    expect(streamOf(searchable(pdfOf(table)))).toBe(table.replace("<00A0>", "<0020>"));
    const words = pdfOf("<29> <00A0>");
    expect(Buffer.from(searchable(words)).equals(words)).toBe(true);
  });

  test("stays as it is where a stream cannot be read or has no place for what it would be", () => {
    const broken = Buffer.from(`1 0 obj\n${head.replace("LENGTH", "9")}not zlib!\nendstream\nendobj`);
    expect(Buffer.from(searchable(broken)).equals(broken)).toBe(true);
    const lost = Buffer.from(`1 0 obj\n${head.replace("LENGTH", "7 0 R")}x\nendstream\nendobj`);
    expect(Buffer.from(searchable(lost)).equals(lost)).toBe(true);
  });
});
