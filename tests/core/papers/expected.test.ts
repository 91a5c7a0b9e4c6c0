import { describe, expect, test } from "@jest/globals";
import { readFileSync, readdirSync } from "node:fs";
import PizZip from "pizzip";
import { examine } from "../../../src/core/commands/examine";
import { makePaper, wantedPapers, type PaperPlan } from "../../../src/core/commands/report";
import { checkTemplate } from "../../../src/core/papers/check-template";
import { paperKindList, type PaperKind } from "../../../src/core/papers/kinds";
import { day, workbookOfData } from "../builders";
import { wordFaults } from "../docx/word-order";

const environment = { today: day(2569, 3, 31), now: "", user: "" };

function make(example: string, kind: PaperKind, template: Uint8Array, ownTemplate = false): PaperPlan {
  const data = workbookOfData(JSON.parse(readFileSync(`examples/${example}`, "utf8")) as never);
  const examination = examine(data, {}, environment);
  const [wanted] = wantedPapers(examination, [kind]);
  if (wanted === undefined) throw new Error(kind);
  return makePaper(examination, wanted, { template, ownTemplate }, "on-errors");
}

const standard = (kind: PaperKind): Uint8Array => new Uint8Array(readFileSync(`templates/${kind}.docx`));

/** A standard template with something of its body changed. */
function edited(kind: PaperKind, edit: (xml: string) => string): Uint8Array {
  const zip = new PizZip(readFileSync(`templates/${kind}.docx`));
  const before = zip.file("word/document.xml")?.asText() ?? "";
  const after = edit(before);
  expect(after).not.toBe(before);
  zip.file("word/document.xml", after);
  return zip.generate({ type: "uint8array" });
}

const lacking = (plan: PaperPlan) => plan.problems.filter(({ code }) => code === "paper.lacks");

describe("a finished paper is compared with its workbook", () => {
  const examples = readdirSync("examples").filter((name) => name.endsWith(".json"));
  test.each(examples)(
    "nothing of %s is missing from any paper of a standard template, and Word has nothing to mend",
    (example) => {
      for (const kind of paperKindList) {
        const plan = make(example, kind, standard(kind));
        expect([kind, lacking(plan).map(({ message }) => message)]).toEqual([kind, []]);
        expect([kind, plan.paper === null ? [] : wordFaults(plan.paper.docx)]).toEqual([kind, []]);
      }
    },
  );

  test("a signatory who is not in it makes a draft of it, named so, with an error that names the person", () => {
    const plan = make(
      "demo.json",
      "memo",
      edited("memo", (xml) => xml.split("{ชื่อผู้ลงนาม}").join("")),
      true,
    );
    expect(lacking(plan)).toEqual([expect.objectContaining({ severity: "error" })]);
    expect(lacking(plan)[0]?.message).toMatch(/ไม่มีผู้ลงนาม \d+ รายการของสมุดงาน \(\S/);
    expect([plan.isDraft, plan.paper?.name.startsWith("ร่าง-")]).toEqual([true, true]);
  });

  test("signatories who stand in it hidden are not in it", () => {
    const hide = (xml: string): string =>
      xml.replace(/<w:r>((?:(?!<\/w:r>)[^])*\{ชื่อผู้ลงนาม\})/g, (_, inner: string) =>
        inner.includes("<w:rPr>")
          ? `<w:r>${inner.replace("<w:rPr>", "<w:rPr><w:vanish/>")}`
          : `<w:r><w:rPr><w:vanish/></w:rPr>${inner}`,
      );
    const plan = make("demo.json", "memo", edited("memo", hide), true);
    expect(lacking(plan)[0]?.message).toMatch(/ไม่มีผู้ลงนาม \d+ รายการของสมุดงาน/);
    expect(plan.isDraft).toBe(true);
  });

  test("a paper that nobody signs is a draft, but where the office's own template has no place to sign nobody is missing", () => {
    const example = JSON.parse(readFileSync("examples/demo.json", "utf8")) as { sheets: Record<string, unknown[]> };
    example.sheets["ผู้ลงนาม"] = example.sheets["ผู้ลงนาม"]?.slice(0, 1) ?? [];
    const examination = examine(workbookOfData(example as never), {}, environment);
    const [wanted] = wantedPapers(examination, ["summary"]);
    if (wanted === undefined) throw new Error("summary");
    const unsigned = edited("summary", (xml) => xml.split("{ชื่อผู้ลงนาม}").join(""));
    const outcome = (template: Uint8Array, ownTemplate: boolean) => {
      const { isDraft, problems } = makePaper(examination, wanted, { template, ownTemplate }, "on-errors");
      return [isDraft, problems.some(({ code }) => code === "paper.no-signatory")];
    };
    expect(outcome(standard("summary"), false)).toEqual([true, true]);
    expect(outcome(standard("summary"), true)).toEqual([true, true]);
    expect(outcome(unsigned, true)).toEqual([false, false]);
  });

  test.each<[PaperKind, string]>([
    ["summary", "แท่ง7"],
    ["summary", "คะแนนและการเปลี่ยนแปลง"],
    ["progress", "ร้อยละ"],
    ["annual", "ลำดับประเด็น"],
    ["memo", "เลขที่หนังสือ"],
    ["memo", "ตำแหน่ง"],
    ["analysis", "ข้อจำกัด"],
    ["analysis", "ตัวชี้วัดต่ำสุด"],
    ["announcement", "เป้าหมายคะแนน"],
    ["risk-plan", "หลักฐาน"],
  ])("a template of %s without {%s} is told, with the tag", (kind, tag) => {
    const template = edited(kind, (xml) => xml.split(`{${tag}}`).join(""));
    const told = [...checkTemplate(template, kind), ...make("demo.json", kind, template, true).problems];
    const about = told.filter(({ code }) => code === "template.unprinted").map(({ message }) => message);
    expect(about.length).toBeGreaterThan(0);
    for (const message of about) expect(message).toContain(`{${tag}}`);
  });

  test.each<[string, (xml: string) => string]>([
    ["a list that is cut whole", (xml) => xml.replace(/\{#รายการOIT\}|\{\/รายการOIT\}/g, "").replace(/\{ข้อ\}/g, "")],
    ["a value that is typed in its place", (xml) => xml.split("{ชื่อหน่วยงาน}").join("องค์การบริหารส่วนตำบลบ้านริมธาร")],
  ])("%s: nothing is told of what stands on the paper all the same", (_, edit) => {
    const plan = make("demo.json", "progress", edited("progress", edit), true);
    expect(plan.problems.filter(({ message }) => message.includes("{ชื่อหน่วยงาน}"))).toEqual([]);
  });
});
