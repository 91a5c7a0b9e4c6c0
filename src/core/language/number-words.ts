/* Numbers in Thai words: read as people write them, and written as a cheque has them. */

const digits = ["ศูนย์", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"] as const;
const places = ["", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"] as const;
const million = "ล้าน";

/** The words of a whole number below a million; "" for 0. `isTail`: a higher part stands before it. */
function underMillion(value: number, isTail: boolean): string {
  let words = "";
  for (let place = 5; place >= 0; place--) {
    const digit = Math.floor(value / 10 ** place) % 10;
    if (digit === 0) continue;
    const isEt = place === 0 && digit === 1 && (words !== "" || isTail);
    const name = place === 1 && digit <= 2 ? (digit === 2 ? "ยี่" : "") : isEt ? "เอ็ด" : (digits[digit] ?? "");
    words += name + (places[place] ?? "");
  }
  return words;
}

/** A whole number from 0 up in Thai words: 21 -> "ยี่สิบเอ็ด", 2500000 -> "สองล้านห้าแสน". */
export function numberWords(value: number): string {
  if (value === 0) return digits[0];
  const high = Math.floor(value / 1_000_000);
  return (high > 0 ? numberWords(high) + million : "") + underMillion(value % 1_000_000, high > 0);
}

/** An amount of baht with two decimals in words: 1250.5 -> "หนึ่งพันสองร้อยห้าสิบบาทห้าสิบสตางค์". */
export function bahtWords(value: number): string {
  const satang = Math.round(value * 100) % 100;
  const baht = Math.round(value * 100 - satang) / 100;
  const head = baht > 0 || satang === 0 ? `${numberWords(baht)}บาท` : "";
  return satang === 0 ? `${head}ถ้วน` : `${head}${numberWords(satang)}สตางค์`;
}

const values = new Map<string, number>([...digits.map((word, value) => [word, value] as const), ["เอ็ด", 1], ["ยี่", 2]]);
const weights = new Map<string, number>(places.slice(1).map((word, index) => [word, 10 ** (index + 1)]));
const token = new RegExp(`^(?:${[...values.keys(), ...weights.keys(), million].join("|")})`);

/** The whole number that words name, spaces left out; null where they are no number. */
export function readNumberWords(text: string): number | null {
  let rest = text.replace(/\s+/g, "");
  if (rest === "") return null;
  let [sum, group, digit] = [0, 0, -1];
  while (rest !== "") {
    const word = token.exec(rest)?.[0];
    if (word === undefined) return null;
    rest = rest.slice(word.length);
    const value = values.get(word);
    if (value !== undefined) {
      if (digit >= 0) return null;
      digit = value;
      continue;
    }
    const weight = weights.get(word);
    if (weight === undefined) {
      sum = (sum + group + Math.max(digit, 0)) * 1_000_000;
      group = 0;
    } else group += Math.max(digit, digit < 0 ? 1 : digit) * weight;
    digit = -1;
  }
  return sum + group + Math.max(digit, 0);
}

/** Source of a regular expression for a count below a hundred, in digits or in words. */
export const countSource = `(?:\\d{1,3}|(?:(?:ยี่|${digits.slice(2).join("|")})?สิบ)(?:เอ็ด|${digits.slice(2).join("|")})?|${digits.slice(1).join("|")})`;

/** The count that digits or words name; NaN where they name none. */
export const readCount = (typed: string): number =>
  /^\d+$/.test(typed) ? Number(typed) : (readNumberWords(typed) ?? NaN);

/** The amount of baht that words name, "ถ้วน" and satang included; null where they are none. */
export function readBahtWords(text: string): number | null {
  const plain = text.replace(/\s+/g, "");
  const unit = plain.indexOf("บาท");
  if (unit < 0) return null;
  const satang = plain.slice(unit + 3).replace(/^ถ้วน/, "");
  if (satang !== "" && !satang.endsWith("สตางค์")) return null;
  const whole = readNumberWords(plain.slice(0, unit));
  const part = satang === "" ? 0 : readNumberWords(satang.slice(0, -6));
  return whole === null || part === null ? null : whole + part / 100;
}
