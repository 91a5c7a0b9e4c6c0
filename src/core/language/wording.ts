/*
 * Wordings that the rules look for. Lists only: a rule decides where each list applies. Patterns are sources of
 * regular expressions for the flags "gu"; [0-9๐-๙] stands for a digit in either script.
 */

export interface Leftover {
  /** What was left in, in Thai, for the message. */
  readonly name: string;
  readonly pattern: string;
  readonly sure: boolean;
  /**
   * "paper": a mistake only in what a paper says of itself (title, cover, preface, closing); in a column such as
   * การกำกับติดตาม or in a sentence about other offices it may be meant. "any": wherever it stands.
   */
  readonly scope: "paper" | "any";
}

/** A template's alternatives and blanks that nobody filled in. */
export const leftovers = [
  {
    name: "ยังไม่ได้เลือกประเภทหน่วยงาน",
    pattern:
      "(?:สำนักงาน)?(?:องค์การบริหารส่วนตำบล|เทศบาล(?:ตำบล|เมือง|นคร)?|องค์การบริหารส่วนจังหวัด) ?/ ?(?:สำนักงาน)?(?:องค์การบริหารส่วนตำบล|เทศบาล(?:ตำบล|เมือง|นคร)?|องค์การบริหารส่วนจังหวัด)",
    sure: true,
    scope: "paper",
  },
  {
    name: "ยังไม่ได้เลือกประเภทหน่วยงาน",
    pattern: "(?:อบต\\.|อบจ\\.|เทศบาล|ทต\\.|ทม\\.) ?/ ?(?:อบต\\.|อบจ\\.|เทศบาล|ทต\\.|ทม\\.)",
    sure: false,
    scope: "paper",
  },
  {
    name: "ยังไม่ได้เลือกรอบรายงาน",
    pattern: "รอบ ?(?:๖|6) ?(?:เดือน)? ?(?:/|หรือ) ?(?:รอบ ?)?(?:๑๒|12) ?เดือน",
    sure: true,
    scope: "paper",
  },
  {
    name: "ยังไม่ได้เลือกรอบรายงาน",
    pattern: "รอบ ?(?:๑๒|12) ?(?:เดือน)? ?(?:/|หรือ) ?(?:รอบ ?)?(?:๖|6) ?เดือน",
    sure: true,
    scope: "paper",
  },
  { name: "ยังไม่ได้เลือกคำนำหน้าชื่อ", pattern: "นาย ?/ ?นาง(?: ?/ ?(?:นางสาว|น\\.ส\\.))?", sure: true, scope: "any" },
  { name: "ยังไม่ได้เลือกหัวหน้าหน่วยงาน", pattern: "นายกเทศมนตรี ?/ ?นายก|นายก อบต\\. ?/ ?นายก", sure: true, scope: "paper" },
  { name: "ยังไม่ได้เลือกสำนักหรือกอง", pattern: "สำนัก/กอง\\.{2,}|กอง/สำนัก\\.{2,}", sure: true, scope: "any" },
  {
    name: "ยังไม่ได้เลือกคำตอบ",
    pattern: "(?<![ก-๎])(?:มี|ใช่|อนุมัติ|เห็นชอบ|ผ่าน) ?/ ?ไม่(?:มี|ใช่|อนุมัติ|เห็นชอบ|ผ่าน)(?![ก-๎])",
    sure: false,
    scope: "any",
  },
  { name: "จุดไข่ปลาสำหรับกรอกข้อความ", pattern: "\\.{4,}|…{2,}|_{4,}", sure: true, scope: "any" },
  {
    name: "จุดไข่ปลาสำหรับกรอกข้อความ",
    pattern: "(?:ตำบล|อำเภอ|จังหวัด|เทศบาล|กอง|สำนัก|ชื่อ|นาย|นาง|นางสาว|ตำแหน่ง|เลขที่|วันที่|เดือน|พ\\.ศ\\.) ?(?:\\.{2,3}|…)",
    sure: true,
    scope: "any",
  },
  { name: "จุดไข่ปลา", pattern: "(?<!…)…(?!…)|(?<=[ก-๎] ?)\\.{3}(?= ?[ก-๎])", sure: false, scope: "any" },
  {
    name: "ยังไม่ได้เลือกถ้อยคำ",
    pattern: "โปรด(?:ทราบ|พิจารณา|อนุมัติ) ?/ ?(?:เพื่อ)?(?:โปรด)?(?:ทราบ|พิจารณา|อนุมัติ|ลงนาม)",
    sure: false,
    scope: "paper",
  },
  {
    name: "ข้อความบอกให้ระบุ",
    pattern: "\\( ?(?:โปรด|ให้)?ระบุ[^()\\n]{0,60}\\)|\\[ ?(?:โปรด|ให้)?ระบุ[^\\]\\n]{0,60}\\]",
    sure: true,
    scope: "any",
  },
  { name: "ข้อความบอกให้ระบุ", pattern: "(?:โปรด)?ระบุ ?(?:\\.{2,}|…|_{2,})", sure: true, scope: "any" },
  {
    name: "ชื่อช่องที่ยังไม่ได้กรอก",
    pattern:
      "[(\\[<] ?(?:ระบุ)?ชื่อ ?(?:หน่วยงาน|หน่วยงานของท่าน|ส่วนราชการ|อปท\\.?|อบต\\.?|เทศบาล|ตำบล|อำเภอ|จังหวัด|ผู้บริหาร|โครงการ|มาตรการ) ?[)\\]>]",
    sure: true,
    scope: "any",
  },
  {
    name: "ชื่อช่องที่ยังไม่ได้กรอก",
    pattern: "[(\\[<] ?(?:ชื่อ ?[-–]? ?(?:นาม)?สกุล|ตำแหน่ง|วัน ?เดือน ?ปี|วัน/เดือน/ปี|หมายเลขโทรศัพท์) ?[)\\]>]",
    sure: false,
    scope: "any",
  },
  { name: "ตัว x แทนข้อมูล", pattern: "(?<![A-Za-z0-9./])x{3,}(?![A-Za-z])", sure: true, scope: "any" },
  { name: "ตัว X แทนข้อมูล", pattern: "(?<![A-Za-z0-9./])X{4,}(?![A-Za-z])", sure: true, scope: "any" },
  {
    name: "ปีที่ยังไม่ได้กรอก",
    pattern: "(?<![0-9๐-๙])(?:25|๒๕)(?:[0-9๐-๙][xX]|[xX]{2})(?![A-Za-z0-9๐-๙])",
    sure: true,
    scope: "any",
  },
  { name: "ปีที่ยังไม่ได้กรอก", pattern: "(?<![0-9๐-๙])(?:25|๒๕)[0-9๐-๙]?(?:\\.{2,}|…|_{2,})", sure: true, scope: "any" },
  {
    name: "ข้อความแนะนำของแม่แบบ",
    pattern:
      "คลิกหรือแตะที่นี่|คลิกที่นี่เพื่อ(?:ใส่|ป้อน)|Click (?:or tap )?here to enter|(?:ใส่|พิมพ์|กรอก)ข้อความที่นี่|เลือกอย่างใดอย่างหนึ่ง|ให้เลือกเพียง|[Ll]orem ipsum",
    sure: true,
    scope: "any",
  },
  { name: "ข้อความตัวอย่าง", pattern: "^ ?[(\\[]?ตัวอย่าง[)\\]:]|\\(ตัวอย่าง\\)", sure: true, scope: "any" },
  { name: "เขตข้อมูลจดหมายเวียน", pattern: "«[^»\\n]{1,60}»", sure: true, scope: "any" },
  { name: "งานค้าง", pattern: "(?<![A-Za-z])(?:TODO|TBD|FIXME)(?![A-Za-z])", sure: false, scope: "any" },
] as const satisfies readonly Leftover[];

