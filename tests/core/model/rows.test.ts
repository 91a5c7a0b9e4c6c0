import { describe, expect, test } from "@jest/globals";
import { addressesOf } from "../../../src/core/model/addresses";
import { findTopic } from "../../../src/core/model/measures";
import { readRoundList } from "../../../src/core/model/paper-sheets";
import { inFullOver } from "../../../src/core/model/people";
import { whenAndWhere } from "../../../src/core/model/pictures";
import { readBook } from "../../../src/core/model/book";
import { refName } from "../../../src/core/workbook/a1";
import { bookOf, workbookOf, type Parts } from "../builders";

/** What reading tells of a workbook: code, sheet, cell and what stands there. */
const told = (parts: Parts): readonly string[] =>
  readBook(workbookOf(parts)).problems.map(
    ({ code, at, found }) => `${code} ${at === null ? "" : `${at.sheet}!${refName(at)}`} ${found}`,
  );

describe("the addresses of a cell", () => {
  test.each([
    ["a@example.go.th", ["a@example.go.th"]],
    [
      "a@example.go.th, b@example.go.th;c@example.go.th\nd@example.go.th",
      ["a", "b", "c", "d"].map((one) => `${one}@example.go.th`),
    ],
    ["นางสาวใจดี <jaidee@example.go.th>", ["jaidee@example.go.th"]],
    ["A@example.go.th a@EXAMPLE.go.th", ["A@example.go.th"]],
    ["a@example", []],
    ["@example.go.th", []],
    ["a@@example.go.th", []],
    ["a@b@example.go.th", []],
    ["โทร 0 4299 9999", []],
    ["", []],
  ])("%j", (cell, addresses) => {
    expect(addressesOf(cell)).toEqual(addresses);
  });
});

describe("a picture of what was done", () => {
  const captions = (...pictures: NonNullable<Parts["pictures"]>) => bookOf({ pictures }).pictures.map(whenAndWhere);

  test("says when and where, each word once however it is typed", () => {
    expect(
      captions(
        { file: "ก.jpg", date: "5 ม.ค. 2569", place: "ห้องประชุมสภา" },
        { file: "ข.jpg", date: "วันที่ 5 มกราคม 2569", place: "ณ  ห้องประชุมสภา" },
        { file: "ค.jpg", place: "ณัฐพรอาคาร" },
        { file: "ง.jpg", date: "มกราคม 2569" },
        { file: "จ.jpg" },
      ),
    ).toEqual([
      "วันที่ 5 มกราคม 2569 ณ ห้องประชุมสภา",
      "วันที่ 5 มกราคม 2569 ณ ห้องประชุมสภา",
      "ณ ณัฐพรอาคาร",
      "วันที่ มกราคม 2569",
      "",
    ]);
  });

  test("is of the measure whose code it names, and an address is no file", () => {
    const { pictures } = bookOf({
      measures: [{ code: "ม1" }, { code: "ม2" }],
      pictures: [{ file: "ก.jpg", measure: "ม 2" }, { file: "www.example.go.th/ข.jpg" }, { file: "www-1.jpg" }],
    });
    expect(pictures.map(({ measure, isLink }) => [measure?.code, isLink])).toEqual([
      ["ม2", false],
      [undefined, true],
      [undefined, false],
    ]);
  });

  test("without a file, or of a measure that there is not, is told at its cell", () => {
    expect(
      told({ measures: [{ code: "ม1" }], pictures: [{ caption: "อบรม" }, { file: "ก.jpg", measure: "ม9" }] }),
    ).toEqual(["row.unnamed ภาพกิจกรรม!A2 ", "picture.measure-unknown ภาพกิจกรรม!E3 ม9"]);
  });
});

