import { info, of, textPair, warning, type Cases } from "../common/case";

export const cases: Cases = {
  "date.non-working": [
    info({
      ...of(["memo"], "เอกสาร!E2", { documents: [{ report: "memo", date: "12 เมษายน 2569" }] }),
      quiet: of(["memo"], "", { documents: [{ report: "memo", date: "7 เมษายน 2569" }] }).data,
    }),
    info({
      ...of(["memo"], "เอกสาร!E2", { documents: [{ report: "memo", date: "6 เมษายน 2569" }] }),
      quiet: of(["memo"], "", { documents: [{ report: "memo", date: "9 เมษายน 2569" }] }).data,
    }),
    info({
      ...of(["memo"], "เอกสาร!E2", { documents: [{ report: "memo", date: "5 ธันวาคม 2568" }] }),
      quiet: of(["memo"], "", { documents: [{ report: "memo", date: "4 ธันวาคม 2568" }] }).data,
    }),
    info({
      ...of(["memo"], "เอกสาร!E2", { documents: [{ report: "memo", date: "4 พฤษภาคม 2569" }] }),
      quiet: of(["memo"], "", {
        settings: { holidays: "ยกเลิก 4 พฤษภาคม 2569, 3 มีนาคม 2569" },
        documents: [{ report: "memo", date: "4 พฤษภาคม 2569" }],
      }).data,
    }),
    info(textPair("ประกาศ ณ วันที่ 22 พฤศจิกายน พ.ศ. 2568", "ประกาศ ณ วันที่ 21 พฤศจิกายน พ.ศ. 2568")),
    info(textPair("สั่ง ณ วันที่ ๖ เมษายน พ.ศ. ๒๕๖๙", "ประชุมเมื่อวันที่ ๖ เมษายน พ.ศ. ๒๕๖๙")),
    info(
      of(["memo"], "เอกสาร!E2", {
        settings: { holidays: "3 มีนาคม 2569" },
        documents: [{ report: "memo", date: "3 มีนาคม 2569" }],
      }),
    ),
  ],
  "date.holiday-unread": ["3 มีนาคม 2569, วันมาฆบูชา", "13 - 15 เมษายน 2569", "ยกเลิก วันฉัตรมงคล"].map((holidays) =>
    warning({
      ...of(["memo"], "ตั้งค่า!B7", { settings: { holidays } }),
      quiet: of(["memo"], "", { settings: { holidays: "3 มีนาคม 2569; ๑ มิ.ย. ๒๕๖๙, ยกเลิก 4 พฤษภาคม 2569" } }).data,
    }),
  ),
};