/** One of these, a dotted line, a stroke or a bracket is in whatever `leftovers` find. */
export const leftoverWords: readonly string[] = [
  "หรือรอบ",
  "เดือนหรือ",
  "เดือน หรือ",
  "๖ หรือ",
  "6 หรือ",
  "๑๒ หรือ",
  "12 หรือ",
  "๖หรือ",
  "6หรือ",
  "๑๒หรือ",
  "12หรือ",
  "คลิก",
  "click",
  "ข้อความที่นี่",
  "เลือกอย่างใดอย่างหนึ่ง",
  "ให้เลือกเพียง",
  "orem ipsum",
  "ตัวอย่าง",
  "todo",
  "tbd",
  "fixme",
];

export interface ActingWording {
  readonly wrong: string;
  /** Empty: right in some posts, so a person decides what is meant. */
  readonly right: string;
  readonly sure: boolean;
  /** Right phrases that hold the wrong one. */
  readonly unless: readonly string[];
  /** Why, in Thai. */
  readonly because: string;
}

const twoWords = "ใช้ รักษาราชการแทน (ตำแหน่งว่างหรือผู้ดำรงตำแหน่งปฏิบัติราชการไม่ได้) หรือ ปฏิบัติราชการแทน (มอบอำนาจเป็นหนังสือ)";

