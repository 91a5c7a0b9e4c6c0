import { tables, type TableDef, type TableKey } from "../workbook/tables";

/** A kind of table that papers have, and the columns by which it is known. */
export interface Profile {
  readonly table: TableKey | "contents";
  /** Column key -> the headers it is known by, as typed. */
  readonly columns: ReadonlyMap<string, readonly string[]>;
  /** One of these has to be there. */
  readonly essential: readonly string[];
  /** All of these have to be there. */
  readonly needed: readonly string[];
}

/**
 * Further headers that papers use, beside the aliases of the workbook. "order" is a running number, which is no code;
 * "tool" is the score of a tool beside those of its indicators, "qr" a code that leads to evidence.
 */
const further: Readonly<Partial<Record<TableKey, Readonly<Record<string, readonly string[]>>>>> = {
  measures: {
    order: ["ลำดับ", "ลำดับที่", "ที่", "ข้อ", "ข้อที่", "เลขที่"],
    topic: ["ประเด็นที่ต้องพัฒนา", "ประเด็นการพัฒนา", "หัวข้อ", "ด้าน"],
    indicator: ["ตัวชี้วัด/ประเด็น", "ตัวชี้วัดที่เกี่ยวข้อง", "ตัวชี้วัดการประเมิน"],
    finding: [
      "จุดที่ต้องพัฒนา",
      "จุดที่ควรพัฒนา",
      "ประเด็นที่ควรพัฒนา",
      "ประเด็นที่ควรปรับปรุง",
      "ประเด็นที่ต้องแก้ไข",
      "ประเด็นที่ต้องปรับปรุง",
      "ข้อบกพร่อง",
      "ปัญหาที่พบ",
      "ผลการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน",
      "ผลการวิเคราะห์ผลการประเมิน",
      "ข้อค้นพบ/จุดที่ต้องพัฒนา",
      "ประเด็นปัญหา",
      "จุดอ่อน",
      "สภาพปัญหา",
    ],
    measure: [
      "มาตรการยกระดับ",
      "มาตรการเพื่อยกระดับ",
      "มาตรการยกระดับคุณธรรมและความโปร่งใส",
      "แนวทางการยกระดับ",
      "แนวทางการปรับปรุง",
      "แนวทางการพัฒนา",
      "แผนงาน/โครงการ/กิจกรรม",
      "ชื่อโครงการ/กิจกรรม",
      "มาตรการและหลักฐาน",
      "วิธีการนำผลการวิเคราะห์ไปสู่การปฏิบัติ",
      "มาตรการที่ต้องดำเนินการ",
      "มาตรการ/กิจกรรม",
      "มาตรการ/โครงการ",
      "มาตรการ/แนวทางการปฏิบัติ",
      "โครงการ/กิจกรรม",
      "มาตรการหรือแนวทาง",
      "มาตรการส่งเสริมคุณธรรมและความโปร่งใส",
      "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
    ],
    guideline: ["แนวปฏิบัติ", "แนวทางปฏิบัติ", "แนวทางการดำเนินการ", "แนวทางการดำเนินงาน", "แนวทางดำเนินการ"],
    steps: [
      "กลไก/วิธีการขับเคลื่อน",
      "กลไกการขับเคลื่อน",
      "แนวทางการขับเคลื่อน",
      "วิธีการขับเคลื่อน",
      "รายละเอียดกิจกรรม",
      "ขั้นตอนการปฏิบัติ",
      "ขั้นตอนการดำเนินการ",
      "ขั้นตอนการดำเนินงาน",
      "ขั้นตอนและวิธีการ",
      "ขั้นตอนและวิธีการปฏิบัติ",
      "ขั้นตอนหรือวิธีการปฏิบัติ",
      "ขั้นตอนหรือวิธีการดำเนินการ",
      "วิธีการปฏิบัติ",
      "วิธีการดำเนินการ",
      "วิธีการดำเนินงาน",
      "วิธีดำเนินการ",
      "กิจกรรม",
    ],
    owner: [
      "ผู้เกี่ยวข้อง",
      "ผู้ดำเนินการ",
      "ฝ่ายที่รับผิดชอบ",
      "เจ้าภาพ",
      "หน่วยงานผู้รับผิดชอบ",
      "ส่วนราชการที่รับผิดชอบ",
      "ส่วนราชการผู้รับผิดชอบ",
      "ผู้รับผิดชอบหลัก",
      "กอง/สำนักที่รับผิดชอบ",
      "หน่วยงาน",
    ],
    start: ["วันที่เริ่มดำเนินการ"],
    period: [
      "กรอบเวลา",
      "กำหนดแล้วเสร็จ",
      "กำหนดเสร็จ",
      "ระยะเวลาแล้วเสร็จ",
      "ปฏิทินการดำเนินงาน",
      "ช่วงเวลา",
      "ห้วงเวลา",
      "กำหนดเวลา",
      "ระยะเวลาในการดำเนินการ",
      "กรอบระยะเวลา",
      "ระยะเวลาดำเนินงาน",
      "กำหนดระยะเวลา",
    ],
    followUp: [
      "การติดตามประเมินผล",
      "วิธีติดตาม",
      "การกำกับและติดตาม",
      "การติดตามผล",
      "การรายงานผล",
      "การกำกับติดตามและรายงานผล",
      "การติดตามและประเมินผล",
    ],
    status: ["สถานะของมาตรการ", "ความก้าวหน้า", "สถานะการดำเนินงาน"],
    result: [
      "ผลการดำเนินงานที่เกิดขึ้น",
      "ผลดำเนินการ",
      "รายละเอียดการดำเนินการ",
      "ผลการปฏิบัติ",
      "ผลการปฏิบัติงาน",
      "ผลการดำเนินการที่เกิดขึ้น",
      "สรุปผลการดำเนินงาน",
      "สรุปผล",
      "การดำเนินการ",
      "ผลที่ได้ดำเนินการ",
    ],
    output: ["ผลผลิต (Output)", "ผลผลิตที่ได้"],
    outcome: ["ผลลัพธ์ (Outcome)", "ผลสำเร็จ", "ความสำเร็จ", "ผลที่เกิดขึ้น", "ผลลัพธ์หรือความสำเร็จ", "ผลลัพธ์ที่เกิดขึ้น"],
    evidence: ["เอกสารหลักฐาน", "หลักฐานการดำเนินการ", "หลักฐานอ้างอิง", "เอกสารอ้างอิง", "แหล่งข้อมูล", "เอกสาร/หลักฐาน", "link"],
    obstacle: ["ปัญหาและอุปสรรค", "ปัญหา อุปสรรค", "ปัญหาหรืออุปสรรค"],
    suggestion: ["แนวทางแก้ไข", "ข้อเสนอแนะ/แนวทางแก้ไข"],
    qr: ["คิวอาร์โค้ด", "QR Code", "คิวอาร์โค้ดหลักฐาน"],
  },
  risks: {
    order: ["ลำดับ", "ลำดับที่", "ที่", "ข้อ"],
    area: [
      "ขั้นตอนการปฏิบัติงาน",
      "กระบวนการ/ขั้นตอน",
      "กระบวนการปฏิบัติงาน",
      "งาน/กระบวนงาน",
      "ด้านความเสี่ยง",
      "กระบวนงาน",
      "งาน",
      "ภารกิจ",
      "โครงการ/กิจกรรม",
      "งาน/โครงการ",
      "ประเภทความเสี่ยงการทุจริต",
    ],
    risk: [
      "ความเสี่ยงการทุจริต",
      "เหตุการณ์ความเสี่ยงการทุจริต",
      "ประเด็นความเสี่ยงการทุจริต",
      "ความเสี่ยงที่อาจเกิดขึ้น",
      "รูปแบบพฤติการณ์ความเสี่ยงการทุจริต",
    ],
    factor: ["ปัจจัยความเสี่ยง", "ปัจจัยที่ทำให้เกิดความเสี่ยง", "สาเหตุของความเสี่ยง", "สาเหตุ"],
    response: [
      "แนวทางการจัดการความเสี่ยง",
      "มาตรการป้องกันการทุจริต",
      "มาตรการป้องกัน",
      "มาตรการควบคุมความเสี่ยง",
      "มาตรการจัดการความเสี่ยงการทุจริต",
      "มาตรการป้องกันเพื่อไม่ให้เกิดการทุจริต",
      "แนวทางจัดการ",
    ],
    activity: [
      "วิธีดำเนินการ",
      "วิธีการดำเนินการ",
      "วิธีปฏิบัติ",
      "กิจกรรม/วิธีการการดำเนินงาน",
      "กิจกรรม/วิธีการดำเนินการ",
      "กิจกรรมที่ดำเนินการ",
      "ผลการดำเนินการ",
      "ผลการจัดการความเสี่ยง",
    ],
    likelihood: ["โอกาสที่จะเกิด", "โอกาสเกิดการทุจริต", "Likelihood"],
    impact: ["ระดับผลกระทบ", "Impact"],
    product: ["คะแนน", "LxI", "L x I", "ค่าความเสี่ยง", "คะแนนความเสี่ยง"],
    level: ["ระดับ", "ระดับความเสี่ยง"],
    owner: ["หน่วยงานรับผิดชอบ", "ส่วนราชการที่รับผิดชอบ"],
    period: ["ระยะเวลาการดำเนินงาน", "ช่วงเวลา"],
    remark: ["ผลการดำเนินงาน"],
  },
  scores: {
    order: ["ลำดับ", "ลำดับที่", "ที่"],
    indicator: ["ตัวชี้วัดที่", "ตัวชี้วัดการประเมิน", "ชื่อตัวชี้วัด", "ประเด็นการประเมิน", "เครื่องมือ", "เครื่องมือการประเมิน"],
    score: ["คะแนนรายตัวชี้วัด", "คะแนนตัวชี้วัด", "คะแนนที่ได้", "ค่าคะแนน", "คะแนนการประเมิน", "คะแนนเฉลี่ย", "ร้อยละ"],
    tool: ["คะแนนรายเครื่องมือ", "คะแนนเครื่องมือ", "คะแนนแบบวัด", "คะแนนรายแบบวัด"],
    level: ["ระดับผลการประเมิน"],
  },
  limitations: {
    order: ["ลำดับ", "ลำดับที่", "ที่"],
    tool: ["แบบวัด", "เครื่องมือการประเมิน", "ชื่อเครื่องมือ"],
    limitation: ["ข้อจำกัดที่พบ", "ข้อจำกัดในการประเมิน", "ปัญหา/ข้อจำกัด"],
  },
  oit: { name: ["ข้อมูล", "รายการข้อมูล", "รายการ", "ชื่อข้อมูล"] },
  analysis: { topic: ["ประเด็นการวิเคราะห์", "หัวข้อการวิเคราะห์"], findings: ["ผลการวิเคราะห์", "สิ่งที่พบ"] },
  signatories: { name: ["ชื่อ", "ชื่อและสกุล", "ชื่อ-ชื่อสกุล"] },
};

