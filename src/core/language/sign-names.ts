/* What the signs of a word are called, for slips that the eye does not see. */

const names: Readonly<Record<string, string>> = {
  "\u0e30": "สระอะ", "\u0e31": "ไม้หันอากาศ", "\u0e32": "สระอา", "\u0e33": "สระอำ", "\u0e34": "สระอิ", "\u0e35": "สระอี",
  "\u0e36": "สระอึ", "\u0e37": "สระอือ", "\u0e38": "สระอุ", "\u0e39": "สระอู", "\u0e40": "สระเอ", "\u0e41": "สระแอ",
  "\u0e42": "สระโอ", "\u0e43": "ไม้ม้วน", "\u0e44": "ไม้มลาย", "\u0e45": "ลากข้าง", "\u0e47": "ไม้ไต่คู้", "\u0e48": "ไม้เอก",
  "\u0e49": "ไม้โท", "\u0e4a": "ไม้ตรี", "\u0e4b": "ไม้จัตวา", "\u0e4c": "ทัณฑฆาต", "\u0e4d": "นิคหิต",
}; // prettier-ignore

const isOfWord = (letter: string | undefined): boolean =>
  letter !== undefined &&
  /[A-Za-z\u0400-\u04ff]|[\u0e01-\u0e2e]|[\u0e30-\u0e3a]|[\u0e40-\u0e45]|[\u0e47-\u0e4e]/.test(letter);

const mostLetters = 14;

/** The letters around a stretch up to where no word goes on, at most fourteen on each side. */
export function wordAround(text: string, at: number, length: number): { readonly at: number; readonly length: number } {
  let from = at;
  while (at - from < mostLetters && isOfWord(text[from - 1])) from--;
  while (from > 0 && from < at && /[\u0e30-\u0e3a\u0e45]|[\u0e47-\u0e4e]/.test(text[from] ?? "")) from++;
  let to = at + length;
  while (to - at - length < mostLetters && isOfWord(text[to])) to++;
  while (to > at + length && /[\u0e40-\u0e44]/.test(text[to - 1] ?? "")) to--;
  return { at: from, length: to - from };
}

const codeOf = (letter: string): string => `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

/** The signs of a stretch by name and code point: "ไม้เอก U+0E48, สระอี U+0E35"; consonants and Latin letters by themselves. */
export function signsOf(stretch: string): string {
  return Array.from(stretch)
    .filter((letter) => letter.trim() !== "")
    .map((letter) => `${names[letter] ?? letter} ${codeOf(letter)}`)
    .join(", ");
}
