import { formatLong, type CivilDate } from "../calendar";
import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { headerOf, refOf, type Table, type TableRow } from "../workbook/table";
import { fold } from "../workbook/text";
import type { Measure } from "./measures";
import { pictureLinkSpaced, pictureMeasureUnknown, rowUnnamed } from "./problems";
import { checkedDate, type WorkReaders } from "./work";

/** A picture of what was done, for the end of a paper. */
export interface ActivityPicture {
  readonly source: TableRow<"pictures">;
  /** As typed: a file of the workbook's folder, or a web address. */
  readonly file: string;
  readonly isLink: boolean;
  readonly caption: string;
  /** null when blank or no whole date. */
  readonly date: CivilDate | null;
  readonly place: string;
  readonly measure: Measure | null;
}

const webAddress = /^(?:https?:\/\/|www\.)/i;

/** Reads the pictures in sheet order; a row counts when it names a file or an address. */
export function readPictures(
  table: Table<"pictures">,
  { dateOf }: WorkReaders,
  measures: readonly Measure[],
): { list: readonly ActivityPicture[]; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const list = table.rows.flatMap((row): readonly ActivityPicture[] => {
    const { text } = row;
    const facts = (column: "file" | "date" | "measure") => {
      return { at: refOf(row, column), header: headerOf(row, column), found: text[column] };
    };
    if (text.file === "") {
      problems.push(
        problem(rowUnnamed, { ...facts("file"), args: { columns: ` ${headerOf(row, "file") || "ภาพ"} ` } }),
      );
      return [];
    }
    const date = checkedDate(dateOf(row.raw.date ?? null, text.date), facts("date"));
    problems.push(...date.problems);
    const measure = measures.find(({ code }) => fold(code) === fold(text.measure)) ?? null;
    if (text.measure !== "" && measure === null) {
      problems.push(
        problem(pictureMeasureUnknown, { ...facts("measure"), args: { example: measures[0]?.code ?? "ม1" } }),
      );
    }
    const isLink = webAddress.test(text.file);
    if (isLink && /\s/.test(text.file)) problems.push(problem(pictureLinkSpaced, facts("file")));
    return [
      { source: row, file: text.file, isLink, caption: text.caption, date: date.date, place: text.place, measure },
    ];
  });
  return { list, problems };
}

/** The day and place of a picture in words; "" where it has neither. */
export function whenAndWhere({ date, place, source }: ActivityPicture): string {
  const day = date === null ? source.text.date : formatLong(date);
  return [day === "" ? "" : `วันที่ ${day.replace(/^วันที่\s*/, "")}`, place === "" ? "" : `ณ ${place.replace(/^ณ\s+/, "")}`]
    .filter((part) => part !== "")
    .join(" ");
}
