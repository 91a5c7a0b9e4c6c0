import { warning, pair, done, running, type Cases } from "../common/case";

const three = {
  measures: [
    { status: done, topic: "1" },
    { status: done, topic: "2" },
    { status: running, topic: "1" },
  ],
  analysis: [
    { order: "1", topic: "ก" },
    { order: "2", topic: "ข" },
  ],
};

export const cases: Cases = {
  "count.total": [
    warning(
      pair(
        { ...three, texts: [{ report: "progress", section: "บทนำ", text: "กำหนดมาตรการทั้งสิ้น 5 มาตรการ" }] },
        "ข้อความ!C2",
        {
          ...three,
          texts: [{ report: "progress", section: "บทนำ", text: "ประเด็นที่ 2 กำหนดมาตรการทั้งสิ้น 5 มาตรการ" }],
        },
      ),
    ),
    warning(
      pair(
        { ...three, texts: [{ report: "progress", section: "บทนำ", text: "กำหนดมาตรการทั้งสิ้น 5 มาตรการ" }] },
        "ข้อความ!C2",
        { ...three, texts: [{ report: "progress", section: "บทนำ", text: "กำหนดมาตรการทั้งสิ้น 3 มาตรการ" }] },
      ),
    ),
    warning(
      pair({ ...three, texts: [{ report: "progress", section: "บทนำ", text: "มีทั้งหมด ๔ มาตรการ" }] }, "ข้อความ!C2", {
        ...three,
        texts: [{ report: "progress", section: "บทนำ", text: "มีทั้งหมด ๓ มาตรการ" }],
      }),
    ),
    warning(
      pair(
        { ...three, texts: [{ report: "progress", section: "บทนำ", text: "ดำเนินการแล้วเสร็จ 3 มาตรการ" }] },
        "ข้อความ!C2",
        { ...three, texts: [{ report: "progress", section: "บทนำ", text: "ดำเนินการแล้วเสร็จ 2 มาตรการ" }] },
      ),
    ),
    warning(
      pair(
        { ...three, texts: [{ report: "progress", section: "บทนำ", text: "อยู่ระหว่างดำเนินการ ๒ มาตรการ" }] },
        "ข้อความ!C2",
        { ...three, texts: [{ report: "progress", section: "บทนำ", text: "อยู่ระหว่างดำเนินการ ๑ มาตรการ" }] },
      ),
    ),
    warning(
      pair({ ...three, texts: [{ report: "progress", section: "บทนำ", text: "วิเคราะห์จำนวน 4 ประเด็น" }] }, "ข้อความ!C2", {
        ...three,
        texts: [{ report: "progress", section: "บทนำ", text: "วิเคราะห์จำนวน 2 ประเด็น" }],
      }),
    ),
    warning(
      pair({ ...three, texts: [{ report: "progress", section: "บทนำ", text: "รวมทั้งสิ้น 9 มาตรการ" }] }, "ข้อความ!C2", {
        ...three,
        texts: [{ report: "progress", section: "บทนำ", text: "ทบทวน 9 มาตรการย่อย" }],
      }),
    ),
  ],
};