/** Wordings of acting for somebody, longest first. */
export const actingWordings = [
  { wrong: "รักษาการราชการแทน", right: "รักษาราชการแทน", sure: true, unless: [], because: twoWords },
  { wrong: "รักษาราชการการแทน", right: "รักษาราชการแทน", sure: true, unless: [], because: twoWords },
  { wrong: "รักษาราชการแทนแทน", right: "รักษาราชการแทน", sure: true, unless: [], because: twoWords },
  { wrong: "รักษาราชกาลแทน", right: "รักษาราชการแทน", sure: true, unless: [], because: twoWords },
  { wrong: "รักษราชการแทน", right: "รักษาราชการแทน", sure: true, unless: [], because: twoWords },
  { wrong: "รักษาราชแทน", right: "รักษาราชการแทน", sure: true, unless: [], because: twoWords },
  { wrong: "รักษาราชการแทนในตำแหน่ง", right: "รักษาราชการแทน", sure: true, unless: [], because: twoWords },
  { wrong: "รักษาราชการแทน ในตำแหน่ง", right: "รักษาราชการแทน", sure: true, unless: [], because: twoWords },
  { wrong: "รักษาราชการในตำแหน่ง", right: "รักษาราชการแทน", sure: true, unless: [], because: twoWords },
  { wrong: "ปฏิบัติการราชการแทน", right: "ปฏิบัติราชการแทน", sure: true, unless: [], because: twoWords },
  { wrong: "ปฏิบัติราชการการแทน", right: "ปฏิบัติราชการแทน", sure: true, unless: [], because: twoWords },
  { wrong: "ปฏิบัติราชกาลแทน", right: "ปฏิบัติราชการแทน", sure: true, unless: [], because: twoWords },
  { wrong: "รักษาการแทน", right: "รักษาราชการแทน", sure: false, unless: [], because: twoWords },
  {
    wrong: "รักษาการในตำแหน่ง",
    right: "",
    sure: false,
    unless: [],
    because: "ใช้เมื่อมีคำสั่งแต่งตั้งให้รักษาการในตำแหน่งที่ว่าง โปรดตรวจกับคำสั่ง",
  },
  { wrong: "ปฏิบัติหน้าที่แทน", right: "ปฏิบัติราชการแทน", sure: false, unless: [], because: twoWords },
  { wrong: "ปฏิบัติการแทน", right: "ปฏิบัติราชการแทน", sure: false, unless: [], because: twoWords },
  { wrong: "ทำการแทน", right: "", sure: false, unless: [], because: twoWords },
  {
    wrong: "รักษาการปลัด",
    right: "รักษาราชการแทนปลัด",
    sure: false,
    unless: [],
    because: twoWords,
  },
  { wrong: "รักษาการผู้อำนวยการ", right: "รักษาราชการแทนผู้อำนวยการ", sure: false, unless: [], because: twoWords },
  { wrong: "รักษาการหัวหน้า", right: "รักษาราชการแทนหัวหน้า", sure: false, unless: [], because: twoWords },
  {
    wrong: "รักษาการนายก",
    right: "",
    sure: false,
    unless: [],
    because: "เมื่อไม่มีนายก ปลัดเป็นผู้ ปฏิบัติหน้าที่นายก โปรดตรวจกับคำสั่ง",
  },
  { wrong: "รรท.", right: "รักษาราชการแทน", sure: false, unless: [], because: "ในการลงนามให้เขียนคำเต็ม" },
  { wrong: "ปรท.", right: "ปฏิบัติราชการแทน", sure: false, unless: [], because: "ในการลงนามให้เขียนคำเต็ม" },
] as const satisfies readonly ActingWording[];

export interface WrongPhrase {
  readonly wrong: string;
  readonly right: string;
  readonly sure: boolean;
}

/** Right words in the wrong place: no misspelling by themselves. */
export const wrongPhrases = [
  { wrong: "ปฏิบัติอย่างเป็นธรรม", right: "ปฏิบัติอย่างเป็นรูปธรรม", sure: false },
  { wrong: "ประกาศงานการบริหารงาน", right: "ประกาศเจตจำนงการบริหารงาน", sure: true },
  { wrong: "มติ รัฐมนตรี", right: "มติคณะรัฐมนตรี", sure: true },
  { wrong: "มติรัฐมนตรี", right: "มติคณะรัฐมนตรี", sure: false },
  { wrong: "มาตรการส่งเสริมประเมิน", right: "มาตรการส่งเสริมการประเมิน", sure: false },
  { wrong: "เป็นไปขั้นตอน", right: "เป็นไปตามขั้นตอน", sure: true },
  { wrong: "ไปตามขั้นตอนและระยะเวลาแต่", right: "เป็นไปตามขั้นตอนและระยะเวลา แต่", sure: false },
  { wrong: "ไม่น้อยเพียงใด", right: "มากน้อยเพียงใด", sure: true },
  { wrong: "ช่องแสดงทาง", right: "แสดงช่องทาง", sure: true },
  { wrong: "ซึ่งให้เห็นว่า", right: "ชี้ให้เห็นว่า", sure: true },
] as const satisfies readonly WrongPhrase[];

const round = "รอบ ?(?:๓|๖|๙|๑๒|3|6|9|12) ?เดือน";

