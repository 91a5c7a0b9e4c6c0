import type { WorkbookData } from "../core";
import { readKept, keep } from "./kept";

const key = "locale-told";
const thai = "th_TH";
const bangkok = "Asia/Bangkok";

/**
 * What the person should know of the spreadsheet's locale and time zone, once for each pair of them; "" where they are
 * Thailand's or it was told. In another locale "5/3/2569" is typed as another day, and nobody sees it afterwards.
 */
export function localeNote(file: GoogleAppsScript.Spreadsheet.Spreadsheet, zone: string): string {
  const locale = file.getSpreadsheetLocale();
  const isThai = locale === thai || locale === "th";
  if (isThai && zone === bangkok) return "";
  const state = `${locale} ${zone}`;
  if (readKept("file", key) === state) return "";
  keep("file", key, state);
  const parts = [
    isThai
      ? ""
      : `ภาษา (locale) ของสเปรดชีตนี้คือ ${locale} ไม่ใช่ ไทย: วันที่ที่พิมพ์เป็นตัวเลข เช่น 5/3/2569 อาจกลายเป็นวันอื่น (3 พ.ค. แทน 5 มี.ค.)`,
    zone === bangkok ? "" : `เขตเวลาของสเปรดชีตนี้คือ ${zone} ไม่ใช่ กรุงเทพฯ: วันนี้และวันที่ในเซลล์อาจคลาดหนึ่งวัน`,
    "เปลี่ยนได้ที่ ไฟล์ > การตั้งค่า (ภาษา: ไทย, เขตเวลา: GMT+07:00 Bangkok) แล้วตรวจวันที่ที่กรอกไปแล้ว หรือพิมพ์เดือนเป็นคำ เช่น 5 มี.ค. 2569",
  ];
  return `\n\n${parts.filter((part) => part !== "").join("\n")}`;
}

/** Whether a cell was typed as a date: only such a one can have become another day, and asking for the locale is a call. */
export function hasDates({ sheets }: WorkbookData): boolean {
  return sheets.some(({ rows }) =>
    rows.some((row) => row.some((value) => typeof value === "object" && value !== null && "date" in value)),
  );
}
