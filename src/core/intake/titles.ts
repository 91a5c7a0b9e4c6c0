/** Words that go on with the title of the line above. */
export const runOnTitle = /^(?:ภายใน|โปร่งใส|ความโปร่งใส|และ(?=ความ)|ในการดำเนินงาน)/;

/** A line that ends in the middle of a word or a phrase. */
const isCut = /(?:ความ|การ|และ|เพื่อ|ตาม|ด้าน|แห่ง|พ\.\s*ศ\.)$/;

/** The lines of a title that was typed with breaks, a row each; a break inside of a phrase parts nothing. */
export function titleRows(text: string): readonly string[] {
  const rows: string[] = [];
  for (const line of text.split("\n").map((one) => one.trim())) {
    const last = rows[rows.length - 1];
    if (line === "") continue;
    if (last !== undefined && (runOnTitle.test(line) || isCut.test(last))) rows[rows.length - 1] = last + line;
    else rows.push(line);
  }
  return rows;
}
