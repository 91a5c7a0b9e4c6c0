import {
  compareYears,
  comparisonRefusal,
  comparisonPlan,
  comparisonSheet,
  fateCounts,
  fateWords,
  ownedSheetName,
  readBook,
  reusedWords,
  type Environment,
} from "../../core";
import { deskOf } from "../desk";
import { exitCodes, type ExitCode } from "../exit";
import type { Streams } from "../output";

/** Shows two years side by side, and writes the sheet เทียบกับปีก่อน into the later workbook unless it is a dry run. */
export async function compareFiles(
  before: string,
  after: string,
  dryRun: boolean,
  environment: Environment,
  streams: Streams,
): Promise<ExitCode> {
  const old = await deskOf({ path: before }, () => environment).open();
  const desk = deskOf({ path: after }, () => environment);
  const opened = await desk.open();
  const [oldBook, book] = [readBook(old.data).book, readBook(opened.data).book];
  const reason = comparisonRefusal(oldBook, book);
  if (reason !== "") {
    streams.log(reason);
    return exitCodes.dataErrors;
  }
  const comparison = compareYears(oldBook, book);
  streams.out(`ปีงบประมาณ ${comparison.after} เทียบกับปี ${comparison.before}`);
  streams.out(`มาตรการ: ${fateCounts(comparison) || "ไม่มีรายการ"}`);
  for (const one of comparison.measures)
    streams.out(
      `  ${fateWords[one.fate]}: ${one.code} ${one.after || one.before}${one.isCodeReused ? ` (${reusedWords})` : ""}`,
    );
  const { scoreYears } = comparison;
  if (comparison.scores.length > 0)
    streams.out(`คะแนน ITA: ปีที่ประเมิน ${scoreYears.before || "-"} → ${scoreYears.after || "-"}`);
  for (const { name, before: was, after: is, difference } of comparison.scores)
    streams.out(`  ${name}: ${was ?? "-"} → ${is ?? "-"}${difference === null ? "" : ` (${difference})`}`);
  for (const risk of comparison.risks.filter((one) => one.rose))
    streams.out(`  ความเสี่ยงสูงขึ้น: ${risk.risk} (${risk.levelBefore} → ${risk.levelAfter})`);
  for (const risk of comparison.risks.filter((one) => one.isCodeReused))
    streams.out(`  ความเสี่ยงใหม่: ${risk.risk} (${reusedWords})`);
  if (dryRun) return exitCodes.done;
  const { kept } = await desk.paint(opened, [
    comparisonPlan(comparison, ownedSheetName(opened.data, comparisonSheet).name),
  ]);
  if (kept !== null) streams.log(`ไฟล์เดิมเก็บไว้ที่ ${kept}`);
  streams.out(`เขียนแผ่นงาน ${comparisonSheet} ใน ${after}`);
  return exitCodes.done;
}
