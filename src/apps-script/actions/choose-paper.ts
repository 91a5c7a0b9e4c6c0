import type { RegisterEntry } from "../../core";
import { fileIdOf } from "../drive/plain";
import { ShellProblem } from "../problem";
import { registered } from "../spreadsheet/register";
import { choose } from "../ui";

const mostListed = 15;

function entryTitle({ file, version, madeAt, sharedWith, signed }: RegisterEntry): string {
  const state = signed !== "" ? "ลงนามแล้ว" : sharedWith !== "" ? "ส่งแล้ว" : "";
  return [file, `ฉบับที่ ${version}`, madeAt, state].filter((part) => part !== "").join(" · ");
}

/** Asks for one of the latest papers of the register, the newest first. */
export function chooseEntry(file: GoogleAppsScript.Spreadsheet.Spreadsheet, title: string): RegisterEntry {
  const entries = registered(file).filter(({ link }) => fileIdOf(link) !== null);
  if (entries.length === 0) {
    throw new ShellProblem("ทะเบียนรายงานยังไม่มีเอกสารที่มีลิงก์ โปรดสร้างรายงานก่อน (เมนู สร้างรายงาน)");
  }
  const options = [...entries].reverse().slice(0, mostListed);
  return choose(
    title,
    "เลือกเอกสาร",
    options.map((entry): [string, RegisterEntry] => [entryTitle(entry), entry]),
    0,
  );
}

/** The id of a registered paper in Drive. */
export function fileOf({ link }: RegisterEntry): string {
  const id = fileIdOf(link);
  if (id === null) throw new ShellProblem(`ที่อยู่ไฟล์ในทะเบียนอ่านไม่ได้: ${link}`);
  return id;
}
