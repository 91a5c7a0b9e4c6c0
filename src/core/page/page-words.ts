import { fiscalYearOf, formatLong, fromIso, parseThaiDate, toIso, type CivilDate, type Round } from "../calendar";
import { formatMonthYear, type DateReason } from "../calendar/thai-date";
import { checklistMarks, checklistText, checklistVerdict } from "../commands/checklist";
import { defaultRound } from "../papers/common/context";
import { countsText, severityWords, verdictText } from "../problems/severity-words";

/** How a typed status date was understood; `text` says it to the person. */
export interface DateField {
  readonly ok: boolean;
  /** ISO text with a CE year; "" for the workbook's own date, and where nothing could be read. */
  readonly iso: string;
  readonly text: string;
}

/**
 * What a page says while a person types, sooner than the program could answer. Pages know the form of it only: the shell
 * that shows a page hands it in.
 */
export interface PageWords {
  /** Reads the text of a date box in the office's fiscal year (พ.ศ., 0 where unknown). */
  readonly readDate: (typed: string, fiscalYear: number) => DateField;
  /** An ISO date in Thai words; "" for what is none. */
  readonly longDate: (iso: string) => string;
  /** The round of a kind that is due on an ISO date; null for a kind without rounds, and where the text is no date. */
  readonly dueRound: (rounds: readonly Round[], fiscalYear: number, iso: string) => Round | null;
  readonly checklistMarks: typeof checklistMarks;
  readonly checklistText: typeof checklistText;
  readonly checklistVerdict: typeof checklistVerdict;
  readonly severities: typeof severityWords;
  readonly countsText: typeof countsText;
  readonly verdictText: typeof verdictText;
}

const example = "ตัวอย่าง 31 มีนาคม 2569";

const reasons: Readonly<Record<DateReason, string>> = {
  noSuchDay: "ไม่มีวันนี้ในปฏิทิน",
  noSuchMonth: "ไม่มีเดือนนี้",
  yearOutOfRange: "ปีไม่ใช่ พ.ศ. หรือ ค.ศ. ที่ใช้ได้",
};

const wrong = (text: string): DateField => ({ ok: false, iso: "", text: `${text} ${example}` });

function readDate(typed: string, fiscalYear: number): DateField {
  const reading = parseThaiDate(typed, fiscalYear === 0 ? {} : { fiscalYear });
  switch (reading.kind) {
    case "empty":
      return { ok: true, iso: "", text: "เว้นว่าง: ใช้วันที่สถานะในแผ่น ตั้งค่า หรือวันนี้" };
    case "month":
      return wrong(`อ่านได้เพียง ${formatMonthYear(reading.year, reading.month)} ยังขาดวันที่`);
    case "impossible":
      return wrong(reasons[reading.reason]);
    case "unreadable":
      return wrong("อ่านเป็นวันที่ไม่ได้");
    case "date": {
      const remarks = [
        reading.yearAssumed ? "ใช้ปีตามปีงบประมาณ" : "",
        reading.mixedDigits ? "มีเลขไทยปนเลขอารบิก" : "",
        fiscalYear !== 0 && fiscalYearOf(reading.date) !== fiscalYear ? `อยู่นอกปีงบประมาณ ${fiscalYear}` : "",
      ].filter((remark) => remark !== "");
      const tail = remarks.length === 0 ? "" : ` (${remarks.join(", ")})`;
      return { ok: true, iso: toIso(reading.date), text: `อ่านว่า ${formatLong(reading.date)}${tail}` };
    }
  }
}

function ofDate<T>(iso: string, none: T, use: (date: CivilDate) => T): T {
  const date = fromIso(iso);
  return date === null ? none : use(date);
}

export const pageWords: PageWords = {
  readDate,
  longDate: (iso) => ofDate(iso, "", formatLong),
  dueRound: (rounds, fiscalYear, iso) =>
    ofDate<Round | null>(iso, null, (date) => defaultRound(rounds, fiscalYear, date)),
  checklistMarks,
  checklistText,
  checklistVerdict,
  severities: severityWords,
  countsText,
  verdictText,
};
