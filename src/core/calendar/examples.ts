/** Dates that `parseThaiDate` accepts, to show to a person whose date could not be read. */
export const dateExamples: readonly string[] = [
  "3 สิงหาคม 2569",
  "๓ สิงหาคม ๒๕๖๙",
  "3 ส.ค. 69",
  "วันที่ ๓ เดือน สิงหาคม พ.ศ. ๒๕๖๙",
  "วันจันทร์ที่ 3 สิงหาคม 2569",
  "3/8/2569",
  "2026-08-03",
];

/** Periods that `readPeriod` finds months in, to show to a person whose period could not be read. */
export const periodExamples: readonly string[] = [
  "๑ ตุลาคม ๒๕๖๗ - ๓๐ กันยายน ๒๕๖๘",
  "๑ ต.ค. ๖๗ – ๓๑ มี.ค. ๖๘",
  "เดือนเมษายน ๒๕๖๘",
  "ต.ค. - ธ.ค.",
  "ต.ค., ธ.ค., มี.ค.",
  "ไตรมาส ๑ - ๔",
  "ไตรมาสที่ ๒",
  "ตลอดปีงบประมาณ ๒๕๖๘",
  "ทุกเดือน",
  "ภายในเดือนมีนาคม ๒๕๖๘",
];
