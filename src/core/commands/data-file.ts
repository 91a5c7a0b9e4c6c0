import * as z from "zod/mini";

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const dataFile = z.object({ sheets: z.record(z.string(), z.array(z.array(cell)).check(z.minLength(1))) });

/** A workbook as a data file: sheet -> rows, the first row its headers. */
export interface DataFile {
  readonly sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>;
}

/**
 * Reads a data file's JSON text. Other members beside `sheets` are left alone; true and false become text.
 * Answers the data, or a Thai sentence that says where its form is wrong.
 */
export function readDataFile(text: string): { ok: true; data: DataFile } | { ok: false; message: string } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, message: `ไฟล์ข้อมูลไม่ใช่ JSON ที่อ่านได้ (${error instanceof Error ? error.message : ""})` };
  }
  const read = dataFile.safeParse(json);
  if (!read.success) {
    const issue = read.error.issues[0];
    const place = issue?.path.map(String).join(" > ") ?? "";
    return {
      ok: false,
      message: `ไฟล์ข้อมูลไม่ตรงรูปแบบที่ ${place || "ชั้นนอกสุด"} ต้องเป็น {"sheets": {"ชื่อแผ่นงาน": [["หัวตาราง"], ["ค่า"]]}}`,
    };
  }
  const plain = (value: z.infer<typeof cell>) => (typeof value === "boolean" ? String(value).toUpperCase() : value);
  const sheets = Object.entries(read.data.sheets).map(
    ([name, rows]) => [name, rows.map((row) => row.map(plain))] as const,
  );
  return { ok: true, data: { sheets: Object.fromEntries(sheets) } };
}
