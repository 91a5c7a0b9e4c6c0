/*
 * Words around the names of places: what introduces a name, what begins no name, what ends one, and how a sentence
 * shows whose place it speaks of.
 */

export type PlaceLevel = "office" | "subdistrict" | "district" | "province";

export interface PlaceIntro {
  /** Source of a regular expression. */
  readonly pattern: string;
  readonly level: PlaceLevel;
  /** For offices: the kind that an office of one's own begins with, as in `officeKinds`. */
  readonly kind?: string;
}

/** What stands before the name of a place; the first that fits at a place of the text counts. */
export const placeIntros = [
  { pattern: "(?:องค์การ|องค์กร)?บริหารส่วนตำบล", level: "office", kind: "อบต." },
  { pattern: "(?:องค์การ|องค์กร)?บริหารส่วนจังหวัด", level: "office", kind: "อบจ." },
  { pattern: "อบต\\.|(?<![ก-๎])อบต(?= )", level: "office", kind: "อบต." },
  { pattern: "อบจ\\.|(?<![ก-๎])อบจ(?= )", level: "office", kind: "อบจ." },
  { pattern: "เทศบาลตำบล|เทศมนตรีตำบล|ทต\\.", level: "office", kind: "ทต." },
  { pattern: "เทศบาลเมือง|เทศมนตรีเมือง|ทม\\.", level: "office", kind: "ทม." },
  { pattern: "เทศบาลนคร|เทศมนตรีนคร|ทน\\.", level: "office", kind: "ทน." },
  { pattern: "ตำบล|(?<![ก-๎.])ต\\.(?!ค\\.)", level: "subdistrict" },
  { pattern: "อำเภอ|(?<![ก-๎.])อ\\.", level: "district" },
  { pattern: "จังหวัด|(?<![ก-๎.])จ\\.", level: "province" },
] as const satisfies readonly PlaceIntro[];

/** One of these is in whatever the introducing words find. */
export const placeStarts: readonly string[] =
  "ส่วนตำบล ส่วนจังหวัด อบต อบจ เทศบาลตำบล เทศบาลเมือง เทศบาลนคร เทศมนตรี ทต. ทม. ทน. ตำบล ต. อำเภอ อ. จังหวัด จ.".split(" ");

/**
 * What may stand right after such a word and begins no name: "อำเภอใจ", "องค์การบริหารส่วนตำบลอื่น". A word with $ counts
 * only where nothing follows it: "ตำบลละ" is each of them, "ตำบลละหาร" a name.
 */
export const notPlaceNames: readonly string[] = [
  "กลาง$ กำหนด กับ การ ก็ ของ ขนาด ขอ$ ขอความ ขอให้ ขอราย ขอประกาศ ขอเชิญ ขอแจ้ง ข้างเคียง ขึ้น เขต เข้า ความ คือ คุณธรรม ควร",
  "จะ$ จะต้อง จะได้ จะดำเนิน จัด จึง จาก เจ้าของ ใจ ชั้น ชุด ชายแดน ซึ่ง ด้วย ดังกล่าว ดังนี้ ดำเนิน ดี$ ดีเด่น เดิม$ เดียวกัน โดย ได้",
  "ต้นแบบ ต้อง ตั้ง ต่าง ต่อ ตาม$ ตามที่ ตามแผน ตามหลัก ตามมาตร แต่$ แต่ง ตลอด ถึง ถือ ถูก แถบ ท้องถิ่น ท่าน$ ทั้ง ทุก ที่$ ที่มี ที่ได้ ที่เป็น ที่รับ ทำ แทน",
  "นั้น นี้ น่าอยู่ นำ$ นำร่อง นำผล ใน$ ในการ ในเขต ในพื้นที่ ในปี ในฐานะ ในรอบ เนื่อง แนะ บริหาร บริการ บน$ แบบ ประกาศ ประกอบ ประเภท ประจำ",
  "ประชุม ประชาชน ปฏิบัติ ปี$ ปีงบ เปิด เป็น ไป$ ปลอด ปัจจุบัน เป้าหมาย ผู้ ผ่าน เผย เพื่อ เพราะ พนักงาน พัฒนา พร้อม พบว่า มอบ มา$ มาตร มาร่วม มี$ มีการ",
  "มีความ มีหน้าที่ มีอำนาจ มีผล มาก เมื่อ ไม่ แม้ ยัง$ ยังไม่ ย่อม ยึด แห่ง รวม$ รวมทั้ง ร่วม รอบ$ รับ ราย และ ละ$ ละหลาย ละหนึ่ง ละไม่ ละสอง ละอย่าง ลง$ ลงนาม เรื่อง เรา",
  "เริ่ม สัญจร วัน วิเคราะห์ ว่า เว้น ส่ง ส่วน สมัย สมาชิก สามัญ สามารถ สำหรับ สี่ปี สู่ เสนอ สร้าง สนับสนุน สุขภาวะ สีขาว สาขา หนึ่ง หมาย หรือ หลาย ให้ ใหม่ ใหญ่",
  "ใกล้ อย่าง อาจ อื่น อนุมัติ ออก เอง เอา$ อำเภอ จังหวัด ตำบล อีก อยู่ ณ$ เคลื่อน ไหน ใด ข้าง ทราบ แล้ว เพิ่ม ลด มุ่ง รักษา ควบคุม ตรวจ ติดตาม สำรวจ ศึกษา ใช้ แจ้ง",
].flatMap((line) => line.split(" "));

