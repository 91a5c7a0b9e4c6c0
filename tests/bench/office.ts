import type { WorkbookData } from "../../src/core/workbook/types";
import demo from "../../examples/demo.json";
import { workbookOfData } from "../core/builders";

type Sheets = Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>;

const sheets: Sheets = demo.sheets;

/** The demo office with as many measures (and a risk for every two), codes and texts of each its own. */
export function officeOf(measures: number): WorkbookData {
  const grown = (name: string, count: number): (readonly (string | number | null)[])[] => {
    const [headers = [], ...rows] = sheets[name] ?? [];
    const body = Array.from({ length: count }, (_, index) => {
      const row = rows[index % rows.length] ?? [];
      const round = Math.floor(index / rows.length);
      // The same text in two rows is a finding; a number in the measure's name keeps a clean office clean.
      return row.map((value, column) => {
        if (column === 0) return `${String(value)}-${round}`;
        const isLink = typeof value === "string" && value.startsWith("http");
        const unique = typeof value === "string" && value.length > 20 && (isLink || !/[๐-๙\d]{4}/.test(value));
        return unique && round > 0
          ? value
              .split("\n")
              .map((line) => (line.startsWith("http") ? `${line}-${round}` : `${line} ชุด ${round}`))
              .join("\n")
          : value;
      });
    });
    return [headers, ...body];
  };
  return workbookOfData({
    sheets: { ...sheets, มาตรการ: grown("มาตรการ", measures), ความเสี่ยง: grown("ความเสี่ยง", Math.ceil(measures / 2)) },
  });
}
