import { warning, done, pair, evidence, evidenceLink, type Cases } from "../common/case";

export const cases: Cases = {
  "evidence.missing": [
    warning(
      pair(
        { measures: [{ status: done }] },
        "มาตรการ!U2",
        {
          measures: [
            { status: done, evidence: evidenceLink },
            { status: "ยังไม่ดำเนินการ" },
            { status: done, result: `เผยแพร่ที่ ${evidenceLink}` },
          ],
        },
        { kinds: ["progress"] },
      ),
    ),
    warning(evidence("-", evidenceLink)),
  ],
  "evidence.vague": [
    warning(evidence("ดูในเว็บไซต์ของหน่วยงาน", "คำสั่งที่ ๑๒/๒๕๖๙ ลงวันที่ ๕ มกราคม ๒๕๖๙")),
    warning(evidence("https://www.rimtharn.example.go.th/", evidenceLink)),
    warning(evidence("- ภาพถ่าย", "ภาพถ่ายกิจกรรมเมื่อวันที่ ๕ มกราคม ๒๕๖๙")),
  ],
  "evidence.malformed": [
    warning(evidence("htps://www.rimtharn.example.go.th/ita/12", evidenceLink, evidenceLink)),
    warning(evidence("https:// www.rimtharn.example.go.th/ita/12", `ดู ${evidenceLink}.`, evidenceLink)),
    warning(evidence("www.rimtharn.example.go.th/ita/12", `${evidenceLink}\n${evidenceLink}?a=1`)),
    warning(
      evidence(
        "https://www.rimtharn.example.go.th/my file name.pdf",
        "https://www.rimtharn.example.go.th/my%20file%20name.pdf",
      ),
    ),
    warning(evidence("https://www,rimtharn.go.th/ita", "http://www.rimtharn.example.go.th:8080/ita")),
  ],
  "evidence.private": [
    warning(evidence("D:\\งาน\\คู่มือ.pdf", evidenceLink)),
    warning(evidence("http://192.168.1.4/ita", "https://drive.google.com/file/d/1a/view")),
  ],
  "evidence.repeated": [
    warning(
      pair(
        {
          measures: [
            { measure: "ก", evidence: evidenceLink },
            { measure: "ข", evidence: `${evidenceLink}/` },
          ],
        },
        "มาตรการ!U3",
        {
          measures: [
            { measure: "ก", evidence: evidenceLink },
            { measure: "ก", evidence: evidenceLink },
            { measure: "ข", evidence: `${evidenceLink}3` },
          ],
        },
      ),
    ),
  ],
};
