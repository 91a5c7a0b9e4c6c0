import type { Paragraph, Table } from "docx";
import { tableCell, loop, paragraph, row, table, wideTextWidth } from "./template-parts";

/**
 * The annex of pictures on pages that lie on their side, two abreast; only where there are any. Rows are whole, which
 * keeps a picture and its words together: if they kept to the next too, the heading would stay behind on a page alone.
 */
export function pictureAnnex(): (Paragraph | Table)[] {
  const half = Math.floor(wideTextWidth / 2);
  const widths = [wideTextWidth - half, half];
  const side = (open: string, picture: string, caption: string, close: string, width: number) =>
    tableCell(
      [
        paragraph(`${open}{${picture}}`, { align: "center" }),
        paragraph(`{${caption}}${close}`, { align: "center", size: 14 }),
      ],
      width,
      { borderless: true },
    );
  return loop("ภาพกิจกรรม", [
    paragraph("ภาพกิจกรรม", {
      bold: true,
      align: "center",
      size: 18,
      after: 6,
      pageBreakBefore: true,
      keepNext: true,
      heading: 1,
    }),
    table(
      [
        row([
          side("{#แถวภาพ}", "ภาพซ้าย", "คำบรรยายซ้าย", "", widths[0] ?? 0),
          side("", "ภาพขวา", "คำบรรยายขวา", "{/แถวภาพ}", half),
        ]),
      ],
      widths,
      { borderless: true },
    ),
  ]);
}
