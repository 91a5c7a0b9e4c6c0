/**
 * All that stands outside of the core may import of it: reading, checking, computing and making papers, as plain data in
 * and out. What is not named here is the core's own business.
 */
export { checksGuide } from "./commands/checks-guide";
export {
  beOf,
  type CivilDate,
  type DateReading,
  formatLong,
  formatShort,
  fromIso,
  parseThaiDate,
  readRounds,
  type Round,
  ROUNDS,
  toArabicDigits,
  toThaiDigits,
} from "./calendar";
export { accept } from "./commands/accept";
export { check } from "./commands/check";
export { checklistMarks, checklistOf, checklistText, paperFont, pdfName } from "./commands/checklist";
export { fingerprint, fnv1a64 } from "./compute/fingerprint";
export { correctionsLog } from "./commands/corrections-log";
export { type CellEdit, correctionsOf, correctionsSheet, undoCorrections } from "./commands/correct";
export { readDataFile } from "./commands/data-file";
export { changeEntry, reviewersOf, withLine } from "./commands/drafts";
export { type Environment } from "./commands/environment";
export { type Checked, examine, type Examination } from "./commands/examine";
export { refresh, type RefreshPlan } from "./commands/refresh";
export { readCsv } from "./commands/read-csv";
export { divisionsWithoutAddress, type Reminder, reminderPlan } from "./commands/reminders";
export { makePapers, papersJob, type PapersJob, type PapersPlan, registerPlans } from "./commands/make-papers";
export { emblemMissing, type PictureFault, pictureLimits, type PictureShelf, picturesOf } from "./commands/pictures";
export { type Picture, readPicture } from "./docx/picture";
export {
  type DraftWish,
  makePaper,
  namedTemplates,
  type PaperChoice,
  type PaperTemplate,
  report,
  type PaperPlan,
  unusableTemplate,
  type WantedPaper,
  wantedPapers,
} from "./commands/report";
export { dataOfTable, dataOfWorkbook, type StartData, unknownSheets } from "./commands/start-data";
export { removeAccepted, undoAccepted, type UnacceptPlan } from "./commands/unaccept";
export { assignedCodes } from "./commands/assigned-codes";
export { historyBeginning, rowsWithoutCode, statusChanges, type StatusEntry } from "./commands/status-history";
export { checkTemplate, printedOf } from "./papers/check-template";
export { openDocx } from "./docx/package";
export { templateLibrary } from "./docx/library";
export {
  againReason,
  againWords,
  setBackLines,
  agreedBy,
  agreedPapers,
  boundVersion,
  changedSince,
  lastVersion,
  latestOf,
} from "./history/bound";
export { enterState } from "./history/doubt";
export { type BaselineDifference, type Noted, noteProblems, sinceBaseline } from "./exceptions/baseline";
export { groupProblems, othersText } from "./problems/group";
export { changesDocx } from "./history/changes-docx";
export { diffFacts, type FactChange } from "./history/diff";
export { handEdits, type HandEdits, readFacts } from "./history/docx-facts";
export { paperMark, samePaper } from "./history/same-paper";
export { factsFor, type FactTables, factTables } from "./history/facts";
export { type JournalFile, type JournalRun, journalText, lastRun, readJournal } from "./history/journal";
export {
  changeState,
  isBound,
  needsReason,
  type PaperState,
  paperStateOf,
  paperStates,
  reasonExample,
  standingState,
  stateOfEntry,
} from "./history/states";
export { dataChangedProblem, registerContradictions } from "./history/register-problems";
export { restoreSigned, signedInRuns } from "./history/signed-papers";
export { effectOf, planTakeBack, type RunEffect, staleSheets } from "./history/take-back";
export type { SheetTrace } from "./history/row-trace";
export { finderOf, type RunCell, tracesOf, undoCells } from "./history/undo";
export { readDocx as readDocxBlocks } from "./intake/docx-read";
export {
  editsOfImport,
  type ImportEdit,
  type ImportProposal,
  proposeImport,
  type ProposedCell,
} from "./intake/proposal";
export { type Intake, readPapers } from "./intake/read-paper";
export { readSheets as readSheetBlocks } from "./intake/sheet-read";
export { type FilledCell, type SheetAsides, type Source } from "./intake/source";
export { readBook } from "./model/book";
export { kindOf } from "./model/read-kind";
export { cellFix, peopleAnswer, placeText, problemsAnswer, stateAnswer } from "./page/answers";
export {
  type CellFix,
  type CheckAnswer,
  type CheckInput,
  type PageProblem,
  type PageState,
  type PeopleAnswer,
  type Person,
  type RefreshAnswer,
  type PaperAnswer,
  type ShareInput,
} from "./page/api";
export { diffLook, importLook, lifePaper, yearLook } from "./page/life-answers";
export {
  type DiffLook,
  type HistoryRun,
  type ImportCell,
  type ImportLook,
  type ImportNote,
  type LifePaper,
  type YearLook,
  type YearMade,
  type YearWork,
} from "./page/life-calls";
export { certainEdits, deskCheck, deskState, makingNotes, registerAnswer, rowAround } from "./page/desk-answers";
export {
  type DeskCall,
  type DeskCalls,
  type DeskCheck,
  type DeskProblem,
  type DeskState,
  type MadeFile,
  type MakeAnswer,
  type MakeInput,
  type MakingNote,
  type PaperOrder,
  type RegisterAnswer,
  type RowAround,
  type StoppedPaper,
  type StepUndone,
} from "./page/desk-calls";
export { isDeskCall, isServerCall, readDeskInput, readDeskRequest, readServerInput } from "./page/desk-inputs";
export {
  type DeskReply,
  type DeskRequest,
  type FolderList,
  type OpenBook,
  type PdfDone,
  type PdfOrder,
  type DiskPlace,
  type ServerCall,
  type ServerCalls,
} from "./page/server-calls";
export { type NamedFile } from "./page/named-file";
export { dictionaryTables, useBuiltDictionary } from "./language/dictionary";
export { type TrieTables } from "./language/trie";
export { type DateField, pageWords, type PageWords } from "./page/page-words";
export { fromWire, toWire } from "./page/wire";
export {
  type SheetsCalls,
  type YearInput,
  type AllPageCalls,
  type AnyPageCall,
  type DecideInput,
  type DiffAnswer,
  type RegisteredPaper,
} from "./page/sheets-api";
export { chosenDate, readPageInput } from "./page/read-input";
export { type PaperKind, type PaperKindDef, paperKindList, paperKinds } from "./papers/kinds";
export { tagReadme } from "./papers/readme";
export { type Severity } from "./problems/definition";
export { countsLine, countsOf, severityWord } from "./problems/severity-words";
export { eachOnce, hasErrors } from "./problems/problem";
export { type Problem } from "./problems/types";
export { exceptionsSheet } from "./exceptions/sheet";
export { inputSheetPlans, plannedSheet } from "./sheets/input";
export { listSheetName } from "./workbook/owned";
export { importedSheets, missingInputSheets } from "./sheets/missing";
export { isOwned, ownedSheetName } from "./workbook/owned";
export { readRegister, type RegisterEntry, registerPlan } from "./sheets/register";
export { nothingListed } from "./sheets/rows";
export { type Style, type StyleName, styles } from "./sheets/styles";
export { statusChartTitle } from "./sheets/summary";
export {
  type CellLink,
  type ChartPlan,
  type InputColumnPlan,
  type InputSheetPlan,
  type PlannedCell,
  type SheetPlan,
} from "./sheets/types";
export { cellName, columnLetters, rangeName, readCellName, refName } from "./workbook/a1";
export { namesOf } from "./workbook/find-columns";
export { formProblems } from "./workbook/form";
export { headerSearchRows } from "./workbook/header-rows";
export { longestCellText, preparedRows } from "./workbook/limits";
export { readTable } from "./workbook/read-table";
export { tableOfSheet } from "./workbook/sheet-names";
export { type ColumnKey, computedSheets, type TableDef, tableKeys, tables } from "./workbook/tables";
export { cellText, fold } from "./workbook/text";
export {
  type CellAddress,
  type CellRange,
  type CellRef,
  type CellValue,
  type FileFault,
  type SheetData,
  type WorkbookData,
} from "./workbook/types";
export { comparisonRefusal, compareYears } from "./compute/compare-years";
export { fateCounts, fateWords, reusedWords } from "./compute/year-sentences";
export { comparisonPlan, comparisonSheet } from "./year/comparison-sheet";
export { type CarriedWork, newYear, type NewYear, type YearNote } from "./year/new-year";
