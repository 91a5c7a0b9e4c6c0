import {
  allGood,
  error,
  warning,
  book,
  measures,
  measuresSheet,
  statusOnly,
  topic,
  workbookOf,
  type Cases,
} from "../common/case";

const measuresWithScores = { ...measures({}), scores: allGood };
const analysed = { ...measuresWithScores, analysis: [topic] };

export const cases: Cases = {
  "text.unknown-tag": [
    warning(
      book({ texts: [{ report: "memo", section: "บทนำ", text: "{ชื่อหน่วย}" }] }, "ข้อความ!C2", {
        found: "{ชื่อหน่วย}",
      }),
    ),
  ],
  "text.lone-brace": [
    warning(
      book({ texts: [{ report: "memo", section: "บทนำ", text: "ของ {ชื่อหน่วยงาน" }] }, "ข้อความ!C2", {
        found: "ของ {ชื่อหน่วยงาน",
      }),
    ),
  ],
  "table.empty": [
    error(book({}, `${measuresSheet}!A2`, { kinds: ["progress"] })),
    error(book({}, `${measuresSheet}!A2`, { kinds: ["memo", "announcement"] })),
    error(book(measuresWithScores, "วิเคราะห์!A2", { kinds: ["analysis"], quiet: workbookOf(analysed) })),
    error(
      book({ ...analysed, analysis: [{ ...topic, year: "2566" }] }, "วิเคราะห์!A2", {
        kinds: ["analysis"],
        quiet: workbookOf({
          ...measuresWithScores,
          texts: [{ report: "analysis", section: "ส่วนที่ ๒", text: "ผลการวิเคราะห์อยู่ในเล่มแนบ" }],
        }),
      }),
    ),
    error(book({ risks: null }, "", { kinds: ["risk-plan"], quiet: workbookOf({ risks: [{ period: "ต.ค. 2568" }] }) })),
  ],
  "grid.empty": [
    error(
      book({ risks: [{ period: "" }, { period: "ต.ค. 2570" }] }, "ความเสี่ยง!L1", {
        kinds: ["risk-plan"],
        quiet: workbookOf({ risks: [{ period: "" }, { period: "ต.ค. 2568" }] }),
      }),
    ),
  ],
  "paper.missing-date": [warning(book(statusOnly, "ตั้งค่า!B1", { kinds: ["memo"] }))],
  "paper.no-signatory": [error(book(statusOnly, "ผู้ลงนาม!A2", { kinds: ["memo"] }))],
};
