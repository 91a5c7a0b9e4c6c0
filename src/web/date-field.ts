import { type CivilDate, fiscalYearOf, formatLong, formatMonthYear, parseThaiDate, type DateReason } from "../core";

/** How a typed status date was understood; `text` says it to the person. */
export type DateField =
  | { readonly ok: true; /** null: the workbook's own. */ readonly date: CivilDate | null; readonly text: string }
  | { readonly ok: false; readonly date: null; readonly text: string };

const example = "ตัวอย่าง 31 มีนาคม 2569";

const reasons: Readonly<Record<DateReason, string>> = {
  noSuchDay: "ไม่มีวันนี้ในปฏิทิน",
  noSuchMonth: "ไม่มีเดือนนี้",
  yearOutOfRange: "ปีไม่ใช่ พ.ศ. หรือ ค.ศ. ที่ใช้ได้",
};

const wrong = (text: string): DateField => ({ ok: false, date: null, text: `${text} ${example}` });

/** Reads the text of the date box in the office's fiscal year (พ.ศ., 0 where unknown). */
export function readDateField(typed: string, fiscalYear: number): DateField {
  const reading = parseThaiDate(typed, fiscalYear === 0 ? {} : { fiscalYear });
  switch (reading.kind) {
    case "empty":
      return { ok: true, date: null, text: "เว้นว่าง: ใช้วันที่สถานะในแผ่น ตั้งค่า หรือวันนี้" };
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
      return { ok: true, date: reading.date, text: `อ่านว่า ${formatLong(reading.date)}${tail}` };
    }
  }
}
