import { cellName, columnLetters } from "../workbook/a1";
import { cellText } from "../workbook/text";
import type { SheetData } from "../workbook/types";
import { whyNotTaken } from "./docx-runs";
import type { Aside, SheetAsides, SourceParagraph } from "./source";

/** Numbers that follow one another as "5-7, 9". */
export function ranges(numbers: readonly number[], name: (number: number) => string): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const starts = sorted.filter((number) => !sorted.includes(number - 1));
  return starts
    .map((start) => {
      let end = start;
      while (sorted.includes(end + 1)) end += 1;
      return start === end ? name(start) : `${name(start)}-${name(end)}`;
    })
    .join(", ");
}

const isFilled = (value: SheetData["rows"][number][number]): boolean => cellText(value).trim() !== "";

const whyRead = "ซ่อนอยู่ในไฟล์ โปรแกรมอ่านด้วยเหมือนส่วนที่เห็น โปรดตรวจว่าควรนำเข้า";

/** The cells of a sheet that hold an error, "" where a formula has no value. */
function errorsOf({
  rows,
}: SheetData): readonly { readonly row: number; readonly column: number; readonly error: string }[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      typeof value === "object" && value !== null && "error" in value ? [{ row, column, error: value.error }] : [],
    ),
  );
}

/** A sheet without what its cells have struck out: nobody means it any more. */
export function withoutStruck(sheet: SheetData, struck: SheetAsides["struck"]): SheetData {
  if (struck.length === 0) return sheet;
  const rows = sheet.rows.map((row) => [...row]);
  for (const { row, column, rest } of struck) {
    const cells = rows[row];
    if (cells !== undefined && column < cells.length) cells[column] = rest.trim() === "" ? null : rest.trim();
  }
  return { ...sheet, rows };
}

const whyError = "เซลล์นี้เป็นค่าผิดพลาด (#) จึงไม่ได้นำเข้า โปรดแก้สูตรในไฟล์เดิม หรือพิมพ์ค่าเอง";
const whyNoValue = "สูตรในเซลล์นี้ไม่มีค่าที่บันทึกไว้และคำนวณไม่ได้ จึงไม่ได้นำเข้า โปรดเปิดไฟล์ด้วย Excel แล้วบันทึกใหม่ หรือพิมพ์ค่าเอง";

/** What a sheet hides and is read, what it shows and is not, and the heads and feet of its pages. */
export function sheetAsides(
  sheet: SheetData,
  source: string,
  found: SheetAsides | undefined,
): {
  readonly asides: readonly Aside[];
  readonly unseen: readonly Aside[];
  readonly besides: readonly SourceParagraph[];
} {
  const at = (where: string): Aside["place"] => ({ source, where: `แผ่นงาน ${sheet.name}${where}` });
  const unseen: Aside[] = [];
  const asides: Aside[] = [];
  const tell = (text: string, where: string, why: string): void => {
    asides.push({ text, place: at(where), why });
  };
  const hiddenRows = (sheet.hiddenRows ?? []).filter((row) => sheet.rows[row - 1]?.some(isFilled) === true);
  const hiddenColumns = (sheet.hiddenColumns ?? []).filter((column) =>
    sheet.rows.some((row) => isFilled(row[column] ?? null)),
  );
  const isRead = sheet.rows.some((row) => row.some(isFilled));
  if (sheet.isHidden === true && isRead) unseen.push({ text: "แผ่นงานที่ซ่อนไว้", place: at(""), why: `แผ่นงาน${whyRead}` });
  if (hiddenRows.length > 0)
    unseen.push({ text: `แถวที่ ${ranges(hiddenRows, String)}`, place: at(""), why: `แถว${whyRead}` });
  if (hiddenColumns.length > 0)
    unseen.push({ text: `คอลัมน์ ${ranges(hiddenColumns, columnLetters)}`, place: at(""), why: `คอลัมน์${whyRead}` });
  for (const { row, column, error } of errorsOf(sheet)) {
    const where = ` เซลล์ ${cellName(row + 1, column)}`;
    if (error === "") tell("(สูตรที่ไม่มีค่า)", where, whyNoValue);
    else tell(error, where, whyError);
  }
  for (const { row, column, text } of found?.struck ?? []) {
    const typed = text === "" ? cellText(sheet.rows[row]?.[column] ?? null) : text;
    if (typed.trim() !== "") tell(typed.trim(), ` เซลล์ ${cellName(row + 1, column)}`, whyNotTaken.struck);
  }
  for (const { row, column, text } of found?.notes ?? [])
    tell(text, ` เซลล์ ${cellName(row + 1, column)}`, "ความเห็นที่ติดกับเซลล์ไม่ได้นำเข้า");
  for (const text of found?.boxes ?? []) tell(text, "", "ข้อความในกล่องข้อความที่ลอยเหนือเซลล์ไม่ได้นำเข้า");
  if (found !== undefined && found.pictures > 0)
    tell(`ภาพ ${found.pictures} ภาพ`, "", "ภาพไม่ได้นำเข้า ใส่ไฟล์ภาพที่แผ่น ภาพกิจกรรม หรือช่อง หลักฐาน");
  if (found !== undefined && found.charts > 0)
    tell(`แผนภูมิ ${found.charts} รูป`, "", "แผนภูมิไม่ได้นำเข้า โปรดพิมพ์ข้อมูลในนั้นเอง");
  const besides = (found?.margins ?? []).map((text): SourceParagraph => ({
    kind: "paragraph",
    text,
    place: at(" หัวหรือท้ายกระดาษ"),
    isStrong: false,
  }));
  return { asides, unseen, besides };
}
