import { beforeAll, describe, expect, test } from "@jest/globals";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import PizZip from "pizzip";
import { paperKindList } from "../../../src/core/papers/kinds";
import { documentXml, textOf } from "../../core/docx/template-cases";
import { filesIn, ita, temporaryFolder } from "./harness";
import { office } from "../../../src/node/office";

const { readWorkbook } = office;

const folder = temporaryFolder();
const demo = join(folder, "demo.xlsx");
const at = (...parts: string[]): string => join(folder, ...parts);
const sheetNames = async (path: string): Promise<string[]> =>
  (await readWorkbook(new Uint8Array(readFileSync(path)))).sheets.map((sheet) => sheet.name);

beforeAll(async () => {
  expect((await ita("init", demo, "--example", "demo")).code).toBe(0);
});

describe("ita init", () => {
  test("makes every input sheet in a new file, and hides the words of long lists", async () => {
    const made = await ita("init", at("new.xlsx"));
    expect(made.code).toBe(0);
    expect(await sheetNames(at("new.xlsx"))).toEqual([
      "ตั้งค่า",
      "เอกสาร",
      "ส่วนราชการ",
      "ผู้ลงนาม",
      "มาตรการ",
      "ความเสี่ยง",
      "คะแนน ITA",
      "วิเคราะห์",
      "ข้อจำกัด",
      "ข้อความ",
      "ภาพกิจกรรม",
      "เกณฑ์",
      "รายการ OIT",
      "ประวัติสถานะ",
      "รายการตัวเลือก",
    ]);
  });

  test("a second time changes nothing", async () => {
    const before = readFileSync(at("new.xlsx"));
    expect((await ita("init", at("new.xlsx"))).out).toContain("ไม่มีอะไรเปลี่ยนแปลง");
    expect(readFileSync(at("new.xlsx"))).toEqual(before);
  });

  test("data from a file goes under the design's headers, unknown columns are kept", async () => {
    const data = {
      sheets: {
        มาตรการ: [
          ["ของฉัน", "มาตรการ"],
          ["x", "จัดทำคู่มือ"],
        ],
      },
    };
    writeFileSync(at("data.json"), JSON.stringify(data));
    expect((await ita("init", at("from.xlsx"), "--from", at("data.json"))).code).toBe(0);
    const { sheets } = await readWorkbook(new Uint8Array(readFileSync(at("from.xlsx"))));
    const rows = sheets.find((sheet) => sheet.name === "มาตรการ")?.rows ?? [];
    expect(rows[0]).toContain("ของฉัน");
    expect(rows[1]?.[rows[0]?.indexOf("มาตรการ") ?? -1]).toBe("จัดทำคู่มือ");
    expect(rows[1]?.[rows[0]?.indexOf("ของฉัน") ?? -1]).toBe("x");
  });

  test("an office is begun with data of its own, and is named once", async () => {
    const named = ["--office", "เทศบาลตำบลธารทอง", "--from", at("data.json")];
    expect((await ita("init", at("begun.xlsx"), ...named)).code).toBe(0);
    const { sheets } = await readWorkbook(new Uint8Array(readFileSync(at("begun.xlsx"))));
    const texts = sheets.flatMap(({ rows }) => rows.flat());
    for (const text of ["เทศบาลตำบลธารทอง", "จัดทำคู่มือ", "นายกเทศมนตรีตำบลธารทอง"]) expect(texts).toContain(text);
    writeFileSync(at("office.json"), JSON.stringify({ sheets: { ตั้งค่า: [["รายการ", "ค่า"]] } }));
    const ran = await ita("init", at("twice.xlsx"), ...named, "--from", at("office.json"));
    expect(ran).toMatchObject({ code: 2 });
    expect(ran.log).toContain("เว้น --office");
    expect(filesIn(folder)).not.toContain("twice.xlsx");
  });

  test("data never goes into a file that exists", async () => {
    const before = readFileSync(demo);
    expect((await ita("init", demo, "--example", "demo")).code).toBe(2);
    expect(readFileSync(demo)).toEqual(before);
  });

  test.each([
    ["{", "JSON"],
    ['{"sheets": 5}', "sheets"],
    ['{"sheets": {"ก": []}}', "ก"],
  ])("data of the wrong form is told: %s", async (text, word) => {
    writeFileSync(at("bad.json"), text);
    const ran = await ita("init", at("never.xlsx"), "--from", at("bad.json"));
    expect(ran.code).toBe(2);
    expect(ran.log).toContain(word);
    expect(filesIn(folder)).not.toContain("never.xlsx");
  });

  test("an unknown example names the ones there are", async () => {
    expect((await ita("init", at("never.xlsx"), "--example", "nobody")).log).toContain("demo");
  });
});

