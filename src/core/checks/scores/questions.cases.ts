import { warning, analysis, type Cases } from "../common/case";

export const cases: Cases = {
  "question.mean": [warning(analysis("วิเคราะห์!G2", { findings: "i10 ได้ 90.00\ni11 ได้ 91.00\ni12 ได้ 92.00" }))],
  "question.order": [warning(analysis("วิเคราะห์!E2", { questions: "แบบวัด EIT ข้อ e๙ - e๗" }))],
};
