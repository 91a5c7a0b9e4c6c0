/* Which Thai letters are easily typed for one another. */

/** Letters that sound or look alike. */
const alike = ["ณนญรลม", "จชซสศษดตถทธฎฏฐฒฑ", "คดต", "บปผพฝฟภ", "กขค", "ขชซ", "ใไโเ", "ำา"];
const marks = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/;
const sound = new Map<string, string>();
for (const group of alike) for (const letter of group) sound.set(letter, (sound.get(letter) ?? "") + group);

/** Letters side by side on a row of the Thai keyboard. */
const rows = ["ภถคตจขช", "พรนยบล", "ฟหกด", "สวง", "ผปอ", "ทมฝ"];

/** Whether a consonant is struck for its neighbour on the keyboard. */
export const isBeside = (a: string, b: string): boolean =>
  rows.some((row) => row.includes(a) && row.includes(b) && Math.abs(row.indexOf(a) - row.indexOf(b)) === 1);

/** Whether a letter sits above or below another. */
export const isMark = (letter: string): boolean => marks.test(letter);

/** Whether one letter is easily typed for another. */
export const isAlike = (a: string, b: string): boolean =>
  isMark(a) ? isMark(b) : (sound.get(a) ?? "").includes(b) && b !== "";