describe("the topics of the analysis", () => {
  const topics = (...analysis: NonNullable<Parts["analysis"]>) => bookOf({ analysis }).topics;

  test("stand in the order of their numbers; without one they count as their row", () => {
    const list = topics({ order: "3", topic: "ค" }, { topic: "ข" }, { order: "๑", topic: "ก" });
    expect(list.map(({ order, name }) => [order, name])).toEqual([
      [1, "ก"],
      [2, "ข"],
      [3, "ค"],
    ]);
  });

  test("are named by their number, as a word or a digit, and by nothing else", () => {
    const [, second] = topics({ order: "1", topic: "ก" }, { order: "2", topic: "ข" });
    for (const typed of ["2", "๒", "ประเด็นที่ 2", "ประเด็น ๒", "2."]) expect(second?.numberMatches(typed)).toBe(true);
    for (const typed of ["1", "12", "2.2", "ตามประเด็นที่ 2", ""]) expect(second?.numberMatches(typed)).toBe(false);
  });

  test("of another assessment than the paper's are left out, and a year that is none is told", () => {
    const settings = { fiscalYear: "2569" };
    const analysis = [{ year: "2568", topic: "ก" }, { year: "2560", topic: "ข" }, { topic: "ค" }];
    expect(bookOf({ settings, analysis }).topics.map(({ name, year }) => [name, year])).toEqual([
      ["ก", 2568],
      ["ค", 2568],
    ]);
    expect(
      told({
        analysis: [
          { year: "ปีก่อน", topic: "ก" },
          { order: "แรก", topic: "ข" },
        ],
      }),
    ).toEqual(["year.unreadable วิเคราะห์!A2 ปีก่อน", "number.unreadable วิเคราะห์!B3 แรก"]);
  });

  test("print each line of their text that says something as a paragraph", () => {
    expect(topics({ topic: "ก", text: "หนึ่ง\n  \nสอง" })[0]?.text).toEqual(["หนึ่ง", "สอง"]);
  });

  test("are found by name before number, and by a near name, which is said", () => {
    const list = topics({ order: "1", topic: "การใช้งบประมาณ" }, { order: "2", topic: "การใช้อำนาจ" });
    expect(findTopic("การใช้อำนาจ", list)).toMatchObject({ topic: { order: 2 }, isNear: false });
    expect(findTopic("1", list)).toMatchObject({ topic: { order: 1 }, isNear: false });
    expect(findTopic("การใช้อำนาด", list)).toMatchObject({ topic: { order: 2 }, isNear: true, hint: "การใช้อำนาจ" });
    expect(findTopic("สิ่งแวดล้อมเมือง", list).topic).toBeNull();
    expect(findTopic("", list)).toEqual({ topic: null, isNear: false, hint: null });
  });
});

describe("the rounds that a row of เอกสาร is for", () => {
  test.each([
    ["6", [6]],
    ["๖ เดือน", [6]],
    ["6, 12", [6, 12]],
    ["", []],
    ["รอบครึ่งปี", null],
    ["6, 7", null],
    ["1 2", null],
  ])("%j", (typed, rounds) => {
    expect(readRoundList(typed)).toEqual(rounds);
  });
});

describe("an office's own text", () => {
  test("without a kind of paper would be lost, and is told; without words it says nothing", () => {
    const { book, problems } = readBook(
      workbookOf({
        texts: [
          { section: "คำนำ", text: "ก" },
          { report: "ไม่มี", section: "คำนำ" },
        ],
      }),
    );
    expect(book.texts).toEqual([]);
    expect(problems.map(({ code, at }) => `${code} ${at === null ? "" : refName(at)}`)).toEqual(["kind.unknown A2"]);
  });
});

describe("who signs", () => {
  test("is sorted by ลำดับ, those without one last; a name or a post that is missing is told", () => {
    const signatories = [
      { role: "ผู้จัดทำ", name: "ก", position: "นิติกร" },
      { role: "ความเห็น", name: "ข", order: "๒" },
      { role: "คำสั่ง", position: "นายก", order: "1" },
      { role: "ผู้ชม", name: "ง", position: "-" },
      { role: "ผู้จัดทำ", name: "จ", position: "นิติกร", report: "นิทาน" },
    ];
    expect(bookOf({ signatories }).signatories.map(({ source }) => source.row)).toEqual([4, 3, 2]);
    expect(told({ signatories })).toEqual([
      expect.stringMatching(/^value\.required ผู้ลงนาม!\w3 $/),
      expect.stringMatching(/^value\.required ผู้ลงนาม!\w4 $/),
      expect.stringMatching(/^role\.unknown ผู้ลงนาม!\w5 ผู้ชม$/),
      expect.stringMatching(/^kind\.unknown ผู้ลงนาม!\w6 นิทาน$/),
    ]);
  });
});

describe("short names of divisions in full", () => {
  const inFull = inFullOver([
    { name: "กองการศึกษา", short: "ศษ." },
    { name: "กองการศึกษา ศาสนาและวัฒนธรรม", short: "ศษ.ว" },
    { name: "กองคลัง", short: "" },
    { name: "", short: "พด." },
    { name: "งานพัสดุและทรัพย์สิน", short: "" },
  ]);

  test.each([
    ["ศษ.", "กองการศึกษา"],
    ["ศษ.ว", "กองการศึกษา ศาสนาและวัฒนธรรม"],
    ["กองคลัง/ศษ.", "กองคลัง/กองการศึกษา"],
    ["ศษ.และศษ.ว", "กองการศึกษาและกองการศึกษา ศาสนาและวัฒนธรรม"],
    ["ศษกร", "ศษกร"],
    ["บศษ.", "บศษ."],
    ["พด.", "พด."],
    ["กองคลัง", "กองคลัง"],
    ["ศษ และ กองคลัง", "กองการศึกษา และ กองคลัง"],
    ["ศษ/ศษ.ว", "กองการศึกษา/กองการศึกษา ศาสนาและวัฒนธรรม"],
    ["กองฯ, กองการศึกษาฯ", "กองฯ, กองการศึกษาฯ"],
    ["กองคลังฯ ศษ.", "กองคลัง กองการศึกษา"],
    ["กองการศึกษา ศาฯ", "กองการศึกษา ศาฯ"],
    ["งานพัสดุฯ และกองคลัง", "งานพัสดุและทรัพย์สิน และกองคลัง"],
    ["กองคลัง ฯลฯ", "กองคลัง ฯลฯ"],
  ])("%j is %j", (cell, full) => {
    expect(inFull(cell)).toBe(full);
  });
});

