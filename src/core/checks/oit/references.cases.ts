import { warning, pair, textPair, type Cases } from "../common/case";

export const cases: Cases = {
  "reference.unknown-item": [
    warning(textPair("แบบวัด OIT จำนวน 43 ข้อ", "แบบวัด OIT จำนวน 28 ข้อ ผ่าน 27 ข้อ")),
    warning(textPair("ตามข้อ O๔๔ และข้อคำถาม e๑๔", "ตามข้อ O๒๖ และข้อคำถาม i๑-i๓, e๙ E-Service COVID-19")),
    ...["ข้อ 30", "O  30", "30", "o๓๐", "0 30"].map((item) =>
      warning(
        pair({ oit: [{ year: "2569", item, name: "รายการ" }] }, "รายการ OIT!B2", {
          oit: [{ year: "2569", item: item.replace(/3|๓/, "2"), name: "รายการ" }],
        }),
      ),
    ),
    warning(
      pair(
        {
          settings: { fiscalYear: "2569" },
          bands: [{ set: "จำนวนข้อ ITA 2568-", minimum: "28", level: "OIT" }],
          analysis: [{ order: "1", topic: "ก", questions: "O๓๐" }],
        },
        "วิเคราะห์!E2",
        {
          bands: [{ set: "จำนวนข้อ ITA 2568-", minimum: "30", level: "OIT" }],
          analysis: [{ order: "1", topic: "ก", questions: "O๓๐" }],
        },
      ),
    ),
  ],
  "reference.not-listed": [
    warning(
      pair(
        { analysis: [{ order: "1", topic: "ก", questions: "แบบวัด IIT ข้อ i๑-i๓", findings: "i๑ และ i๑๐ ได้คะแนนน้อย" }] },
        "วิเคราะห์!G2",
        { analysis: [{ order: "1", topic: "ก", questions: "แบบวัด IIT ข้อ i๑-๓", findings: "i๒ ได้คะแนนน้อย ตาม O๑๓" }] },
      ),
    ),
  ],
  "reference.dangling": [
    warning(textPair("กำหนดมาตรการไว้ในข้อ ๖ ดังนี้", "ตามระเบียบกระทรวง กำหนดไว้ในข้อ ๖ และตามข้อ ๒๒ ของระเบียบ")),
    warning(
      pair({ texts: [{ report: "memo", section: "บทนำ", text: "รายละเอียดตามข้อ 2" }] }, "ข้อความ!C2", {
        texts: [
          { report: "memo", section: "บทนำ", text: "รายละเอียดตามข้อ 2" },
          { report: "memo", section: "คำลงท้าย", text: "๑. ก\n๒. ข" },
        ],
      }),
    ),
  ],
};
