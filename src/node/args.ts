import { extname } from "node:path";
import {
  parseThaiDate,
  readRounds,
  ROUNDS,
  type CivilDate,
  type DateReading,
  type Round,
  kindOf,
  paperKindList,
  paperKinds,
  type PaperChoice,
  type PaperKind,
} from "../core";
import { UsageProblem } from "./exit";

/** Reads --kind: codes or Thai names, several by commas. */
export function readKinds(text: string): readonly PaperKind[] {
  return text.split(",").map((part) => {
    const kind = kindOf(part.trim());
    if (kind !== null) return kind;
    const known = paperKindList.map((one) => `${one} (${paperKinds[one].name})`).join(", ");
    throw new UsageProblem(`ไม่รู้จักชนิดรายงาน “${part.trim()}” ใช้ได้: ${known}`);
  });
}

/** Reads --kind of papers to be made: as `readKinds`, or every kind at once. */
export function readPaperChoice(text: string): PaperChoice {
  return ["all", "ทั้งหมด", "ทุกชนิด"].includes(text.trim().toLowerCase()) ? "all" : readKinds(text);
}

/** Reads --round in the forms of a cell, Thai digits too; one round only. */
export function readRound(text: string): Round {
  const [round, ...more] = readRounds(text);
  if (round !== undefined && more.length === 0) return round;
  throw new UsageProblem(`รอบ “${text}” ใช้ไม่ได้ ระบุรอบเดียว: ${ROUNDS.join(", ")}`);
}

/** Refuses a file name that the programs which should open the file do not know it by. */
export function requireExtension(path: string, extension: string): void {
  if (extname(path).toLowerCase() === extension) return;
  throw new UsageProblem(
    `ชื่อไฟล์ “${path}” ต้องลงท้ายด้วย ${extension} เช่น ${path.replace(/\.[A-Za-z0-9]{1,5}$/, "")}${extension}`,
  );
}

const wrongDates: Readonly<Record<Exclude<DateReading["kind"], "date">, (text: string) => string>> = {
  impossible: (text) => `วันที่สถานะ “${text}” ไม่มีในปฏิทิน`,
  month: (text) => `วันที่สถานะ “${text}” ยังไม่มีวันที่`,
  empty: () => "วันที่สถานะว่างเปล่า",
  unreadable: (text) => `อ่านวันที่สถานะ “${text}” ไม่ได้`,
};

/** Reads --status-date in any form that a cell may have; a four-digit year above 2400 is พ.ศ. */
export function readStatusDate(text: string): CivilDate {
  const reading = parseThaiDate(text, {});
  if (reading.kind === "date") return reading.date;
  throw new UsageProblem(`${wrongDates[reading.kind](text)} ตัวอย่าง: 2569-03-31 หรือ "31 มีนาคม 2569"`);
}
