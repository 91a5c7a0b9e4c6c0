import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { gridSigns, scheduleOf, type MonthState } from "../../../../src/core/compute";
import { shades } from "../../../../src/core/docx/markers";
import { riskPlanData } from "../../../../src/core/papers/risk-plan/data";
import { gridMonths } from "../../../../src/core/papers/risk-plan/rows";
import { bookOf, type Parts } from "../../builders";
import { contextOf, crookedTables, filledXml, linesOf, tablesOf, tagDifferences } from "../paper-text";

function paper(parts: Parts) {
  const book = bookOf(parts);
  const context = contextOf(book, "risk-plan");
  const data = riskPlanData(context);
  const xml = filledXml("risk-plan", data, book.settings.digits);
  return { book, context, data, xml, lines: linesOf(xml), tables: tablesOf(xml) };
}

const rowsOf = (data: ReturnType<typeof riskPlanData>) => data.แผน as readonly Record<string, string>[];
const done = "ดำเนินการเสร็จเรียบร้อยแล้ว";
const blank = Array<string>(12).fill("");
const fills: readonly string[] = Object.values(shades).map(({ fill }) => fill);

/** The cells of the last row of the grid that are shaded, by position. */
function shadedCells(xml: string): number[] {
  const grid = [...xml.matchAll(/<w:tbl>[\s\S]*?<\/w:tbl>/g)].find(([one]) => one.includes("ระยะเวลาดำเนินการ"))?.[0];
  const last = [...(grid ?? "").matchAll(/<w:tr[ >][\s\S]*?<\/w:tr>/g)].pop()?.[0] ?? "";
  return [...last.matchAll(/<w:tc>[\s\S]*?<\/w:tc>/g)].flatMap(([cell], index) => {
    const fill = /<w:shd [^>]*w:fill="(\w+)"/.exec(cell)?.[1];
    return fill !== undefined && fills.includes(fill) ? [index] : [];
  });
}

