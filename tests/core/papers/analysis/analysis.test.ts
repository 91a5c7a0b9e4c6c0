import { describe, expect, test } from "@jest/globals";
import { readBook } from "../../../../src/core/model/book";
import { checkTemplate } from "../../../../src/core/papers/check-template";
import { contentsEntries } from "../../../../src/core/papers/analysis/data";
import { workbookOfData, type Parts } from "../../builders";
import { allScores, fileOf, paper, paperOf, topic } from "./analysis-paper";
import { crookedTables, tagDifferences } from "../paper-text";

describe("the contents page", () => {
  test("points to the page of each part by a field that an editor works out", () => {
    const { contents, xml } = paper();
    expect(contents.map((row) => row[0]?.slice(0, 10))).toEqual([
      "เรื่อง",
      "คำนำ",
      "สารบัญ",
      "บทสรุปผู้บ",
      "ส่วนที่ ๑ ",
      "ส่วนที่ ๒ ",
      "ส่วนที่ ๓ ",
      "ส่วนที่ ๔ ",
    ]);
    for (const part of ["part_1", "part_2", "part_3", "part_4"]) {
      expect(xml.split(`w:name="${part}"`)).toHaveLength(2);
      expect(xml).toContain(`PAGEREF ${part} \\h`);
    }
    expect(xml.match(/w:fldCharType="begin" w:dirty="true"/g)).toHaveLength(4);
  });

  test("the office's own entries replace the generated ones and keep their pages", () => {
    const texts = ["บทสรุป", "ส่วนที่ 1 ผลการประเมิน\t1", "ส่วนที่ 4\t\t15"].map((text) => ({
      report: "analysis",
      section: "สารบัญ",
      text,
    }));
    const { contents, xml } = paper({ texts, settings: { digits: "ไทย" } });
    expect(contents.slice(1)).toEqual([
      ["บทสรุป", ""],
      ["ส่วนที่ ๑ ผลการประเมิน", "๑"],
      ["ส่วนที่ ๔", "๑๕"],
    ]);
    expect(xml).not.toContain("PAGEREF");
  });

  test("an own heading stands in the contents too, its bookmark once however many lines it has", () => {
    const texts = ["การอ่านผล", "ปี {ปีที่ประเมิน}"].map((text) => ({ report: "analysis", section: "หัวข้อส่วนที่ 2", text }));
    const { contents, xml, lines } = paper({ texts, settings: { digits: "ไทย" } });
    expect(contents[5]?.[0]).toBe("การอ่านผล | ปี ๒๕๖๘");
    expect(lines.filter((line) => line === "ปี ๒๕๖๘")).toHaveLength(2);
    expect(xml.split('w:name="part_2"')).toHaveLength(2);
  });

  test("a line without a tab is an entry without a page", () => {
    expect(contentsEntries(["ก\t๑", " ", "ข"])).toEqual([
      { รายการ: "ก", หน้า: "๑" },
      { รายการ: "ข", หน้า: "" },
    ]);
  });
});

describe("the analysis of topics", () => {
  const questions = "แบบวัด IIT ข้อ i๑";

  test("findings are numbered, save those that begin with the code of a question", () => {
    const findings = "คะแนน i๑๐ ต่ำ\ni๑๑ ไม่นำไปใช้ส่วนตัว\nO๑๓ เปิดเผยแล้ว\nตรวจสอบน้อย";
    const { lines } = paper({ analysis: [topic(1, { questions, findings })] });
    for (const line of ["๑. คะแนน i๑๐ ต่ำ", "i๑๑ ไม่นำไปใช้ส่วนตัว", "O๑๓ เปิดเผยแล้ว", "๒. ตรวจสอบน้อย"])
      expect(lines).toContain(line);
  });

  test("a single finding runs into the sentence, unless it carries its own mark", () => {
    const { lines } = paper({
      analysis: [
        topic(1, { questions, findings: "ไม่ทราบขั้นตอน" }),
        topic(2, { questions, findings: "e๑๔ ไม่ทราบช่องทาง" }),
      ],
    });
    expect(lines.some((line) => line.endsWith(`${questions} เห็นได้ว่า ไม่ทราบขั้นตอน`))).toBe(true);
    expect(lines.some((line) => line.endsWith(`${questions} เห็นได้ว่า`))).toBe(true);
    expect(lines).toContain("e๑๔ ไม่ทราบช่องทาง");
  });

  test("without questions there is no lead, without findings no promise of any", () => {
    const { lines } = paper({ analysis: [topic(1, { findings: "ก\nข" }), topic(2, { questions })] });
    expect(lines.filter((line) => line.includes("เห็นได้ว่า"))).toEqual([]);
    expect(lines.filter((line) => line.endsWith(questions))).toHaveLength(1);
  });

  test("one topic's own lead goes before the lead of all", () => {
    const texts = [
      { report: "analysis", section: "คำนำข้อคำถาม", text: "ดูจาก" },
      { report: "analysis", section: "คำนำข้อคำถาม ประเด็นที่ 2", text: "เฉพาะประเด็นนี้ดูจาก" },
    ];
    const { lines } = paper({ texts, analysis: [topic(1, { questions }), topic(2, { questions })] });
    expect(lines).toContain(`ดูจาก ${questions}`);
    expect(lines).toContain(`เฉพาะประเด็นนี้ดูจาก ${questions}`);
  });

  test("a topic without text names the scores of its indicators; one without anything says so", () => {
    const { lines } = paper({
      scores: allScores,
      analysis: [topic(1, { indicator: "4" }), topic(2)],
      settings: { digits: "ไทย" },
    });
    expect(lines.some((line) => line.includes("ได้คะแนนในตัวชี้วัดที่ ๔ การใช้ทรัพย์สินของราชการ ๙๔.๕๐ คะแนน"))).toBe(true);
    expect(lines[lines.indexOf("๒. ประเด็นเรื่อง ข") + 1]).toBe("ไม่มีรายการ");
  });
});

