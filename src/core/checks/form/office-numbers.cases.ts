import { warning, textPairs, pair, type Cases } from "../common/case";

export const cases: Cases = {
  "number.postal": textPairs([
    ["อำเภอพิมาย จังหวัดนครราชสีมา 3011", "อำเภอพิมาย จังหวัดนครราชสีมา 30110"],
    ["จ.นครราชสีมา ๓๐๑๑๐๐", "จังหวัดนครราชสีมา 32 อำเภอ"],
    ["รหัสไปรษณีย์ 3011", "รหัสไปรษณีย์ 30110"],
  ]),
  "number.document-twice": [
    warning(
      pair(
        {
          documents: [
            { report: "memo", number: "ธน 73201/12" },
            { report: "progress", number: "ธน ๗๓๒๐๑/๑๒" },
          ],
        },
        "เอกสาร!D3",
        {
          documents: [
            { report: "memo", number: "ธน 73201/12" },
            { report: "progress", number: "ธน 73201/13" },
          ],
        },
      ),
    ),
  ],
};
