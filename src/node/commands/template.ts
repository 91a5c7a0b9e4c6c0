import { countsLine, hasErrors, checkTemplate, paperKinds, type PaperKind } from "../../core";
import { defaultTemplates } from "../default-templates";
import { requireExtension } from "../args";
import { exitCodes, type ExitCode } from "../exit";
import { docxAt } from "../files/read-docx";
import { writeWhole } from "../files/write";
import { problemsLines, type Streams } from "../output";

/** Writes the default template of a kind, to be edited in Word, Docs or LibreOffice. */
export async function writeTemplate(kind: PaperKind, path: string, streams: Streams): Promise<ExitCode> {
  requireExtension(path, ".docx");
  const { backup } = await writeWhole(path, defaultTemplates[kind]);
  streams.out(path);
  if (backup !== null) streams.log(`ไฟล์เดิมเก็บไว้ที่ ${backup}`);
  return exitCodes.done;
}

/** Prints every fault of an edited template. */
export async function checkTemplateFile(path: string, kind: PaperKind, streams: Streams): Promise<ExitCode> {
  const bytes = await docxAt(path);
  const problems = checkTemplate(bytes, kind);
  for (const line of problemsLines(problems)) streams.out(line);
  if (problems.length === 0) streams.out(`แม่แบบใช้กับ ${paperKinds[kind].name} ได้ ไม่พบข้อผิดพลาด`);
  streams.out(`ตรวจ ${path}: ${countsLine(problems)}`);
  return hasErrors(problems) ? exitCodes.dataErrors : exitCodes.done;
}
