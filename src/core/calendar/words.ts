import { LONG_MONTHS, MISSPELT_MONTHS, SHORT_MONTHS, SPOKEN_MONTHS } from "./month-names";

/**
 * What a word does in a date or a period; `filler` says nothing, `ordinal` counts something
 * else than days and takes the number after it away, `stop` is a known word that hides one of the others.
 */
export type Word =
  | "range"
  | "list"
  | "day"
  | "dayUnit"
  | "weekUnit"
  | "monthUnit"
  | "be"
  | "ce"
  | "year"
  | "fiscalYear"
  | "schoolYear"
  | "calendarYear"
  | "quarter"
  | "every"
  | "per"
  | "each"
  | "times"
  | "throughout"
  | "by"
  | "at"
  | "end"
  | "begin"
  | "round"
  | "first"
  | "last"
  | "half"
  | "since"
  | "onward"
  | "that"
  | "blank"
  | "filler"
  | "ordinal"
  | "stop";

/** What an entry of the dictionary stands for. */
export type Meaning =
  | { readonly kind: "word"; readonly word: Word }
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "weekday"; readonly weekday: number };

/** `alone`: the entry counts only where no unknown Thai letter touches it; "before" looks at the left side only. */
export interface Entry {
  readonly text: string;
  readonly meaning: Meaning;
  readonly alone: "no" | "before" | "both";
}

const WORDS: Readonly<Record<Word, readonly string[]>> = {
  range: ["-", "ถึง", "จนถึง", "กระทั่ง", "จนกระทั่ง", "สิ้นสุด", "จนกว่า", "จน"],
  list: [",", ";", "/", "&", "+", "และ", "กับ", "หรือ", "แล", "ตลอดจน"],
  day: ["วันที่"],
  dayUnit: ["วัน", "วันทำการ"],
  weekUnit: ["สัปดาห์", "อาทิตย์ละ"],
  monthUnit: ["เดือน"],
  be: ["พ.ศ.", "พุทธศักราช"],
  ce: ["ค.ศ.", "คริสต์ศักราช"],
  year: ["ปี"],
  fiscalYear: ["ปีงบประมาณ", "ปีงบ", "ปีงบฯ"],
  schoolYear: ["ปีการศึกษา", "ภาคเรียน", "ภาคการศึกษา"],
  calendarYear: ["ปีปฏิทิน"],
  quarter: ["ไตรมาส", "ไตรมาศ", "Q"],
  every: ["ทุก", "ทุกๆ", "ทุก ๆ"],
  per: ["ราย"],
  each: ["ละ"],
  times: ["ครั้ง"],
  throughout: ["ตลอด", "ทั้ง", "ตลอดทั้ง", "ตลอดระยะเวลา"],
  by: ["ภายใน", "ก่อน", "ไม่เกิน", "ไม่ช้ากว่า"],
  at: ["ณ"],
  end: ["สิ้น", "ปลาย"],
  begin: ["ต้น"],
  round: ["รอบ"],
  first: ["แรก"],
  last: ["หลัง", "สุดท้าย"],
  half: ["ครึ่ง"],
  since: ["ตั้งแต่", "เริ่ม", "เริ่มต้น", "เริ่มตั้งแต่", "นับแต่", "นับตั้งแต่"],
  onward: ["เป็นต้นไป", "ปัจจุบัน"],
  that: ["ที่", "เมื่อ"],
  blank: [".", "…", "_"],
  filler: [
    ...["ใน", "ของ", "ช่วง", "ระหว่าง", "ประมาณ", "ประจำ", "กลาง", "ห้วง"],
    ...[":", "น.", "เป็นต้น", "ดำเนินการ", "วันสุดท้าย", "วันแรก"],
  ],
  ordinal: ["ครั้งที่", "ระยะที่", "รุ่นที่", "ร้อยละ", "ข้อ", "ข้อที่", "ลำดับที่"],
  stop: [
    ...["รายงาน", "รายการ", "รายละเอียด", "รายได้", "รายชื่อ", "รายจ่าย", "รายบุคคล", "กรอบ", "รอบคอบ", "โดยรอบ"],
    ...["เสร็จสิ้น", "ทั้งสิ้น", "ทั้งหมด", "ทั้งนี้", "ทั้งใน", "ทุกข์", "เข้าถึง", "ทั่วถึง", "รวมถึง", "กำกับ"],
    ...["หลังจาก", "ภายหลัง", "เริ่มแรก", "หลังคา", "สิ้นเปลือง", "เบื้องต้น", "ข้างต้น", "ปัจจุบันนี้", "ปลายทาง"],
    ...["ครั้งแรก", "(", ")"],
  ],
};

const WEEKDAYS: readonly (readonly string[])[] = [
  ["อาทิตย์"],
  ["จันทร์"],
  ["อังคาร"],
  ["พุธ"],
  ["พฤหัสบดี", "พฤหัส", "พฤหัสฯ"],
  ["ศุกร์"],
  ["เสาร์"],
];

/** Every word of an era or a short month with fewer dots: พ.ศ, พศ., พศ; ต.ค, ตค., ตค. */
function withFewerDots(dotted: string): readonly string[] {
  const bare = dotted.replace(/\./g, "");
  return [dotted.slice(0, -1), `${bare}.`, bare];
}

function* entries(): Generator<Entry> {
  for (const [word, texts] of Object.entries(WORDS) as [Word, readonly string[]][]) {
    const meaning: Meaning = { kind: "word", word };
    for (const text of texts) yield { text, meaning, alone: text === "ณ" || text === "Q" ? "before" : "no" };
    for (const text of texts.filter((t) => /^.\..\.$/.test(t)).flatMap(withFewerDots)) {
      yield { text, meaning, alone: "both" };
    }
  }
  for (const [weekday, texts] of WEEKDAYS.entries()) {
    for (const text of texts) yield { text, meaning: { kind: "weekday", weekday }, alone: "no" };
  }
  for (const [index, text] of LONG_MONTHS.entries()) {
    yield { text, meaning: { kind: "month", month: index + 1 }, alone: "no" };
  }
  for (const [index, text] of SHORT_MONTHS.entries()) {
    const meaning: Meaning = { kind: "month", month: index + 1 };
    yield { text, meaning, alone: "before" };
    for (const shorter of withFewerDots(text)) yield { text: shorter, meaning, alone: "both" };
  }
  for (const [text, month] of MISSPELT_MONTHS) yield { text, meaning: { kind: "month", month }, alone: "no" };
  for (const [text, month] of SPOKEN_MONTHS) yield { text, meaning: { kind: "month", month }, alone: "both" };
}

function byFirstLetter(): ReadonlyMap<number, readonly Entry[]> {
  const index = new Map<number, Entry[]>();
  for (const entry of entries()) {
    const letter = entry.text.charCodeAt(0);
    const sameLetter = index.get(letter);
    if (sameLetter === undefined) index.set(letter, [entry]);
    else sameLetter.push(entry);
  }
  for (const list of index.values()) list.sort((a, b) => b.text.length - a.text.length);
  return index;
}

/** The dictionary of dates and periods by the code of the first letter, the longest entry first. */
export const DICTIONARY = byFirstLetter();
