import {
  cellText,
  missingInputSheets,
  plannedSheet,
  readCellName,
  refName,
  type RunCell,
  type SheetsCalls,
  type WorkbookData,
} from "../../core";
import { momentOf } from "../environment";
import { keepRun } from "../life/memory";
import type { Journal } from "../problem";
import { writeCells } from "../spreadsheet/cells";
import { createInputSheets } from "../spreadsheet/create";
import { locked } from "../spreadsheet/lock";
import { activeFile, isInputSheet, readWorkbook, type OpenWorkbook } from "../spreadsheet/read";

/**
 * The workbook as it will be with all input sheets. Papers of last year are read beside it by the page: what reads them
 * has no room in the script.
 */
export function dataForImport(): WorkbookData {
  const { data, zone } = readWorkbook(activeFile());
  const added = missingInputSheets(data, momentOf(zone, "").today).map(plannedSheet);
  return { ...data, sheets: [...data.sheets, ...added] };
}

type Wish = SheetsCalls["pageImportWrite"];

function wantedCells(cells: Wish["input"]["cells"]): readonly RunCell[] {
  return cells.flatMap(({ sheet, cell, before, after }) => {
    const place = readCellName(cell);
    return place === null || !isInputSheet(sheet) ? [] : [{ at: { sheet, ...place }, before, after }];
  });
}

/** Writes cells of input sheets, each only while it holds what was shown. Answers what the page is told. */
export function writeShown(book: OpenWorkbook, cells: Wish["input"]["cells"], journal: Journal): Wish["answer"] {
  const textAt = ({ sheet, row, column }: RunCell["at"]): string => {
    const found = book.data.sheets.find(({ name }) => name === sheet);
    return cellText(found?.rows[row - 1]?.[column] ?? null);
  };
  const edits = wantedCells(cells).filter(({ at, before: holds }) => textAt(at) === holds);
  const done = new Set(writeCells(book, edits, journal).map(({ at }) => `${at.sheet}!${refName(at)}`));
  const left = cells.map(({ sheet, cell }) => `${sheet}!${cell}`).filter((name) => !done.has(name));
  return { written: done.size, left, note: "" };
}

/** Writes cells as papers of last year say. */
export function importCells({ files, cells }: Wish["input"], journal: Journal): Wish["answer"] {
  return locked(() => {
    journal.runs(`นำเข้าเอกสารปีก่อน: ${files.join(", ")}`);
    const file = activeFile();
    const before = readWorkbook(file);
    const plans = missingInputSheets(before.data, momentOf(before.zone, "").today);
    if (plans.length > 0) createInputSheets(before, plans, journal);
    const answer = writeShown(plans.length > 0 ? readWorkbook(file) : before, cells, journal);
    keepRun(journal);
    return { ...answer, note: journal.noticeText().trim() };
  });
}
