/** What a page or a command asks of one workbook, over a store: a disk, a folder that a browser was given, memory. */
export { takeBack, takeBackStep, type TakenBack } from "./take-back";
export {
  acceptAtCell,
  addMissingSheets,
  correctWorkbook,
  refreshWorkbook,
  takeAcceptanceBack,
  undoLastCorrections,
  type AcceptAsk,
  type CorrectAsk,
  type Corrected,
} from "./changes";
export { Desk, type DeskParts, type Opened, type Written } from "./desk";
export { DeskFault } from "./fault";
export { carryOut, pageOfDesk, type DeskTable } from "./one-page";
export { agreedPapersAstray, type AgreedPaper } from "./agreed";
export { contradictions, problemsBeside } from "./register-problems";
export { importBase } from "./import-base";
export { nextYearFile } from "./next-year";
export { backupName, originalName, surplusOriginals } from "./kept-names";
export { editedReason, placePaper, type FolderPlace } from "./paper-place";
export { putPapers, type DonePaper, type PapersAsk, type PapersDone } from "./put-papers";
export { readSource } from "./sources";
export { goneOn, Steps, stepWords, type Step } from "./steps";
export { type EditedPaper, type NewPaper, type PutPaper, type Store, type StoredFile } from "./store";
