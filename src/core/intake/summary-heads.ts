/** The parts of our own summary for executives, by the words of their headings; the numbers in front may be any. */
const heads = {
  states: /^สถานะของมาตรการ(?:\s*\(ทั้งหมด.*)?$/,
  scores: /^ผลการประเมิน\s*ITA\s*ปีงบประมาณ/,
  overdue: /^มาตรการที่เกินกำหนดนานที่สุด/,
  risks: /^ความเสี่ยงการทุจริตที่สูงที่สุด/,
  requests: /^เรื่องที่ขอให้พิจารณา/,
} as const;

export type SummaryPart = keyof typeof heads;

const summaryParts = Object.keys(heads) as readonly SummaryPart[];
const title = /^สรุป(?:สำหรับ)?ผู้บริหาร/;

/** The part of a summary that a line opens; null for any other line. */
export function summaryPartOf(line: string): SummaryPart | null {
  const bare = line.trim().replace(/^[0-9๐-๙]{1,2}[.)]\s*/, "");
  if (bare.length > 120) return null;
  return summaryParts.find((part) => heads[part].test(bare)) ?? null;
}

/** Whether lines are those of a summary: three of its five headings. No other paper has them, whatever its title is. */
export function isSummary(lines: readonly string[]): boolean {
  return new Set(lines.map(summaryPartOf).filter((part) => part !== null)).size >= 3;
}

/**
 * Where a summary begins among the lines of a file, a line a block: at its title, or at its first heading behind another
 * paper (`opens` tells the first line of one); -1 where none is.
 */
export function summaryStart(lines: readonly string[], opens: (line: string) => boolean): number {
  if (!isSummary(lines)) return -1;
  const first = lines.findIndex((line) => summaryPartOf(line) !== null);
  for (let at = first; at >= 0; at--) if (title.test((lines[at] ?? "").trim())) return at;
  return lines.slice(0, first).some(opens) ? first : 0;
}
