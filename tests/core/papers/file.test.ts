import { describe, expect, test } from "@jest/globals";
import { report } from "../../../src/core/commands/report";
import { openDocx } from "../../../src/core/docx/package";
import { kindDef, paperKindList, type PaperKind } from "../../../src/core/papers/kinds";
import { defaultTemplates } from "../../../src/node/default-templates";
import { day, workbookOf, type Parts } from "../builders";
import { linesOf } from "./paper-text";

const parts: Parts = {
  settings: {
    office: "เทศบาลตำบล <ลำธาร> & ใส",
    fiscalYear: "2569",
    digits: "ตามที่พิมพ์",
    email: "saraban@example.go.th",
  },
  measures: [
    { measure: "จัดทำคู่มือ", steps: "ร่าง", owner: "กองช่าง", status: "ดำเนินการเสร็จเรียบร้อยแล้ว", period: "ไตรมาส ๑" },
  ],
  risks: [{ risk: "เรียกรับเงิน", period: "ต.ค. 2568", likelihood: "5", impact: "5" }],
};

function made(kind: PaperKind, more: Parts = {}) {
  const options = { kind, draft: true, template: defaultTemplates[kind], ownTemplate: false } as const;
  const { paper, problems } = report(workbookOf({ ...parts, ...more }), options, {
    today: day(2569, 4, 3),
    now: "",
    user: "",
  });
  const part = (name: string) =>
    openDocx(paper?.docx ?? new Uint8Array())
      ?.file(name)
      ?.asText() ?? "";
  return { core: part("docProps/core.xml"), xml: part("word/document.xml"), styles: part("word/styles.xml"), problems };
}

describe("the file of a paper", () => {
  test.each(paperKindList)("%s says what it is, whose, when it was made, and in which language", (kind) => {
    const { core, xml, styles } = made(kind);
    expect(/<dc:title>([^<]*)/.exec(core)?.[1]).toMatch(/ปีงบประมาณ พ.ศ. ๒๕๖๙ เทศบาลตำบล &lt;ลำธาร&gt; &amp; ใส$/);
    expect(core).toContain("<dc:creator>เทศบาลตำบล &lt;ลำธาร&gt; &amp; ใส</dc:creator>");
    expect(core.match(/2026-04-03T00:00:00Z/g)).toHaveLength(2);
    expect(core).not.toMatch(/2020|ita-workbook/);
    expect(core).toContain("<dc:language>th-TH</dc:language>");
    // Navigation and outlines have something to show, and headers of tables are marked.
    expect(xml).toContain('<w:pStyle w:val="Heading1"/>');
    expect(styles).toContain('w:styleId="Heading1"');
    const lists = (xml.match(/<w:tbl>[\s\S]*?<\/w:tbl>/g) ?? []).filter((one) => /<w:tr[ >][\s\S]*<w:tr[ >]/.test(one));
    for (const list of lists) expect(list).toMatch(/<w:tblHeader\/>/);
    // What needs cells of many rows prints them in a table.
    if (Object.keys(kindDef(kind).needs).length > 0) expect(lists).not.toEqual([]);
  });
});

describe("a memo", () => {
  test("has the office's e-mail beside its telephone, and asks for leave to publish", () => {
    const text = linesOf(made("memo").xml).join("\n");
    expect(text).toContain("อีเมล saraban@example.go.th");
    expect(text).toContain("โปรดอนุญาตให้เผยแพร่");
  });

  test("has the parts that an office words, each under its name, in their order", () => {
    const texts = ["ข้อเสนอ", "เรื่องเดิม", "ข้อเท็จจริง"].map((section) => ({
      report: "memo",
      section,
      text: `ถ้อยคำ${section}`,
    }));
    const lines = linesOf(made("memo", { texts }).xml);
    const found = lines.filter((line) => /^(?:ถ้อยคำ)?(?:เรื่องเดิม|ข้อเท็จจริง|ข้อเสนอ)$/.test(line));
    expect(found).toEqual(["เรื่องเดิม", "ถ้อยคำเรื่องเดิม", "ข้อเท็จจริง", "ถ้อยคำข้อเท็จจริง", "ข้อเสนอ", "ถ้อยคำข้อเสนอ"]);
  });
});

