import { describe, expect, test } from "@jest/globals";
import { correctWorkbook, putPapers, refreshWorkbook, undoLastCorrections } from "../../src/desk";
import { FileProblem } from "../../src/office";
import { office } from "../../src/node/office";
import { demoSheets, faultySheets } from "../web/support/office";
import { inMemory, type Memory } from "./memory";

const all = { papers: "all", draft: false, partly: false, register: true } as const;

const sheetNames = async ({ bytes }: Memory) => (await office.readWorkbook(bytes)).sheets.map(({ name }) => name);

describe("a desk", () => {
  test("reads and checks a workbook once, until somebody changes it", async () => {
    const memory = await inMemory();
    const first = await memory.desk.examine();
    expect((await memory.desk.examine()).examination).toBe(first.examination);
    expect(memory.reads).toBe(1);
    memory.bytes = (await inMemory(faultySheets())).bytes;
    const second = await memory.desk.examine();
    expect(second.opened.version).not.toBe(first.opened.version);
    expect(second.examination.checked(["progress"]).problems.map(({ code }) => code)).toContain("status.unknown");
    expect(memory.reads).toBe(2);
  });

  test("never writes over what was saved meanwhile", async () => {
    const memory = await inMemory();
    const opened = await memory.desk.open();
    const theirs = (await inMemory(faultySheets())).bytes;
    memory.bytes = theirs;
    await expect(memory.desk.write(opened, new Uint8Array([1]))).rejects.toMatchObject({ code: "file.changed" });
    expect(memory.bytes).toBe(theirs);
  });

  test("writes nothing where nothing is another", async () => {
    const memory = await inMemory();
    expect((await refreshWorkbook(memory.desk, {})).isChanged).toBe(true);
    expect((await refreshWorkbook(memory.desk, {})).isChanged).toBe(false);
    expect(memory.kept).toHaveLength(1);
  });

  test("says which file it is that cannot be read", async () => {
    const memory = await inMemory();
    memory.bytes = new Uint8Array([1, 2, 3]);
    await expect(memory.desk.open()).rejects.toThrow(/^งาน\.xlsx: /);
  });
});

describe("papers", () => {
  test("are all made from one version, put in one go and registered in one writing", async () => {
    const memory = await inMemory();
    const made = await putPapers(memory.desk, all);
    expect(made.isWhole).toBe(true);
    expect(memory.papers.size).toBe(made.plans.length);
    expect(made.register).toBe("written");
    expect(memory.kept).toHaveLength(1);
    expect(memory.reads).toBe(1);
    expect(await sheetNames(memory)).toContain("ทะเบียนรายงาน");
    const again = await putPapers(memory.desk, all);
    expect(again.register).toBe("as-it-was");
    expect(memory.kept).toHaveLength(1);
  });

  test("are all put or none, unless some are wanted anyhow", async () => {
    const memory = await inMemory(demoSheets({ มาตรการ: [[2, "สถานะ", ""]] }));
    const none = await putPapers(memory.desk, all);
    expect([none.isWhole, none.done.length, memory.papers.size]).toEqual([false, 0, 0]);
    const some = await putPapers(memory.desk, { ...all, partly: true });
    expect(some.done.length).toBe(memory.papers.size);
    expect(some.done.map(({ plan }) => plan.kind)).toContain("announcement");
    expect(some.done.map(({ plan }) => plan.kind)).not.toContain("progress");
  });

  test("stay made where the register cannot be written, and that is said", async () => {
    const memory = await inMemory();
    const put = memory.store.putPapers;
    const theirs = (await inMemory(faultySheets())).bytes;
    Object.assign(memory.store, {
      putPapers: async (papers: Parameters<typeof put>[0]) => {
        memory.bytes = theirs;
        return put(papers);
      },
    });
    const made = await putPapers(memory.desk, { ...all, papers: ["memo"] });
    expect(made.register).toBeInstanceOf(FileProblem);
    expect(memory.papers.size).toBe(1);
    expect(memory.bytes).toBe(theirs);
  });
});

describe("corrections", () => {
  test("are written with their log, and taken back", async () => {
    const memory = await inMemory(demoSheets({ "คะแนน ITA": [[13, "คะแนน", "82.86"]] }));
    const before = await office.readWorkbook(memory.bytes);
    const shown = await correctWorkbook(memory.desk, { dryRun: true });
    expect(shown.edits.map(({ after }) => after)).toEqual(["92.86"]);
    expect(memory.kept).toEqual([]);
    await correctWorkbook(memory.desk, { dryRun: false });
    expect(await sheetNames(memory)).toContain("ประวัติการแก้คำ");
    expect((await undoLastCorrections(memory.desk, false)).isThere).toBe(true);
    const after = await office.readWorkbook(memory.bytes);
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    expect((await undoLastCorrections(memory.desk, false)).isThere).toBe(false);
  });
});
