import { warning, pair, type Cases } from "../common/case";

const people = {
  signatories: [
    { role: "ผู้จัดทำ", name: "นางสาวพิม ธารา", position: "นิติกร" },
    { role: "ความเห็น", name: "นายเอก ธารใส", position: "หัวหน้าสำนักปลัด" },
  ],
};

export const cases: Cases = {
  "person.in-text": [
    warning(
      pair(
        {
          signatories: [{ role: "ผู้ประกาศ", name: "นายธาร ริมน้ำ", position: "นายกองค์การบริหารส่วนตำบลบ้านริมธาร" }],
          texts: [{ report: "progress", section: "บทนำ", text: "โดยนายเอก ธารใส นายกองค์การบริหารส่วนตำบล" }],
        },
        "ข้อความ!C2",
        {
          signatories: [{ role: "ผู้ประกาศ", name: "นายธาร ริมน้ำ", position: "นายกองค์การบริหารส่วนตำบลบ้านริมธาร" }],
          texts: [{ report: "progress", section: "บทนำ", text: "โดยนายเอก ธารใส นายกองค์การบริหารส่วนตำบลธารไกล" }],
        },
      ),
    ),
    warning(
      pair(
        { ...people, texts: [{ report: "progress", section: "บทนำ", text: "มีนางพิม ธารา เป็นเลขานุการ" }] },
        "ข้อความ!C2",
        { ...people, texts: [{ report: "progress", section: "บทนำ", text: "มีนางสาวพิม ธารา เป็นเลขานุการ" }] },
      ),
    ),
    warning(
      pair(
        { ...people, texts: [{ report: "progress", section: "บทนำ", text: "นายเอก ธารไส เป็นประธาน" }] },
        "ข้อความ!C2",
        { ...people, texts: [{ report: "progress", section: "บทนำ", text: "นายเอก ธารใส เป็นประธาน" }] },
      ),
    ),
    warning(
      pair(
        { ...people, texts: [{ report: "progress", section: "บทนำ", text: "มอบนายเอก ธารใส ปลัดเทศบาล เป็นประธาน" }] },
        "ข้อความ!C2",
        { ...people, texts: [{ report: "progress", section: "บทนำ", text: "มอบนายเอก ธารใส หัวหน้าสำนักปลัด เป็นประธาน" }] },
      ),
    ),
    warning(
      pair({ ...people, texts: [{ report: "progress", section: "บทนำ", text: "นายเอ็ก ธารใส ตรวจแล้ว" }] }, "ข้อความ!C2", {
        ...people,
        texts: [{ report: "progress", section: "บทนำ", text: "นายเอกชัย ภูผา ตรวจแล้ว" }],
      }),
    ),
  ],
};
