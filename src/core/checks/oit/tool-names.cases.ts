import { textPairs, type Cases } from "../common/case";

export const cases: Cases = {
  "oit.tool-name": textPairs([
    ["แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (IIT)", "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)"],
    ["ผู้มีส่วนได้ส่วนเสียภายใน (EIT)", "ผู้มีส่วนได้ส่วนเสียภายนอก (EIT)"],
    ["แบบวัดการเปิดเผยข้อมูลสาธารณะ (EIT)", "แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)"],
    ["ผลคะแนน OlT ของหน่วยงาน", "ผลคะแนน OIT ของหน่วยงาน"],
    ["ผลการประเมิน 1TA ประจำปี", "ผลการประเมิน ITA ประจำปี"],
    ["แบบวัด OIT วัดการรับรู้ของประชาชน", "แบบวัด EIT วัดการรับรู้ของประชาชน"],
    ["แบบวัด OIT ตอบโดยบุคลากร", "แบบวัด OIT ตรวจโดยคณะที่ปรึกษา"],
    ["แบบวัด IIT (ภายนอก)", "แบบวัด IIT (ภายใน)"],
  ]),
  "text.english": textPairs([
    ["Integrity and Transparent Assessment", "Integrity and Transparency Assessment"],
    ["นโยบาย No Gif Policy", "นโยบาย No Gift Policy"],
    ["Integity and Transparency Assesment", "Open Data Integrity and Transparency Assessment"],
    ["Conflict of Intrest", "Conflict of Interest"],
    ["Good Govenance", "Google Drive"],
    ["แนวคิด Zero Tolerace", "แนวคิด Zero Tolerance"],
    ["ช่องทาง Youtub ของหน่วยงาน", "ช่องทาง YouTube ของหน่วยงาน"],
    ["แบบวัดของ Extrenal", "แบบวัดของ External"],
  ]),
};
