import { describe, expect, test } from "@jest/globals";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { copyFile, mkdir, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import PizZip from "pizzip";
import type { RunningServer } from "../../../src/node/server/server";
import { office } from "../../../src/node/office";
import { demoSheets, faultySheets, hostile, writeBook } from "../../web/support/office";
import { running } from "./support";

const dataIn = (path: string) => office.readWorkbook(new Uint8Array(readFileSync(path)));
const name = "รายงานผลตามมาตรการ-รอบ6เดือน-2569.docx";
const order = {
  papers: [{ kind: "progress", round: 6 }],
  statusDate: "2026-03-31",
  draft: false,
  templates: {},
} as const;
const own = { statusDate: "" } as const;

describe("a PDF", () => {
  const wish = { name: "O26-งาน.pdf", font: "TH Sarabun New", marks: [] } as const;

  test("is made of papers of the workbook's folder only, under a name of that folder", async () => {
    const { program, call, folder } = await running();
    const { book, papers } = await program("open", { path: "ita-2569.xlsx", papers: "" });
    const inside = join(papers.path, "งาน.docx");
    for (const [path, name] of [
      [join(folder, "งาน.docx"), wish.name],
      [join(papers.path, "..", "งาน.docx"), wish.name],
      [join(papers.path, "งาน.xlsx"), wish.name],
      [inside, "../O26.pdf"],
      [inside, "O26.docx"],
      [inside, ".pdf"],
    ]) {
      const { status, json } = await call("pdf", { ...wish, book, path, name });
      expect(status).not.toBe(200);
      expect(json?.["message"]).toMatch(/ไม่พบ(?:เอกสาร| LibreOffice)/);
    }
  });
});

describe("papers", () => {
  test("lie beside the workbook, are entered in its register, and come to the page byte for byte", async () => {
    const { tab, folder, workbook } = await running();
    const made = await (await tab()).ask("make", order);
    expect(made.where).toBe("อยู่ในโฟลเดอร์ เอกสาร ITA ข้างสมุดงาน และลงทะเบียนแล้ว");
    expect(made.papers.map((paper) => paper.name)).toEqual([name]);
    expect(Buffer.from(made.papers[0]?.bytes ?? [])).toEqual(readFileSync(join(folder, "เอกสาร ITA", name)));
    const register = (await dataIn(workbook)).sheets.find((sheet) => sheet.name === "ทะเบียนรายงาน");
    expect(JSON.stringify(register?.rows)).toContain(`เอกสาร ITA/${name}`);
  });

  test("are not made where errors stand, unless a draft is wished", async () => {
    const { tab, folder } = await running(faultySheets());
    const one = await tab();
    const refused = await one.ask("make", order);
    expect(refused).toMatchObject({ papers: [], where: "" });
    expect(refused.stopped[0]?.errors).toBeGreaterThan(0);
    expect(readdirSync(folder)).toEqual(["ita-2569.xlsx"]);
    const draft = await one.ask("make", { ...order, draft: true });
    expect(draft.papers).toMatchObject([{ name: `ร่าง-${name}`, isDraft: true }]);
  });

  test("that a hand had edited stay, and that is said", async () => {
    const { tab, folder } = await running();
    const one = await tab();
    await one.ask("make", order);
    const path = join(folder, "เอกสาร ITA", name);
    const zip = new PizZip(readFileSync(path));
    const text = zip.file("word/document.xml")?.asText() ?? "";
    zip.file("word/document.xml", text.replace("</w:body>", "<w:p><w:r><w:t>ปลัดเขียนเพิ่ม</w:t></w:r></w:p></w:body>"));
    const edited = zip.generate({ type: "nodebuffer" });
    writeFileSync(path, edited);
    const again = await one.ask("make", { ...order, statusDate: "2026-04-02" });
    expect(again.where).toContain("มีผู้แก้ไขหลังจากสร้าง จึงคงไว้ ฉบับใหม่ชื่อ รายงานผลตามมาตรการ-รอบ6เดือน-2569 (2).docx");
    expect(readFileSync(path)).toEqual(edited);
  });

  test("of a workbook that is open elsewhere are made, and that they are not registered is said", async () => {
    const { tab, folder, workbook } = await running();
    const before = readFileSync(workbook);
    writeFileSync(join(folder, "~$ita-2569.xlsx"), "");
    const one = await tab();
    expect((await one.ask("state", own)).heldBy).toBe("~$ita-2569.xlsx");
    expect((await one.ask("make", order)).where).toContain("แต่ยังไม่ได้ลงทะเบียน: ita-2569.xlsx: ไฟล์กำลังเปิดอยู่");
    expect(readFileSync(workbook)).toEqual(before);
    await expect(one.ask("refresh", own)).rejects.toThrow("กำลังเปิดอยู่ในโปรแกรมอื่น");
  });

  test("take the template that the sheet เอกสาร names, in the workbook's folder", async () => {
    const [headers = [], first = []] = demoSheets()["เอกสาร"] ?? [];
    const listed = [
      [...headers, "แม่แบบ"],
      [...first, "ของเรา.docx"],
    ];
    const { tab, folder } = await running({ ...demoSheets(), เอกสาร: listed });
    const one = await tab();
    const missing = await one.ask("make", { ...order, papers: "listed" });
    expect(missing.stopped.map(({ first }) => first).join()).toContain("ของเรา.docx");
    const kind = (await one.ask("state", own)).kinds.find(({ isListed }) => isListed)?.kind ?? "progress";
    await writeFile(join(folder, "ของเรา.docx"), (await one.ask("template", { kind })).bytes);
    expect((await one.ask("make", { ...order, papers: "listed" })).papers.length).toBeGreaterThan(0);
  });

  test("go to a folder that the person chose, by its own name in the register", async () => {
    const { program, call, folder, workbook } = await running();
    await mkdir(join(folder, "ส่งปลัด"));
    const { book, papers } = await program("open", { path: workbook, papers: join(folder, "ส่งปลัด") });
    expect(papers.name).toBe("ส่งปลัด");
    expect((await call("make", { book, version: "", input: order })).status).toBe(200);
    expect(readdirSync(join(folder, "ส่งปลัด"))).toEqual([name]);
    expect(JSON.stringify((await dataIn(workbook)).sheets)).toContain(`ส่งปลัด/${name}`);
  });
});

describe("two tabs", () => {
  test("each work on their own workbook", async () => {
    const { tab, folder } = await running();
    const other = join(folder, "อื่น.xlsx");
    const settings = (demoSheets()["ตั้งค่า"] ?? []).map((row) =>
      row[0] === "ชื่อหน่วยงาน" ? [row[0], "เทศบาลตำบลอื่น"] : row,
    );
    await writeBook(other, { ...demoSheets(), ตั้งค่า: settings });
    const [first, second] = [await tab(), await tab(other)];
    expect((await second.ask("state", own)).office).toBe("เทศบาลตำบลอื่น");
    const state = await first.ask("state", own);
    expect([state.file, state.office]).toEqual(["ita-2569.xlsx", (await (await tab()).ask("state", own)).office]);
    expect(state.office).not.toBe("เทศบาลตำบลอื่น");
    await second.ask("refresh", own);
    expect((await dataIn(join(folder, "ita-2569.xlsx"))).sheets.map((sheet) => sheet.name)).not.toContain("สรุปสถานะ");
  });

  test("on one workbook: what the other changed meanwhile is not acted upon unseen", async () => {
    const { tab, workbook } = await running(faultySheets());
    const [first, second] = [await tab(), await tab()];
    const { problems } = await first.ask("check", own);
    await second.ask("check", own);
    const found = problems.find(({ code }) => code === "status.unknown");
    const edit = { sheet: "มาตรการ", cell: found?.cell ?? "", before: hostile, after: "แล้วเสร็จ" };
    await second.ask("edit", edit);
    const now = readFileSync(workbook);
    await expect(first.ask("refresh", own)).rejects.toThrow("ไฟล์ถูกบันทึกจากโปรแกรมอื่น");
    expect(readFileSync(workbook)).toEqual(now);
    await first.ask("check", own);
    expect((await first.ask("refresh", own)).sheets).toContain("สรุปสถานะ");
  });
});

describe("steps", () => {
  test("are taken back one by one, by whichever tab, and stand in the history", async () => {
    const { tab, workbook, folder } = await running(faultySheets());
    const one = await tab();
    const before = readFileSync(workbook);
    const { problems } = await one.ask("check", own);
    const cell = problems.find(({ code }) => code === "status.unknown")?.cell ?? "";
    await one.ask("edit", { sheet: "มาตรการ", cell, before: hostile, after: "แล้วเสร็จ" });
    expect(one.lastStep()).toBe(`แก้ มาตรการ ${cell}`);
    await one.ask("refresh", own);
    expect(await one.ask("undo", null)).toEqual({ what: "คำนวณแผนรายเดือนและสรุปสถานะ", kept: [] });
    expect(await one.ask("undo", null)).toEqual({ what: `แก้ มาตรการ ${cell}`, kept: [] });
    expect(await one.ask("undo", null)).toBeNull();
    expect(readFileSync(workbook)).toEqual(before);
    const history = readFileSync(join(folder, "ita-2569.history.json"), "utf8");
    expect(history).toContain(`หน้าเว็บ: แก้ มาตรการ ${cell}`);
    expect(
      (JSON.parse(history) as { runs: { undone: boolean; files: unknown[] }[] }).runs.filter(
        (run) => run.files.length > 0 && !run.undone,
      ),
    ).toEqual([]);
  });

  test("go back around what somebody wrote since, which stays and is told", async () => {
    const { tab, workbook } = await running(faultySheets());
    const one = await tab();
    const { problems } = await one.ask("check", own);
    const cell = problems.find(({ code }) => code === "status.unknown")?.cell ?? "";
    await one.ask("edit", { sheet: "มาตรการ", cell, before: hostile, after: "แล้วเสร็จ" });
    await one.ask("refresh", own);
    const at = { sheet: "ตั้งค่า", row: 1, column: 9 };
    const theirs = office.editCells(new Uint8Array(readFileSync(workbook)), [{ at, after: "ของผู้อื่น" }]).bytes;
    writeFileSync(workbook, theirs);
    const undone = await one.ask("undo", null);
    expect(undone?.kept[0]).toContain("ไฟล์ถูกบันทึกจากโปรแกรมอื่น");
    expect((await dataIn(workbook)).sheets.map((sheet) => sheet.name)).not.toContain("สรุปสถานะ");
    // The step before goes back by cells too: what the other wrote is still there.
    await one.ask("undo", null);
    const rows = (await dataIn(workbook)).sheets;
    expect(JSON.stringify(rows)).toContain("ของผู้อื่น");
    expect(JSON.stringify(rows)).toContain(JSON.stringify(hostile));
  });

  test("that made papers take them with them, and leave those that a hand went on with", async () => {
    const { tab, workbook, folder } = await running();
    const one = await tab();
    const before = readFileSync(workbook);
    await one.ask("make", order);
    expect(await one.ask("undo", null)).toEqual({ what: "ลงทะเบียนเอกสาร", kept: [] });
    expect(readFileSync(workbook)).toEqual(before);
    expect(existsSync(join(folder, "เอกสาร ITA"))).toBe(false);
    await one.ask("make", order);
    writeFileSync(join(folder, "เอกสาร ITA", name), "แก้ด้วยมือ");
    expect((await one.ask("undo", null))?.kept).toEqual([`เอกสาร ITA/${name}: มีผู้แก้ไขหลังจากนั้น จึงไม่แตะต้อง`]);
    expect(readFileSync(workbook)).toEqual(before);
  });

  test("that registered papers of a try before take those with them, and no try stands for a step", async () => {
    const { tab, workbook, folder } = await running();
    const one = await tab();
    const lock = join(folder, "~$ita-2569.xlsx");
    const [before, papers] = [readFileSync(workbook), join(folder, "เอกสาร ITA")];
    writeFileSync(lock, "");
    expect((await one.ask("make", order)).where).toContain("แต่ยังไม่ได้ลงทะเบียน");
    await rm(lock);
    expect((await one.ask("make", order)).where).toContain("และลงทะเบียนแล้ว");
    const registered = readFileSync(workbook);
    writeFileSync(lock, "");
    await one.ask("make", { ...order, papers: [{ kind: "memo", round: 6 }] });
    await rm(lock);
    expect(readFileSync(workbook)).toEqual(registered);
    expect(await one.ask("undo", null)).toEqual({ what: "ลงทะเบียนเอกสาร", kept: [] });
    expect(readFileSync(workbook)).toEqual(before);
    // The papers of the last try were put by no step that could be taken back.
    expect(readdirSync(papers)).toEqual(["บันทึกข้อความรายงานผล-รอบ6เดือน-2569.docx"]);
    await one.ask("make", { ...order, papers: [{ kind: "memo", round: 6 }] });
    expect(await one.ask("undo", null)).toEqual({ what: "ลงทะเบียนเอกสาร", kept: [] });
    expect(existsSync(papers)).toBe(false);
  });

  test("however many, the file of the morning stays", async () => {
    const { tab, workbook, folder } = await running();
    const morning = readFileSync(workbook);
    const one = await tab();
    await one.ask("check", own);
    for (const day of [1, 2, 3, 4, 5, 6]) {
      await one.ask("make", { ...order, draft: true, statusDate: `2026-04-1${day}` });
      await one.ask("check", own);
    }
    const kept = readdirSync(folder).filter((file) => file.includes(".backup"));
    expect(kept.some((file) => readFileSync(join(folder, file)).equals(morning))).toBe(true);
  });
});

describe("a call whose sender hangs up", () => {
  const ask = ({ port, token }: RunningServer, call: string, body: unknown, { signal }: AbortController) =>
    fetch(`http://127.0.0.1:${port}/api/${call}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-ita-token": token },
      body: JSON.stringify(body),
      signal,
    });

  test("writes nothing", async () => {
    const { server, program, workbook } = await running();
    const { book } = await program("open", { path: workbook, papers: "" });
    const before = readFileSync(workbook);
    const stopped = new AbortController();
    const asked = ask(server, "refresh", { book, version: "", input: own }, stopped);
    setTimeout(() => {
      stopped.abort();
    }, 5);
    await expect(asked).rejects.toThrow();
    // The next call waits its turn behind the one that was left.
    expect(await program("stopped", { book })).toEqual({ done: "" });
    expect(readFileSync(workbook)).toEqual(before);
  });

  test("while its papers are put enters them in the register too, and whoever asks is told", async () => {
    const { server, program, folder, workbook } = await running();
    const { book, papers } = await program("open", { path: workbook, papers: "" });
    const stopped = new AbortController();
    const asked = ask(server, "make", { book, version: "", input: { ...order, papers: "listed" } }, stopped);
    const refused = expect(asked).rejects.toThrow();
    while (!existsSync(papers.path)) await new Promise((again) => setImmediate(again));
    stopped.abort();
    await refused;
    expect(await program("stopped", { book })).toEqual({ done: "ลงทะเบียนเอกสาร" });
    const made = readdirSync(join(folder, "เอกสาร ITA"));
    expect(made.length).toBeGreaterThan(1);
    const register = JSON.stringify((await dataIn(workbook)).sheets);
    for (const file of made) expect(register).toContain(`เอกสาร ITA/${file}`);
  });
});

describe("choosing a workbook", () => {
  test("the one of the start, those beside it, and any other of the disk by its folders", async () => {
    const { program, folder, workbook } = await running();
    expect(await program("begin", null)).toMatchObject({ name: "ita-2569.xlsx", path: workbook });
    const below = join(folder, "ปี 2570");
    await mkdir(below);
    await copyFile(workbook, join(below, "งาน.xlsx"));
    await copyFile(workbook, join(folder, "~$ita-2569.xlsx"));
    await mkdir(join(folder, ".ซ่อน"));
    const list = await program("list", { folder: "" });
    expect(list.folders.map((one) => one.name)).toEqual(["ปี 2570"]);
    expect(list.files.map((one) => one.name)).toEqual(["ita-2569.xlsx"]);
    const inside = await program("list", { folder: below });
    expect(inside.parent?.path).toBe(folder);
    expect((await program("open", { path: inside.files[0]?.path ?? "", papers: "" })).name).toBe("งาน.xlsx");
    expect((await program("recent", null)).map((one) => one.name)).toEqual(["งาน.xlsx", "ita-2569.xlsx"]);
  });

  test("a file that is none is refused in Thai and without its path", async () => {
    const { call, folder } = await running(demoSheets(), true);
    await writeFile(join(folder, "ไม่ใช่.xlsx"), "no workbook");
    for (const path of ["ไม่ใช่.xlsx", "ไม่มี.xlsx", "."]) {
      const { status, json } = await call("open", { path, papers: "" });
      expect(status).toBe(422);
      expect(json?.["message"]).toMatch(/[ก-๙]/);
      expect(json?.["message"]).not.toContain(folder);
    }
  });

  test("a dropped file is the one of that name and those bytes, and no other", async () => {
    const { program, workbook } = await running();
    const bytes = new Uint8Array(readFileSync(workbook));
    expect(await program("find", { name: "ita-2569.xlsx", bytes })).toMatchObject({ path: workbook });
    expect(await program("find", { name: "ita-2569.xlsx", bytes: bytes.slice(1) })).toBeNull();
    expect(await program("find", { name: "อื่น.xlsx", bytes })).toBeNull();
  });

  test("a new one is begun where nothing lies, and nowhere else", async () => {
    const { program, call, folder } = await running(demoSheets(), true);
    expect(await program("begin", null)).toBeNull();
    const made = await program("create", { what: "demo", folder, name: "ปีนี้", office: "" });
    expect(made.name).toBe("ปีนี้.xlsx");
    const again = await call("create", { what: "empty", folder, name: "ปีนี้.xlsx", office: "" });
    expect([again.status, again.json?.["message"]]).toEqual([422, expect.stringContaining("มีไฟล์ชื่อ ปีนี้.xlsx")]);
    expect((await call("create", { what: "empty", folder, name: "../x", office: "" })).status).toBe(422);
  });
});

describe("the file on the disk", () => {
  test("is read again when it changed, and said to be gone when it is", async () => {
    const { tab, program, workbook } = await running(faultySheets());
    const one = await tab();
    expect((await one.ask("check", own)).errors).toBeGreaterThan(0);
    const { book } = await program("open", { path: workbook, papers: "" });
    const { version } = await program("version", { book });
    await writeBook(workbook, demoSheets());
    await utimes(workbook, new Date(0), new Date(0));
    expect((await program("version", { book })).version).not.toBe(version);
    expect((await one.ask("check", own)).errors).toBe(0);
    await rm(workbook);
    expect((await program("version", { book })).version).toBe("");
    await expect(one.ask("check", own)).rejects.toThrow("ita-2569.xlsx: ไม่พบไฟล์");
  });
});

describe("an input that is none", () => {
  test.each([
    ["make", { ...order, papers: [{ kind: "other", round: null }] }],
    ["make", { ...order, papers: [{ kind: "progress", round: 7 }] }],
    ["check", { statusDate: "31 มีนาคม 2569" }],
    ["check", { statusDate: "2026-02-31" }],
    ["edit", { sheet: "มาตรการ", cell: "A1", before: "" }],
    ["checkTemplate", { kind: "progress", bytes: "ตัวอักษร" }],
    ["correct", { cells: "A1", statusDate: "" }],
    ["register", {}],
  ])("%s %j is refused", async (call, input) => {
    const { program, call: send, workbook } = await running();
    const { book } = await program("open", { path: workbook, papers: "" });
    const { status, json } = await send(call, { book, version: "", input });
    expect([status, json?.["message"]]).toEqual([400, expect.stringMatching(/[ก-๙]/)]);
  });

  test("of a book that is not open is refused with what to do", async () => {
    const { call } = await running();
    const { status, json } = await call("check", { book: "99", version: "", input: own });
    expect([status, json?.["message"]]).toEqual([422, expect.stringContaining("เปิดสมุดงานอีกครั้ง")]);
  });
});
