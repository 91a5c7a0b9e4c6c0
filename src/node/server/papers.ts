import { randomBytes } from "node:crypto";
import { mkdir, rmdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { readWhole } from "../files/read";
import { writeAll } from "../files/write";
import { PageFault } from "./problem";
import { FileProblem } from "../../office";

/** The folder beside the workbook that papers are written to; the add-in's folder in Drive has the same name. */
export const paperFolder = "เอกสาร ITA";

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The papers made in one run. A page can name them only by ids that were given to it, never by a path. */
export class Papers {
  private readonly paths = new Map<string, string>();

  /** Writes a paper whole or not at all and answers its address on this server. */
  async write(workbook: string, name: string, docx: Uint8Array): Promise<string> {
    const folder = join(dirname(workbook), paperFolder);
    const made = await mkdir(folder, { recursive: true }).catch((error: unknown) => {
      throw new FileProblem("file.unwritable", "", folder, { cause: error });
    });
    const path = join(folder, basename(name));
    try {
      await writeAll([{ path, bytes: docx }]);
    } catch (error) {
      if (made !== undefined) await rmdir(folder).catch(() => undefined);
      throw error;
    }
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
