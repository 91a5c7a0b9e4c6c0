import { basename } from "node:path";
import { DeskFault } from "../../desk";
import { UsageProblem } from "../exit";
import { FileProblem } from "../../office";

/** What the person at the page can understand and mend; the message is a whole Thai sentence. */
export class PageFault extends Error {
  override readonly name = "PageFault";

  constructor(
    message: string,
    /** The HTTP status that goes with it. */
    readonly status = 422,
  ) {
    super(message);
  }
}

/** The status, the Thai sentence and the code of a problem of a file ("" for any other) that a page is answered. */
export function faultOf(error: unknown): { readonly status: number; readonly message: string; readonly code: string } {
  const code = error instanceof FileProblem ? error.code : "";
  return { ...saidOf(error), code };
}

function saidOf(error: unknown): { readonly status: number; readonly message: string } {
  if (error instanceof PageFault) return { status: error.status, message: error.message };
  // The page knows its folder; where on the disk that is, is nobody's business who looks over the shoulder.
  if (error instanceof FileProblem) {
    return { status: 422, message: (error.file === "" ? error : error.of(basename(error.file))).message };
  }
  if (error instanceof DeskFault || error instanceof UsageProblem) return { status: 422, message: error.message };
  const detail = error instanceof Error ? error.message : String(error);
  return { status: 500, message: `โปรแกรมขัดข้อง ไม่มีไฟล์ใดถูกเปลี่ยน โปรดลองอีกครั้ง (${detail})` };
}
