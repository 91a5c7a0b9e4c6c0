import { error, warning, of, textCase, type Cases } from "../common/case";

export const cases: Cases = {
  "date.paper-before-year": [
    error(of(["memo"], "เอกสาร!E2", { documents: [{ report: "memo", date: "มกราคม 2568" }] }, "มกราคม 2568")),
  ],
  "date.paper-after-year": [
    warning(of(["memo"], "เอกสาร!E2", { documents: [{ report: "memo", date: "7 เมษายน 2571" }] })),
  ],
  "date.paper-before-round": [
    warning(
      of(["progress"], "เอกสาร!E2", {
        documents: [{ report: "progress", rounds: "6", date: "15 มีนาคม 2569" }],
      }),
    ),
  ],
  "year.title": [
    warning(textCase("ข้อความ!C2", "analysis", "ชื่อเรื่อง", "มาตรการส่งเสริมคุณธรรม ประจำปีงบประมาณ พ.ศ. 2568")),
    warning(textCase("ข้อความ!C2", "progress", "ชื่อเรื่อง", "รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๗")),
  ],
};
