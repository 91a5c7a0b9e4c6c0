/**
 * Entry points: what menus, triggers and pages call by name. Each loads what it needs only when it is called, because
 * all top-level code runs at every call, and touches no service by itself, because a menu is built without permission.
 */
import type * as Actions from "./actions";
import type * as Page from "./page";
import { addMenu } from "./menu";

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

export function menuRefresh(): void {
  actions().refreshSheets();
}

export function menuReportProgress(): void {
  actions().makePaper("progress");
}

export function menuReportAnnual(): void {
  actions().makePaper("annual");
}

export function menuReportMemo(): void {
  actions().makePaper("memo");
}

export function menuReportAnalysis(): void {
  actions().makePaper("analysis");
}

export function menuReportAnnouncement(): void {
  actions().makePaper("announcement");
}

export function menuReportRiskPlan(): void {
  actions().makePaper("risk-plan");
}

export function menuReportAll(): void {
  actions().makeAllPapers();
}

export function menuReportContinue(): void {
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

/** Installed trigger: runs monthly once reminders are switched on. */
export function sendReminders(): void {
  actions().sendMonthlyReminders();
}

export function pageState(): Page.PageState {
  return page().pageState();
}

export function pageCheck(request: Page.CheckRequest): Page.CheckAnswer {
  return page().pageCheck(request);
}

export function pageOpenCell(request: Page.OpenCellRequest): Page.OpenCellAnswer {
  return page().pageOpenCell(request);
}

export function pageReport(request: Page.ReportRequest): Page.ReportAnswer {
  return page().pageReport(request);
}

export function pageShare(request: Page.ShareRequest): Page.ShareAnswer {
  return page().pageShare(request);
}

export function pageRefresh(request: Page.RefreshRequest): Page.RefreshAnswer {
  return page().pageRefresh(request);
}
