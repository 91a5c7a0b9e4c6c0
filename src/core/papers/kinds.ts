import type { Round } from "../calendar";

/** A kind of paper. `sections` are the closed list of ข้อความ that an office may word for itself. */
export interface PaperKindDef {
  readonly name: string;
  /** Begins the name of the paper's file. */
  readonly file: string;
  readonly aliases: readonly string[];
  readonly sections: readonly string[];
  /** Whether the paper looks at the state on a status date and at a round. */
  readonly hasStatus: boolean;
  readonly rounds: readonly Round[];
}

export const paperKinds = {
  progress: {
    name: "รายงานผลการดำเนินการตามมาตรการ",
    file: "รายงานผลตามมาตรการ",
    aliases: ["รายงานผลการดำเนินการตามมาตรการ (รอบ 6/12 เดือน)", "รายงานความก้าวหน้า"],
    sections: ["ปก", "ชื่อเรื่อง", "คำนำ", "ผู้ออกคำนำ", "บทนำ", "ผลการดำเนินการ", "สรุป", "คำลงท้าย"],
    hasStatus: true,
    rounds: [3, 6, 9, 12],
  },
  annual: {
    name: "รายงานผลการดำเนินการ ประจำปี",
    file: "รายงานผลประจำปี",
    aliases: ["รายงานประจำปี", "รายงานผลการดำเนินการประจำปี"],
    sections: ["ปก", "ชื่อเรื่อง", "บทนำ", "สรุป", "คำลงท้าย"],
    hasStatus: true,
    rounds: [12],
  },
  memo: {
    name: "บันทึกข้อความรายงานผล",
    file: "บันทึกข้อความรายงานผล",
    aliases: ["บันทึกข้อความ"],
    sections: ["เรื่อง", "บทนำ", "หัวข้อตารางมาตรการ", "ผลการประเมิน", "หัวข้อตารางผล", "คำลงท้าย"],
    hasStatus: true,
    rounds: [3, 6, 9, 12],
  },
  analysis: {
    name: "มาตรการและการวิเคราะห์ผลการประเมิน",
    file: "มาตรการและการวิเคราะห์",
    aliases: ["รายงานการวิเคราะห์ผลการประเมิน", "การวิเคราะห์ผลการประเมิน"],
    sections: [
      "ปก",
      "ชื่อเรื่อง",
      "คำนำ",
      "สารบัญ",
      "บทสรุปผู้บริหาร",
      "หัวเรื่องเนื้อหา",
      "หัวข้อส่วนที่ ๑",
      "หัวข้อส่วนที่ ๒",
      "หัวข้อส่วนที่ ๓",
      "หัวข้อส่วนที่ ๔",
      "ส่วนที่ ๑",
      "ส่วนที่ ๒",
      "ส่วนที่ ๓",
      "ส่วนที่ ๔",
      "คำนำข้อคำถาม",
    ],
    hasStatus: false,
    rounds: [],
  },
  announcement: {
    name: "ประกาศกำหนดมาตรการ",
    file: "ประกาศกำหนดมาตรการ",
    aliases: ["ประกาศ"],
    sections: ["เรื่อง", "เนื้อความ", "คำลงท้าย", "บทนำเอกสารแนบท้าย"],
    hasStatus: false,
    rounds: [],
  },
  "risk-plan": {
    name: "แผน/ผลการจัดการความเสี่ยงการทุจริต",
    file: "แผนจัดการความเสี่ยง",
    aliases: ["แผนจัดการความเสี่ยง", "แผนบริหารความเสี่ยงการทุจริต", "ผลการจัดการความเสี่ยงการทุจริต"],
    sections: ["ปก", "ชื่อเรื่อง", "บทนำ", "สรุป", "คำลงท้าย"],
    hasStatus: true,
    rounds: [],
  },
} as const satisfies Record<string, PaperKindDef>;

export type PaperKind = keyof typeof paperKinds;
export const paperKindList = Object.keys(paperKinds) as readonly PaperKind[];