/**
 * Follow-up text. A result or outcome cell made of nothing else is a mistake; one that holds some of it among other
 * words is for a person.
 */
export const followUps = [
  "รายงานผลการ(?:ดำเนินงาน|ดำเนินการ|ปฏิบัติงาน|ปฏิบัติ)?ตามมาตรการ[ก-๎]*",
  "รายงานผลการ(?:ดำเนินงาน|ดำเนินการ)(?! ?(?:พบว่า|แสดง))",
  "รายงานความ(?:ก้าวหน้า|คืบหน้า)(?:และสรุปผล)?",
  "(?:รายงาน|ติดตาม)ผล?(?:ทุก|เป็นราย) ?(?:เดือน|ไตรมาส|[0-9๐-๙]+ ?เดือน)",
  "กำหนด(?:การ)?รายงาน(?:ผล)?",
  "รายงาน(?:ให้)?ผู้บริหาร(?:ทราบ)?",
  "การกำกับติดตาม",
  round,
] as const satisfies readonly string[];

/** The same where it tells who follows up and how often: enough in an outcome; a result may tell of a report made. */
export const outcomeFollowUps = [
  "(?:การ)?(?:กำกับ|ติดตาม)(?:และ)?(?:ติดตาม|ตรวจสอบ|รายงาน)?(?:ผล)?(?:การดำเนินงาน|การดำเนินการ|การปฏิบัติงาน)?",
  "รายงานผล(?:การดำเนินงาน|การดำเนินการ)?",
  "(?:โดย|ต่อ|ให้) ?(?:ผู้บริหาร|ผู้บังคับบัญชา|ปลัด|นายก|หัวหน้า|ผู้อำนวยการ|คณะกรรมการ|คณะผู้บริหาร|ที่ประชุม)[ก-๎.]*(?: อบต\\.| เทศบาล)?",
  "(?:เป็น)?(?:ทุก|ราย|ประจำ|ตาม) ?(?:สัปดาห์|เดือน|ไตรมาส|รอบ|สิ้นเดือน|สิ้นไตรมาส|สิ้นปี|ปี|[0-9๐-๙]+ ?เดือน)",
  "[0-9๐-๙]+ ?เดือน",
] as const satisfies readonly string[];

/** What may stand between pieces of follow-up text without making it anything else. */
export const followUpFiller =
  "[\\s\\-–•,;:()๐-๙0-9./]|และ|สรุปผล|ณ|(?:มกรา|มีนา|พฤษภา|กรกฎา|สิงหา|ตุลา|ธันวา)คม|(?:เมษา|มิถุนา|กันยา|พฤศจิกา)ยน|กุมภาพันธ์";

/** Beginnings of a text that tells what was done. An outcome tells what is better for it. */
export const actionStarts = [
  "ดำเนินการ",
  "ได้ดำเนินการ",
  "มีการดำเนินการ",
  "จัดทำ",
  "ได้จัดทำ",
  "มีการจัดทำ",
  "จัดประชุม",
  "จัดอบรม",
  "จัดฝึกอบรม",
  "จัดโครงการ",
  "จัดกิจกรรม",
  "จัดให้มี",
  "จัดส่ง",
  "แจ้งเวียน",
  "แต่งตั้ง",
  "มอบหมาย",
  "ออกประกาศ",
  "ประกาศเผยแพร่",
  "ประชาสัมพันธ์",
  "เผยแพร่",
  "ทบทวน",
  "รวบรวม",
  "รายงานผล",
  "ติดตามและ",
  "ตรวจสอบและ",
  "วิเคราะห์และ",
  "ทำการ",
  "หน่วยงานดำเนินการ",
  "หน่วยงานได้ดำเนินการ",
] as const satisfies readonly string[];

/** Beginnings that tell an outcome, whatever verb comes later. */
export const outcomeStarts = [
  "ประชาชน",
  "ผู้รับบริการ",
  "ผู้มารับบริการ",
  "ผู้มาติดต่อ",
  "บุคลากร",
  "เจ้าหน้าที่",
  "พนักงาน",
  "ผู้มีส่วนได้",
  "ร้อยละ",
  "คะแนน",
  "ความพึงพอใจ",
  "หน่วยงานมี",
  "หน่วยงานสามารถ",
  "การดำเนินการ",
  "ไม่มีข้อร้องเรียน",
  "ไม่พบ",
  "ลด",
  "เพิ่ม",
] as const satisfies readonly string[];

