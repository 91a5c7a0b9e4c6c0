import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import {
  compareDates,
  formatLong,
  formatShort,
  monthNumberOf,
  monthOfMonth,
  normaliseSpans,
  parseDateCell,
  parseThaiDate,
  periodExamples,
  printDigits,
  readPeriod,
  shortMonth,
  toIso,
  yearOfMonth,
} from "../../../src/core/calendar";
import type { DigitStyle, MonthNumber, Period } from "../../../src/core/calendar";
import { anyDate, anyFiscalYear, periodLike } from "./arbitraries";

const FY = 2568;
const read = (text: string): Period => readPeriod({ text }, FY);
const monthText = (n: MonthNumber): string => `${shortMonth(monthOfMonth(n))}${yearOfMonth(n) - 1957}`;
/** "ต.ค.67-ก.ย.68", several with a space between; one month alone has no dash. */
const spansOf = ({ spans }: Period): string =>
  spans.map((s) => (s.from === s.to ? monthText(s.from) : `${monthText(s.from)}-${monthText(s.to)}`)).join(" ");
const daysOf = ({ start, end }: Period): string => [start, end].map((d) => (d === null ? "?" : toIso(d))).join(" ");

const WHOLE = "ต.ค.67-ก.ย.68";

describe("periods in words", () => {
  test.each([
    ["๑ ตุลาคม ๒๕๖๗ - ๓๐ กันยายน ๒๕๖๘", WHOLE],
    ["๑ ตุลาคม ๒๕๖๗\n- ๓๐ กันยายน ๒๕๖๘", WHOLE],
    ["๑ ตุลาคม ๒๕๖๗ – ๓๐ กันยายน ๒๕๖๘", WHOLE],
    ["๑ ต.ค. ๖๗ – ๓๑ มี.ค. ๖๘", "ต.ค.67-มี.ค.68"],
    ["๑ ต.ค. ๖๗ — ๓๑ มี.ค. ๖๘", "ต.ค.67-มี.ค.68"],
    ["๑ ต.ค. ๖๗ ถึง ๓๑ มี.ค. ๖๘", "ต.ค.67-มี.ค.68"],
    ["๑ต.ค.๖๗-๓๑มี.ค.๖๘", "ต.ค.67-มี.ค.68"],
    ["ตั้งแต่ 1 ต.ค. 67 จนถึง 30 ก.ย. 68", WHOLE],
    ["ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๗ ถึงวันที่ ๓๐ กันยายน ๒๕๖๘", WHOLE],
    ["ระหว่างเดือนตุลาคม ๒๕๖๗ ถึงเดือนกันยายน ๒๕๖๘", WHOLE],
    ["เริ่ม 1 ต.ค. 2567 สิ้นสุด 30 ก.ย. 2568", WHOLE],
    ["1/10/2567 - 30/9/2568", WHOLE],
    ["2024-10-01 ถึง 2025-09-30", WHOLE],
    ["ต.ค. 2024 - ก.ย. 2025", WHOLE],
    ["(ต.ค. 67 - ก.ย. 68)", WHOLE],
    ["ไตรมาส 1/68", "ต.ค.67-ธ.ค.67"],
    ["Q2/๖๘", "ม.ค.68-มี.ค.68"],
    ["ตุุลาคม 2567", "ต.ค.67"],
    ["เดือนเมษายน ๒๕๖๘", "เม.ย.68"],
    ["เมษายน", "เม.ย.68"],
    ["ตุลาคม", "ต.ค.67"],
    ["ม.ค.68", "ม.ค.68"],
    ["ม ก ร า ค ม ๒๕๖๘", "ม.ค.68"],
    ["1 เดือน มกราคม พ.ศ. 2568", "ม.ค.68"],
    ["ตลอดปีงบประมาณ ๒๕๖๘", WHOLE],
    ["ตลอด ปีงบประมาณ ๒๕๖๘", WHOLE],
    ["ตลอดปีงบประมาณ พ.ศ. ๒๕๖๘", WHOLE],
    ["ตลอดปีงบประมาณ", WHOLE],
    ["ตลอดปี", WHOLE],
    ["ตลอดทั้งปี", WHOLE],
    ["ทั้งปี", WHOLE],
    ["ปีงบประมาณ 2568", WHOLE],
    ["ปีงบประมาณ 2025", WHOLE],
    ["ปีงบ 68", WHOLE],
    ["2568", WHOLE],
    ["ภายในปีงบประมาณ 2568", WHOLE],
    ["ตลอด 12 เดือน", WHOLE],
    ["ไตรมาส ๑ - ๔", WHOLE],
    ["ไตรมาสที่ ๑ ถึงไตรมาสที่ ๔", WHOLE],
    ["ไตรมาสที่ ๒", "ม.ค.68-มี.ค.68"],
    ["ไตรมาส 1/2568", "ต.ค.67-ธ.ค.67"],
    ["ไตรมาสที่ 2 ปีงบประมาณ 2568", "ม.ค.68-มี.ค.68"],
    ["ไตรมาสสุดท้าย", "ก.ค.68-ก.ย.68"],
    ["ไตรมาส 1 และ 3", "ต.ค.67-ธ.ค.67 เม.ย.68-มิ.ย.68"],
    ["ไตรมาส 1,3", "ต.ค.67-ธ.ค.67 เม.ย.68-มิ.ย.68"],
    ["ไตรมาส 1, 2 และ 4", "ต.ค.67-มี.ค.68 ก.ค.68-ก.ย.68"],
    ["Q1-Q2", "ต.ค.67-มี.ค.68"],
    ["ต.ค. - ธ.ค.", "ต.ค.67-ธ.ค.67"],
    ["ต.ค. ๖๗ - ธ.ค. ๖๗", "ต.ค.67-ธ.ค.67"],
    ["ต.ค67-ธ.ค67", "ต.ค.67-ธ.ค.67"],
    ["ตค - ธค 67", "ต.ค.67-ธ.ค.67"],
    ["ตุลา ถึง ธันวา", "ต.ค.67-ธ.ค.67"],
    ["ตุลาถึงธันวา", "ต.ค.67-ธ.ค.67"],
    ["ต.ค. - มี.ค. 2568", "ต.ค.67-มี.ค.68"],
    ["ต.ค. 67 - มี.ค.", "ต.ค.67-มี.ค.68"],
    ["15 พ.ย. - 15 ธ.ค. 67", "พ.ย.67-ธ.ค.67"],
    ["ต.ค., ธ.ค., มี.ค.", "ต.ค.67 ธ.ค.67 มี.ค.68"],
    ["ต.ค. ธ.ค. มี.ค.", "ต.ค.67 ธ.ค.67 มี.ค.68"],
    ["ต.ค./ธ.ค./มี.ค.", "ต.ค.67 ธ.ค.67 มี.ค.68"],
    ["ตค ธค มีค", "ต.ค.67 ธ.ค.67 มี.ค.68"],
    ["ตุลาคม ธันวาคม และมีนาคม", "ต.ค.67 ธ.ค.67 มี.ค.68"],
    ["พฤศจิกายน 2567, กุมภาพันธ์ และ พฤษภาคม 2568", "พ.ย.67 ก.พ.68 พ.ค.68"],
    ["มี.ค., ม.ค. 2568", "ม.ค.68 มี.ค.68"],
    ["ต.ค. 67 พ.ย. 67", "ต.ค.67-พ.ย.67"],
    ["ต.ค.-ธ.ค. ๖๗ และ เม.ย.-มิ.ย. ๖๘", "ต.ค.67-ธ.ค.67 เม.ย.68-มิ.ย.68"],
    ["ต.ค.-ธ.ค. และ เม.ย.-มิ.ย. ๖๘", "ต.ค.67-ธ.ค.67 เม.ย.68-มิ.ย.68"],
    ["1. ตุลาคม 2567\n2. มีนาคม 2568", "ต.ค.67 มี.ค.68"],
    ["- ตุลาคม 2567\n- มีนาคม 2568", "ต.ค.67 มี.ค.68"],
    ["ครั้งที่ 1 ม.ค. 2568 ครั้งที่ 2 มิ.ย. 2568", "ม.ค.68 มิ.ย.68"],
    ["รอบ ๖ เดือน", "ต.ค.67-มี.ค.68"],
    ["รอบ 9 เดือน", "ต.ค.67-มิ.ย.68"],
    ["รอบ ๖ เดือน/๑๒ เดือน", WHOLE],
    ["รอบ 6 เดือน ปีงบประมาณ 2568", "ต.ค.67-มี.ค.68"],
    ["รอบ ๖ เดือน (มีนาคม ๒๕๖๘)", "มี.ค.68"],
    ["6 เดือนแรก", "ต.ค.67-มี.ค.68"],
    ["๖ เดือนหลัง", "เม.ย.68-ก.ย.68"],
    ["ครึ่งปีแรก", "ต.ค.67-มี.ค.68"],
    ["สิ้นปีงบประมาณ 2568", "ก.ย.68"],
    ["ต้นปีงบประมาณ", "ต.ค.67"],
    ["มกราคม ปีงบประมาณ 2568", "ม.ค.68"],
    ["ไตรมาสแรก", "ต.ค.67-ธ.ค.67"],
    ["ไตรมาส 2 พ.ศ. 2568", "ม.ค.68-มี.ค.68"],
    ["ไตรมาส 1, 2 ปี 68", "ต.ค.67-มี.ค.68"],
    // What a number counts is no year.
    ["1 ตุลาคม 256 คน", "ต.ค.67"],
    ["มกราคม 68 ครั้ง", "ม.ค.68"],
    ["มกราคม 68 วัน", "ม.ค.68"],
    ["ปีการศึกษา 2569 และ 2570 เดือนมกราคม", "ม.ค.68"],
    ["ครึ่งปีหลัง", "เม.ย.68-ก.ย.68"],
    ["สิ้นปีงบประมาณ", "ก.ย.68"],
    ["ต้นปีงบประมาณ ๒๕๖๘", "ต.ค.67"],
    ["ทุกเดือนเมษายน", "เม.ย.68"],
    ["ทุกเดือน ต.ค. 67 - มี.ค. 68", "ต.ค.67-มี.ค.68"],
    ["ทุกไตรมาส (ธ.ค., มี.ค., มิ.ย., ก.ย.)", "ธ.ค.67 มี.ค.68 มิ.ย.68 ก.ย.68"],
    ["ตลอดปีงบประมาณ 2568 (เดือน พ.ย.)", "พ.ย.67"],
    ["มีนาคม ปีงบประมาณ 2568", "มี.ค.68"],
    ["ต.ค.-ธ.ค. ปี 2567", "ต.ค.67-ธ.ค.67"],
    ["เดือนมีนาคม (จำนวน 30 วัน)", "มี.ค.68"],
    ["มี.ค. 15 วัน", "มี.ค.68"],
    ["มี.ค. 20 คน", "มี.ค.68"],
    ["ห้อง 45, 15 มี.ค. 2568", "มี.ค.68"],
    ["วันที่....ม.ค. 2568", "ม.ค.68"],
  ])("%j covers %s", (text, spans) => {
    expect(read(text)).toMatchObject({ kind: "scheduled", reason: null, note: null, found: "", text });
    expect(spansOf(read(text))).toBe(spans);
  });

  test.each(
    ["ทุกเดือน", "ทุกวันที่ ๑ - ๕ ของทุกเดือน", "ทุกไตรมาส", "ทุก ๓ เดือน", "รายไตรมาส", "รายเดือน"].concat([
      ...["เดือนละ 1 ครั้ง", "ไตรมาสละ ๑ ครั้ง", "ทุกวัน", "ทุกวันจันทร์", "ทุกสัปดาห์", "ทุกสิ้นเดือน"],
      ...["ภายในวันที่ 5 ของทุกเดือน", "ทุกๆ เดือน"],
    ]),
  )("%j covers the whole year, again and again", (text) => {
    expect(read(text)).toMatchObject({ kind: "scheduled", note: "recurring" });
    expect(spansOf(read(text))).toBe(WHOLE);
    expect(daysOf(read(text))).toBe("2024-10-01 2025-09-30");
  });

  test.each([
    ["๑ ต.ค. ๖๗ – ๓๑ มี.ค. ๖๘", "2024-10-01 2025-03-31"],
    ["1-15 ม.ค. 2568", "2025-01-01 2025-01-15"],
    ["1-15/1/2568", "2025-01-01 2025-01-15"],
    ["วันที่ 1, 5 และ 10 มกราคม 2568", "2025-01-01 2025-01-10"],
    ["เมษายน", "2025-04-01 2025-04-30"],
    ["กุมภาพันธ์", "2025-02-01 2025-02-28"],
    ["ไตรมาส ๒", "2025-01-01 2025-03-31"],
    ["ตลอดปี", "2024-10-01 2025-09-30"],
    ["ภายในเดือนมีนาคม ๒๕๖๘", "? 2025-03-31"],
    ["ภายใน ๓๑ มีนาคม ๒๕๖๘", "? 2025-03-31"],
    ["ก่อนวันที่ 15 มีนาคม 2568", "? 2025-03-15"],
    ["บัดนี้ถึง 31 มี.ค. 2568", "? 2025-03-31"],
    ["ณ ๓๑ มีนาคม 2568", "2025-03-31 2025-03-31"],
    ["ธ.ค. 67 และ ต.ค. 67", "2024-10-01 2024-12-31"],
    ["1. มีนาคม 2568\nต่อเนื่อง", "2025-03-01 2025-03-01"],
    ["ปัจจุบันถึง 31 ม.ค. 68", "? 2025-01-31"],
    ["ครั้งที่ 1 ม.ค. 2568 ครั้งที่ 2 มิ.ย. 2568", "2025-01-01 2025-06-30"],
    ["พ.ย. 67 และ ภายใน 15 มี.ค. 68", "2024-11-01 2025-03-15"],
  ])("%j runs from and to %s", (text, days) => {
    expect(daysOf(read(text))).toBe(days);
  });

  test.each([
    "ตามห้วงเวลาจัดงานประเพณี",
    "ตลอดภาคเรียนที่ ๑ และ ๒",
    "ปีการศึกษา 2568",
    "เมื่อมีเหตุ",
    "ตามความเหมาะสม",
    "ตามที่ ก.พ.ร. กำหนด",
    "ตามหลักเกณฑ์ ก.ค.ศ.",
    "ตามมติ อ.ก.พ. จังหวัด",
    "ตามที่ สกพ กำหนด",
    "ตุลาการ",
    "มีนายกเป็นประธาน",
    "ปีการศึกษา 2568",
    "ปีการศึกษา 2568 และ 2569",
    "ปีการศึกษา พ.ศ. 2568",
    "ปีละ 1 ครั้ง",
    "ทุกครั้งที่มีการจัดซื้อ",
    "8.30 - 16.30 น.",
    "ในวันและเวลาราชการ",
    "x",
  ])("%j names no month: the text is kept", (text) => {
    expect(read(text)).toMatchObject({ text, kind: "unscheduled", note: "noMonth", spans: [], start: null, end: null });
  });

  test.each(["30 วัน", "ภายใน 30 วัน", "15 วันทำการ", "๓ เดือน", "2 สัปดาห์", "ภายใน ๑๒ เดือน"])(
    "%j is only a length of time",
    (text) => {
      expect(read(text)).toMatchObject({ kind: "unscheduled", note: "duration", spans: [] });
    },
  );

  test.each(["", "  \n", "-", "–", "....", "…", "____"])("%j is empty", (text) => {
    expect(read(text)).toMatchObject({ text, kind: "empty", spans: [], note: null });
  });

  test.each([
    ["31 ก.พ. 2568", "noSuchDay", "31 ก.พ. 2568"],
    ["๑ ต.ค. ๖๗ - ๓๑ เม.ย. ๖๘", "noSuchDay", "๑ ต.ค. ๖๗ - ๓๑ เม.ย. ๖๘"],
    ["เสร็จ 32 มกราคม 2568 นี้", "noSuchDay", "32 มกราคม 2568"],
    ["0 มกราคม", "noSuchDay", "0 มกราคม"],
    ["32 ธันวาคม 2567", "noSuchDay", "32 ธันวาคม 2567"],
    ["3/13/2568", "noSuchMonth", "3/13/2568"],
    ["ส่งงาน 3/0/2568 แล้ว", "noSuchMonth", "3/0/2568"],
    ["ส่งงาน 1/10/2950 แล้ว", "yearOutOfRange", "1/10/2950"],
    ["1 ตุลาคม 256", "yearOutOfRange", "1 ตุลาคม 256"],
    ["1 ตุลาคม 25678", "yearOutOfRange", "1 ตุลาคม 25678"],
    ["ตุลาคม 256 - ธันวาคม 2567", "yearOutOfRange", "ตุลาคม 256"],
    ["ไตรมาส ๕", "noSuchQuarter", "ไตรมาส ๕"],
    ["ไตรมาสที่ 0", "noSuchQuarter", "ไตรมาสที่ 0"],
    ["เดือนมกราคม 3568", "yearOutOfRange", "มกราคม 3568"],
    ["ปีงบประมาณ ๑๕๖๘", "yearOutOfRange", "ปีงบประมาณ ๑๕๖๘"],
    ["ปีปฏิทิน 2950", "yearOutOfRange", "ปีปฏิทิน 2950"],
    ["1 ม.ค. พ.ศ. 256", "yearOutOfRange", "1 ม.ค. พ.ศ. 256"],
    ["1 มีนาคม 2568 - 1 มกราคม 2568", "endBeforeStart", "1 มีนาคม 2568 - 1 มกราคม 2568"],
    ["15-1 ม.ค. 2568", "endBeforeStart", "15-1 ม.ค. 2568"],
    ["ไตรมาส 3 - 1", "endBeforeStart", "ไตรมาส 3 - 1"],
  ])("%j is impossible: %s", (text, reason, found) => {
    expect(read(text)).toMatchObject({ text, kind: "impossible", reason, found, spans: [], start: null, end: null });
  });

  test.each([
    ["เดือนเมษายน ๒๕๖๓", "เม.ย.63"],
    ["ณ ๓๑ มีนาคม ๒๕๖5", "มี.ค.65"],
    ["ม.ค. - ธ.ค. 2568", "ม.ค.68-ธ.ค.68"],
    ["ม.ค. - ธ.ค.", "ม.ค.68-ธ.ค.68"],
    ["ปีงบประมาณ 2567 - 2568", "ต.ค.66-ก.ย.68"],
    ["ปีงบประมาณ 2569", "ต.ค.68-ก.ย.69"],
    ["พ.ศ. 2566 - 2570", "ต.ค.65-ก.ย.70"],
    ["ปีปฏิทิน 2568", "ม.ค.68-ธ.ค.68"],
    ["ไตรมาส 1/2569", "ต.ค.68-ธ.ค.68"],
    ["ต.ค. - มี.ค. 2570", "ต.ค.69-มี.ค.70"],
    ["พ.ย., ก.พ. 2570", "พ.ย.69 ก.พ.70"],
    ["พ.ย. 2569, ก.พ.", "พ.ย.69 ก.พ.70"],
    ["ปีงบประมาณ 2569 เดือน ต.ค. - ธ.ค.", "ต.ค.68-ธ.ค.68"],
  ])("%j keeps months outside the year, and says so", (text, spans) => {
    expect(read(text)).toMatchObject({ kind: "scheduled", note: "outsideYear" });
    expect(spansOf(read(text))).toBe(spans);
  });

  test.each(["ตั้งแต่ ม.ค. 68", "เริ่มเดือนมกราคม 2568", "เริ่มตั้งแต่วันที่ 1 มกราคม 2568"])(
    "%j names no end and goes on to the end of the fiscal year",
    (text) => {
      const period = read(text);
      expect(spansOf(period)).toBe("ม.ค.68-ก.ย.68");
      expect(period.note).toBe("openEnd");
    },
  );

  test.each(["เริ่ม ต.ค. 67 แล้วเสร็จ ธ.ค. 67", "เริ่มเวลา 09.00 น. วันที่ 15 มกราคม 2568", "ตั้งแต่ ต.ค. ถึง ธ.ค. 67"])(
    "%j has its own end",
    (text) => {
      expect(read(text).note).toBeNull();
    },
  );

  test.each(["1 ม.ค. 2568 เป็นต้นไป", "ตั้งแต่เดือนมกราคม ๒๕๖๘ เป็นต้นไป", "ม.ค. 68 - ปัจจุบัน"])(
    "%j goes on to the end of the fiscal year",
    (text) => {
      expect(read(text)).toMatchObject({ kind: "scheduled", note: "openEnd" });
      expect(spansOf(read(text))).toBe("ม.ค.68-ก.ย.68");
      expect(daysOf(read(text))).toBe("2025-01-01 2025-09-30");
    },
  );

  test.each(periodExamples)("the example %j has months, in every digit style", (text) => {
    for (const style of ["thai", "arabic", "asTyped"] as const) {
      const period = read(printDigits(text, style));
      expect(period.kind).toBe("scheduled");
      expect(period.note).not.toBe("outsideYear");
    }
  });
});

