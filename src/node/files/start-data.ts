import { basename, extname } from "node:path";
import { dataOfTable, dataOfWorkbook, readCsv, readDataFile, unknownSheets, type StartData } from "../../core";
import { FileProblem, fromUtf8 } from "../../office";
import { UsageProblem } from "../exit";
import { office } from "../office";
import { readWhole } from "./read";

/** Text as programs save it: UTF-8, UTF-16 with its mark, else the Thai code page of Windows. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-874").decode(bytes);
  }
}

async function fromWorkbook(path: string): Promise<StartData> {
  try {
    return dataOfWorkbook(await office.readWorkbook(await readWhole(path)));
  } catch (error) {
    throw error instanceof FileProblem ? error.of(path) : error;
  }
}

const readers: Readonly<Record<string, (path: string) => Promise<StartData>>> = {
  ".json": async (path) => {
    const read = readDataFile(fromUtf8(await readWhole(path)).replace(/^\ufeff/, ""));
    if (!read.ok) throw new UsageProblem(`${path}: ${read.message}`);
    return { sheets: read.data.sheets, notes: [] };
  },
  ".xlsx": fromWorkbook,
  ".xlsm": fromWorkbook,
  ".csv": async (path) => dataOfTable(basename(path, extname(path)), readCsv(textOf(await readWhole(path)))),
};

/** What files hold for a new workbook. Throws for a kind of file that cannot be read, and for a sheet given twice. */
export async function readStartData(paths: readonly string[]): Promise<StartData> {
  const sheets: Record<string, StartData["sheets"][string]> = {};
  const notes: string[] = [];
  for (const path of paths) {
    const read = readers[extname(path).toLowerCase()];
    if (read === undefined) {
      throw new UsageProblem(`--from รับไฟล์ ${Object.keys(readers).join(", ")} แต่ “${path}” ไม่ใช่ บันทึกเป็นชนิดเหล่านี้ก่อน`);
    }
    const data = await read(path);
    for (const [name, rows] of Object.entries(data.sheets)) {
      if (name in sheets) throw new UsageProblem(`${path}: มีข้อมูลของแผ่นงาน “${name}” จากไฟล์อื่นแล้ว ให้ใช้ไฟล์เดียว`);
      sheets[name] = rows;
    }
    notes.push(...data.notes.map((note) => `${path}: ${note}`));
  }
  return { sheets, notes: [...notes, ...unknownSheets(sheets)] };
}