/** Pieces of everyday words: letters that hold one are no name unless an address follows ("ตำบลเข้มแข็ง"). */
export const notInPlaceNames =
  "การ|ความ|งาน|ประเทศ|ทั่ว|คุณภาพ|ระบบ|ดิจิทัล|อัจฉริยะ|ยั่งยืน|โปร่งใส|ทุจริต|เข้มแข็ง|พอเพียง|สุขภาพ|ปลอดภัย|ประชา|นโยบาย|บุคคล|บุคลากร|ประจำปี";

/** What cannot be in a name and so ends one that is written together with the next word. */
export const afterPlaceNames: readonly string[] = [
  "อำเภอ จังหวัด ตำบล ได้ จึง จะได้ จะต้อง จะดำเนิน ไม่ เพื่อ โดย ซึ่ง และ หรือ ให้ เป็น มีการ มีความ มีผล มีภารกิจ มีมาตร เผยแพร่ ดำเนิน จัดทำ",
  "กำหนด ประจำ ประกาศ ตามที่ เรื่อง เข้าร่วม ร่วมกับ ที่ได้ ที่มี ในปี ในการ ในฐานะ ในรอบ มุ่ง ต้อง ควร ปฏิบัติ รายงาน แล้ว เรียบร้อย ว่าด้วย ตั้งแต่",
  "ทราบ ทั้ง พบว่า ปีงบ ยึดถือ นำผล เข้าถึง เข้ารับ ลงนาม สามารถ จัดให้ ขอราย ขอประกาศ ทุกคน ทุกแห่ง รับทราบ มอบหมาย แต่งตั้ง อนุมัติ",
  "ตระหนัก เห็นชอบ ยังคง ใช้ ถือปฏิบัติ เมื่อ จัดประชุม",
].flatMap((line) => line.split(" "));

/**
 * Before an introducing word: it is no name that follows, whatever it is ("ทุกจังหวัดเลย", "ในระดับอำเภอ", "๕ จังหวัด"). A
 * year counts nothing: "พ.ศ. ๒๕๖๘ เทศบาลตำบล...".
 */
export const beforeNoPlace = "(?:ทุก|แต่ละ|ต่าง|หลาย|ระดับ|ราย|ระหว่าง|สภา|(?<![0-9๐-๙])[0-9๐-๙]{1,3} ?)$";

/** In a sentence before the name: it speaks of somebody else's place. */
export const speaksOfOthers =
  "เครือข่าย|ร่วมกับ|ร่วมมือกับ|เทียบ|(?<!เกี่ยว|กำ)กับ ?$|ดูงาน|แลกเปลี่ยน|ต้นแบบ|บันทึกข้อตกลง|MOU|โรงแรม|รีสอร์ท|มหาวิทยาลัย|วิทยาลัย|โรงเรียน|โรงพยาบาล|วิทยากร|(?:จาก|ณ|(?<!ตาม)ที่|ไปยัง|และ|หรือ|ได้แก่|เช่น|ถึง|ต่อ|,) ?$|ใกล้เคียง|ข้างเคียง|อบรม|สัมมนา|เชิญ|ประสาน|ส่งต่อ|โอนย้าย|ผู้เสนอราคา|ยกฐานะ|เดิม|บริษัท|ห้างหุ้นส่วน|ร้าน";

/**
 * In a sentence before the name: it can only speak of somebody else's place, so nobody needs to look at it. Borders and
 * roads, courts and the regional seats of other agencies, where people came from, who is compared with whom.
 */
export const surelyOfOthers =
  "ทิศ(?:เหนือ|ใต้|ตะวัน)|อาณาเขต|ติดต่อกับ|ติดกับ|ตั้งอยู่ใกล้|ห่างจาก|ทางหลวง|เชื่อม(?!ั)|ศาล(?!า|เจ้า)|ภูมิภาค|(?:ภาค|เขต) ?(?:ที่ ?)?[0-9๐-๙]|อพยพ|ย้ายมาจาก|ภูมิลำเนา|ตรวจราชการ|เทียบกับ|เปรียบเทียบ";

/** After the name: the same. */
export const speaksOfOthersAfter = "^.{0,30}(?:ใกล้เคียง|ข้างเคียง|ต้นแบบ|เป็นวิทยากร|มาศึกษาดูงาน|ร่วมเป็นเครือข่าย)";

/** Right before the name: the sentence speaks as the office itself. */
export const speaksAsOwn =
  '(?:^|[(“"]|ของ|ขอ|ภายใน|หน่วยงาน|ผู้บริหาร|นายก|ปลัด|สำนักงาน|ประกาศ|คำสั่ง|ความเห็น|บัดนี้|ด้วย|ตามที่|ดังนั้น|ทั้งนี้|โดย|ให้|ว่า|บุคลากร|พนักงาน|เจ้าหน้าที่|ข้อบัญญัติ|เขต|พื้นที่|ประชาชน|พนักงานส่วน|ปี(?:งบประมาณ)? ?(?:พ\\.ศ\\. ?)?(?:๒๕|25)[0-9๐-๙]{2}) ?$';

/** District and province names of so few letters count only where no letter follows. */
export const shortName = 3;
