import { randomBytes } from "node:crypto";
import { basename } from "node:path";
import { readWhole } from "../files/read";
import { PageFault } from "./problem";

/** The folder beside the workbook that papers are written to; the add-in's folder in Drive has the same name. */
export const paperFolder = "เอกสาร ITA";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The papers made in one run. A page can name them only by ids that were given to it, never by a path. */
export class Papers {
  private readonly paths = new Map<string, string>();

  /** The address on this server of a paper that lies at a path. */
  addressOf(path: string): string {
    const id = randomBytes(16).toString("hex");
    this.paths.set(id, path);
    return `/paper/${id}`;
  }

  /** The file of an id, ready to be sent. */
  async open(id: string): Promise<{ bytes: Uint8Array; headers: Record<string, string> }> {
    const path = this.paths.get(id);
    if (path === undefined) throw new PageFault("ไม่มีเอกสารนี้ หรือโปรแกรมถูกเปิดใหม่ เอกสารอยู่ในโฟลเดอร์ข้างสมุดงาน", 404);
    const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(basename(path))}`;
    return { bytes: await readWhole(path), headers: { "content-type": docxType, "content-disposition": disposition } };
  }
}
