import { basename, dirname, resolve } from "node:path";
import type { PdfDone, PdfOrder } from "../../core";
import { findOffice, toPdf } from "../pdf/convert";
import { fontNote } from "../pdf/pages";
import { PageFault } from "./problem";

let office: string | null | undefined;

/** The LibreOffice of this machine, looked for once; null where there is none. */
export function officeHere(): string | null {
  office ??= findOffice();
  return office;
}

/** Makes the PDF of a paper of that folder, beside it. Ends, and writes nothing, when whoever asked hangs up. */
export async function makePdf(folder: string, order: PdfOrder, signal: AbortSignal): Promise<PdfDone> {
  const { path, name, font, marks } = order;
  const program = officeHere();
  if (program === null) throw new PageFault("ไม่พบ LibreOffice ในเครื่องนี้ จึงสร้าง PDF ไม่ได้");
  const isHere = dirname(resolve(path)) === resolve(folder) && /\.docx$/i.test(path);
  if (!isHere || basename(name) !== name || !/^[^.\\/].*\.pdf$/i.test(name)) {
    throw new PageFault(`ไม่พบเอกสาร ${basename(path)} ในโฟลเดอร์ของเอกสาร`);
  }
  const { pages, fonts } = await toPdf(program, path, { name, marks, signal });
  return { name, fonts: fontNote(fonts, font), pages: [...pages].map(([mark, page]) => ({ mark, page })) };
}
