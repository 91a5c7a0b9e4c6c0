import { warning, pair, type Cases } from "../common/case";

export const cases: Cases = {
  "person.two-posts": [
    warning(
      pair(
        {
          signatories: [
            { role: "ผู้จัดทำ", name: "นางสาวพิม ธารา", position: "นิติกร" },
            { role: "ความเห็น", name: "นางสาวพิม  ธารา", position: "หัวหน้าสำนักปลัด" },
          ],
        },
        "ผู้ลงนาม!E3",
        {
          signatories: [
            { role: "ผู้จัดทำ", name: "นางสาวพิม ธารา", position: "นิติกร" },
            { role: "ความเห็น", name: "นายเอก ธารใส", position: "หัวหน้าสำนักปลัด" },
            { role: "คำสั่ง", name: "นายเอก ธารใส", position: "รองปลัด", acting: "รักษาราชการแทน" },
            { role: "ความเห็น", name: "", position: "ปลัดองค์การบริหารส่วนตำบลบ้านริมธาร" },
            { role: "คำสั่ง", name: "", position: "นายกองค์การบริหารส่วนตำบลบ้านริมธาร" },
          ],
        },
      ),
    ),
  ],
  "post.two-holders": [
    warning(
      pair(
        {
          signatories: [
            { role: "ความเห็น", name: "นายเอก ธารใส", position: "หัวหน้าสำนักปลัด" },
            { role: "คำสั่ง", name: "นายชาย ภูผา", position: "ปลัดองค์การบริหารส่วนตำบลบ้านริมธาร" },
            { role: "คำสั่ง", name: "นายโท ธารใส", position: "ปลัดองค์การบริหารส่วนตำบลบ้านริมธาร" },
          ],
        },
        "ผู้ลงนาม!F4",
        {
          signatories: [
            { role: "ความเห็น", name: "นายเอก ธารใส", position: "หัวหน้าสำนักปลัด" },
            { role: "คำสั่ง", name: "นายชาย ภูผา", position: "ปลัดองค์การบริหารส่วนตำบลบ้านริมธาร" },
            { role: "ผู้จัดทำ", name: "นางสาวพิม ธารา", position: "นิติกร" },
            { role: "ความเห็น", name: "นายตรี ธารใส", position: "นิติกร" },
          ],
        },
      ),
    ),
  ],
};
