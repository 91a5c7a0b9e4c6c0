import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { templateLibrary } from "../../../src/core/docx/library";
import { changesDocx } from "../../../src/core/history/changes-docx";
import type { FactChange } from "../../../src/core/history/diff";
import { markedText, type Stretch } from "../../../src/core/history/marked-text";

const without = (stretches: readonly Stretch[], kind: Stretch["kind"]): string =>
  stretches
    .filter((one) => one.kind !== kind)
    .map(({ text }) => text)
    .join("");

describe("a text in two versions", () => {
  const thai = fc.string({ unit: fc.constantFrom(...Array.from("กขคงิีุู่้์แไ ๑2a\n")), maxLength: 40 });

  test("is the first without what was added, and the second without what was removed", () => {
    fc.assert(
      fc.property(thai, thai, (before, after) => {
        const stretches = markedText(before, after);
        expect(without(stretches, "added")).toBe(before);
        expect(without(stretches, "removed")).toBe(after);
      }),
    );
  });

  test("of equal texts has nothing marked", () => {
    fc.assert(
      fc.property(thai, (text) => {
        expect(markedText(text, text).every(({ kind }) => kind === "kept")).toBe(true);
      }),
    );
  });

  test("marks what changed and no more, and never cuts a mark off its letter", () => {
    expect(markedText("ติดตั้งป้าย ๓ จุด", "ติดตั้งป้าย ๕ จุด")).toEqual([
      { kind: "kept", text: "ติดตั้งป้าย " },
      { kind: "removed", text: "๓" },
      { kind: "added", text: "๕" },
      { kind: "kept", text: " จุด" },
    ]);
    expect(markedText("ก่", "ก้")).toEqual([
      { kind: "removed", text: "ก่" },
      { kind: "added", text: "ก้" },
    ]);
  });
});

describe("the differences as a .docx", () => {
  const change = (before: string, after: string): FactChange => ({
    table: "measures",
    sheet: "มาตรการ",
    row: "จัดทำคู่มือ <ย่อ>",
    header: "ผลการดำเนินการ",
    before,
    after,
  });
  const title = { before: "ก.docx", after: "ข.xlsx", user: "สมใจ & ทีม", when: "๑ เมษายน ๒๕๖๘" };
  const xmlOf = (changes: readonly FactChange[]): string => {
    const { PizZip } = templateLibrary();
    return new PizZip(changesDocx(changes, title)).file("word/document.xml")?.asText() ?? "";
  };

  test("has a row a cell, its text marked as tracked changes", () => {
    const xml = xmlOf([change("ยกร่างแล้ว", "ยกร่างแล้ว\nเผยแพร่แล้ว"), change("", "ใหม่"), change("เก่า", "")]);
    expect(xml.match(/<w:tr>/g)).toHaveLength(4);
    expect(xml.match(/<w:ins /g)).toHaveLength(2);
    expect(xml.match(/<w:del /g)).toHaveLength(1);
    expect(xml).toContain('<w:delText xml:space="preserve">เก่า</w:delText>');
    expect(xml).toContain('w:author="สมใจ &amp; ทีม"');
    expect(new Set([...xml.matchAll(/w:id="(\d+)"/g)].map(([, id]) => id)).size).toBe(3);
  });

  test("of equal versions says so and has no table", () => {
    const xml = xmlOf([]);
    expect(xml).toContain("ข้อมูลตรงกันทุกช่อง");
    expect(xml).not.toContain("<w:tbl>");
  });
});