describe("the month grid", () => {
  test("three header rows over the two Buddhist years, then the risk: golden", () => {
    const { tables, lines } = paper({
      risks: [
        { risk: "เรียกรับเงิน", factor: "คนเดียว", response: "ก\nข", activity: "ค", period: "ธ.ค. - ม.ค.", status: done },
      ],
    });
    expect(tables[0]).toEqual([
      ["ปัจจัยเสี่ยง", "แนวทาง/มาตรการ | การจัดการความเสี่ยง", "กิจกรรม/วิธีการ | การดำเนินงาน", "ระยะเวลาดำเนินการ", "หมายเหตุ"],
      ["", "", "", "พ.ศ. ๒๕๖๘", "พ.ศ. ๒๕๖๙", ""],
      ["", "", "", ...gridMonths, ""],
      ["คนเดียว", "- ก | - ข", "ค", "", "", "●", "●", ...blank.slice(4), done],
    ]);
    expect(lines.indexOf("ความเสี่ยง : เรียกรับเงิน")).toBeLessThan(lines.indexOf("ปัจจัยเสี่ยง"));
    expect(lines).toContain("สัญลักษณ์ ● ดำเนินการเสร็จเรียบร้อยแล้ว");
  });

  test("header rows repeat", () => {
    const { xml } = paper({ risks: [{}] });
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(3);
  });

  test("law: twelve cells a risk; signed and shaded are the months of the schedule, late only what has a status", () => {
    const month = fc.integer({ min: 0, max: 11 });
    const status = fc.constantFrom(done, "อยู่ระหว่างดำเนินการ", "ยังไม่ดำเนินการ", "");
    fc.assert(
      fc.property(month, month, status, (a, b, typed) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const year = (index: number) => (index < 3 ? 2568 : 2569);
        const period = `${gridMonths[from] ?? ""} ${year(from)} - ${gridMonths[to] ?? ""} ${year(to)}`;
        const { book, context, data, xml } = paper({ risks: [{ period, status: typed }] });
        const cells = scheduleOf(book, context.statusDate).rows.find((row) => row.table === "risks")?.months ?? [];
        const said = (state: MonthState) => (typed === "" && state === "overdue" ? "planned" : state);
        const signs = cells.map(({ state }) => (state === null ? "" : gridSigns[said(state)]));
        const row = rowsOf(data)[0] ?? {};
        expect(gridMonths.map((name) => row[name]?.replace(/^\udbff[\udc00-\udfff]/, ""))).toEqual(signs);
        const isShaded = (sign: string) => sign !== "" && sign !== gridSigns.spared;
        expect(shadedCells(xml)).toEqual(signs.flatMap((sign, index) => (isShaded(sign) ? [index + 3] : [])));
      }),
      { numRuns: 20 },
    );
  });

  test("cancelled work is crossed out and not shaded", () => {
    const { tables, xml } = paper({ risks: [{ period: "ต.ค. 2568", status: "ยกเลิก" }] });
    expect(tables[0]?.[3]?.slice(3, 5)).toEqual(["×", ""]);
    expect(shadedCells(xml)).toEqual([]);
  });

  test("months that no grid can show are told below it; a blank period is not", () => {
    const { lines } = paper({ risks: [{ period: "ตามห้วงเวลาจัดงานประเพณี" }, {}] });
    expect(lines.filter((line) => line.startsWith("หมายเหตุ "))).toEqual([
      "หมายเหตุ ความเสี่ยงที่ ๑ ระยะเวลา: ตามห้วงเวลาจัดงานประเพณี",
    ]);
    expect(lines.join("\n")).not.toContain("สัญลักษณ์");
  });

  test("the owners' column is there when any risk has one; the status word stands above a remark that does not say it", () => {
    const risks = [{ owner: "กองช่าง", status: done, remark: "ครบ" }, { status: "ยกเลิก" }];
    const { tables } = paper({ risks });
    expect(tables[0]?.[0]?.slice(-2)).toEqual(["ผู้รับผิดชอบ", "หมายเหตุ"]);
    expect(tables[0]?.filter((row) => row.length === 17).map((row) => row.slice(-2))).toEqual([
      ["", ""],
      ["กองช่าง", "ดำเนินการเสร็จเรียบร้อยแล้ว | ครบ"],
      ["-", "ยกเลิก"],
    ]);
  });

  test("of overdue work the remark says whether it was begun, which its sign does not", () => {
    const late = { period: "ต.ค. 2568", remark: "รอประชาคม" };
    const risks = [
      { ...late, status: "อยู่ระหว่างดำเนินการ" },
      { ...late, status: "ยังไม่ดำเนินการ" },
      { ...late, status: "" },
    ];
    const remarks = rowsOf(paper({ risks }).data).map((row) => row["หมายเหตุ"]);
    expect(remarks).toEqual([
      "อยู่ระหว่างดำเนินการ (เกินกำหนด)\nรอประชาคม",
      "ยังไม่ดำเนินการ (เกินกำหนด)\nรอประชาคม",
      "รอประชาคม",
    ]);
  });

  test("of work that is done the remark says on which day, so that spared months explain themselves", () => {
    const remarksOf = (risks: Parts["risks"]) =>
      rowsOf(paper({ ...(risks ? { risks } : {}) }).data).map((row) => row["หมายเหตุ"]);
    const early = { status: done, doneDate: "22 ธันวาคม 2568", period: "ต.ค. 2568 - ก.พ. 2569" };
    expect(
      remarksOf([
        early,
        { ...early, remark: "ครบ ๖ คัน" },
        // It says so itself, and of a day that is still to come nothing was done.
        { ...early, remark: `${done}ครบทุกคัน` },
        { ...early, remark: `${done} ครบทุกคัน` },
        { ...early, doneDate: "1 กันยายน 2569", remark: "ครบ" },
        { ...early, doneDate: "1 กันยายน 2569" },
        { ...early, status: "ยกเลิก", remark: "ไม่มีงบ" },
      ]),
    ).toEqual([
      `${done}\nเมื่อวันที่ 22 ธันวาคม 2568`,
      `${done}\nเมื่อวันที่ 22 ธันวาคม 2568\nครบ ๖ คัน`,
      `${done}\nเมื่อวันที่ 22 ธันวาคม 2568\n${done}ครบทุกคัน`,
      `${done} ครบทุกคัน`,
      `${done}\nครบ`,
      done,
      "ยกเลิก\nไม่มีงบ",
    ]);
    const { tables, lines, data } = paper({ risks: [early] });
    expect(tables[0]?.[3]?.slice(3, 9)).toEqual(["●", "●", "●", "◇", "◇", ""]);
    expect(lines.join("\n")).toContain("◇ อยู่ในแผน แต่เสร็จก่อนถึงเดือนนั้น");
    expect(rowsOf(data)[0]?.["วันที่แล้วเสร็จ"]).toBe("22 ธันวาคม 2568");
  });

  test("a remark that says the state in another word stands alone: both would stammer", () => {
    const risks = [{ period: "ต.ค. 2568", status: done, remark: "ดำเนินการเรียบร้อยแล้ว" }];
    expect(rowsOf(paper({ risks }).data).map((row) => row["หมายเหตุ"])).toEqual(["ดำเนินการเรียบร้อยแล้ว"]);
  });

  test("several risks: those of one area together under its row, each under its own name", () => {
    const risks = [
      { area: "อนุมัติ", risk: "ก" },
      { area: "บุคคล", risk: "ข" },
      { area: "อนุมัติ", risk: "ค" },
    ];
    const { tables, lines } = paper({ risks });
    expect(tables[0]?.filter((row) => row.length === 2)).toEqual([
      ["ด้าน", "อนุมัติ"],
      ["ความเสี่ยงที่ ๑", "ก"],
      ["ความเสี่ยงที่ ๒", "ค"],
      ["ด้าน", "บุคคล"],
      ["ความเสี่ยงที่ ๓", "ข"],
    ]);
    expect(lines.some((line) => line.startsWith("ความเสี่ยง :"))).toBe(false);
  });

  test("an empty workbook says ไม่มีรายการ", () => {
    const { tables, lines } = paper({});
    expect(tables).toHaveLength(1);
    expect(tables[0]?.[3]).toEqual(["ไม่มีรายการ", "-", "-", ...blank, "-"]);
    expect(lines.join("\n")).not.toMatch(/มีความเสี่ยงทั้งสิ้น|undefined/);
  });
});

