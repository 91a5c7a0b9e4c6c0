import {
  analysisTable,
  bandsTable,
  historyTable,
  limitationsTable,
  oitTable,
  scoresTable,
  textsTable,
} from "./assessment";
import { divisionsTable, documentsTable, settingsTable, signatoriesTable } from "./office";
import { measuresTable } from "./measures";
import { picturesTable } from "./pictures";
import { risksTable } from "./risks";

export type { ColumnDef, ColumnKind, ColumnSource, Join, JoiningColumnDef, TableDef } from "./types";

/** Every input sheet, in tab order. */
export const tables = {
  settings: settingsTable,
  documents: documentsTable,
  divisions: divisionsTable,
  signatories: signatoriesTable,
  measures: measuresTable,
  risks: risksTable,
  scores: scoresTable,
  analysis: analysisTable,
  limitations: limitationsTable,
  texts: textsTable,
  pictures: picturesTable,
  bands: bandsTable,
  oit: oitTable,
  history: historyTable,
} as const;

export type Tables = typeof tables;
export type TableKey = keyof Tables;
export const tableKeys = Object.keys(tables) as readonly TableKey[];

/** The keys of a table's columns. */
export type ColumnKey<K extends TableKey> = Tables[K]["columns"][number]["key"];

/** Names of the sheets that the program computes and owns. */
export const computedSheets = {
  grid: "แผนรายเดือน",
  summary: "สรุปสถานะ",
  problems: "ผลตรวจสอบ",
  register: "ทะเบียนรายงาน",
  comparison: "เทียบกับปีก่อน",
} as const;

/** Cell A1 of a computed sheet begins with this; a sheet of the same name without it belongs to the user. */
export const ownedMarker = "แผ่นงานนี้โปรแกรม ITA สร้างให้";
