/**
 * Keeps together at the end of a line what belongs together: a year with พ.ศ., a number with its unit or its label, a
 * telephone number, a day with its month, and names that are given. Spaces become no-break spaces; inside of names
 * stands U+200D, Word's own "no-width non break", which LibreOffice and Docs honour too. Texts read the same.
 */

const nbsp = "\u00a0";
/** No line turns before or after it, and no printer shows it. */
export const joiner = "\u200d";

const digit = "0-9๐-๙";
const months =
  "มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|" +
  "(?:ม\\.ค|ก\\.พ|มี\\.ค|เม\\.ย|พ\\.ค|มิ\\.ย|ก\\.ค|ส\\.ค|ก\\.ย|ต\\.ค|พ\\.ย|ธ\\.ค)\\.";
/** Words that stand behind a number and count with it. */
const units =
  "คะแนน|มาตรการ|ประเด็น|เรื่อง|ความเสี่ยง|ตัวชี้วัด|เดือน|วัน|ปี|ไตรมาส|ชั่วโมง|นาที|น\\.|ครั้ง|รอบ|คน|ราย|รูป|บาท|ล้าน|แสน|หมื่น|พัน|" +
  "ฉบับ|เล่ม|แผ่น|หน้า|ชุด|ข้อ|ด้าน|ส่วน|แห่ง|จุด|หมู่บ้าน|ครัวเรือน|ตำบล|โครงการ|กิจกรรม|กระบวนงาน|งาน|รายการ|ประเภท|ช่องทาง|ระบบ|เครื่อง|คัน|หลัง|สาย|" +
  "สำนัก|กอง|ระดับ|กลุ่ม|รุ่น|เท่า|เปอร์เซ็นต์|กิโลเมตร|เมตร|ไร่|%";
/** Words that stand before a number and name what it numbers. */
const labels =
  "พ\\.ศ\\.|ค\\.ศ\\.|ลำดับที่|ลำดับ|ข้อที่|ข้อ|ประเด็นที่|ส่วนที่|ตัวชี้วัดที่|ความเสี่ยงที่|มาตรการที่|ครั้งที่|งวดที่|ฉบับที่|แฟ้มที่|เล่มที่|หมู่ที่|รุ่นที่|ตอนที่|ปีที่|ไตรมาสที่|ไตรมาส|" +
  "มาตรา|หน้า|รอบ|ร้อยละ|โทร\\.|โทรศัพท์|โทรสาร|ต่อ|วันที่|หมู่";

type Change = readonly [RegExp, string | ((found: string) => string)];

/** Everywhere: parts that are short enough for the narrowest column. */
const everywhere: readonly Change[] = [
  [new RegExp(`(${labels}) (?=[${digit}])`, "g"), `$1${nbsp}`],
  [new RegExp(`(?<![${digit}/.A-Za-z])([${digit}][${digit}.,]*) (?=(?:${units})(?![a-z]))`, "g"), `$1${nbsp}`],
  [new RegExp(`(?<![${digit}])([${digit}]{1,2}) (?=${months})`, "g"), `$1${nbsp}`],
  [
    // A telephone number begins with nought and is parted by spaces or hyphens, behind which Word would turn the line.
    new RegExp(`(?<![${digit}/.-])[0๐][${digit}]{0,3}(?:[ -][${digit}]{3,4}){1,3}(?![${digit}])`, "g"),
    (found) => found.replace(/ /g, nbsp).replace(/-/g, "\u2011"),
  ],
];

/** In running text only, where a whole date has room. */
const inProse: readonly Change[] = [
  [new RegExp(`(?<=[${digit}]{1,2}${nbsp})(${months}) (?=[${digit}]{4}(?![${digit}]))`, "g"), `$1${nbsp}`],
];

// A cluster begins with a consonant, or the vowel before it; marks above and below belong to it.
const clusterStart = /(?!^)(?<![เ-ไ])(?=[เ-ไ]?[ก-ฮ])/g;

/** A name in which no line can turn. */
function joined(name: string): string {
  return name.replace(clusterStart, joiner).replace(/ /g, nbsp);
}

/** Letters of a paragraph below which it stands on one line: a title or a signature needs no joiners. */
const oneLine = 60;

function apply(text: string, changes: readonly Change[]): string {
  let kept = text;
  for (const [pattern, by] of changes)
    kept = typeof by === "string" ? kept.replace(pattern, by) : kept.replace(pattern, by);
  return kept;
}

/** A printed text whose numbers keep their words; `isProse` says that it is running text. */
export function keepNumbers(text: string, isProse: boolean): string {
  if (!/[0-9๐-๙]/.test(text) || !text.includes(" ")) return text;
  const kept = apply(text, everywhere);
  return isProse ? apply(kept, inProse) : kept;
}

const token = /<w:tbl[ >]|<\/w:tbl>|<w:p[ >][\s\S]*?<\/w:p>/g;
const words = /(<w:t(?: [^>]*)?>)([^<]*)(?=<\/w:t>)/g;

/** A filled document whose lines turn nowhere inside of numbers with their words, nor inside of the names given. */
export function keepWhole(xml: string, names: readonly string[]): string {
  const own = names.filter((name) => name.length > 3).map((name) => [name, joined(name)] as const);
  let depth = 0;
  return xml.replace(token, (found) => {
    if (found.startsWith("<w:tbl")) depth++;
    else if (found === "</w:tbl>") depth--;
    if (!found.startsWith("<w:p ") && !found.startsWith("<w:p>")) return found;
    const letters = [...found.matchAll(words)].reduce((sum, [, , text = ""]) => sum + text.length, 0);
    const isProse = depth === 0 && letters > oneLine;
    return found.replace(words, (_, open: string, text: string) => {
      let kept = keepNumbers(text, depth === 0);
      if (isProse) for (const [name, whole] of own) if (kept.includes(name)) kept = kept.split(name).join(whole);
      return open + kept;
    });
  });
}
