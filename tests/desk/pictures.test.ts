import { describe, expect, test } from "@jest/globals";
import { openDocx, readPart } from "../../src/core/docx/package";
import { squarePng } from "../../src/core/docx/png";
import { pageOfDesk, putPapers } from "../../src/desk";
import { linesOf } from "../core/papers/paper-text";
import { demoSheets } from "../web/support/office";
import { inMemory, type Memory } from "./memory";

const png = squarePng(40, (row) => row < 20);
const headers = ["ภาพ", "คำบรรยาย", "วันที่", "สถานที่", "มาตรการ"];

async function withPictures(rows: readonly (readonly string[])[], settings: readonly string[][] = []): Promise<Memory> {
  const sheets = demoSheets();
  const own = [...(sheets["ตั้งค่า"] ?? []), ...settings];
  return inMemory({ ...sheets, ตั้งค่า: own, ภาพกิจกรรม: [headers, ...rows] });
}

const ask = { draft: false, partly: false, register: false } as const;
type Kinds = Parameters<typeof putPapers>[1]["papers"];

async function made(memory: Memory, papers: Kinds, draft: boolean | "on-errors" = false) {
  const done = await putPapers(memory.desk, { ...ask, papers, draft });
  const [paper] = [...memory.papers.values()];
  const zip = paper === undefined ? null : openDocx(paper);
  const xml = zip === null ? "" : readPart(zip, "word/document.xml");
  const codes = done.problems
    .filter(({ code }) => code.startsWith("picture."))
    .map(({ code, severity }) => [code, severity]);
  return { ...done, zip, xml, codes };
}

describe("pictures of what was done", () => {
  test("stand at the end of the yearly report, each with its caption", async () => {
    const memory = await withPictures([
      ["ก.png", "อบรมเจ้าหน้าที่", "20 มกราคม 2569", "ห้องประชุม", "M1.1"],
      ["https://www.example.go.th/photo/2", "เปิดจุดบริการ", "", "", ""],
      ["ข.png", "ประชุม", "", "", ""],
    ]);
    memory.pictures.set("ก.png", png).set("ข.png", png).set("ตราสัญลักษณ์.png", png);
    const { xml, codes, zip } = await made(memory, ["annual"]);
    const text = linesOf(xml).join("\n");
    expect(text).toContain("ภาพที่ ๑ อบรมเจ้าหน้าที่\nวันที่ ๒๐ มกราคม ๒๕๖๙ ณ ห้องประชุม\nมาตรการที่ ๑ ");
    expect(text).toContain("ภาพที่ ๒ เปิดจุดบริการ\nhttps://www.example.go.th/photo/2");
    expect(codes).toEqual([]);
    expect(xml.match(/name="ภาพ"/g)).toHaveLength(4);
    expect(Object.keys(zip?.files ?? {}).filter((name) => name.startsWith("word/media/")).length).toBeGreaterThan(2);
  });

  test.each([
    ["ประชุม", 52],
    [Array.from({ length: 8 }, () => "ประชุมทบทวนคู่มือการให้บริการ").join(" "), 47],
  ])("are so high that two rows have room under their heading: %s", async (caption, millimetres) => {
    const memory = await withPictures(["ก.png", "ข.png", "ค.png"].map((file) => [file, caption, "", "", ""]));
    for (const name of ["ก.png", "ข.png", "ค.png", "ตราสัญลักษณ์.png"]) memory.pictures.set(name, png);
    const { xml } = await made(memory, ["annual"]);
    const annex = xml.slice(xml.lastIndexOf(">ภาพกิจกรรม<"));
    const heights = [...annex.matchAll(/<wp:extent cx="\d+" cy="(\d+)"/g)].map(([, cy]) => Number(cy) / 36000);
    expect(heights.map(Math.round)).toEqual([millimetres, millimetres, millimetres]);
    expect(annex).not.toContain("<w:keepNext/>");
    expect(xml.slice(xml.lastIndexOf("<w:p>", xml.length - annex.length)).slice(0, 300)).toContain("<w:keepNext/>");
  });

  test("that are not there, or are none, stop the report and are told at their cells", async () => {
    const memory = await withPictures([
      ["หาย.png", "ก", "", "", ""],
      ["เสีย.jpg", "ข", "", "", ""],
    ]);
    memory.pictures.set("เสีย.jpg", new Uint8Array([1, 2, 3])).set("ตราสัญลักษณ์.png", png);
    const { codes, problems, done } = await made(memory, ["annual"]);
    expect(done).toEqual([]);
    expect(codes).toEqual([
      ["picture.missing", "error"],
      ["picture.missing", "error"],
    ]);
    expect(
      problems.filter(({ code }) => code === "picture.missing").map(({ at, found }) => [at?.sheet, at?.row, found]),
    ).toEqual([
      ["ภาพกิจกรรม", 2, "หาย.png"],
      ["ภาพกิจกรรม", 3, "เสีย.jpg"],
    ]);
  });

  test("are no business of papers that print none", async () => {
    const memory = await withPictures([["หาย.png", "ก", "", "", ""]]);
    expect((await made(memory, ["summary"])).codes).toEqual([]);
  });

  test("are two on a page where the office says so, each at most as large as its box", async () => {
    const rows = ["ก", "ข", "ค", "ง"].map((name) => [`${name}.png`, name, "", "", ""]);
    const heights = async (settings: string[][]) => {
      const memory = await withPictures(rows, settings);
      for (const [name] of rows) memory.pictures.set(name ?? "", png);
      const { xml } = await made(memory, ["annual"]);
      return [
        ...xml.matchAll(/<wp:extent cx="(\d+)" cy="(\d+)"\/><wp:effectExtent[^>]*\/><wp:docPr[^>]*name="ภาพ"/g),
      ].map(([, , cy]) => Number(cy) / 36000);
    };
    expect(await heights([])).toEqual([52, 52, 52, 52]);
    expect(await heights([["จำนวนภาพต่อหน้า", "2"]])).toEqual([112, 112, 112, 112]);
  });
});

