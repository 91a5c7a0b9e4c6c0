import { describe, expect, test } from "@jest/globals";
import { picturesFor, picturesOf, type PictureShelf } from "../../../src/core/commands/pictures";
import { emblemName } from "../../../src/core/docx/emblem";
import { squarePng } from "../../../src/core/docx/png";
import { paperKindList } from "../../../src/core/papers/kinds";
import { bookOf, type Parts } from "../builders";

const png = squarePng(8, () => true);
const pictures = [
  { file: "ก.png", caption: "อบรม" },
  { file: "https://www.example.go.th/photo/2", caption: "เปิดจุดบริการ" },
  { file: "ภาพ/ข.jpg", caption: "ประชุม" },
  { file: "ก.png", caption: "อบรมอีกครั้ง" },
];
const shelf = (
  found: Readonly<Record<string, Uint8Array | "missing" | "unreadable" | "too-large" | "out-of-reach">>,
): PictureShelf => new Map(Object.entries(found));
const problemsOf = (found: PictureShelf, parts: Parts = { pictures }) =>
  picturesFor(bookOf(parts), "annual", found).problems.map(({ code, severity, at, found: file, message }) => ({
    code,
    severity,
    row: at?.row,
    file,
    message,
  }));

describe("the files that papers need", () => {
  test("are the pictures of the year, each once and no links, for papers that print them", () => {
    expect(picturesOf(bookOf({ pictures }), ["memo", "annual"]).files).toEqual(["ก.png", "ภาพ/ข.jpg"]);
    expect(picturesOf(bookOf({ pictures }), ["memo", "summary"]).files).toEqual([]);
  });

  test("are those of an emblem under its usual names, unless the settings name another", () => {
    const { emblem } = picturesOf(bookOf(), paperKindList);
    expect(emblem.slice(0, 2)).toEqual(["ตราสัญลักษณ์.png", "ตราครุฑ.png"]);
    expect(emblem).toContain("ตราสัญลักษณ์.jpg");
    expect(picturesOf(bookOf({ settings: { emblem: "ตรา อบต.png" } }), ["memo"]).emblem).toEqual(["ตรา อบต.png"]);
  });
});

describe("the pictures of a paper", () => {
  test("are taken off the shelf by the names of the workbook", () => {
    const { pictures: taken, problems } = picturesFor(
      bookOf({ pictures }),
      "annual",
      shelf({ "ก.png": png, "ภาพ/ข.jpg": png }),
    );
    expect([...taken.keys()]).toEqual(["ก.png", "ภาพ/ข.jpg"]);
    expect(taken.get("ก.png")).toMatchObject({ width: 8, height: 8 });
    expect(problems).toEqual([]);
  });

  test("that are not there or are no picture stop it, told with the reason at each row that names them", () => {
    const told = problemsOf(shelf({ "ก.png": "missing", "ภาพ/ข.jpg": new Uint8Array([1, 2, 3]) }));
    expect(told).toMatchObject([
      { code: "picture.missing", severity: "error", row: 2, file: "ก.png" },
      { code: "picture.missing", severity: "error", row: 4, file: "ภาพ/ข.jpg" },
      { code: "picture.missing", severity: "error", row: 5, file: "ก.png" },
    ]);
    expect(told.map(({ message }) => message)).toEqual([
      expect.stringContaining("ไม่พบไฟล์ภาพ “ก.png”"),
      expect.stringContaining("ไม่ใช่ .jpg หรือ .png ที่สมบูรณ์"),
      expect.stringContaining("ไม่พบไฟล์ภาพ “ก.png”"),
    ]);
    const [large] = problemsOf(shelf({ "ก.png": "too-large", "ภาพ/ข.jpg": png }));
    expect(large?.message).toContain("ใหญ่เกินไป");
  });

  test("that a shell cannot reach, or has no shelf for, are a warning: the paper is made without them", () => {
    for (const found of [shelf({}), shelf({ "ก.png": "out-of-reach", "ภาพ/ข.jpg": "out-of-reach" })]) {
      expect(problemsOf(found)).toMatchObject([
        { code: "picture.out-of-reach", severity: "warning", row: 2 },
        { code: "picture.out-of-reach", severity: "warning", row: 4 },
        { code: "picture.out-of-reach", severity: "warning", row: 5 },
      ]);
    }
  });

  test("are no business of a paper that prints none", () => {
    const { pictures: taken, problems } = picturesFor(bookOf({ pictures }), "memo", shelf({ "ก.png": "missing" }));
    expect([taken.size, problems]).toEqual([0, []]);
  });
});

describe("the emblem", () => {
  const emblemOf = (found: PictureShelf, parts: Parts = {}) => {
    const { pictures: taken, emblemProblem } = picturesFor(bookOf(parts), "memo", found);
    return { isThere: taken.has(emblemName), problem: emblemProblem };
  };

  test("is the first of its usual files that is there", () => {
    expect(emblemOf(shelf({ "ตราสัญลักษณ์.png": "missing", "ตราครุฑ.png": png }))).toEqual({
      isThere: true,
      problem: null,
    });
  });

  test("that is nowhere is a note; one that cannot be used, or that the settings name in vain, is a warning", () => {
    expect(emblemOf(shelf({})).problem).toMatchObject({ code: "picture.no-emblem", severity: "info", at: null });
    const broken = emblemOf(shelf({ "ตราสัญลักษณ์.png": new Uint8Array([9]) }));
    expect(broken.isThere).toBe(false);
    expect(broken.problem).toMatchObject({
      code: "picture.emblem-unusable",
      severity: "warning",
      found: "ตราสัญลักษณ์.png",
    });
    const named = emblemOf(shelf({ "ตราสัญลักษณ์.png": png }), { settings: { emblem: "ตรา.gif" } });
    expect(named.isThere).toBe(false);
    expect(named.problem).toMatchObject({ code: "picture.emblem-unusable", found: "ตรา.gif", at: { sheet: "ตั้งค่า" } });
  });
});
