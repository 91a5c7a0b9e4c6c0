/**
 * Entry points: what menus, triggers and pages call by name. Each loads what it needs only when it is called, because
 * all top-level code runs at every call, and touches no service by itself, because a menu is built without permission.
 */
import type * as Actions from "./actions";
import type * as Page from "./page";
import { addMenu } from "./menu";
import type { AllPageCalls, AnyPageCall } from "../core";

type PageAnswer<C extends AnyPageCall> = AllPageCalls[C]["answer"];

export * from "./paper-menu";

declare function require(id: string): unknown;

const actions = (): typeof Actions => require("./actions") as typeof Actions;
const page = (): typeof Page => require("./page") as typeof Page;

export function onOpen(): void {
  addMenu();
}

export function onInstall(): void {
  onOpen();
}

export function menuCreateSheets(): void {
  actions().createSheets();
}

export function menuCheck(): void {
  actions().checkData();
}

export function menuCorrect(): void {
  actions().correctData();
}

export function menuRefresh(): void {
  actions().refreshSheets();
}

export function menuPaperAll(): void {
  actions().makeAllPapers();
}

export function menuPaperContinue(): void {
  actions().continuePapers();
}

export function menuShareDraft(): void {
  actions().shareDraft();
}

export function menuRecordDecision(): void {
  actions().recordDecision();
}

export function menuSavePdf(): void {
  actions().saveSignedPdf();
}

export function menuOpenRegister(): void {
  actions().openRegister();
}

export function menuPutTemplate(): void {
  actions().putTemplate();
}

export function menuCheckTemplate(): void {
  actions().checkOwnTemplate();
}

export function menuDefaultTemplate(): void {
  actions().useDefaultTemplate();
}

export function menuRemindersOn(): void {
  actions().remindersOn();
}

export function menuRemindersOff(): void {
  actions().remindersOff();
}

export function menuHistoryOn(): void {
  actions().historyOn();
}

export function menuHistoryOff(): void {
  actions().historyOff();
}

export function menuNewYear(): void {
  actions().beginNextYear();
}

export function menuSigned(): void {
  actions().showSigned();
}

export function menuDiff(): void {
  actions().showDifferences();
}

export function menuRuns(): void {
  actions().showRuns();
}

export function menuUndo(): void {
  actions().undoLastRun();
}

export function menuImport(): void {
  actions().openImport();
}

export function menuUndoAccept(): void {
  actions().undoAccept();
}

export function menuSidebar(): void {
  actions().openSidebar();
}

export function menuHelp(): void {
  actions().showHelp();
}

/** Installed trigger: runs at every edit once the recording of statuses is switched on. */
export function recordStatus(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  actions().recordStatusEdit(event);
}

/** Installed trigger: runs daily once reminders are switched on. */
export function sendReminders(): void {
  actions().sendDueReminders();
}

export function pageState(input: unknown): PageAnswer<"pageState"> {
  return page().callFromPage("pageState", input);
}

export function pageCheck(input: unknown): PageAnswer<"pageCheck"> {
  return page().callFromPage("pageCheck", input);
}

export function pageOpenCell(input: unknown): PageAnswer<"pageOpenCell"> {
  return page().callFromPage("pageOpenCell", input);
}

export function pageMakePaper(input: unknown): PageAnswer<"pageMakePaper"> {
  return page().callFromPage("pageMakePaper", input);
}

export function pageShare(input: unknown): PageAnswer<"pageShare"> {
  return page().callFromPage("pageShare", input);
}

export function pagePeople(input: unknown): PageAnswer<"pagePeople"> {
  return page().callFromPage("pagePeople", input);
}

export function pageRefresh(input: unknown): PageAnswer<"pageRefresh"> {
  return page().callFromPage("pageRefresh", input);
}

export function pageCreate(input: unknown): PageAnswer<"pageCreate"> {
  return page().callFromPage("pageCreate", input);
}

export function pageAccept(input: unknown): PageAnswer<"pageAccept"> {
  return page().callFromPage("pageAccept", input);
}

export function pageAll(input: unknown): PageAnswer<"pageAll"> {
  return page().callFromPage("pageAll", input);
}

export function pagePapers(input: unknown): PageAnswer<"pagePapers"> {
  return page().callFromPage("pagePapers", input);
}

export function pageDecide(input: unknown): PageAnswer<"pageDecide"> {
  return page().callFromPage("pageDecide", input);
}

export function pagePdf(input: unknown): PageAnswer<"pagePdf"> {
  return page().callFromPage("pagePdf", input);
}

export function pageImport(input: unknown): PageAnswer<"pageImport"> {
  return page().callFromPage("pageImport", input);
}

export function pageImportWrite(input: unknown): PageAnswer<"pageImportWrite"> {
  return page().callFromPage("pageImportWrite", input);
}

export function pageCorrect(input: unknown): PageAnswer<"pageCorrect"> {
  return page().callFromPage("pageCorrect", input);
}

export function pageYear(input: unknown): PageAnswer<"pageYear"> {
  return page().callFromPage("pageYear", input);
}

export function pageDiff(input: unknown): PageAnswer<"pageDiff"> {
  return page().callFromPage("pageDiff", input);
}

export function pageRuns(input: unknown): PageAnswer<"pageRuns"> {
  return page().callFromPage("pageRuns", input);
}

export function pageUndo(input: unknown): PageAnswer<"pageUndo"> {
  return page().callFromPage("pageUndo", input);
}