describe("the emblem", () => {
  const extent = /<wp:extent cx="(\d+)" cy="(\d+)"/;

  test.each([
    ["announcement", 30],
    ["memo", 15],
  ] as const)("stands in the %s, %d millimetres high", async (kind, height) => {
    const memory = await withPictures([]);
    memory.pictures.set("ตราสัญลักษณ์.png", png);
    const { xml, codes, zip } = await made(memory, [kind], "on-errors");
    expect(Number(extent.exec(xml)?.[2]) / 36000).toBeCloseTo(height, 1);
    expect(codes).toEqual([]);
    const media = Object.keys(zip?.files ?? {}).filter((name) => name.endsWith("-emblem.png"));
    expect(media.map((name) => Buffer.from(zip?.file(name)?.asUint8Array() ?? []).equals(Buffer.from(png)))).toEqual([
      true,
    ]);
  });

  test("that is wider than twice its height is lower, in its own shape, and stays in its place", async () => {
    const wide = Uint8Array.from(png);
    // The width in the head of the file, times five.
    wide[19] = 200;
    const memory = await withPictures([]);
    memory.pictures.set("ตราสัญลักษณ์.png", wide);
    const { xml } = await made(memory, ["announcement"], "on-errors");
    const [width, height] = (extent.exec(xml) ?? []).slice(1).map((size) => Number(size) / 36000);
    expect(width).toBeCloseTo(60, 1);
    expect(height).toBeCloseTo(12, 1);
  });

  test("that is missing leaves a blank of its height, and one notice for all papers", async () => {
    const memory = await withPictures([]);
    const { xml, codes, zip } = await made(memory, ["announcement", "memo"], "on-errors");
    expect(Number(extent.exec(xml)?.[2]) / 36000).toBeCloseTo(30, 1);
    expect(codes).toEqual([["picture.no-emblem", "info"]]);
    const [media = ""] = Object.keys(zip?.files ?? {}).filter((name) => /^word\/media\/[^/]+\.png$/.test(name));
    expect(zip?.file(media)?.asUint8Array().length).toBeLessThan(200);
  });

  test("goes by the file that the settings name, and a wrong name is told", async () => {
    const memory = await withPictures([], [["ตราสัญลักษณ์", "ตรา อบต.png"]]);
    memory.pictures.set("ตรา อบต.png", png);
    expect((await made(memory, ["announcement"], "on-errors")).codes).toEqual([]);
    memory.pictures.clear();
    const wrong = await withPictures([], [["ตราสัญลักษณ์", "ตรา.gif"]]);
    wrong.pictures.set("ตราสัญลักษณ์.png", png);
    const { codes, problems } = await made(wrong, ["announcement"], "on-errors");
    expect(codes).toEqual([["picture.emblem-unusable", "warning"]]);
    expect(problems.find(({ code }) => code === "picture.emblem-unusable")).toMatchObject({
      found: "ตรา.gif",
      at: { sheet: "ตั้งค่า" },
    });
  });
});

describe("what comes up in making papers is told on the page, each thing once", () => {
  const made = async (rows: readonly (readonly string[])[], draft: boolean, find: (memory: Memory) => void) => {
    const memory = await withPictures(rows);
    find(memory);
    const papers = (["progress", "annual"] as const).map((kind) => ({ kind, round: null }));
    const { notes, papers: done } = await pageOfDesk(memory.desk, () => "").make({
      papers,
      draft,
      statusDate: "",
      templates: {},
    });
    const told = notes
      .filter(({ message }) => /ภาพ|ตรา/.test(message))
      .map(({ severity, place, message }) => [severity, place, /“(.*)”/.exec(message)?.[1] ?? message]);
    return { told, count: done.length };
  };

  test("pictures that are out of reach, of papers that were made without them", async () => {
    const { told, count } = await made([["ก.png", "อบรม", "", "", ""]], false, ({ pictures }) => {
      pictures.set("ก.png", "out-of-reach");
    });
    expect(count).toBe(2);
    expect(told).toEqual([["warning", "ภาพกิจกรรม!A2", "ก.png"]]);
  });

  test("pictures that stopped papers, all of them", async () => {
    const rows = [
      ["ก.png", "อบรม", "", "", ""],
      ["ข.png", "ประชุม", "", "", ""],
    ];
    const { told, count } = await made(rows, false, () => undefined);
    expect(count).toBe(0);
    expect(told).toEqual([
      ["error", "ภาพกิจกรรม!A2", "ก.png"],
      ["error", "ภาพกิจกรรม!A3", "ข.png"],
    ]);
  });
});