/** A wish left in a measure that is done: "ควรมี..." at the head of an item, or after its subject. */
export const wishes = [
  "(?:^|[\\s\\-–•.)๐-๙0-9])ควร(?:มี|จัด|ปรับปรุง|แสดง|กำหนด|เพิ่ม|พัฒนา|สร้าง|ดำเนินการ|เผยแพร่|ประชาสัมพันธ์|ส่งเสริม|ให้|เปิด|ใช้|สื่อสาร|รักษา)",
  "(?:หน่วยงาน|ผู้บริหาร|เจ้าหน้าที่|บุคลากร|องค์การบริหารส่วนตำบล|เทศบาล|กอง|สำนัก)ควร(?!รู้|ทราบ|ได้รับทราบ|รับทราบ)",
  "(?:จึง|และ|หรือ|ว่า|ทั้ง|จ้าง|เจตจำนง)ควร(?:มี|จัด|ปรับปรุง|แสดง|กำหนด|เพิ่ม|พัฒนา|สร้าง|ใช้|สื่อสาร)",
  "(?:^|[\\s\\-–•])(?:จะดำเนินการ|มีแผนจะ|มีแผนที่จะ|คาดว่าจะ|อยู่ระหว่างการพิจารณา)",
] as const satisfies readonly string[];

/** Phrases with ควร that wish for nothing. */
export const noWishes = [
  "เท่าที่ควร",
  "สมควร",
  "ตามควร",
  "ควรรับทราบ",
  "ควรได้รับทราบ",
  "ควรทราบ",
  "ควรรู้",
] as const satisfies readonly string[];

/** Evidence that leads nowhere, if `pointsSomewhere` finds nothing in the same cell. */
export const vagueEvidence = [
  "(?:รายละเอียด|ข้อมูล|เอกสาร|หลักฐาน)? ?(?:ดู|ดูได้|ตรวจสอบ|ตรวจสอบได้|สืบค้น|สืบค้นได้|ติดตาม|ปรากฏ|เผยแพร่|เผยแพร่แล้ว|ประกาศ|ลง)? ?(?:อยู่)? ?(?:ที่|ใน|ทาง|จาก|บน|ตาม|หน้า|ผ่าน)? ?(?:หน้า|ทาง)?(?:เว็บไซต์|เว็บ|เว็ปไซด์|เว็บไซด์|เว็ปไซต์|เวปไซต์|เพจ|แฟนเพจ|เฟซบุ๊ก|เฟสบุ๊ค|ไลน์|LINE|Line|[Ww]ebsite|[Ff]acebook)(?: ?(?:หลัก|เพจ|แฟนเพจ|เฟซบุ๊ก|[Ff]acebook|[Ff]anpage))?(?: ?ของ)? ?(?:หน่วยงาน|องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร)?|อบต\\.?|อบจ\\.?|สำนักงาน)?",
  "ตาม(?:ที่)?(?:เอกสาร|รายละเอียด|สิ่งที่ส่งมา|ไฟล์|ภาพ|ภาพถ่าย)(?:ที่)?(?:แนบ(?:ท้าย|มา)?|ดังกล่าว|ด้วย)?",
  "(?:ดู|มี)?(?:เอกสาร|ไฟล์|ภาพ|รายละเอียด)(?:ตาม)?(?:ที่)?แนบ(?:ท้าย|มา)?",
  "(?:มี|มีแล้ว|ครบ|ครบถ้วน|เรียบร้อย|เรียบร้อยแล้ว|ดำเนินการแล้ว|ดำเนินการเรียบร้อยแล้ว)$",
  "^(?:มี|ตาม)?(?:รูปถ่าย|รูปภาพ|ภาพถ่าย|ภาพกิจกรรม|เอกสาร|หลักฐาน)(?:ประกอบ|การดำเนินการ|การดำเนินงาน|กิจกรรม)?$",
  "^(?:แฟ้มเอกสาร|บันทึกข้อความ|คำสั่ง|ประกาศ|รายงานการประชุม)$",
] as const satisfies readonly string[];

/** An address, a number, a date or a page: evidence somebody can find. */
export const pointsSomewhere =
  "https?://|www\\.|[A-Za-z0-9-]+\\.(?:go|or|ac|co|in)\\.th|[A-Za-z0-9-]+\\.(?:com|net|org)(?![A-Za-z])|เลขที่ ?[0-9๐-๙]|ที่ ?[ก-ฮ]{2,3} ?[0-9๐-๙]{4,}|(?:ลงวันที่|เมื่อวันที่|ณ วันที่) ?[0-9๐-๙]|หน้า(?:ที่)? ?[0-9๐-๙]|คำสั่ง[ก-๎. ]*ที่ ?[0-9๐-๙]+ ?/";

/** Praise: out of place beside a score below the pass mark. */
export const praises = [
  "ควรรักษามาตรฐานไว้",
  "รักษามาตรฐาน",
  "รักษาระดับ",
  "รักษาคุณภาพ",
  "คงมาตรฐาน",
  "ดีเยี่ยม",
  "อยู่ในเกณฑ์ดี",
  "อยู่ในระดับดี",
  "เป็นที่น่าพอใจ",
  "น่าพึงพอใจ",
] as const satisfies readonly string[];