describe("who is responsible", () => {
  const divisions = [
    { name: "สำนักปลัด" },
    { name: "กองคลัง" },
    { name: "กองคลังจังหวัด" },
    { name: "งานพัสดุ", parent: "กองคลัง" },
  ];
  const owners = (owner: string, listed: NonNullable<Parts["divisions"]> = divisions) => {
    const [measure] = bookOf({ divisions: listed, measures: [{ owner }] }).measures;
    return [measure?.owners.divisions, measure?.owners.unknown, measure?.owners.isEveryone];
  };

  test.each([
    ["สำนักปลัด", [["สำนักปลัด"], [], false]],
    ["กองคลัง\nสำนักปลัด", [["สำนักปลัด", "กองคลัง"], [], false]],
    ["งานพัสดุ", [["กองคลัง"], [], false]],
    ["กองคลังจังหวัด", [["กองคลังจังหวัด"], [], false]],
    ["กองช้าง\nกองคลัง", [["กองคลัง"], ["กองช้าง"], false]],
    ["ทุกสำนัก/กอง", [["สำนักปลัด", "กองคลัง", "กองคลังจังหวัด"], [], true]],
  ])("%j is %j", (cell, expected) => {
    expect(owners(cell)).toEqual(expected);
  });

  test("is nobody unknown where no divisions are listed", () => {
    expect(owners("กองช้าง", [])).toEqual([[], [], false]);
  });
});

describe("the bands of เกณฑ์", () => {
  test("replace the default set of their name and no other; a limit that is no number is told", () => {
    const of = (parts: Parts) => bookOf(parts).bands;
    const sets = [...new Set(of({}).map(({ set }) => set))];
    const [set = ""] = sets;
    const own = of({ bands: [{ set, minimum: "50", level: "ดี" }] });
    expect(
      own.filter((band) => band.set === set).map(({ minimum, toolMinimum, level }) => [minimum, toolMinimum, level]),
    ).toEqual([[50, 0, "ดี"]]);
    expect([...new Set(own.map((band) => band.set))].sort()).toEqual([...sets].sort());
    expect(own.filter((band) => band.set === set).map(({ fromYear, toYear }) => [fromYear, toYear])).toEqual([
      [0, Infinity],
    ]);
    expect(
      told({
        bands: [
          { set, minimum: "มาก", level: "ดี" },
          { set, minimum: "50", toolMinimum: "น้อย", level: "ดี" },
        ],
      }),
    ).toEqual([
      expect.stringMatching(/^number\.unreadable เกณฑ์!\w2 มาก$/),
      expect.stringMatching(/^number\.unreadable เกณฑ์!\w3 น้อย$/),
    ]);
  });
});

type Texts = Readonly<Record<string, string>>;

describe("a row in which a table was summed up", () => {
  const count = (measure: Texts) => bookOf({ measures: [{ measure: "คู่มือ" }, measure] }).measures.length;

  test.each<Texts>([
    { measure: "รวม" },
    { topic: "รวมทั้งสิ้น", measure: "๑๘" },
    { measure: "18 มาตรการ", remark: "รวม" },
    { measure: "ทั้งหมด 18 โครงการ" },
    { measure: "รวมมาตรการทั้งสิ้น (๑๘ มาตรการ)", steps: "54 ข้อ" },
    { code: "รวม", measure: "18" },
  ])("is no measure: %j", (row) => {
    expect(count({ steps: "", ...row })).toBe(1);
  });

  test.each<Texts>([
    { measure: "รวมพลังต้านทุจริต" },
    { measure: "จัดทำแผนผังโครงการทั้งหมด", remark: "รวม" },
    { measure: "18 โครงการ", remark: "ดำเนินการรวมกับกองช่าง" },
    { topic: "รวม", measure: "จัดทำคู่มือ" },
    { measure: `รวม${"1".repeat(200)}${"แผนงาน".repeat(40)}ก` },
  ])("but this is one: %j", (row) => {
    expect(count(row)).toBe(2);
  });
});
