import { mkdir, rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { performance } from "node:perf_hooks";
import {
  countsOf,
  type Round,
  refresh,
  report,
  severityWord,
  paperKindList,
  paperKinds,
  kindOf,
  inputSheetPlans,
} from "../core";
import { readStatusDate } from "./args";
import { environmentNow } from "./clock";
import { defaultTemplates } from "./default-templates";
import { exampleOffices, exampleStatusDate, type ExampleOffice } from "./example-offices";
import { compressWithNode } from "./files/native-zip";
import { writeWhole } from "./files/write";
import { tableText, terminal } from "./output";
import { office as files } from "./office";

compressWithNode();
// Fixed, because it is emptied first: a folder of the caller's choice could hold anything.
const out = "out/demo";
const headers = ["สมุดงาน", "เอกสาร", `${severityWord("error")}/${severityWord("warning")}`, "ไฟล์", "ms"];

const elapsed = (since: number): string => (performance.now() - since).toFixed(0);

/** One example office: workbook made, checked and refreshed, all its papers written. Answers rows of the table. */
async function runOffice(office: ExampleOffice): Promise<string[][]> {
  const folder = join(out, office.name);
  await mkdir(folder, { recursive: true });
  const environment = environmentNow();
  const asOf = (date: string | undefined) => (date === undefined ? {} : { statusDate: readStatusDate(date) });
  const began = performance.now();
  const bytes = await files.createWorkbook(inputSheetPlans({ existing: [], data: office.sheets }));
  const data = await files.readWorkbook(bytes);
  const plan = refresh(data, asOf(office.options.statusDate), environment);
  const workbook = join(folder, `${office.name}.xlsx`);
  await writeWhole(workbook, await files.applySheets(bytes, plan.sheets), { backup: false });
  const count = (problems: typeof plan.problems): string => {
    const { errors, warnings } = countsOf(problems);
    return `${errors}/${warnings}`;
  };
  const rows = [
    [office.name, "(แผนรายเดือน สรุปสถานะ ผลตรวจสอบ)", count(plan.problems), relative(".", workbook), elapsed(began)],
  ];
  const kinds = paperKindList.filter((kind) => office.kinds.some((name) => kindOf(name) === kind));
  for (const kind of kinds) {
    terminal.log(`  ${office.name}: ${paperKinds[kind].name}`);
    const start = performance.now();
    const round = office.options.round === undefined ? {} : { round: office.options.round as Round };
    const made = report(
      data,
      {
        kind,
        draft: false,
        template: defaultTemplates[kind],
        ownTemplate: false,
        ...round,
        ...asOf(exampleStatusDate(office, kind)),
      },
      environment,
    );
    const file = made.paper === null ? "" : join(folder, made.paper.name);
    if (made.paper !== null) await writeWhole(file, made.paper.docx, { backup: false });
    rows.push(["", paperKinds[kind].name, count(made.problems), relative(".", file) || "(ไม่ได้สร้าง)", elapsed(start)]);
  }
  return rows;
}

async function main(): Promise<void> {
  await rm(out, { recursive: true, force: true });
  terminal.log("เตรียมเครื่องมืออ่านเขียน .xlsx ...");
  const table = [headers];
  for (const [index, office] of exampleOffices.entries()) {
    terminal.log(`[${index + 1}/${exampleOffices.length}] ${office.name}: ${office.title}`);
    table.push(...(await runOffice(office)));
  }
  terminal.log("");
  for (const line of tableText(table)) terminal.out(line);
  const failed = table.some((row) => row[3] === "(ไม่ได้สร้าง)");
  terminal.out(failed ? "มีเอกสารที่ไม่ได้สร้าง ดูผลตรวจสอบในสมุดงาน" : `เปิดดูได้ในโฟลเดอร์ ${out}`);
  process.exitCode = failed ? 1 : 0;
}

void main();
