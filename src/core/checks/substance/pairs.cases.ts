import { warning, measures, analysis, type Cases } from "../common/case";

export const cases: Cases = {
  "finding.no-measure": [
    warning({
      ...analysis(
        "วิเคราะห์!G2",
        { findings: "ผู้สูงอายุใช้แบบคำขอออนไลน์ไม่ได้เพราะตัวอักษรเล็ก\nเจ้าหน้าที่ไม่ตอบคำถามในวันหยุด" },
        measures(
          { topic: "1", finding: "ผู้สูงอายุใช้แบบคำขอออนไลน์ไม่ได้เพราะตัวอักษรเล็ก" },
          { code: "ม2", topic: "1", measure: "ขยายตัวอักษร", finding: "ผู้สูงอายุใช้แบบคำขอออนไลน์ไม่ได้เพราะตัวอักษรเล็ก" },
        ),
      ),
      // A measure that names no finding may be of any: nothing can be said then.
      quiet: analysis(
        "วิเคราะห์!G2",
        { findings: "ผู้สูงอายุใช้แบบคำขอออนไลน์ไม่ได้เพราะตัวอักษรเล็ก\nเจ้าหน้าที่ไม่ตอบคำถามในวันหยุด" },
        measures(
          { topic: "1", finding: "ผู้สูงอายุใช้แบบคำขอออนไลน์ไม่ได้เพราะตัวอักษรเล็ก" },
          { code: "ม2", topic: "1", measure: "ตอบคำถามในวันหยุด" },
        ),
      ).data,
    }),
    warning(
      analysis(
        "วิเคราะห์!G2",
        { findings: "ผู้สูงอายุใช้แบบคำขอออนไลน์ไม่ได้เพราะตัวอักษรเล็ก\nเจ้าหน้าที่ไม่ตอบคำถามในวันหยุด" },
        measures({ topic: "1", finding: "ผู้สูงอายุใช้แบบคำขอออนไลน์ไม่ได้เพราะตัวอักษรเล็ก" }),
      ),
    ),
  ],
  "measure.no-finding": [
    warning(
      analysis(
        "มาตรการ!D3",
        { findings: "ผู้สูงอายุใช้แบบคำขอออนไลน์ไม่ได้เพราะตัวอักษรเล็ก" },
        measures(
          { topic: "1", finding: "ผู้สูงอายุใช้แบบคำขอออนไลน์ไม่ได้เพราะตัวอักษรเล็ก" },
          { code: "ม2", topic: "1", measure: "ตอบคำถาม", finding: "เจ้าหน้าที่ไม่ตอบคำถามในวันหยุด" },
        ),
      ),
    ),
  ],
};
