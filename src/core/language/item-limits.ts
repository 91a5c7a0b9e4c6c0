/* How many items and questions the three tools have in which year: lists/item-limits.txt. */
import { lazy, listLines, ListFault } from "./list-text";
import text from "./lists/item-limits.txt";

const tools = ["OIT", "IIT", "EIT"] as const;

export interface ItemLimit {
  readonly tool: (typeof tools)[number];
  /** พ.ศ. of the assessment, both included; 0 and 9999 where the list leaves them open. */
  readonly from: number;
  readonly to: number;
  readonly last: number;
}

const file = "item-limits.txt";

/** Every line of the list. */
export const itemLimits = lazy((): readonly ItemLimit[] =>
  listLines(file, text).map(({ number, fields: [name, years = "", last = ""] }) => {
    const tool = tools.find((one) => one === name);
    const [, from, to] = /^(…|\d{4}) - (…|\d{4})$/.exec(years) ?? [];
    if (tool === undefined || from === undefined || to === undefined || !/^\d{1,2}$/.test(last)) {
      throw new ListFault(file, number, "a line is written: tool ; first year - last year ; last item");
    }
    return { tool, from: from === "…" ? 0 : Number(from), to: to === "…" ? 9999 : Number(to), last: Number(last) };
  }),
);

/** The set of the sheet เกณฑ์ by which an office gives other numbers: ระดับ names the tool, ต่ำสุด the number. */
export const itemLimitSet = "จำนวนข้อ ITA";
