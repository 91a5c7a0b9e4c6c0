import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { templateDefs } from "../../../src/core/docx/problems";
import { paperKindList } from "../../../src/core/papers/kinds";
import { checkTemplate } from "../../../src/core/papers/check-template";
import { docx, p, progressTables, tbl } from "./template-cases";

const wide = (width: number): string =>
  `<w:tbl><w:tblGrid><w:gridCol w:w="${width}"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>`;

const cases: Readonly<
  Record<(typeof templateDefs)[number]["code"], { template: Uint8Array; says: readonly string[] }>
> = {
  "template.not-docx": { template: new Uint8Array([1, 2, 3]), says: [".docx"] },
  "template.other-kind": {
    template: readFileSync(join(__dirname, "../../../templates/memo.docx")),
    says: ["แม่แบบนี้เป็นของบันทึกข้อความรายงานผล", "รายงานผลการดำเนินการตามมาตรการ"],
  },
  "template.doubled-brace": {
    template: docx(p("ก"), p("{{อำเภอ}}"), ...progressTables),
    says: ["ซ้อนกันสองชั้นที่แท็ก “อำเภอ”", "ย่อหน้าที่ 2"],
  },
  "template.wide-table": {
    template: docx(wide(12000), ...progressTables),
    says: ["ตารางที่ 1 กว้าง 21.2 ซม. แต่พื้นที่พิมพ์ของหน้ากว้าง 16.0 ซม."],
  },
  "template.unclosed-tag": { template: docx(p("ก"), p("{อำเภอ"), ...progressTables), says: ["อำเภอ", "ย่อหน้าที่ 2"] },
  "template.unopened-tag": { template: docx(p("อำเภอ}"), ...progressTables), says: ["อำเภอ", "ย่อหน้าที่ 1"] },
  "template.unclosed-loop": { template: docx(p("{#คำนำ}"), p("{.}"), ...progressTables), says: ["คำนำ", "ย่อหน้าที่ 1"] },
  "template.unopened-loop": { template: docx(p("{/คำนำ}"), ...progressTables), says: ["คำนำ"] },
  "template.crossed-loop": {
    template: docx(p("{#คำนำ}"), p("{.}"), p("{/บทนำ}"), ...progressTables),
    says: ["คำนำ", "บทนำ"],
  },
  "template.loop-position": {
    template: docx(tbl(["{#ผล}{ผลลัพธ์}"]), p("{/ผล}"), ...progressTables),
    says: ["ผล", "ตารางที่ 1 แถวที่ 1 คอลัมน์ที่ 1"],
  },
  "template.unknown-tag": {
    template: docx(tbl(["ก", "{จังหวด}"]), ...progressTables),
    says: ["จังหวด", "ตารางที่ 1 แถวที่ 1 คอลัมน์ที่ 2", "หมายถึง “จังหวัด”"],
  },
  "template.missing-table": { template: docx(p("{อำเภอ}")), says: ["มาตรการ"] },
  "template.fault": { template: docx(p("{}{#}{/}"), ...progressTables), says: [] },
};

describe("every fault of an edited template is told in Thai with its tag and place", () => {
  test.each(Object.keys(cases).filter((code) => code !== "template.fault"))("%s", (code) => {
    const { template, says } = cases[code as keyof typeof cases];
    const hits = checkTemplate(template, "progress").filter((problem) => problem.code === code);
    expect(hits).not.toEqual([]);
    for (const words of says) expect(hits.map((hit) => hit.message).join("\n")).toContain(words);
  });

  test("all faults come out at once", () => {
    const template = docx(p("{จังหวด} {อำเพอ}"), p("{#คำนำ}"), ...progressTables);
    const codes = checkTemplate(template, "progress").map((problem) => problem.code);
    expect(codes.filter((code) => code === "template.unknown-tag")).toHaveLength(2);
    expect(codes).toContain("template.unclosed-loop");
  });

  test("every default template is of its kind, and of no other", () => {
    for (const made of paperKindList) {
      const template = readFileSync(join(__dirname, `../../../templates/${made}.docx`));
      for (const kind of paperKindList) {
        const codes = checkTemplate(template, kind).map((problem) => problem.code);
        expect([made, kind, codes]).toEqual([made, kind, made === kind ? [] : ["template.other-kind"]]);
      }
    }
  });

  test("a doubled brace is told once, and a table as wide as the text is not too wide", () => {
    const template = docx(p("{{อำเภอ}}"), wide(9070), ...progressTables);
    expect(checkTemplate(template, "progress").map((problem) => problem.code)).toEqual(["template.doubled-brace"]);
  });

  test("a tag that an editor split over several runs is whole", () => {
    expect(checkTemplate(docx(p("{อำ", "เภ", "อ}"), ...progressTables), "progress")).toEqual([]);
  });

  test("a tag of a list is known inside the list and unknown outside", () => {
    const outside = checkTemplate(docx(p("{ขั้นตอน}"), ...progressTables), "progress");
    expect(outside.map((problem) => problem.code)).toEqual(["template.unknown-tag"]);
  });

  test("a tag of an outer scope is known inside a list", () => {
    const template = docx(tbl(["{#มาตรการ}{อำเภอ}", "{/มาตรการ}"]), ...progressTables);
    expect(checkTemplate(template, "progress")).toEqual([]);
  });

  test("an odd empty tag is reported and never throws", () => {
    expect(() => checkTemplate(cases["template.fault"].template, "progress")).not.toThrow();
  });
});
