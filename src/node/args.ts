import { parseThaiDate, type CivilDate, type Round } from "../core/calendar";
import { kindOf } from "../core/model/read-kind";
import { reportKindList, reportKinds, type ReportKind } from "../core/workbook/report-kinds";
import { UsageProblem } from "./exit";

/** Reads --kind: codes or Thai names, several by commas. */
export function readKinds(text: string): readonly ReportKind[] {
  return text.split(",").map((part) => {
    const kind = kindOf(part.trim());
    if (kind !== null) return kind;
    const known = reportKindList.map((one) => `${one} (${reportKinds[one].name})`).join(", ");
    throw new UsageProblem(`ไม่รู้จักชนิดรายงาน “${part.trim()}” ใช้ได้: ${known}`);
  });
}

const rounds: readonly number[] = [3, 6, 9, 12];

/** Reads --round. */
export function readRound(text: string): Round {
  const round = Number(text);
  if (!rounds.includes(round)) throw new UsageProblem(`รอบ “${text}” ใช้ไม่ได้ ใช้ได้: 3, 6, 9, 12`);
  return round as Round;
}

/** Reads --status-date in any form that a cell may have; a four-digit year above 2400 is พ.ศ. */
export function readStatusDate(text: string): CivilDate {
  const reading = parseThaiDate(text, {});
  if (reading.kind === "date") return reading.date;
  throw new UsageProblem(`อ่านวันที่สถานะ “${text}” ไม่ได้ ตัวอย่าง: 2569-03-31 หรือ "31 มีนาคม 2569"`);
}
