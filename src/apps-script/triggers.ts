/** The functions that installed triggers call. */
type Handler = "recordStatus" | "sendReminders";

type Trigger = GoogleAppsScript.Script.Trigger;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The triggers of a handler that this person installed in this file; nobody sees another's. */
export function triggersOf(file: Spreadsheet, handler: Handler): readonly Trigger[] {
  return ScriptApp.getUserTriggers(file).filter((trigger) => trigger.getHandlerFunction() === handler);
}

/** Removes the triggers of a handler; answers how many there were. */
export function removeTriggers(file: Spreadsheet, handler: Handler): number {
  const found = triggersOf(file, handler);
  for (const trigger of found) ScriptApp.deleteTrigger(trigger);
  return found.length;
}