/**
 * Phrases to blank out before looking for the words below: they hold such words and say nothing of the matter
 * ("งานพัสดุและทรัพย์สิน" is a section's name, "ปีงบประมาณ" a year).
 */
export const keywordBlanks = [
  "ปีงบประมาณ",
  "งานพัสดุและทรัพย์สิน",
  "งานทะเบียนทรัพย์สินและพัสดุ",
  "งานพัสดุ",
  "เงินงบประมาณ",
  "การประเมินคุณธรรมและความโปร่งใส",
  "ส่งเสริมคุณธรรมและความโปร่งใส",
  "งานประชาสัมพันธ์",
  "งานการเจ้าหน้าที่",
  "คณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ",
  "ศูนย์ปฏิบัติการต่อต้านการทุจริต",
] as const satisfies readonly string[];

export interface IndicatorWords {
  readonly indicator: number;
  readonly name: string;
  /** The topic of the standard analysis that takes this indicator up first. */
  readonly topic: number;
  /** Any one of these says that the text is about this indicator. */
  readonly strong: readonly string[];
  /** These fit this indicator and others: enough to clear a text, never enough to accuse it. */
  readonly weak: readonly string[];
}

/** The ten indicators as they are named from 2566 on, and the words that give each away. */
export const indicatorWords = [
  {
    indicator: 1,
    name: "การปฏิบัติหน้าที่",
    topic: 1,
    strong: ["การปฏิบัติหน้าที่", "เรียกรับเงิน", "เรียกรับสินบน", "เรียกรับผลประโยชน์", "มุ่งผลสัมฤทธิ์ของงาน", "เลือกปฏิบัติ", "ไม่เลือกปฏิบัติ"],
    weak: [
      "ขั้นตอนและระยะเวลา",
      "ระยะเวลาการให้บริการ",
      "เท่าเทียม",
      "คู่มือการปฏิบัติงาน",
      "คู่มือการให้บริการ",
      "มาตรฐานการปฏิบัติงาน",
      "การให้บริการ",
    ],
  },
  {
    indicator: 2,
    name: "การใช้งบประมาณ",
    topic: 5,
    strong: [
      "การใช้งบประมาณ",
      "ใช้จ่ายงบประมาณ",
      "แผนการใช้จ่าย",
      "เบิกจ่าย",
      "จัดซื้อจัดจ้าง",
      "จัดหาพัสดุ",
      "ราคากลาง",
      "ตรวจรับพัสดุ",
      "ข้อบัญญัติงบประมาณ",
      "เทศบัญญัติงบประมาณ",
      "ค่าล่วงเวลา",
      "ค่าเดินทาง",
      "ค่าวัสดุอุปกรณ์",
    ],
    weak: ["งบประมาณ", "คุ้มค่า", "ประหยัด", "พัสดุ", "วัสดุ"],
  },
  {
    indicator: 3,
    name: "การใช้อำนาจ",
    topic: 6,
    strong: [
      "การใช้อำนาจ",
      "มอบหมายงาน",
      "บริหารงานบุคคล",
      "บริหารทรัพยากรบุคคล",
      "ทรัพยากรบุคคล",
      "ซื้อขายตำแหน่ง",
      "เลื่อนขั้นเงินเดือน",
      "เลื่อนเงินเดือน",
      "ประเมินผลการปฏิบัติราชการ",
      "ประเมินผลการปฏิบัติงาน",
      "คัดเลือกผู้เข้ารับการฝึกอบรม",
      "ทุนการศึกษา",
      "แต่งตั้งโยกย้าย",
      "สรรหาและ",
      "ธุระส่วนตัว",
    ],
    weak: ["ผู้บังคับบัญชา", "ดุลพินิจ", "ดุลยพินิจ", "การศึกษาดูงาน", "สรรหา", "โยกย้าย"],
  },
  {
    indicator: 4,
    name: "การใช้ทรัพย์สินของราชการ",
    topic: 4,
    strong: [
      "ใช้ทรัพย์สิน",
      "ทรัพย์สินของราชการ",
      "ทรัพย์สินของทางราชการ",
      "ยืมทรัพย์สิน",
      "ยืมพัสดุ",
      "ยืมครุภัณฑ์",
      "ขอยืม",
      "การยืม",
      "ทะเบียนคุมทรัพย์สิน",
      "ทะเบียนคุมการยืม",
      "ทะเบียนทรัพย์สิน",
      "รถยนต์ราชการ",
      "รถยนต์ส่วนกลาง",
      "รถราชการ",
    ],
    weak: ["ทรัพย์สิน", "ครุภัณฑ์", "พัสดุ", "น้ำมันเชื้อเพลิง", "ประโยชน์ส่วนตัว"],
  },
  {
    indicator: 5,
    name: "การแก้ไขปัญหาการทุจริต",
    topic: 7,
    strong: [
      "แก้ไขปัญหาการทุจริต",
      "แก้ไขการทุจริต",
      "แจ้งเบาะแส",
      "ร้องเรียนการทุจริต",
      "เฝ้าระวังการทุจริต",
      "No Gift Policy",
      "นโยบายไม่รับของขวัญ",
      "ลงโทษทางวินัย",
      "คุ้มครองผู้ร้องเรียน",
      "คุ้มครองผู้แจ้ง",
    ],
    weak: ["ทุจริต", "เจตจำนง", "ผู้บริหารสูงสุด", "ตรวจสอบภายใน", "ร้องเรียน"],
  },
  {
    indicator: 6,
    name: "คุณภาพการดำเนินงาน",
    topic: 1,
    strong: ["คุณภาพการดำเนินงาน", "คุณภาพการให้บริการ", "ความพึงพอใจของผู้รับบริการ"],
    weak: ["ขั้นตอนและระยะเวลา", "เท่าเทียม", "ความพึงพอใจ", "ผู้รับบริการ", "ผู้มาติดต่อ", "การให้บริการ", "เลือกปฏิบัติ", "ปิดบังข้อมูล"],
  },
  {
    indicator: 7,
    name: "ประสิทธิภาพการสื่อสาร",
    topic: 3,
    strong: ["ประสิทธิภาพการสื่อสาร", "ช่องทางการสื่อสาร", "ช่องทางการประชาสัมพันธ์", "รับฟังความคิดเห็น", "ตอบข้อซักถาม", "ติชม"],
    weak: ["ประชาสัมพันธ์", "ข้อมูลข่าวสาร", "สื่อสาร", "สื่อสังคมออนไลน์", "ช่องทาง", "เข้าถึงได้ง่าย", "Facebook", "เฟซบุ๊ก", "ร้องเรียน"],
  },
  {
    indicator: 8,
    name: "การปรับปรุงระบบการทำงาน",
    topic: 2,
    strong: [
      "ปรับปรุงระบบการทำงาน",
      "ปรับปรุงกระบวนงาน",
      "ลดขั้นตอน",
      "E-Service",
      "e-Service",
      "E-service",
      "บริการออนไลน์",
      "One Stop Service",
      "จุดเดียวเบ็ดเสร็จ",
    ],
    weak: ["ออนไลน์", "เทคโนโลยี", "มีส่วนร่วม", "สะดวก", "รวดเร็ว", "พัฒนาการให้บริการ"],
  },
  {
    indicator: 9,
    name: "การเปิดเผยข้อมูล",
    topic: 3,
    strong: ["การเปิดเผยข้อมูล", "เปิดเผยข้อมูลสาธารณะ", "เผยแพร่ข้อมูลต่อสาธารณะ", "เว็บไซต์หลัก", "พระราชบัญญัติข้อมูลข่าวสาร", "OIT"],
    weak: ["เปิดเผย", "เผยแพร่", "เว็บไซต์", "ข้อมูลข่าวสาร", "เป็นปัจจุบัน", "สาธารณชน"],
  },
  {
    indicator: 10,
    name: "การป้องกันการทุจริต",
    topic: 7,
    strong: [
      "การป้องกันการทุจริต",
      "ป้องกันการทุจริต",
      "ความเสี่ยงการทุจริต",
      "ความเสี่ยงต่อการทุจริต",
      "ความเสี่ยงการรับสินบน",
      "แผนปฏิบัติการป้องกันการทุจริต",
      "เจตจำนงสุจริต",
      "ผลประโยชน์ทับซ้อน",
      "วัฒนธรรมสุจริต",
      "จริยธรรม",
    ],
    weak: ["ทุจริต", "เจตจำนง", "ความเสี่ยง", "สินบน", "คุณธรรม", "ซื่อสัตย์", "นโยบาย"],
  },
] as const satisfies readonly IndicatorWords[];

