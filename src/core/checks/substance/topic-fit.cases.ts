import { warning, of, measures, measureCase, analysis, type Cases } from "../common/case";

export const cases: Cases = {
  "topic.words": [
    warning(
      of(["progress"], "มาตรการ!B2", {
        ...measures({
          topic: "1",
          measure: null,
          steps: "เผยแพร่แผนการจัดซื้อจัดจ้างทุกเดือน\nรายงานการเบิกจ่ายรายไตรมาส",
        }),
        analysis: [{ order: "1", topic: "กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ" }],
      }),
    ),
  ],
  "indicator.words": [
    warning(
      measureCase("C2", {
        indicator: "9",
        measure: "กำหนดข้อปฏิบัติการขอยืมพัสดุ",
        steps: "ร่างแบบคำขอ\nกำหนดวันส่งคืน",
      }),
    ),
  ],
  "topic.indicator": [
    warning(analysis("วิเคราะห์!D2", { topic: "กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ", indicator: "10" })),
  ],
  "measure.indicator-topic": [warning(analysis("มาตรการ!C2", {}, measures({ topic: "1", indicator: "3" })))],
};