describe("the paper as a whole", () => {
  test("limitations by tool; an empty sheet has no entries and claims nothing", () => {
    const limited = paper({ limitations: [{ tool: "แบบวัด IIT", description: "ตอบโดยบุคลากร", limitation: "เวลาน้อย" }] });
    const at = limited.lines.indexOf("๑. แบบวัด IIT ตอบโดยบุคลากร");
    expect(limited.lines[at + 1]).toBe("ข้อจำกัด เวลาน้อย");
    expect(paper().lines.pop()).toBe("ไม่มีรายการ");
    const own = [{ report: "analysis", section: "ส่วนที่ 4", text: "ได้รวบรวมข้อจำกัดไว้แล้ว" }];
    expect(paper({ texts: own }).lines.pop()).toBe("ได้รวบรวมข้อจำกัดไว้แล้ว");
  });

  test.each(["คำนำ", "บทสรุปผู้บริหาร", "หัวเรื่องเนื้อหา", "หัวข้อส่วนที่ ๓", "ส่วนที่ ๑", "ส่วนที่ ๒", "ส่วนที่ ๓"])(
    "own words replace the template's in %s",
    (section) => {
      const text = `ถ้อยคำของ{ชื่อหน่วยงาน}ใน${section}`;
      const { lines } = paper({ texts: [{ report: "analysis", section, text }], analysis: [topic(1)] });
      const before = paper({ analysis: [topic(1)] }).lines;
      const printed = text.replace("{ชื่อหน่วยงาน}", "องค์การบริหารส่วนตำบลบ้านริมธาร");
      expect(lines).toContain(printed);
      if (section !== "ส่วนที่ ๓") expect(before.filter((line) => !lines.includes(line)).length).toBeGreaterThan(0);
    },
  );

  test("digits follow the setting everywhere but in addresses", () => {
    const texts = [{ report: "analysis", section: "ส่วนที่ 1", text: "ดู https://a.example.go.th/2568 ๑๒" }];
    const parts: Parts = { texts, scores: allScores, analysis: [topic(1)] };
    expect(paper({ ...parts, settings: { digits: "อารบิก" } }).lines.join("")).not.toMatch(/[๐-๙]/);
    const thai = paper({ ...parts, settings: { digits: "ไทย" } })
      .lines.join("")
      .replace("https://a.example.go.th/2568", "");
    expect(thai).not.toMatch(/[0-9]/);
  });

  test("the template answers its catalogue and holds absolute widths", () => {
    expect(checkTemplate(fileOf("templates/analysis.docx"), "analysis")).toEqual([]);
    for (const parts of [{}, { scores: allScores, analysis: [topic(1)], limitations: [{ tool: "IIT" }] } as Parts])
      expect(tagDifferences("analysis", paper(parts).data)).toEqual([]);
    expect(crookedTables(paper({ measures: [{ measure: "ก" }], scores: allScores }).xml)).toEqual([]);
  });

  test.each(["analysis-2568", "demo"])("%s: every measure, topic and limitation is printed once", (name) => {
    const example = JSON.parse(fileOf(`examples/${name}.json`).toString("utf8")) as Parameters<
      typeof workbookOfData
    >[0];
    const { book } = readBook(workbookOfData(example));
    const { actions, lines, data } = paperOf({ ...book, settings: { ...book.settings, digits: "asTyped" } });
    expect(
      actions
        .flat()
        .map((row) => row[2]?.split(" | ")[0])
        .sort(),
    ).toEqual(book.measures.map((one) => one.name).sort());
    for (const one of book.topics)
      expect(lines.filter((line) => line.endsWith(`. ${one.name}`)).length).toBeGreaterThanOrEqual(2);
    for (const one of book.limitations) expect(lines).toContain(`ข้อจำกัด ${one.limitation}`);
    expect(tagDifferences("analysis", data)).toEqual([]);
    expect(lines.join("\n")).not.toMatch(/undefined|NaN|[{}]/);
  });
});
