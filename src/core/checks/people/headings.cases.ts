import { warning, pair, type Cases } from "../common/case";

export const cases: Cases = {
  "person.heading": [
    warning(
      pair(
        {
          signatories: [
            { role: "ความเห็น", heading: "ความเห็นผู้อำนวยการกองช่าง", name: "นายเอก ธารใส", position: "หัวหน้าสำนักปลัด" },
          ],
        },
        "ผู้ลงนาม!C2",
        {
          signatories: [
            { role: "ความเห็น", heading: "ความเห็นหัวหน้าสำนักปลัด", name: "นายเอก ธารใส", position: "หัวหน้าสำนักปลัด" },
            { role: "ความเห็น", heading: "ความเห็นผู้บังคับบัญชา", name: "นายโท ธารใส", position: "ปลัดเทศบาล" },
            {
              role: "ความเห็น",
              heading: "ความเห็นปลัด อบต.",
              name: "นางตรี ธารใส",
              position: "รองปลัดองค์การบริหารส่วนตำบล",
              acting: "รักษาราชการแทน",
              actingFor: "ปลัดองค์การบริหารส่วนตำบล",
            },
          ],
        },
      ),
    ),
  ],
};
