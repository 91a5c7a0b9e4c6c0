export { continuePapers, makeAllPapers } from "./all-papers";
export { recordDecision, saveSignedPdf } from "./decisions";
export { shareDraft } from "./drafts";
export { historyOff, historyOn, recordStatusEdit } from "./history";
export { makePaper } from "./papers";
export { remindersOff, remindersOn, sendDueReminders } from "./reminders";
export { checkData, createSheets, openRegister, refreshSheets } from "./sheets";
export { checkOwnTemplate, putTemplate, useDefaultTemplate } from "./templates";
export { openSidebar, showHelp } from "./guide";