describe("ita check", () => {
  test("the clean demo office has no problem and exit code 0, and its file is not touched", async () => {
    const before = readFileSync(demo);
    const ran = await ita("check", demo);
    expect(ran).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^ไม่พบข้อผิดพลาด\nตรวจ .*: ข้อผิดพลาด 0 {2}คำเตือน 0 {2}ข้อสังเกต 0$/),
    });
    expect(readFileSync(demo)).toEqual(before);
  });

  test("errors give exit code 1, and --json says code, cell, found, expected and fix", async () => {
    writeFileSync(
      at("wrong.json"),
      JSON.stringify({
        sheets: {
          มาตรการ: [
            ["มาตรการ", "สถานะ"],
            ["ก", "เกือบ"],
          ],
        },
      }),
    );
    await ita("init", at("wrong.xlsx"), "--from", at("wrong.json"));
    const ran = await ita("check", at("wrong.xlsx"), "--json");
    expect(ran.code).toBe(1);
    const { problems } = JSON.parse(ran.out) as { problems: Record<string, string>[] };
    const found = problems.find((problem) => problem.code === "status.unknown");
    expect(found).toMatchObject({ severity: "error", sheet: "มาตรการ", cell: "O2", header: "สถานะ", found: "เกือบ" });
    expect(found?.expected).toContain("ยกเลิก");
    expect(found?.fix).not.toBe("");
  });
});

describe("ita refresh", () => {
  test("adds the computed sheets to a copy and leaves the original as it was", async () => {
    const before = readFileSync(demo);
    const ran = await ita("refresh", demo, "--status-date", "2569-03-31", "--out", at("copy.xlsx"));
    expect(ran.code).toBe(0);
    expect(readFileSync(demo)).toEqual(before);
    expect((await sheetNames(at("copy.xlsx"))).slice(-3)).toEqual(["แผนรายเดือน", "สรุปสถานะ", "ผลตรวจสอบ"]);
  });

  test("in place it keeps the previous file beside it, and a second run changes not a byte", async () => {
    copyFileSync(demo, at("own.xlsx"));
    await ita("refresh", at("own.xlsx"), "--status-date", "2569-03-31");
    expect(readFileSync(at("own.backup.xlsx"))).toEqual(readFileSync(demo));
    const once = readFileSync(at("own.xlsx"));
    const again = await ita("refresh", at("own.xlsx"), "--status-date", "2569-03-31");
    expect(again.log).toContain("ไม่เปลี่ยนแปลง");
    expect(readFileSync(at("own.xlsx")).equals(once)).toBe(true);
    expect(readFileSync(at("own.backup.xlsx"))).toEqual(readFileSync(demo));
  });

  test("errors in the data do not hinder it, and its exit code tells", async () => {
    const ran = await ita("refresh", at("wrong.xlsx"), "--out", at("wrong-copy.xlsx"));
    expect(ran.code).toBe(1);
    expect(await sheetNames(at("wrong-copy.xlsx"))).toContain("ผลตรวจสอบ");
  });
});

