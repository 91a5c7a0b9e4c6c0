import type { Measure } from "../../model/measures";
import { tables, type Tables } from "../../workbook/tables";
import { text, type TagDef } from "../../docx/tag-types";
import type { TagData } from "../../docx/fill";
import type { PaperColumn } from "./kind";

type MeasureColumn = Tables["measures"]["columns"][number];
type TypedColumn = Extract<MeasureColumn, { readonly paper: object }>;

/** The columns of มาตรการ that papers print as they are typed: each says in its table by which tag. */
const typedColumns = (tables.measures.columns as readonly MeasureColumn[]).filter(
  (column): column is TypedColumn => "paper" in column,
);

/** Columns of มาตรการ that hold text for papers only: some are read into items or names first. */
export const paperColumns: readonly PaperColumn[] = [
  "finding",
  "reportName",
  "output",
  ...typedColumns.map(({ key }) => key),
];

/** Tags of what is printed as typed. */
export const typedTags: readonly TagDef[] = typedColumns.map(({ header, paper }) =>
  text(paper.tag, header, paper.example),
);

/** What a measure's columns hold that are printed as typed, by their tags. */
export const typedData = ({ source }: Measure): TagData =>
  Object.fromEntries(typedColumns.map(({ key, paper }) => [paper.tag, source.text[key]]));
