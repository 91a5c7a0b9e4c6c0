import type { Paragraph, Table } from "docx";
import { tableCell, cm, loop, loopTable, paragraph, row, table, wideTextWidth } from "../common/template-parts";

const size = 12;

/** The 5 x 5 table of likelihood and impact, on one page. */
export function riskMatrix(): (Paragraph | Table)[] {
  const [first, each] = [cm(2.6), cm(4)];
  const widths = [first, each, each, each, each, each];
  const look = { size, align: "center", middle: true, keepNext: true } as const;
  const head = { ...look, bold: true, fill: "E7E6E6" };
  const scale = ["๑", "๒", "๓", "๔", "๕"];
  const rows = [
    row([tableCell("ผลกระทบ", first, head), tableCell("โอกาสที่จะเกิด", each * 5, { ...head, columns: 5 })], {
      header: true,
    }),
    row([
      tableCell("{#แถวผลกระทบ}{ผลกระทบ}", first, { ...look, bold: true }),
      ...scale.map((_, index) =>
        tableCell(`{โอกาส${index + 1}}${index === 4 ? "{/แถวผลกระทบ}" : ""}`, each, { ...look }),
      ),
    ]),
    row([tableCell("", first, head), ...scale.map((digit) => tableCell(digit, each, { ...head, keepNext: false }))]),
  ];
  return loop("ตารางความเสี่ยง", [
    paragraph("ตารางความเสี่ยง (ตัวเลขในวงเล็บคือลำดับของความเสี่ยง)", {
      bold: true,
      before: 8,
      after: 4,
      keepNext: true,
      heading: 2,
    }),
    table(rows, widths),
    // LibreOffice keeps a table whose cells keep to the next with what follows it: with this line, not with the plan.
    paragraph("", { size: 2 }),
  ]);
}

/** What came of the risks, with their levels before and after. */
export function riskResults(): (Paragraph | Table)[] {
  return loop("ผลการจัดการความเสี่ยง", [
    paragraph("ผลการจัดการความเสี่ยง ณ วันที่ {วันที่สถานะ}", {
      bold: true,
      before: 10,
      after: 4,
      keepNext: true,
      heading: 2,
    }),
    loopTable(
      "แถวผล",
      [
        { header: "ลำดับ", share: 3.5, cell: "{ลำดับ}", align: "center" },
        { header: "ความเสี่ยง", share: 15, cell: "{ความเสี่ยง}" },
        { header: "ผลการจัดการ", share: 21, cell: "{ผลการจัดการ}" },
        { header: "หลักฐาน", share: 16, cell: "{หลักฐาน}" },
        { header: "ระดับก่อน\nดำเนินการ", share: 8, cell: "{ระดับก่อน}", align: "center" },
        { header: "โอกาส", share: 5, cell: "{โอกาสหลัง}", align: "center", group: "หลังดำเนินการ" },
        { header: "ผลกระทบ", share: 6, cell: "{ผลกระทบหลัง}", align: "center", group: "หลังดำเนินการ" },
        { header: "ระดับ", share: 7, cell: "{ระดับหลัง}", align: "center", group: "หลังดำเนินการ" },
      ],
      { width: wideTextWidth, size: 13 },
    ),
  ]);
}