describe("periods with date columns", () => {
  const date = (text: string) => parseThaiDate(text, { fiscalYear: FY });

  test("the columns win over the text", () => {
    const period = readPeriod({ text: "ทุกเดือน", start: date("5 ม.ค. 68"), end: date("10 มี.ค. 68") }, FY);
    expect(period).toMatchObject({ text: "ทุกเดือน", kind: "scheduled", note: null });
    expect(spansOf(period)).toBe("ม.ค.68-มี.ค.68");
    expect(daysOf(period)).toBe("2025-01-05 2025-03-10");
  });

  test("a month in a column is its first or its last day", () => {
    const period = readPeriod({ text: "", start: date("ก.พ. 68"), end: date("ก.พ. 68") }, FY);
    expect(daysOf(period)).toBe("2025-02-01 2025-02-28");
  });

  test("cells that took พ.ศ. for CE are read", () => {
    const cells = { start: parseDateCell("2567-10-01"), end: parseDateCell("2568-09-30") };
    expect(spansOf(readPeriod({ text: "", ...cells }, FY))).toBe(WHOLE);
  });

  test("empty columns leave the text to decide", () => {
    expect(readPeriod({ text: "เมษายน", start: { kind: "empty" }, end: { kind: "empty" } }, FY)).toEqual(
      read("เมษายน"),
    );
  });

  test("a single date is completed from the text where that fits", () => {
    const text = "ต.ค. 67 - มี.ค. 68";
    expect(daysOf(readPeriod({ text, start: date("5 พ.ย. 67") }, FY))).toBe("2024-11-05 2025-03-31");
    expect(daysOf(readPeriod({ text, end: date("5 ก.พ. 68") }, FY))).toBe("2024-10-01 2025-02-05");
  });

  test("a text that begins after the end's own cell lends it no beginning", () => {
    const period = readPeriod({ text: "มีนาคม 2568", end: date("5 ก.พ. 68") }, FY);
    expect(period.note).toBe("oneDateOnly");
    expect(daysOf(period)).toBe("? 2025-02-05");
  });

  test("a single date alone is its own month, and says so", () => {
    const begun = readPeriod({ text: "", start: date("5 พ.ย. 67") }, FY);
    const ended = readPeriod({ text: "", end: date("5 พ.ย. 67") }, FY);
    expect([spansOf(begun), daysOf(begun), begun.note]).toEqual(["พ.ย.67", "2024-11-05 2024-11-05", "oneDateOnly"]);
    expect([spansOf(ended), daysOf(ended), ended.note]).toEqual(["พ.ย.67", "? 2024-11-05", "oneDateOnly"]);
  });

  test("an end before the start is impossible, and both dates are quoted", () => {
    const period = readPeriod({ text: "ตลอดปี", start: date("5 ม.ค. 68"), end: date("4 ม.ค. 68") }, FY);
    expect(period).toMatchObject({
      kind: "impossible",
      reason: "endBeforeStart",
      found: "5 ม.ค. 68 - 4 ม.ค. 68",
      spans: [],
    });
  });

  test("a column that cannot be read makes the period impossible, whatever the text says", () => {
    expect(readPeriod({ text: "ตลอดปี", start: date("31 ก.พ. 68") }, FY)).toMatchObject({
      kind: "impossible",
      reason: "noSuchDay",
      found: "31 ก.พ. 68",
    });
    expect(readPeriod({ text: "", end: date("เร็ว ๆ นี้") }, FY)).toMatchObject({
      kind: "impossible",
      reason: "unreadableDate",
      found: "เร็ว ๆ นี้",
    });
  });

  test("months outside the year are kept, and it says so", () => {
    const period = readPeriod({ text: "", start: date("1 ต.ค. 67"), end: date("31 ต.ค. 68") }, FY);
    expect(period).toMatchObject({ kind: "scheduled", note: "outsideYear" });
  });
});