const essentials: Readonly<Record<Profile["table"], readonly string[]>> = {
  settings: ["value"],
  documents: ["report"],
  divisions: ["short", "parent", "email"],
  // Names and posts alone are those of a committee, or of whoever took part.
  signatories: ["role", "heading", "acting"],
  measures: ["measure", "finding", "steps", "guideline", "topic"],
  risks: ["risk", "factor"],
  scores: ["score", "tool"],
  analysis: ["findings", "text", "questions"],
  limitations: ["limitation"],
  texts: ["text"],
  pictures: ["file"],
  bands: ["minimum"],
  oit: ["elements", "name"],
  history: ["to"],
  contents: ["page"],
};

/** What hinders a measure is no limitation of a tool. */
const needed: Readonly<Partial<Record<TableKey, readonly string[]>>> = { limitations: ["tool"] };

function profileOf(def: TableDef): Profile {
  const extra = further[def.key as TableKey] ?? {};
  // A running number of a paper is no code.
  const own = def.columns.map(({ key, header, aliases = [] }): [string, readonly string[]] => [
    key,
    [header, ...aliases, ...(extra[key] ?? [])].filter((name) => key !== "code" || /รหัส/.test(name)),
  ]);
  const added = Object.entries(extra).filter(([key]) => def.columns.every((column) => column.key !== key));
  return {
    table: def.key as TableKey,
    columns: new Map([...own, ...added]),
    essential: essentials[def.key as TableKey],
    needed: needed[def.key as TableKey] ?? [],
  };
}

/** Every kind of table; where two fit alike the first is meant. */
export const profiles: readonly Profile[] = [
  ...(["measures", "risks", "scores", "limitations", "analysis"] as const).map((key) => profileOf(tables[key])),
  ...(["signatories", "settings", "documents", "divisions", "texts", "bands", "oit", "history"] as const).map((key) =>
    profileOf(tables[key]),
  ),
  {
    table: "contents",
    columns: new Map([
      ["title", ["เรื่อง", "รายการ", "สารบัญ", "หัวข้อ"]],
      ["page", ["หน้า", "หน้าที่"]],
    ]),
    essential: ["page"],
    needed: [],
  },
];
