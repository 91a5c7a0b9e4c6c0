import { warning, pair, type Cases } from "../common/case";

export const cases: Cases = {
  "name.two-spellings": [
    warning(
      pair(
        {
          divisions: [{ name: "สำนักปลัด" }],
          signatories: [{ role: "ความเห็น", name: "ก ข", position: "หัวหน้าสำนักงานปลัด" }],
        },
        "ผู้ลงนาม!F2",
        {
          divisions: [{ name: "สำนักปลัด" }, { name: "กองช่าง" }, { name: "กองคลัง" }],
          texts: [{ report: "memo", section: "บทนำ", text: "สำนักงานปลัดกระทรวงมหาดไทย" }],
          signatories: [
            { role: "ความเห็น", name: "ก ข", position: "นายช่างโยธาชำนาญงาน" },
            { role: "คำสั่ง", name: "ค ง", position: "นายช่างโยธาปฏิบัติงาน" },
          ],
        },
        { mended: "หัวหน้าสำนักปลัด" },
      ),
    ),
    warning(
      pair(
        {
          signatories: [
            { role: "ผู้จัดทำ", name: "นายประสงค์ ธารทิพย์", position: "ก" },
            { role: "คำสั่ง", name: "นายประสงค์ ธารทิพ", position: "ข" },
          ],
        },
        "ผู้ลงนาม!E3",
        {
          signatories: [
            { role: "ผู้จัดทำ", name: "นายประสงค์  ธารทิพย์", position: "ก" },
            { role: "คำสั่ง", name: "นายประสงค์ ธารทิพย์", position: "ข" },
          ],
        },
      ),
    ),
    warning(
      pair({ divisions: [{ name: "กองช่าง" }, { name: "กองชาง" }] }, "ส่วนราชการ!A3", {
        divisions: [{ name: "กองช่าง" }, { name: "กองคลัง" }],
        signatories: [
          { role: "ความเห็น", name: "ก ข", position: "ปลัดเทศบาลตำบล" },
          { role: "คำสั่ง", name: "ค ง", position: "ปลัดเทศบาลตำบลนา" },
        ],
      }),
    ),
  ],
  "person.two-opinions": [
    warning(
      pair(
        {
          signatories: [
            { role: "ความเห็น", name: "นายเอก ธารา", position: "ก" },
            { role: "ความเห็น", name: "นายเอก  ธารา", position: "ข" },
          ],
        },
        "ผู้ลงนาม!E3",
        {
          signatories: [
            { role: "ความเห็น", name: "นายเอก ธารา", position: "ก" },
            { role: "คำสั่ง", name: "นายเอก ธารา", position: "ข" },
          ],
        },
      ),
    ),
  ],
};