describe("any period", () => {
  test("no text makes it fail, and its spans and days are in order", () => {
    fc.assert(
      fc.property(fc.oneof(periodLike, fc.string()), anyFiscalYear, (text, fy) => {
        const period = readPeriod({ text }, fy);
        expect(period.text).toBe(text);
        expect(normaliseSpans(period.spans)).toEqual(period.spans);
        expect(period.spans.length > 0).toBe(period.kind === "scheduled");
        expect(period.reason !== null).toBe(period.kind === "impossible");
        expect(text).toContain(period.found);
        expect(period.end !== null).toBe(period.kind === "scheduled");
        if (period.start !== null && period.end !== null) {
          expect(compareDates(period.start, period.end)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("two dates with a dash are read back in every form and digit style", () => {
    const styles = fc.constantFrom<DigitStyle>("thai", "arabic", "asTyped");
    const formats = fc.constantFrom(formatLong, formatShort, toIso);
    const joints = fc.constantFrom(" - ", "-", " – ", "—", " ถึง ", "\n- ", " จนถึงวันที่ ");
    const near = anyDate.filter((d) => d.year >= 2015 && d.year <= 2035);
    fc.assert(
      fc.property(near, near, formats, joints, styles, (a, b, format, joint, style) => {
        const [start, end] = compareDates(a, b) <= 0 ? [a, b] : [b, a];
        const period = readPeriod({ text: printDigits(`${format(start)}${joint}${format(end)}`, style) }, FY);
        expect(period).toMatchObject({ kind: "scheduled", start, end });
        expect(period.spans).toEqual([{ from: monthNumberOf(start), to: monthNumberOf(end) }]);
      }),
      { numRuns: 500 },
    );
  });
});
