import { textPairs, warning, pair, done, good, type Cases } from "../common/case";

const site = { settings: { website: "https://www.rimtharn.example.go.th" } };

export const cases: Cases = {
  "evidence.other-site": [
    warning(
      pair(
        {
          ...site,
          texts: [{ report: "progress", section: "บทนำ", text: "เผยแพร่บนเว็บไซต์หลักของหน่วยงาน www.tharnklai.go.th" }],
        },
        "ข้อความ!C2",
        {
          ...site,
          texts: [
            { report: "progress", section: "บทนำ", text: "ตามแนวทางของ www.tharnklai.go.th และเว็บไซต์ itas.nacc.go.th" },
          ],
        },
      ),
    ),
    warning(
      pair({ ...site, measures: [{ status: done, evidence: "https://www.tharnklai.go.th/ita/1" }] }, "มาตรการ!U2", {
        ...site,
        measures: [{ status: done, evidence: "https://www.rimtharn.example.go.th/ita/1" }],
      }),
    ),
    warning(
      pair({ ...site, measures: [{ status: done, evidence: "http://tharnklai.or.th/news" }] }, "มาตรการ!U2", {
        ...site,
        measures: [{ status: done, evidence: "https://itas.nacc.go.th/report/1" }],
      }),
    ),
  ],
  "evidence.site-setting": [
    warning(
      pair(
        {
          settings: { website: "https://www.facebook.com/rimtharn" },
          measures: ["a", "b", "c"].map((page, index) => ({
            ...good,
            code: `ม${index + 1}`,
            measure: `ปรับปรุงคู่มือเล่มที่ ${index + 1}`,
            evidence: `https://www.rimtharn.example.go.th/ita/${page}`,
          })),
        },
        "ตั้งค่า!B6",
        { ...site, measures: [{ status: done, evidence: "https://www.rimtharn.example.go.th/ita/1" }] },
      ),
    ),
  ],
  "evidence.other-year": [
    warning(
      pair(
        { ...site, measures: [{ status: done, evidence: "https://www.rimtharn.example.go.th/ita/2566/report" }] },
        "มาตรการ!U2",
        { ...site, measures: [{ status: done, evidence: "https://www.rimtharn.example.go.th/ita/2569/report" }] },
      ),
    ),
    warning(
      pair(
        { ...site, measures: [{ status: done, evidence: "https://www.rimtharn.example.go.th/ita/o26-2564.pdf" }] },
        "มาตรการ!U2",
        { ...site, measures: [{ status: done, evidence: "https://www.rimtharn.example.go.th/ita/2567/2569.pdf" }] },
      ),
    ),
  ],
  "evidence.thai-signs": [
    warning(
      pair(
        { ...site, measures: [{ status: done, evidence: "https://www.rimtharn.example.go.th/ita/o๒๖.pdf" }] },
        "มาตรการ!U2",
        { ...site, measures: [{ status: done, evidence: "https://www.rimtharn.example.go.th/ita/o26.pdf" }] },
      ),
    ),
    warning(
      pair(
        { ...site, measures: [{ status: done, evidence: "https://www.rimtharn .example.go.th/ita" }] },
        "มาตรการ!U2",
        { ...site, measures: [{ status: done, evidence: "https://www.rimtharn.example.go.th/ita" }] },
      ),
    ),
  ],
  "mail.impossible": [
    warning(
      pair({ divisions: [{ name: "สำนักปลัด", email: "office@example" }] }, "ส่วนราชการ!D2", {
        divisions: [{ name: "สำนักปลัด", email: "office@example.go.th" }],
      }),
    ),
    ...textPairs([
      ["ติดต่อ office@@example.go.th", "ติดต่อ office@example.go.th หรือ LINE @rimtharn"],
      ["อีเมล office@example..go.th", "อีเมล: office@example.go.th."],
      ["ส่งที่ สำนักปลัด@example.go.th", "ส่งที่ saraban_06@example.go.th"],
    ]),
  ],
};
