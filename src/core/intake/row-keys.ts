import { toArabicDigits } from "../calendar";
import { scoreKeyOf } from "../model/indicators";
import { kindOf } from "../model/read-kind";
import { paperKinds } from "../papers/kinds";
import type { TableKey } from "../workbook/tables";
import { fold } from "../workbook/text";
import { withoutNumber } from "./list-text";

type Texts = Readonly<Record<string, string>>;

/** Letter O and zero look alike in the numbers of items: "๐๔๓", "O43". */
const itemOf = (text: string): string => fold(toArabicDigits(text)).replace(/^[o0]/, "");
const yearOf = (text: string): string => fold(toArabicDigits(text));

const nameOf = (text: string): string => fold(withoutNumber(text)).replace(/[.,/()“”"'-]/g, "");

/** What makes two rows of a table tell of one thing; "" = never the same. */
const keys: Readonly<Record<TableKey, (row: Texts) => string>> = {
  settings: (row) => fold(row["name"] ?? ""),
  documents: (row) => {
    const kind = kindOf(row["report"] ?? "");
    // A paper that is made once a year is the same with its round and without.
    const isYearly = kind !== null && paperKinds[kind].rounds.length <= 1;
    return `${kind ?? ""} ${isYearly ? "" : fold(toArabicDigits(row["rounds"] ?? ""))}`;
  },
  divisions: (row) => fold(row["name"] ?? ""),
  signatories: (row) => ["role", "name", "position", "report"].map((key) => fold(row[key] ?? "")).join("|"),
  measures: (row) => nameOf(row["measure"] || row["topic"] || ""),
  risks: (row) => nameOf(row["risk"] || row["factor"] || ""),
  scores: (row) => `${yearOf(row["year"] ?? "")} ${scoreKeyOf(row["indicator"] ?? "") ?? fold(row["indicator"] ?? "")}`,
  analysis: (row) => nameOf(row["topic"] ?? ""),
  limitations: (row) => nameOf(row["tool"] ?? ""),
  texts: (row) => `${kindOf(row["report"] ?? "") ?? ""} ${fold(row["section"] ?? "")}`,
  pictures: (row) => (row["file"] ?? "").trim(),
  bands: (row) => `${fold(row["set"] ?? "")} ${fold(row["minimum"] ?? "")}`,
  oit: (row) => `${yearOf(row["year"] ?? "")} ${itemOf(row["item"] ?? "")}`,
  history: () => "",
};

/** What makes two rows of a table tell of one thing, by their texts; "" = nothing does. */
export function rowKey(table: TableKey, row: Texts): string {
  return keys[table](row).trim();
}
