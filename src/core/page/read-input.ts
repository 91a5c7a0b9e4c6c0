import { fromIso, type CivilDate } from "../calendar";
import { pageInputs } from "./api";
import { sheetsInputs, type AllPageCalls, type AnyPageCall } from "./sheets-api";

const words: Readonly<Record<string, string>> = {
  kind: "ชนิดรายงาน",
  round: "รอบ",
  statusDate: "วันที่สถานะ",
  draft: "ร่าง",
  sheet: "ชื่อแผ่นงาน",
  cell: "ชื่อเซลล์",
  url: "ที่อยู่เอกสาร",
  people: "ผู้รับ",
  email: "อีเมลของผู้รับ",
  role: "สิทธิ์",
  message: "ข้อความ",
  notify: "การแจ้งทางอีเมล",
  file: "ชื่อไฟล์",
  why: "เหตุผล",
  code: "รหัสปัญหา",
  decision: "ผลการพิจารณา",
  note: "หมายเหตุ",
  kinds: "ชนิดรายงาน",
  files: "ไฟล์",
  measures: "มาตรการที่ยกไป",
  risks: "ความเสี่ยงที่ยกไป",
};

/** Reads what a page sent for a call. Answers the input, or a Thai sentence that names the part which cannot be. */
export function readPageInput<C extends AnyPageCall>(
  call: C,
  value: unknown,
): { ok: true; input: AllPageCalls[C]["input"] } | { ok: false; message: string } {
  const read = { ...pageInputs, ...sheetsInputs }[call].safeParse(value);
  if (read.success) return { ok: true, input: read.data as AllPageCalls[C]["input"] };
  const names = (read.error.issues[0]?.path ?? []).map(String).filter((part) => part in words);
  const name = names[names.length - 1];
  const part = name === undefined ? "ข้อมูลที่ส่งมา" : (words[name] ?? name);
  return { ok: false, message: `${part}ใช้ไม่ได้ โปรดเลือกหรือกรอกใหม่แล้วลองอีกครั้ง` };
}

/** The choices of an input as the core's commands take them: what was left open is left out. */
export function chosenDate(statusDate: string): { readonly statusDate?: CivilDate } {
  const date = fromIso(statusDate);
  return date === null ? {} : { statusDate: date };
}
