import { officeKinds } from "../../workbook/words";
import { computed, type PaperContext } from "./context";
import type { TagData } from "../../docx/fill";
import { titleText } from "./headings";
import { ownText } from "./texts";

/** The cover that the office worded itself; office and place follow unless its words name an office. */
export function coverData(context: PaperContext, values: TagData): TagData {
  const own = ownText(context, "ปก", values);
  const lines = own.flatMap((text) => text.split("\n"));
  const namesOffice = lines.some((line) => officeKinds.some((kind) => line.trim().startsWith(kind.prefix)));
  return {
    มีปก: own.length > 0,
    ปก: own.map((text) => titleText(text, context.book.settings.office)),
    ปกมีที่ตั้ง: own.length > 0 && !namesOffice,
  };
}

/** The divider page of the OIT item of this year that the paper answers; [] where the workbook knows none. */
export function oitData(context: PaperContext): readonly TagData[] {
  const { book, kind } = context;
  return book.oit
    .filter((item) => item.kind === kind && item.year === book.settings.fiscalYear)
    .map((item) => ({
      // As the office writes it, "๐๔๓": only files and messages call it by its usual name.
      ข้อ: item.source.text.item,
      ชื่อรายการ: item.name,
      องค์ประกอบ: item.elements.map((element, index) =>
        item.elements.length > 1 ? `${computed(context, index + 1)}. ${element.text}` : element.text,
      ),
    }));
}
