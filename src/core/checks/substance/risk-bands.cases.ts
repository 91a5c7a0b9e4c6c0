import { risk, warning, error, of, type Cases } from "../common/case";

export const cases: Cases = {
  "band.gap": [
    error({
      ...of(["risk-plan"], "เกณฑ์!B3", {
        risks: [{ ...risk, likelihood: "1", impact: "2" }],
        bands: [
          { set: "ระดับความเสี่ยง", minimum: "5", level: "สูง" },
          { set: "ระดับความเสี่ยง", minimum: "3", level: "ต่ำ" },
        ],
      }),
      quiet: of(["risk-plan"], "", {
        risks: [{ ...risk, likelihood: "1", impact: "2" }],
        bands: [
          { set: "ระดับความเสี่ยง", minimum: "5", level: "สูง" },
          { set: "ระดับความเสี่ยง", minimum: "1", level: "ต่ำ" },
        ],
      }).data,
    }),
  ],
  "risk.same-text": [
    warning({
      ...of(["risk-plan"], "ความเสี่ยง!C3", {
        risks: [
          { ...risk, risk: "เรียกรับเงินจากผู้ขออนุญาต" },
          { ...risk, risk: "เรียกรับเงินจากผู้ขออนุญาต" },
        ],
      }),
      quiet: of(["risk-plan"], "", {
        risks: [
          { ...risk, risk: "เรียกรับเงินจากผู้ขออนุญาต" },
          { ...risk, risk: "เบิกค่าน้ำมันเกินจริง" },
        ],
      }).data,
    }),
  ],
};
