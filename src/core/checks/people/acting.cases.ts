import { warning, done, pair, type Cases } from "../common/case";

export const cases: Cases = {
  "text.acting": [
    warning(
      pair(
        { signatories: [{ role: "ความเห็น", name: "ก ข", position: "ค", acting: "รักษาการราชการแทน" }] },
        "ผู้ลงนาม!G2",
        { signatories: [{ role: "ความเห็น", name: "ก ข", position: "ค", acting: "รักษาราชการแทน" }] },
        { mended: "รักษาราชการแทน" },
      ),
    ),
    warning(
      pair({ signatories: [{ role: "ความเห็น", name: "ก ข", position: "ค", acting: "แทน" }] }, "ผู้ลงนาม!G2", {
        signatories: [{ role: "ความเห็น", name: "ก ข", position: "ค", acting: "ปฏิบัติราชการแทน" }],
        measures: [{ result: "มีผู้ปฏิบัติหน้าที่แทนในวันหยุด" }],
      }),
    ),
  ],
  "text.wish": [
    warning(
      pair({ measures: [{ status: done, steps: "ควรปรับปรุงคู่มือ" }] }, "มาตรการ!H2", {
        measures: [
          { status: done, steps: "ปรับปรุงเท่าที่ควร ข้อมูลที่ประชาชนควรรู้", suggestion: "ควรทบทวนทุกปี" },
          { status: "ยังไม่ดำเนินการ", steps: "ควรปรับปรุงคู่มือ" },
        ],
      }),
    ),
  ],
};
