import { ShellProblem } from "../problem";
import { arrive } from "./arrival";

const patience = 20_000;

/**
 * Runs what changes the workbook while nobody else's run of the add-in does. Everything that was written has arrived
 * when the lock is given back, since the service keeps writes for later.
 */
export function locked<T>(work: () => T): T {
  // The type knows no null; a script outside of any file has no such lock.
  const lock = LockService.getDocumentLock() as GoogleAppsScript.Lock.Lock | null;
  if (lock === null) throw new ShellProblem("คำสั่งนี้ใช้ได้จากในสมุดงานเท่านั้น");
  if (!lock.tryLock(patience)) {
    throw new ShellProblem("มีผู้อื่นกำลังสั่งงาน ITA ในสมุดงานนี้อยู่ โปรดรอสักครู่แล้วสั่งใหม่");
  }
  try {
    return work();
  } finally {
    try {
      arrive();
    } finally {
      release(lock);
    }
  }
}

function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {
    // The lock goes with the end of the run anyway; the work under it is done.
  }
}