export interface TopicWords {
  readonly topic: number;
  /** Word for word as the analyses print it. */
  readonly name: string;
  /** The indicators this topic is expected to cite; others may come beside them. */
  readonly indicators: readonly number[];
  /** A topic of these words is this one, however it is worded. */
  readonly recognise: readonly string[];
  readonly strong: readonly string[];
  readonly weak: readonly string[];
}

/** The seven topics of the standard analysis. */
export const topicWords = [
  {
    topic: 1,
    name: "กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ",
    indicators: [1, 6],
    recognise: ["กระบวนการปฏิบัติงาน"],
    strong: [
      "คู่มือการปฏิบัติงาน",
      "คู่มือการให้บริการ",
      "คู่มือสำหรับประชาชน",
      "ขั้นตอนและระยะเวลา",
      "เลือกปฏิบัติ",
      "เรียกรับ",
      "มุ่งผลสัมฤทธิ์ของงาน",
    ],
    weak: ["คู่มือ", "มาตรฐานการปฏิบัติงาน", "เท่าเทียม", "เป็นธรรม", "ความพึงพอใจ", "ค่านิยม", "จิตสำนึก", "แนวทางการปฏิบัติงาน"],
  },
  {
    topic: 2,
    name: "การให้บริการและระบบ E-Service",
    indicators: [8],
    recognise: ["E-Service", "e-Service", "E-service", "e-service", "การให้บริการและระบบ"],
    strong: [
      "E-Service",
      "e-Service",
      "E-service",
      "e-service",
      "บริการออนไลน์",
      "One Stop Service",
      "ลดขั้นตอน",
      "จุดเดียวเบ็ดเสร็จ",
    ],
    weak: ["การให้บริการ", "ออนไลน์", "มีส่วนร่วม", "สะดวก", "รวดเร็ว", "เทคโนโลยี", "ช่องทางการสื่อสาร", "ผู้ใช้บริการ"],
  },
  {
    topic: 3,
    name: "ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ",
    indicators: [7, 9],
    recognise: ["ช่องทางและรูปแบบการประชาสัมพันธ์", "เผยแพร่ข้อมูลข่าวสาร"],
    strong: ["ช่องทางการประชาสัมพันธ์", "ช่องทางการสื่อสาร", "ข้อมูลข่าวสาร", "สื่อสังคมออนไลน์", "ตอบข้อซักถาม", "ถาม-ตอบ", "Q&A"],
    weak: ["ประชาสัมพันธ์", "เผยแพร่", "ช่องทาง", "เว็บไซต์", "สื่อสาร", "ร้องเรียน", "Facebook"],
  },
  {
    topic: 4,
    name: "กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ",
    indicators: [4],
    recognise: ["ทรัพย์สินของราชการ", "ทรัพย์สินของทางราชการ", "กำกับดูแลการใช้ทรัพย์สิน"],
    strong: [
      "ใช้ทรัพย์สิน",
      "ทรัพย์สินของราชการ",
      "ทรัพย์สินของทางราชการ",
      "ขอยืม",
      "การยืม",
      "ยืมทรัพย์สิน",
      "ยืมพัสดุ",
      "ทะเบียนคุม",
      "รถยนต์ส่วนกลาง",
      "รถยนต์ราชการ",
    ],
    weak: ["ทรัพย์สิน", "ครุภัณฑ์", "ประโยชน์ส่วนตัว", "น้ำมันเชื้อเพลิง"],
  },
  {
    topic: 5,
    name: "กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง",
    indicators: [2],
    recognise: ["การใช้งบประมาณและการจัดซื้อจัดจ้าง", "ในการใช้งบประมาณ"],
    strong: [
      "จัดซื้อจัดจ้าง",
      "ใช้จ่ายงบประมาณ",
      "เบิกจ่าย",
      "จัดหาพัสดุ",
      "จัดหาวัสดุ",
      "ราคากลาง",
      "ข้อบัญญัติงบประมาณ",
      "เทศบัญญัติงบประมาณ",
      "กระบวนการงบประมาณ",
    ],
    weak: ["งบประมาณ", "พัสดุ", "วัสดุ", "คุ้มค่า"],
  },
  {
    topic: 6,
    name: "กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล",
    indicators: [3],
    recognise: ["ตรวจสอบการใช้อำนาจ", "การใช้อำนาจและการบริหารงานบุคคล"],
    strong: [
      "การใช้อำนาจ",
      "บริหารงานบุคคล",
      "ทรัพยากรบุคคล",
      "มอบหมายงาน",
      "เลื่อนขั้นเงินเดือน",
      "ประเมินผลการปฏิบัติงาน",
      "ประเมินผลการปฏิบัติราชการ",
      "ทุนการศึกษา",
      "การศึกษาดูงาน",
      "สรรหา",
      "แผนพัฒนาบุคลากร",
    ],
    weak: ["ดุลพินิจ", "ดุลยพินิจ", "ผู้บังคับบัญชา", "ตำแหน่งงาน", "ฝึกอบรม"],
  },
  {
    topic: 7,
    name: "กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน",
    indicators: [5, 10],
    recognise: ["กลไกและมาตรการ", "แก้ไขและป้องกันการทุจริต", "ป้องกันการทุจริตภายในหน่วยงาน"],
    strong: [
      "ป้องกันการทุจริต",
      "ความเสี่ยงการทุจริต",
      "แจ้งเบาะแส",
      "No Gift Policy",
      "สินบน",
      "ผลประโยชน์ทับซ้อน",
      "เจตจำนง",
      "จริยธรรม",
    ],
    weak: ["ทุจริต", "ร้องเรียน", "คุณธรรม", "ซื่อสัตย์", "ความเสี่ยง"],
  },
] as const satisfies readonly TopicWords[];
