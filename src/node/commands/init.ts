import { existsSync } from "node:fs";
import { type Environment, inputSheetPlans, tables, type StartData } from "../../core";
import { requireExtension } from "../args";
import { exampleOffices } from "../example-offices";
import { addMissingSheets } from "../../desk";
import { deskOf } from "../desk";
import { exitCodes, UsageProblem, type ExitCode } from "../exit";
import { readStartData } from "../files/start-data";
import { writeWhole } from "../files/write";
import { problemsLines, type Streams } from "../output";
import { office } from "../office";

export interface InitOptions {
  readonly example?: string;
  /** The office's full name, with which a new workbook is begun. */
  readonly office?: string;
  /** Files with data: .json, .xlsx, .csv. */
  readonly from?: readonly string[];
}

async function dataOf(options: InitOptions): Promise<StartData | null> {
  if (options.example !== undefined && options.from !== undefined) {
    throw new UsageProblem("ใช้ --example หรือ --from อย่างใดอย่างหนึ่ง");
  }
  if (options.office !== undefined && options.example !== undefined) {
    throw new UsageProblem("--office ใช้กับสมุดงานของหน่วยงานเอง ไม่ใช้ร่วมกับ --example ซึ่งมีหน่วยงานอยู่แล้ว");
  }
  if (options.example !== undefined) {
    const office = exampleOffices.find((one) => one.name === options.example);
    if (office) return { sheets: office.sheets, notes: [] };
    const names = exampleOffices.map((one) => `${one.name} (${one.title})`).join(", ");
    throw new UsageProblem(`ไม่มีตัวอย่างชื่อ “${options.example}” มี: ${names}`);
  }
  return options.from === undefined ? null : readStartData(options.from);
}

/** Whether data brings its own ตั้งค่า, by that name or another that the sheet may have. */
const hasSettings = ({ sheets }: StartData): boolean =>
  Object.keys(sheets).some((name) => settingNames.includes(name.trim()));

const settingNames: readonly string[] = [tables.settings.sheet, ...tables.settings.aliases];

/**
 * Makes a workbook with every input sheet, or adds the sheets that an existing one lacks. What exists is never
 * touched; data goes only into a new file.
 */
export async function init(
  path: string,
  options: InitOptions,
  environment: Environment,
  streams: Streams,
): Promise<ExitCode> {
  const data = await dataOf(options);
  if (!existsSync(path)) {
    requireExtension(path, ".xlsx");
    const starter = { today: environment.today, office: options.office ?? "" };
    if (options.office !== undefined && data !== null && hasSettings(data)) {
      throw new UsageProblem(
        `ข้อมูลที่ให้มีแผ่น ${tables.settings.sheet} อยู่แล้ว ชื่อหน่วยงานมาจากแผ่นนั้น โปรดแก้ชื่อในแผ่นนั้น หรือเว้น --office`,
      );
    }
    const isBegun = data === null || options.office !== undefined;
    const plans = inputSheetPlans({ existing: [], data: data?.sheets ?? {}, ...(isBegun ? { starter } : {}) });
    await writeWhole(path, await office.createWorkbook(plans));
    for (const note of data?.notes ?? []) streams.log(note);
    streams.out(`สร้าง ${path} แล้ว: ${plans.length} แผ่นงาน`);
    return exitCodes.done;
  }
  if (options.office !== undefined) throw new UsageProblem(`มีไฟล์ ${path} อยู่แล้ว โปรดแก้ชื่อหน่วยงานในแผ่น ตั้งค่า ของไฟล์นั้น`);
  if (data !== null) throw new UsageProblem(`มีไฟล์ ${path} อยู่แล้ว ข้อมูลตัวอย่างใส่ได้เฉพาะในไฟล์ใหม่ โปรดใช้ชื่ออื่น`);
  const { added, kept, problems } = await addMissingSheets(deskOf({ path }, () => environment));
  // What cannot be used as it stands is told here too: a sheet of that name is not added beside it.
  for (const line of problemsLines(problems)) streams.log(line);
  if (added.length === 0) {
    const why = problems.length === 0 ? "มีแผ่นงานครบแล้ว" : "ไม่มีแผ่นงานที่เพิ่มได้";
    streams.out(`${path} ${why} ไม่มีอะไรเปลี่ยนแปลง`);
    return exitCodes.done;
  }
  streams.out(`เพิ่มแผ่นงานใน ${path}: ${added.join(", ")}`);
  if (kept !== null) streams.log(`ไฟล์เดิมเก็บไว้ที่ ${kept}`);
  return exitCodes.done;
}
