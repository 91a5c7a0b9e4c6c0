import { warning, pair, type Cases } from "../common/case";

const items = {
  oit: [
    { year: "2569", item: "O26", name: "รายงานผลการส่งเสริมคุณธรรม", elements: "เป็นการดำเนินการในปีงบประมาณ พ.ศ. 2569" },
    { year: "2569", item: "O22", name: "รายงานผลการจัดการความเสี่ยง", elements: "ผลของปีงบประมาณ พ.ศ. 2568" },
  ],
};

export const cases: Cases = {
  "oit.item-name": [
    warning(
      pair(
        { ...items, texts: [{ report: "progress", section: "บทนำ", text: "ตอบข้อ O26 รายงานผลการจัดการความเสี่ยง" }] },
        "ข้อความ!C2",
        { ...items, texts: [{ report: "progress", section: "บทนำ", text: "ตอบข้อ O26 รายงานผลการส่งเสริมคุณธรรม" }] },
      ),
    ),
    warning(
      pair(
        { ...items, texts: [{ report: "progress", section: "บทนำ", text: "ข้อ O๒๒ เรื่อง รายงานผลการส่งเสริมคุณธรรม" }] },
        "ข้อความ!C2",
        { ...items, texts: [{ report: "progress", section: "บทนำ", text: "ข้อ O๒๒ เรื่อง รายงานผลการจัดการความเสี่ยง" }] },
      ),
    ),
  ],
  "oit.item-year": [
    warning(
      pair(
        { ...items, texts: [{ report: "progress", section: "บทนำ", text: "ข้อ O26 ปีงบประมาณ พ.ศ. 2568" }] },
        "ข้อความ!C2",
        { ...items, texts: [{ report: "progress", section: "บทนำ", text: "ข้อ O26 ปีงบประมาณ พ.ศ. 2569" }] },
      ),
    ),
    warning(
      pair(
        { ...items, texts: [{ report: "progress", section: "บทนำ", text: "ข้อ O๒๒ ของปีงบประมาณ ๒๕๖๙" }] },
        "ข้อความ!C2",
        { ...items, texts: [{ report: "progress", section: "บทนำ", text: "ข้อ O๒๒ ของปีงบประมาณ ๒๕๖๘" }] },
      ),
    ),
  ],
};
