import { warning, of, measures, textCase, type Cases } from "../common/case";

export const cases: Cases = {
  "contents.differ": [
    warning(
      of(["analysis"], "ข้อความ!C2", {
        texts: [
          { report: "analysis", section: "สารบัญ", text: "ส่วนที่ ๑ รายงานผลการประเมิน\t๑" },
          { report: "analysis", section: "หัวข้อส่วนที่ ๑", text: "ส่วนที่ ๑ ผลการประเมินของหน่วยงาน" },
        ],
      }),
    ),
  ],
  "unit.mixed": [warning(textCase("ข้อความ!C2", "announcement", "เนื้อความ", "ต้องได้ ๘๕ คะแนนขึ้นไป จึงจะผ่านเกณฑ์ร้อยละ ๘๕"))],
  "owner.everyone": [
    warning(
      of(["progress"], "มาตรการ!I2", measures(...["1", "2", "3", "4"].map((code) => ({ code, owner: "ทุกสำนัก/กอง" })))),
    ),
  ],
  "paper.no-approver": [
    warning(
      of(["progress"], "ผู้ลงนาม!A2", {
        signatories: [{ order: "1", role: "ผู้จัดทำ", name: "นางสาวใจดี มีสุข", position: "นิติกร" }],
      }),
    ),
  ],
};
