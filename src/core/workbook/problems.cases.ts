import {
  error,
  warning,
  workbookOf,
  sheetOf,
  book,
  measuresSheet,
  typed,
  typedHeaders,
  typedRow,
  done,
  type Cases,
} from "../checks/common/case";

export const cases: Cases = {
  "sheet.missing": [error(book({ measures: null }, ""))],
  "sheet.missing-optional": [warning(book({ risks: null }, ""))],
  "sheet.look-alike": [
    error({
      data: {
        sheets: workbookOf().sheets.map((one) =>
          one.name === "มาตรการ" ? { ...one, name: "มาตรการ - ตาราง 1" } : one,
        ),
      },
      cell: "มาตรการ - ตาราง 1!A1",
      found: "มาตรการ - ตาราง 1",
    }),
    warning({
      data: { sheets: [...workbookOf().sheets, sheetOf("สำเนาของ มาตรการ", [typedHeaders, typedRow])] },
      cell: "สำเนาของ มาตรการ!A1",
      found: "สำเนาของ มาตรการ",
      quiet: {
        sheets: [
          ...workbookOf().sheets,
          sheetOf("มาตรการที่คิดไว้", [
            ["รหัส", "มาตรการ"],
            ["M1", "ก"],
          ]),
        ],
      },
    }),
  ],
  "sheet.duplicate": [
    error({ data: { sheets: [...workbookOf().sheets, sheetOf("มาตรการ ", [typedHeaders, typedRow])] }, cell: "" }),
  ],
  "header.missing": [error({ data: typed([["ไม่มี", "หัวตาราง"], typedRow]), cell: `${measuresSheet}!A1` })],
  "column.missing": [
    error({ data: typed([["มาตรการ", "ขั้นตอน/วิธีการ", "ผู้รับผิดชอบ"], typedRow]), cell: `${measuresSheet}!A1` }),
  ],
  "column.duplicate": [
    error({ data: typed([[...typedHeaders, "สถานะ"], typedRow]), cell: `${measuresSheet}!E1`, found: "D, E" }),
  ],
  "column.misspelt": [
    warning({ data: typed([[...typedHeaders, "หลักฐาณ"], typedRow]), cell: `${measuresSheet}!E1`, found: "หลักฐาณ" }),
  ],
  "cell.merged": [
    warning({
      data: typed([typedHeaders, typedRow, [null, "ค", "กองคลัง", done]], [{ row: 1, column: 0, rows: 2, columns: 1 }]),
      cell: `${measuresSheet}!A2`,
      found: "A2:A3",
    }),
  ],
  "cell.error": [error(book({ measures: [{ owner: { error: "#N/A" } }] }, `${measuresSheet}!I2`, { found: "#N/A" }))],
  "cell.uncalculated": [error(book({ measures: [{ outcome: { error: "" } }] }, `${measuresSheet}!T2`))],
  "cell.unprintable": [
    warning(book({ measures: [{ outcome: "ก\u0007ข\ud800" }] }, `${measuresSheet}!T2`, { found: "กข" })),
  ],
};