describe("the table of levels", () => {
  const risks = [
    { area: "อนุมัติ", risk: "ก", likelihood: 5, impact: 5 },
    { area: "อนุมัติ", risk: "ข", likelihood: 2, impact: 2 },
    { area: "บุคคล", risk: "ค", likelihood: 3 },
  ];

  test("products and levels by the bands, areas merged, levels shaded: golden", () => {
    const { tables, xml } = paper({ risks });
    expect(tables[0]).toEqual([
      ["ลำดับ", "ด้าน", "ความเสี่ยง", "โอกาส", "ผลกระทบ", "คะแนน", "ระดับ"],
      ["๑", "อนุมัติ", "ก", "๕", "๕", "๒๕", "สูงมาก"],
      ["๒", "", "ข", "๒", "๒", "๔", "ต่ำ"],
      ["๓", "บุคคล", "ค", "๓", "-", "-", "-"],
    ]);
    // Four columns of the grid's header go down two rows; one area does.
    expect(xml.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(4 * 2 + 1);
    expect(xml).toContain(`w:fill="${shades.riskVeryHigh.fill}"`);
    expect(xml).toContain(`w:fill="${shades.riskLow.fill}"`);
  });

  test("is left out where no risk has both, and has no area column where no risk has an area", () => {
    expect(paper({ risks: [{ likelihood: 3 }] }).tables).toHaveLength(1);
    const [levels] = paper({ risks: [{ likelihood: 3, impact: 3 }] }).tables;
    expect(levels?.[0]).toEqual(["ลำดับ", "ความเสี่ยง", "โอกาส", "ผลกระทบ", "คะแนน", "ระดับ"]);
  });
});

test("own words, cover only when worded, digits, and one section lying on its side", () => {
  const text = (section: string) => ({ report: "risk-plan", section, text: `${section} พิเศษ` });
  const risks = [{ risk: "ข้อ ๑", status: done }];
  const plain = paper({ risks, settings: { digits: "อารบิก" } });
  expect(plain.lines.join("")).not.toMatch(/[๐-๙]/);
  expect(plain.lines).toContain("ณ วันที่ 31 มีนาคม 2569 มีความเสี่ยงทั้งสิ้น 1 เรื่อง ดำเนินการเสร็จเรียบร้อยแล้ว 1 เรื่อง");
  expect(plain.xml).not.toContain('w:type="page"');
  expect([...plain.xml.matchAll(/w:orient="(\w+)"/g)].map((match) => match[1])).toEqual(["landscape"]);
  const own = paper({ risks, texts: ["ปก", "ชื่อเรื่อง", "บทนำ", "สรุป", "คำลงท้าย"].map(text) });
  expect(own.lines.slice(0, 4)).toEqual([
    "ปก พิเศษ",
    "องค์การบริหารส่วนตำบลบ้านริมธาร",
    "อำเภอธารทอง จังหวัดธารานคร",
    "ชื่อเรื่อง พิเศษ",
  ]);
  expect(own.xml).toContain('w:type="page"');
  // The office's own words do not take away what the paper says of its day.
  expect(own.lines).toContain("ข้อมูล ณ วันที่ ๓๑ มีนาคม ๒๕๖๙");
  expect(own.lines.join("\n")).toContain("มีความเสี่ยงทั้งสิ้น ๑ เรื่อง");
});

test("catalogue and data name the same tags; tables are straight", () => {
  for (const risks of [[], [{ owner: "ก", likelihood: 1, impact: 1, area: "ข" }, {}]]) {
    const { data, xml } = paper({ risks });
    expect(tagDifferences("risk-plan", data)).toEqual([]);
    expect(crookedTables(xml)).toEqual([]);
  }
});
