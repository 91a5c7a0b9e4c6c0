const NUMBER_MARK = /^[ \t]*[0-9๐-๙]{1,2}[.)](?![0-9๐-๙])/;
const BULLET = /^[ \t]*[-–—•*]/;

function blankOut(line: string, mark: RegExp): string {
  return line.replace(mark, (written) => " ".repeat(written.length));
}

/**
 * The text with the marks of a list blanked out, every other character in its place: "1." is no day and "-" no ถึง when
 * they number lines. Numbers are marks when two lines or more begin with one, dashes when the first line does.
 */
export function blankListMarks(text: string): string {
  const isBulleted = BULLET.test(text);
  if (!isBulleted && !text.includes("\n")) return text;
  const lines = text.split("\n");
  const isNumbered = lines.filter((line) => NUMBER_MARK.test(line)).length > 1;
  const unnumbered = isNumbered ? lines.map((line) => blankOut(line, NUMBER_MARK)) : lines;
  return (isBulleted ? unnumbered.map((line) => blankOut(line, BULLET)) : unnumbered).join("\n");
}
