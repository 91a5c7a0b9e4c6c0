import type { Problem } from "../problems/types";
import { readTables } from "../workbook/read-table";
import type { Table } from "../workbook/table";
import type { TableKey } from "../workbook/tables";
import type { WorkbookData } from "../workbook/types";
import { readTopics, type Topic } from "./analysis";
import { readBands, type Band } from "./bands";
import { readMeasures, type Measure } from "./measures";
import { readPictures, type ActivityPicture } from "./pictures";
import { readPaperRows, readTexts, type OwnText, type PaperDetails } from "./paper-sheets";
import { ownersReader, readDivisions, readSignatories, type Division, type Signatory } from "./people";
import { readHistory, readLimitations, readOit, type Limitation, type OitItem, type StatusChange } from "./reference";
import { readRisks, type Risk } from "./risks";
import { readScores, type Score } from "./scores";
import { readSettings } from "./read-settings";
import type { Settings } from "./settings";
import { workReaders } from "./work";

/** The whole workbook as records, each pointing back at its row. */
export interface Book {
  readonly data: WorkbookData;
  readonly tables: { readonly [K in TableKey]: Table<K> };
  readonly settings: Settings;
  readonly papers: readonly PaperDetails[];
  readonly divisions: readonly Division[];
  readonly signatories: readonly Signatory[];
  readonly measures: readonly Measure[];
  readonly risks: readonly Risk[];
  readonly scores: readonly Score[];
  readonly topics: readonly Topic[];
  readonly limitations: readonly Limitation[];
  readonly texts: readonly OwnText[];
  readonly pictures: readonly ActivityPicture[];
  readonly bands: readonly Band[];
  readonly oit: readonly OitItem[];
  readonly history: readonly StatusChange[];
}

/** Reads a workbook once: records and every problem of form. Nothing throws; what cannot be read is reported. */
export function readBook(data: WorkbookData): { book: Book; problems: readonly Problem[] } {
  const { tables, problems: tableProblems } = readTables(data);
  const { settings, problems: settingProblems } = readSettings(tables.settings);
  const divisions = readDivisions(tables.divisions);
  const names = divisions.map((division) => division.name);
  const topics = readTopics(tables.analysis, settings.assessedYear);
  const context = { readers: workReaders(settings.fiscalYear), topics: topics.list, ownersOf: ownersReader(divisions) };
  const papers = readPaperRows(tables.documents, settings.fiscalYear);
  const signatories = readSignatories(tables.signatories);
  const measures = readMeasures(tables.measures, context, names);
  const risks = readRisks(tables.risks, context, names);
  const scores = readScores(tables.scores);
  const texts = readTexts(tables.texts);
  const pictures = readPictures(tables.pictures, context.readers, measures.list);
  const bands = readBands(tables.bands);
  const oit = readOit(tables.oit);
  const history = readHistory(tables.history);
  const read = [papers, signatories, measures, risks, scores, topics, texts, pictures, bands, oit, history];
  return {
    book: {
      data,
      tables,
      settings,
      papers: papers.list,
      divisions,
      signatories: signatories.list,
      measures: measures.list,
      risks: risks.list,
      scores: scores.list,
      topics: topics.list,
      limitations: readLimitations(tables.limitations),
      texts: texts.list,
      pictures: pictures.list,
      bands: bands.list,
      oit: oit.list,
      history: history.list,
    },
    problems: [...tableProblems, ...settingProblems, ...read.flatMap((part) => part.problems)],
  };
}