test.each(["progress", "annual", "memo", "risk-plan", "announcement"] as const)(
  "each line typed for a section of %s is a paragraph with its own indent",
  (kind) => {
    const { xml } = made(kind, { texts: [{ report: kind, section: "คำลงท้าย", text: "ย่อหน้าแรก\n\n๑. ย่อหน้าสอง" }] });
    const own = (xml.match(/<w:p>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g) ?? []).filter((one) => one.includes("ย่อหน้า"));
    expect(own.map((one) => linesOf(one).join("|"))).toEqual(["ย่อหน้าแรก", "๑. ย่อหน้าสอง"]);
    for (const one of own) expect(one).toMatch(/w:firstLine="[1-9]/);
  },
);

test.each(["progress", "annual", "memo", "analysis", "risk-plan"] as const)(
  "a rank stands before the signature in %s, and nowhere else",
  (kind) => {
    const signatories = [
      { order: 1, role: "ผู้จัดทำ", rank: "จ่าเอก", name: "กล้า", position: "ก" },
      { order: 2, role: "คำสั่ง", rank: "พันตรี", name: "หาญ", position: "ข" },
    ];
    const ranked = linesOf(made(kind, { signatories }).xml).filter((line) => /จ่าเอก|พันตรี/.test(line));
    expect(ranked.some((line) => /^\(ลงชื่อ\) พันตรี \.+$/.test(line))).toBe(true);
    for (const line of ranked) expect(line).toMatch(/^(?:\(?ลงชื่อ\)? )?(?:จ่าเอก|พันตรี)[ .\u00a0]*(?:ผู้จัดทำ)?$/);
  },
);

test.each([
  ["progress", ["สถานะของมาตรการ ณ"]],
  ["annual", ["สถานะของมาตรการ ณ"]],
  ["risk-plan", ["ตารางความเสี่ยง (", "แผนและผลการจัดการความเสี่ยง", "ผลการจัดการความเสี่ยง ณ"]],
] as const)("the parts of %s stand in its outline", (kind, parts) => {
  const done = { risk: "เรียกรับเงิน", period: "ต.ค. 2568", likelihood: "5", impact: "5", result: "จัดทำแล้ว" };
  const paragraphs = made(kind, { risks: [done] }).xml.match(/<w:p>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g) ?? [];
  for (const part of parts) {
    const own = paragraphs.find((one) => linesOf(one).some((line) => line.startsWith(part)));
    expect([part, own?.includes('<w:pStyle w:val="Heading')]).toEqual([part, true]);
  }
});

test.each(["progress", "annual", "risk-plan"] as const)(
  "the last two rows of signatures of %s stay together, the last has two, and a page may turn before them",
  (kind) => {
    const roles = ["ผู้จัดทำ", "ความเห็น", "ความเห็น", "ความเห็น", "คำสั่ง"];
    const signatories = roles.map((role, index) => ({ order: index + 1, role, name: `ชื่อ${index}`, position: "ก" }));
    const { xml } = made(kind, { signatories });
    const rows = (xml.match(/<w:tr[ >](?:(?!<\/w:tr>)[\s\S])*<\/w:tr>/g) ?? []).filter((row) => row.includes("ลงชื่อ"));
    expect(rows.map((row) => row.match(/ลงชื่อ/g)?.length)).toEqual([1, 2, 2]);
    expect(rows.map((row) => row.includes("<w:keepNext/>"))).toEqual([false, true, true]);
    for (const row of rows) expect(row).toContain("<w:cantSplit/>");
  },
);

test.each([
  [["ผู้จัดทำ", "คำสั่ง"], true],
  [["ผู้จัดทำ", "ความเห็น", "คำสั่ง"], false],
])("the states of the measures stay with one row of signatures, not with more: %j", (roles, isBound) => {
  const signatories = roles.map((role, index) => ({ order: index + 1, role, name: `ชื่อ${index}`, position: "ก" }));
  for (const kind of ["progress", "annual"] as const) {
    const { xml } = made(kind, { signatories });
    const chart = xml.indexOf("สัดส่วนของมาตรการทั้งหมด");
    const [gap = ""] = /<w:p(?: [^>]*)?>.*?<\/w:p>/s.exec(xml.slice(xml.indexOf("</w:tbl>", chart))) ?? [];
    expect([kind, chart > 0, gap.includes("<w:keepNext/>")]).toEqual([kind, true, isBound]);
  }
});