describe("ita report", () => {
  test.each(paperKindList)("%s is made of the demo office", async (kind) => {
    const ran = await ita("report", demo, "--kind", kind, "--round", "6", "--out", at("papers", kind));
    expect(ran.code).toBe(0);
    const [name = ""] = filesIn(at("papers", kind));
    const bytes = new Uint8Array(readFileSync(at("papers", kind, name)));
    expect(textOf(bytes)).toContain("องค์การบริหารส่วนตำบลบ้านริมธาร");
    expect(textOf(bytes)).not.toMatch(/[{}]|undefined|\[object/);
    expect(documentXml(bytes)).not.toContain("\udbff");
  });

  test("an error stops it and nothing is written; a draft is made in spite of it and says so in its name", async () => {
    const stopped = await ita("report", at("wrong.xlsx"), "--kind", "progress", "--out", at("stopped"));
    expect(stopped.code).toBe(1);
    expect(stopped.log).toContain("--draft");
    expect(filesIn(folder)).not.toContain("stopped");
    const draft = await ita("report", at("wrong.xlsx"), "--kind", "progress", "--draft", "--out", at("drafts"));
    expect(draft.code).toBe(0);
    expect(filesIn(at("drafts"))[0]).toMatch(/^ร่าง-/);
  });

  test("several kinds are all made or none", async () => {
    const settings = { ชื่อหน่วยงาน: "องค์การบริหารส่วนตำบลบ้านริมธาร", อำเภอ: "ธารทอง", จังหวัด: "ธารานคร", ปีงบประมาณ: "2569" };
    const sheets = {
      ตั้งค่า: [["รายการ", "ค่า"], ...Object.entries(settings)],
      มาตรการ: [
        ["มาตรการ", "ขั้นตอน/วิธีการ", "ผู้รับผิดชอบ"],
        ["จัดทำคู่มือ", "สำรวจงาน", "สำนักปลัด"],
      ],
      ผู้ลงนาม: [
        ["บทบาท", "ชื่อ-สกุล", "ตำแหน่ง"],
        ["คำสั่ง", "นายกล้า ตั้งใจ", "นายกองค์การบริหารส่วนตำบลบ้านริมธาร"],
      ],
    };
    writeFileSync(at("planned.json"), JSON.stringify({ sheets }));
    await ita("init", at("planned.xlsx"), "--from", at("planned.json"));
    const ran = await ita("report", at("planned.xlsx"), "--kind", "announcement,progress", "--out", at("none"));
    expect(ran.code).toBe(1);
    expect(filesIn(folder)).not.toContain("none");
    expect(ran.log).toContain("ยังไม่ได้สร้างด้วย: ประกาศกำหนดมาตรการ");
  });

  test("what stands against several papers is told once", async () => {
    const ran = await ita("report", at("wrong.xlsx"), "--kind", "progress,annual,memo", "--out", at("none"));
    expect(ran.log.match(/status\.unknown/g)).toHaveLength(1);
  });

  test("a broken template is told with its tag and place, also for a draft", async () => {
    writeFileSync(at("broken.docx"), readFileSync("templates/memo.docx"));
    const ran = await ita(
      "report",
      demo,
      "--kind",
      "progress",
      "--draft",
      "--template",
      at("broken.docx"),
      "--out",
      at("none"),
    );
    expect(ran.code).toBe(1);
    expect(ran.log).toContain("template.");
    expect(filesIn(folder)).not.toContain("none");
  });

  const versionsIn = async (path: string) => {
    const { sheets } = await readWorkbook(new Uint8Array(readFileSync(path)));
    const rows = sheets.find((sheet) => sheet.name === "ทะเบียนรายงาน")?.rows ?? [];
    const header = rows.findIndex((row) => row.includes("ฉบับที่"));
    const [version = -1, state = -1] = ["ฉบับที่", "ชนิดฉบับ"].map((name) => rows[header]?.indexOf(name));
    return rows.slice(header + 1).map((row) => [row[version], row[state]]);
  };

  test("a paper is entered in the register, and as a second version once it came out otherwise", async () => {
    await ita("init", at("register.xlsx"), "--example", "demo");
    const memo = ["report", at("register.xlsx"), "--kind", "memo", "--round", "6", "--out", at("registered")];
    await ita(...memo);
    await ita(...memo, "--status-date", "2569-04-02");
    await ita(...memo, "--no-register");
    expect(await versionsIn(at("register.xlsx"))).toEqual([
      [1, "ฉบับจริง"],
      [2, "ฉบับจริง"],
    ]);
  });

  test("a paper that comes out the same again adds no version and leaves the workbook as it is", async () => {
    const path = at("same.xlsx");
    await ita("init", path, "--example", "demo");
    const order = ["report", path, "--kind", "memo,announcement", "--out", at("same")];
    await ita(...order);
    const before = readFileSync(path);
    const again = await ita(...order);
    expect(again.log).toContain("ทะเบียนรายงานจึงไม่เปลี่ยน");
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(filesIn(at("same"))).toHaveLength(2);
    // The draft is another paper, made again or not.
    await ita(...order, "--draft");
    await ita(...order, "--draft");
    expect(await versionsIn(path)).toEqual([
      [1, "ฉบับจริง"],
      [1, "ฉบับจริง"],
      [2, "ร่าง"],
      [2, "ร่าง"],
    ]);
  });

  test("--draft gives a draft, named so, also where no error stands", async () => {
    const ran = await ita("report", demo, "--kind", "announcement", "--draft", "--no-register", "--out", at("wished"));
    expect(ran.code).toBe(0);
    expect(filesIn(at("wished"))).toEqual(["ร่าง-ประกาศกำหนดมาตรการ-2569.docx"]);
  });

  test("without a kind it makes what the sheet เอกสาร lists, with --kind all one of each kind", async () => {
    await ita("init", at("listed.xlsx"), "--example", "demo");
    const listed = await ita("report", at("listed.xlsx"), "--no-register", "--out", at("listed"));
    expect(listed.code).toBe(0);
    expect(filesIn(at("listed"))).toHaveLength(6);
    const all = await ita("report", at("listed.xlsx"), "--kind", "all", "--no-register", "--out", at("all"));
    expect(all.out.split("\n")).toHaveLength(paperKindList.length);
    await ita("init", at("unlisted.xlsx"));
    const none = await ita("report", at("unlisted.xlsx"), "--out", at("none"));
    expect(none.code).toBe(2);
    expect(none.log).toContain("--kind all");
    for (const kind of paperKindList) expect(none.log).toContain(kind);
    expect(filesIn(folder)).not.toContain("none");
  });

  test("the template that เอกสาร names is taken from beside the workbook, or told to be missing", async () => {
    const sheets = {
      ...(JSON.parse(readFileSync("examples/demo.json", "utf8")) as { sheets: Record<string, unknown[][]> }).sheets,
      เอกสาร: [
        ["รายงาน", "แม่แบบ"],
        ["memo", "ของเรา/บันทึก.docx"],
      ],
    };
    writeFileSync(at("named.json"), JSON.stringify({ sheets }));
    await ita("init", at("named.xlsx"), "--from", at("named.json"));
    const make = () => ita("report", at("named.xlsx"), "--no-register", "--out", at("named"));
    const missing = await make();
    expect(missing.code).toBe(1);
    expect(missing.log).toMatch(/^ข้อผิดพลาด {2}เอกสาร!G2 \(แม่แบบ\) {2}ไม่พบแม่แบบ “ของเรา\/บันทึก\.docx”/m);
    expect(missing.log).not.toContain("--draft");
    const told = /^ข้อผิดพลาด {2}เอกสาร!G2 \(แม่แบบ\) {2}ไม่พบแม่แบบ “ของเรา\/บันทึก\.docx”/m;
    expect((await ita("check", at("named.xlsx"))).out).toMatch(told);
    expect((await ita("check", at("named.xlsx"), "--kind", "progress")).out).not.toContain("ไม่พบแม่แบบ");
    mkdirSync(at("ของเรา"));
    const own = new PizZip(readFileSync("templates/memo.docx"));
    own.file(
      "word/document.xml",
      documentXml(own.generate({ type: "uint8array" })).replace("{ส่วนราชการ}", "ฝ่ายของเรา {ส่วนราชการ}"),
    );
    writeFileSync(at("ของเรา", "บันทึก.docx"), "มิใช่เอกสาร");
    expect((await ita("check", at("named.xlsx"))).out).toContain("แม่แบบไม่ใช่ไฟล์ .docx ที่เปิดได้");
    writeFileSync(at("ของเรา", "บันทึก.docx"), own.generate({ type: "uint8array" }));
    expect((await make()).log).not.toContain("ไม่พบแม่แบบ");
    expect((await ita("check", at("named.xlsx"))).out).not.toContain("template.");
    const [name = ""] = filesIn(at("named"));
    expect(textOf(new Uint8Array(readFileSync(at("named", name))))).toContain("ฝ่ายของเรา ");
  });

  test.each([
    ["wrote in", "<w:p><w:r><w:t>ปลัดเขียนเพิ่ม</w:t></w:r></w:p></w:body>", "</w:body>", "เขียนเพิ่ม: ปลัดเขียนเพิ่ม"],
    ["gave other looks", '<w:highlight w:val="yellow"/><w:sz ', "<w:sz ", "เปลี่ยนเฉพาะรูปแบบ"],
  ])("a paper that a person %s is kept, however often the paper is made again", async (how, typed, place, told) => {
    const folder = at(`twice ${how}`);
    const make = () => ita("report", demo, "--kind", "memo", "--round", "6", "--out", folder);
    await make();
    const [name = ""] = filesIn(folder);
    const zip = new PizZip(readFileSync(join(folder, name)));
    zip.file("word/document.xml", (zip.file("word/document.xml")?.asText() ?? "").replace(place, typed));
    const edited = zip.generate({ type: "nodebuffer" });
    writeFileSync(join(folder, name), edited);
    const second = name.replace(".docx", " (2).docx");
    for (let run = 0; run < 2; run += 1) {
      const { log } = await make();
      expect(log).toContain(`${name} มีผู้แก้ไขหลังจากสร้าง จึงคงไว้`);
      expect(log).toContain(told);
      expect(readFileSync(join(folder, name)).equals(edited)).toBe(true);
      expect(filesIn(folder).sort()).toEqual([name, second].sort());
    }
  });
});

describe("ita template", () => {
  test.each(paperKindList)("the default template of %s passes its own check", async (kind) => {
    expect((await ita("template", kind, "--out", at(`${kind}.docx`))).code).toBe(0);
    expect((await ita("template", "check", at(`${kind}.docx`), "--kind", kind)).code).toBe(0);
  });

  test("a kind that there is not lists those that there are", async () => {
    const ran = await ita("template", "novel", "--out", at("novel.docx"));
    expect(ran.code).toBe(2);
    for (const kind of paperKindList) expect(ran.log).toContain(kind);
    expect((await ita("template", "บันทึกข้อความ", "--out", at("thai.docx"))).code).toBe(0);
    expect((await ita("template", "memo")).log).toContain("ita template memo --out memo.docx");
  });

  test("a template of another kind fails the check", async () => {
    await ita("template", "memo", "--out", at("memo.docx"));
    const ran = await ita("template", "check", at("memo.docx"), "--kind", "risk-plan");
    expect(ran.code).toBe(1);
    expect(ran.out).toContain("template.other-kind");
    expect(ran.out).toMatch(/^ตรวจ .*memo\.docx: ข้อผิดพลาด 1/m);
  });
});

describe("wrong use", () => {
  test.each([
    ["check"],
    ["check", "nowhere.xlsx"],
    ["report", "a.xlsx", "--kind", "novel", "--out", "x"],
    ["report", "a.xlsx", "--kind", "memo", "--round", "7", "--out", "x"],
    ["report", "a.xlsx", "--kind", "memo", "--status-date", "เมื่อวาน", "--out", "x"],
    ["refresh", "a.xlsx", "--unknown"],
    ["dance"],
    ["template", "check", "a.docx"],
  ])("%s %s %s gives exit code 2 and a Thai message", async (...args) => {
    const ran = await ita(...args);
    expect(ran.code).toBe(2);
    expect(ran.log).toMatch(/[ก-๙]/);
  });

  test.each([
    [["check"], "ต้องระบุ file.xlsx"],
    [["chek", "a.xlsx"], "หมายถึง check หรือไม่"],
    [["check", "a.xlsx", "--jsn"], "หมายถึง --json หรือไม่"],
    [["check", "แผน", "งาน.xlsx"], "เครื่องหมายคำพูด"],
    [["report", "a.xlsx", "--kind"], "ต้องมีค่าตามหลัง"],
    [["report", "a.xlsx", "--kind", "memo"], "ต้องระบุตัวเลือก --out"],
    [["refresh", "a.xlsx", "--status-date", "31 ก.ย. 2568"], "ไม่มีในปฏิทิน"],
    [["refresh", "a.xlsx", "--status-date", "มีนาคม 2568"], "ยังไม่มีวันที่"],
    [["refresh", "a.xlsx", "--out", "b.csv"], "ลงท้ายด้วย .xlsx เช่น b.xlsx"],
    [["init", "ข้อมูล"], "ลงท้ายด้วย .xlsx เช่น ข้อมูล.xlsx"],
    [["template", "memo", "--out", "memo.doc"], "ลงท้ายด้วย .docx เช่น memo.docx"],
    [["init", "nowhere/a.xlsx"], "ไม่มีโฟลเดอร์"],
    [["accept", "a.xlsx", "--cell", "C5", "--why", "ถูกแล้ว"], "ตัวอย่าง: --cell 'มาตรการ!C5'"],
  ])("%j is told by what is wrong with it, in Thai alone", async (args, told) => {
    const ran = await ita(...args);
    expect(ran.code).toBe(2);
    expect(ran.log).toContain(told);
    expect(ran.log).not.toMatch(/error|missing|unknown|argument|did you mean/i);
  });

  test("a round may be typed in Thai digits", async () => {
    const ran = await ita("report", demo, "--kind", "memo", "--round", "๖", "--no-register", "--out", at("thai"));
    expect(ran.code).toBe(0);
    expect(filesIn(at("thai")).join()).toContain("รอบ6เดือน");
  });

  test("a workbook that is open elsewhere is read as it was saved, and that is told", async () => {
    copyFileSync(demo, at("open.xlsx"));
    writeFileSync(at("~$open.xlsx"), "");
    const ran = await ita("check", at("open.xlsx"));
    expect(ran.code).toBe(0);
    expect(ran.log).toContain("เปิดอยู่ในโปรแกรมอื่น");
  });

  test("a template that is none is told by its name", async () => {
    const ran = await ita("template", "check", demo, "--kind", "memo");
    expect(ran.code).toBe(2);
    expect(ran.log).toContain(`${demo}: ไฟล์นี้ไม่ใช่เอกสาร Word`);
  });

  test("a folder that cannot be written is told and nothing is left behind", async () => {
    mkdirSync(at("taken"));
    writeFileSync(at("taken", "file"), "");
    const ran = await ita("report", demo, "--kind", "memo", "--round", "6", "--out", at("taken", "file"));
    expect(ran.code).toBe(2);
    expect(ran.log).toMatch(/[ก-๙]/);
    expect(filesIn(at("taken"))).toEqual(["file"]);
  });

  test("help speaks Thai and names every kind", async () => {
    const ran = await ita("--help");
    expect(ran.code).toBe(0);
    for (const kind of paperKindList) expect(ran.out).toContain(kind);
  });
});
