import { warning, paragraph, pair, type Cases } from "../common/case";

export const cases: Cases = {
  "post.other-kind": [
    warning(
      paragraph(
        "เสนอนายกเทศมนตรีตำบลบ้านริมธาร",
        "เสนอนายกองค์การบริหารส่วนตำบลบ้านริมธาร และนายกเทศมนตรีตำบลธารใต้",
        "เสนอนายกองค์การบริหารส่วนตำบลบ้านริมธาร",
      ),
    ),
    warning({
      ...pair(
        {
          settings: { office: "เทศบาลตำบลบ้านริมธาร" },
          signatories: [{ role: "คำสั่ง", name: "นายเอก ธารา", position: "นายกเทศบาลตำบลบ้านริมธาร" }],
        },
        "ผู้ลงนาม!F2",
        {
          settings: { office: "เทศบาลตำบลบ้านริมธาร" },
          signatories: [{ role: "คำสั่ง", name: "นายเอก ธารา", position: "นายกเทศมนตรีตำบลบ้านริมธาร" }],
        },
      ),
      mended: "นายกเทศมนตรีตำบลบ้านริมธาร",
    }),
  ],
};
