import { error, risks, warning, measureCase, type Cases } from "../common/case";

export const cases: Cases = {
  "date.done-future": [
    error(measureCase("P2", { doneDate: "20 เมษายน 2569", published: null, end: "30 เมษายน 2569" })),
    error(risks("N2", { doneDate: "20 เมษายน 2569" })),
  ],
  "date.done-before-start": [
    error(measureCase("P2", { start: "1 กุมภาพันธ์ 2569", end: "31 มีนาคม 2569" })),
    error(risks("N2", { doneDate: "20 มกราคม 2569", period: null, start: "1 กุมภาพันธ์ 2569", end: "31 มีนาคม 2569" })),
    warning(risks("N2", { doneDate: "20 มกราคม 2569", period: "ไตรมาส 3" })),
  ],
  "date.done-outside-year": [
    warning(
      measureCase("P2", {
        start: null,
        end: null,
        period: "ตามความเหมาะสม",
        doneDate: "20 มกราคม 2568",
      }),
    ),
    warning(risks("N2", { period: "ตามความเหมาะสม", doneDate: "20 มกราคม 2568" })),
  ],
  "date.published-before-done": [warning(measureCase("Q2", { published: "10 มกราคม 2569" }))],
  "date.due-before-start": [warning(measureCase("N2", { reportDue: "30 กันยายน 2568" }))],
};
