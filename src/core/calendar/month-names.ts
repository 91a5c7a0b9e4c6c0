/** The month names as printed, January first (index 0 = มกราคม). */
export const LONG_MONTHS = [
  "มกราคม",
  "กุมภาพันธ์",
  "มีนาคม",
  "เมษายน",
  "พฤษภาคม",
  "มิถุนายน",
  "กรกฎาคม",
  "สิงหาคม",
  "กันยายน",
  "ตุลาคม",
  "พฤศจิกายน",
  "ธันวาคม",
] as const;

/** The short month names as printed, January first (index 0 = ม.ค.). */
export const SHORT_MONTHS = [
  "ม.ค.",
  "ก.พ.",
  "มี.ค.",
  "เม.ย.",
  "พ.ค.",
  "มิ.ย.",
  "ก.ค.",
  "ส.ค.",
  "ก.ย.",
  "ต.ค.",
  "พ.ย.",
  "ธ.ค.",
] as const;

const sourceOf = (names: readonly string[]): string => names.join("|").replace(/\./g, "\\.");

/** Source of a regular expression for a long month name. */
export const longMonthSource = sourceOf(LONG_MONTHS);

/** The same for a short one. */
export const shortMonthSource = sourceOf(SHORT_MONTHS);

/** The same for either; a long name stands before the short ones. */
export const monthSource = `${longMonthSource}|${shortMonthSource}`;

/** Misspelt month names that occur in papers; longer than four letters, so they are safe inside running text. */
export const MISSPELT_MONTHS: readonly (readonly [string, number])[] = [
  ["มกราคา", 1],
  ["มกรคม", 1],
  ["มกราม", 1],
  ["กุมภาพันธ", 2],
  ["กุมภาพันธุ์", 2],
  ["กุมภาพันธ์์", 2],
  ["กุมภาพัน", 2],
  ["กุมพาพันธ์", 2],
  ["กุมภาพันท์", 2],
  ["มินาคม", 3],
  ["มีนาคาม", 3],
  ["เมษายณ", 4],
  ["เมษยน", 4],
  ["เมศายน", 4],
  ["พฤกษภาคม", 5],
  ["พฤศภาคม", 5],
  ["พฤษาคม", 5],
  ["พฤษภาคน", 5],
  ["มิถุนายณ", 6],
  ["มิถุนยน", 6],
  ["มิุถุนายน", 6],
  ["กรกฏาคม", 7],
  ["กรกฎคม", 7],
  ["กรกฎาคน", 7],
  ["กรกฏาคน", 7],
  ["กรกดาคม", 7],
  ["สิงหาคน", 8],
  ["สิงหคม", 8],
  ["กันยายณ", 9],
  ["กันยานยน", 9],
  ["กันยนยน", 9],
  ["ตุลาคน", 10],
  ["ตุลามคม", 10],
  ["ตุลคม", 10],
  ["พฤษจิกายน", 11],
  ["พฤศจิกายณ", 11],
  ["พฤษจิกายณ", 11],
  ["พฤศจิายน", 11],
  ["ธันวาคน", 12],
  ["ธันวคม", 12],
  ["ธันวามคม", 12],
];

/** Spoken short names; they also begin other words (ตุลาการ, มีนายก), so they have to stand alone. */
export const SPOKEN_MONTHS: readonly (readonly [string, number])[] = [
  ["มกรา", 1],
  ["กุมภา", 2],
  ["มีนา", 3],
  ["เมษา", 4],
  ["พฤษภา", 5],
  ["มิถุนา", 6],
  ["กรกฎา", 7],
  ["กรกฏา", 7],
  ["สิงหา", 8],
  ["กันยา", 9],
  ["ตุลา", 10],
  ["พฤศจิกา", 11],
  ["ธันวา", 12],
];

/** The full name of a month 1-12; "" for any other number. */
export function longMonth(month: number): string {
  return LONG_MONTHS[month - 1] ?? "";
}

/** The short name of a month 1-12, with its dots; "" for any other number. */
export function shortMonth(month: number): string {
  return SHORT_MONTHS[month - 1] ?? "";
}
