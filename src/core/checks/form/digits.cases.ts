import { warning, real, textPair, type Cases } from "../common/case";

export const cases: Cases = {
  "number.mixed-digits": [
    warning(
      textPair(
        "ปีงบประมาณ พ.ศ. ๒๕๖9 และ ๑,2๓๔ บาท",
        "ปีงบประมาณ พ.ศ. ๒๕๖๙ ได้ 91.25 คะแนน",
        "ปีงบประมาณ พ.ศ. ๒๕๖๙ และ ๑,๒๓๔ บาท",
      ),
    ),
    warning(textPair("ปี ๒๕๖9", "ปี 2569", "ปี 2569", { ...real, digits: "อารบิก" })),
  ],
  "number.letter-o": [
    warning(
      textPair(
        "รายการ OIT ข้อ ๐๒๓ – ๐๒๔",
        "รายการ OIT ข้อ O๒๓ – O๒๔ เวลา ๐๙.๓๐ น. โทร. ๐๔๔ ๙๙๙ ๙๙๙",
        "รายการ OIT ข้อ O๒๓ – O๒๔",
      ),
    ),
    warning(textPair("ได้ ๘O คะแนน", "ได้ ๘๐ คะแนน ตามระเบียบ ข้อ ๐๕", "ได้ ๘๐ คะแนน")),
  ],
};
