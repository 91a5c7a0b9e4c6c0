import type { FilledCell, InputSheetPlan, SheetAsides, SheetPlan, WorkbookData } from "../core";
import type { Ports } from "./ports";
import { inspectFile, requireDocx } from "./sniff";
import type { FileKind } from "./sniff";
import { applySheets } from "./xlsx/apply";
import { addInputSheets, createWorkbook } from "./xlsx/create";
import { editCells } from "./xlsx/edit";
import type { TextEdit } from "./xlsx/edit";
import { readWorkbook } from "./xlsx/read";
import { removeSheets } from "./xlsx/remove";
import { renewWorkbook, type Renewed } from "./xlsx/renew";
import { readShading } from "./xlsx/shading";
import { readUnseen } from "./xlsx/unseen";

/**
 * All that stands outside may import of the office: files in, files out, on a host that hands in what it can do. A
 * worker of a page, a command and a test use the same functions.
 */
export { fromUtf8, sameBytes, toUtf8 } from "./bytes";
export { FileProblem, type FileProblemCode, fileProblemTexts } from "./file-problem";
export { lockNames } from "./lock-names";
export { type Deflater, type FormulaCell, type FormulaResult, type Formulas, noFormulas, type Ports } from "./ports";
export { type FileKind, maxFileBytes } from "./sniff";
export { type TextEdit } from "./xlsx/edit";
export { megabytes } from "./zip";
export { zipOf } from "./zip-write";

/** Office files as data. Every function throws, or rejects with, `FileProblem` for a file that it cannot use. */
export interface Office {
  /** Tells what a file is by its content. */
  readonly inspectFile: (bytes: Uint8Array) => FileKind;
  /** Throws the problem that says what to do unless the file is a template (.docx, .dotx, .docm). */
  readonly requireDocx: (bytes: Uint8Array) => void;
  /** Every sheet of a workbook as plain values, in tab order; a name that is not the file's kind is told. */
  readonly readWorkbook: (bytes: Uint8Array, fileName?: string) => Promise<WorkbookData>;
  /** The coloured cells of each sheet, by its name. */
  readonly readShading: (bytes: Uint8Array) => Readonly<Record<string, readonly FilledCell[]>>;
  /** What each sheet hides or shows beside its cells, by its name. */
  readonly readUnseen: (bytes: Uint8Array) => Readonly<Record<string, SheetAsides>>;
  /** A new workbook with these input sheets. */
  readonly createWorkbook: (plans: readonly InputSheetPlan[]) => Promise<Uint8Array>;
  /** The workbook with the input sheets that it lacks; its own bytes when it lacks none. */
  readonly addInputSheets: (bytes: Uint8Array, plans: readonly InputSheetPlan[]) => Promise<Uint8Array>;
  /** A workbook with a person's own sheets of an old one, as they are, and new input sheets for all others. */
  readonly renewWorkbook: (
    bytes: Uint8Array,
    own: readonly string[],
    plans: readonly InputSheetPlan[],
  ) => Promise<Renewed>;
  /** The workbook with these computed sheets painted into it. */
  readonly applySheets: (bytes: Uint8Array, plans: readonly SheetPlan[]) => Promise<Uint8Array>;
  /** The workbook without some sheets; `left` are those that something else in it reads. */
  readonly removeSheets: (
    bytes: Uint8Array,
    names: readonly string[],
  ) => { readonly bytes: Uint8Array; readonly left: readonly string[] };
  /** The workbook with the text of single cells changed; `skipped` are those that were left alone. */
  readonly editCells: <E extends TextEdit>(
    bytes: Uint8Array,
    edits: readonly E[],
  ) => { readonly bytes: Uint8Array; readonly skipped: readonly E[] };
}

/** The office on a host. */
export function openOffice(ports: Ports): Office {
  const { deflater } = ports;
  return {
    inspectFile: (bytes) => inspectFile(bytes, deflater),
    requireDocx: (bytes) => {
      requireDocx(bytes, deflater);
    },
    readWorkbook: (bytes, fileName) => readWorkbook(bytes, ports, fileName),
    readShading: (bytes) => readShading(bytes, deflater),
    readUnseen: (bytes) => readUnseen(bytes, deflater),
    createWorkbook: (plans) => createWorkbook(plans, deflater),
    addInputSheets: (bytes, plans) => addInputSheets(bytes, plans, deflater),
    applySheets: (bytes, plans) => applySheets(bytes, plans, deflater),
    renewWorkbook: (bytes, own, plans) => renewWorkbook(bytes, own, plans, deflater),
    removeSheets: (bytes, names) => removeSheets(bytes, names, deflater),
    editCells: (bytes, edits) => editCells(bytes, edits, deflater),
  };
}
