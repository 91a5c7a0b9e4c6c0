import {
  pair,
  warning,
  error,
  info,
  workbookOf,
  sheetOf,
  book,
  measuresSheet,
  done,
  type Cases,
} from "../checks/common/case";

export const cases: Cases = {
  "row.unnamed": [
    warning(
      book({ measures: [{ measure: "", steps: "", code: "ส่วนที่ 1" }] }, `${measuresSheet}!A2`, {
        found: "ส่วนที่ 1",
      }),
    ),
  ],
  "row.total": [
    info(book({ measures: [{}, { measure: "รวม 1 มาตรการ" }] }, `${measuresSheet}!E3`, { found: "รวม 1 มาตรการ" })),
    // The word stands in one cell and the count in another.
    info(book({ risks: [{}, { area: "รวม", risk: "8" }] }, "ความเสี่ยง!B3", { found: "รวม" })),
    info(book({ measures: [{}, { topic: "รวมทั้งสิ้น", measure: "๑๘ โครงการ", steps: "" }] }, `${measuresSheet}!B3`)),
    info(book({ measures: [{}, { measure: "ทั้งหมด 18 โครงการ" }] }, `${measuresSheet}!E3`)),
  ],
  "row.continued-differs": [
    error(
      book(
        {
          measures: [
            { measure: "คู่มือ", status: done },
            { measure: "(ต่อ)", status: "ยกเลิก" },
          ],
        },
        `${measuresSheet}!O3`,
        { found: "ยกเลิก" },
      ),
    ),
  ],
  "picture.measure-unknown": [
    warning(
      book({ measures: [{ code: "ม1" }], pictures: [{ file: "ก.jpg", measure: "ม9" }] }, "ภาพกิจกรรม!E2", {
        found: "ม9",
      }),
    ),
  ],
  "picture.link-spaced": [
    warning(
      pair({ pictures: [{ file: "https://www.example.go.th/ภาพ/อบรม 1.jpg" }] }, "ภาพกิจกรรม!A2", {
        pictures: [{ file: "https://www.example.go.th/ภาพ/อบรม%201.jpg" }, { file: "ภาพ/อบรม 1.jpg" }],
      }),
    ),
  ],
  "code.duplicate": [
    error(book({ measures: [{ code: "ม1" }, { code: "ม 1" }] }, `${measuresSheet}!A3`, { found: "ม 1" })),
  ],
  "value.required": [error(book({ measures: [{ owner: "ก" }] }, `${measuresSheet}!O2`, { kinds: ["progress"] }))],
  "setting.missing": [error(book({ settings: { office: "" } }, "ตั้งค่า!B2"))],
  "setting.unknown": [
    warning({
      data: {
        sheets: [
          sheetOf("ตั้งค่า", [
            ["รายการ", "ค่า"],
            ["ชื่อหนวยงาน", "ก"],
          ]),
          ...workbookOf().sheets.slice(1),
        ],
      },
      cell: "ตั้งค่า!A2",
      found: "ชื่อหนวยงาน",
    }),
  ],
  "setting.duplicate": [
    warning({
      data: {
        sheets: [
          sheetOf("ตั้งค่า", [
            ["รายการ", "ค่า"],
            ["อำเภอ", "ก"],
            ["อำเภอ", "ข"],
          ]),
          ...workbookOf().sheets.slice(1),
        ],
      },
      cell: "ตั้งค่า!A3",
      found: "อำเภอ",
    }),
  ],
  "setting.short-office": [
    warning(book({ settings: { office: "อบต.บ้านริมธาร" } }, "ตั้งค่า!B2", { found: "อบต.บ้านริมธาร" })),
  ],
  "setting.choice": [error(book({ settings: { digits: "โรมัน" } }, "ตั้งค่า!B6", { found: "โรมัน" }))],
  "year.christian": [warning(book({ settings: { fiscalYear: "2026" } }, "ตั้งค่า!B5", { found: "2026" }))],
  "year.unreadable": [error(book({ settings: { fiscalYear: "ปีหน้า" } }, "ตั้งค่า!B5", { found: "ปีหน้า" }))],
  "status.unknown": [error(book({ measures: [{ status: "เกือบเสร็จ" }] }, `${measuresSheet}!O2`, { found: "เกือบเสร็จ" }))],
  "date.unreadable": [error(book({ measures: [{ doneDate: "เมื่อวาน" }] }, `${measuresSheet}!P2`, { found: "เมื่อวาน" }))],
  "date.impossible": [
    error(book({ measures: [{ doneDate: "31 ก.พ. 2569" }] }, `${measuresSheet}!P2`, { found: "31 ก.พ. 2569" })),
  ],
  "date.no-day": [
    warning(book({ documents: [{ report: "memo", date: "มกราคม 2569" }] }, "เอกสาร!E2", { found: "มกราคม 2569" })),
  ],
  "date.status-outside-year": [
    warning(
      book({ settings: { statusDate: "31 มีนาคม 2568" } }, "ตั้งค่า!B6", {
        found: "31 มีนาคม 2568",
      }),
    ),
  ],
  "period.unreadable": [
    error(book({ measures: [{ period: "ไตรมาส ๕" }] }, `${measuresSheet}!L2`, { found: "ไตรมาส ๕" })),
  ],
  "period.reversed": [error(book({ measures: [{ start: "1 มี.ค. 2569", end: "1 ม.ค. 2569" }] }, `${measuresSheet}!K2`))],
  "period.unscheduled": [info(book({ measures: [{ period: "ตามความเหมาะสม" }] }, `${measuresSheet}!L2`))],
  "period.outside-year": [warning(book({ measures: [{ period: "ตุลาคม 2570" }] }, `${measuresSheet}!L2`))],
  "number.unreadable": [error(book({ risks: [{ likelihood: "สูง" }] }, "ความเสี่ยง!G2", { found: "สูง" }))],
  "number.range": [error(book({ risks: [{ impact: "6" }] }, "ความเสี่ยง!H2", { found: "6" }))],
  "topic.unknown": [
    warning(
      book({ measures: [{ topic: "การบินอวกาศ" }], analysis: [{ order: "1", topic: "ทรัพย์สิน" }] }, `${measuresSheet}!B2`),
    ),
  ],
  "division.unknown": [
    ...["กองคลัง, กองโบราณคดี", "กองคลัง/กสธ.", "กค. และกองแผนที่"].map((owner) =>
      warning(
        book(
          {
            measures: [{ owner }],
            divisions: [{ name: "กองคลัง", short: "กค." }, { name: "กองการศึกษา ศาสนาและวัฒนธรรม" }],
          },
          `${measuresSheet}!I2`,
          {
            quiet: workbookOf({
              measures: [{ owner: "กองคลัง (งานพัสดุ), กองการศึกษา ศาสนาและวัฒนธรรม" }],
              divisions: [{ name: "กองคลัง", short: "กค." }, { name: "กองการศึกษา ศาสนาและวัฒนธรรม" }],
            }),
          },
        ),
      ),
    ),
    warning(book({ measures: [{ owner: "กองช้าง" }], divisions: [{ name: "กองช่าง" }] }, `${measuresSheet}!I2`)),
  ],
  "indicator.unknown": [
    warning(book({ scores: [{ year: "2568", indicator: "ความสุข", score: "90" }] }, "คะแนน ITA!B2")),
  ],
  "score.duplicate": [
    warning(
      book(
        {
          scores: [
            { year: "2568", indicator: "9", score: "90" },
            { year: "2568", indicator: "การเปิดเผยข้อมูล", score: "91" },
          ],
        },
        "คะแนน ITA!B3",
      ),
    ),
  ],
  "kind.unknown": [warning(book({ documents: [{ report: "นิทาน" }] }, "เอกสาร!A2", { found: "นิทาน" }))],
  "section.unknown": [
    warning(
      book({ texts: [{ report: "memo", section: "คำขวัญ", text: "ก" }] }, "ข้อความ!B2", {
        found: "คำขวัญ",
      }),
    ),
  ],
  "role.unknown": [
    error(book({ signatories: [{ role: "พยาน", name: "ก", position: "ข" }] }, "ผู้ลงนาม!B2", { found: "พยาน" })),
  ],
  "round.unreadable": [
    warning(book({ documents: [{ report: "memo", rounds: "หกเดือน" }] }, "เอกสาร!B2", { found: "หกเดือน" })),
  ],
};
