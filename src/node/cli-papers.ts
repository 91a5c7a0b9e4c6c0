import type { Command } from "commander";
import type { CarriedWork } from "../core";
import { readKinds, readRound } from "./args";
import { environmentNow } from "./clock";
import { compareFiles } from "./commands/compare";
import { diffFiles } from "./commands/diff";
import { showHistory, undoLast } from "./commands/history";
import { importFiles } from "./commands/import";
import { beginYear } from "./commands/new-year";
import { enterState } from "./commands/state";
import { UsageProblem, type ExitCode } from "./exit";
import type { Streams } from "./output";

interface Options {
  readonly into?: string;
  readonly out?: string;
  readonly dryRun?: boolean;
  readonly yes?: boolean;
  readonly overwrite?: boolean;
  readonly measures?: string;
  readonly risks?: string;
  readonly again?: boolean;
  readonly kind?: string;
  readonly round?: string;
  readonly paperVersion?: string;
  readonly to?: string;
  readonly why?: string;
  readonly sure?: boolean;
  readonly docx?: string;
}

function carried(text = "all"): CarriedWork {
  if (text === "all" || text === "unfinished" || text === "none") return text;
  return text.split(",").map((code) => code.trim());
}

/** The commands that bring papers in, begin a year and look after what was made. */
export function addPaperCommands(ita: Command, streams: Streams, finish: (code: ExitCode) => void): void {
  ita
    .command("import <files...>")
    .description("นำเอกสารปีก่อน (.docx, .xlsx) เข้าสมุดงาน แสดงทุกเซลล์พร้อมที่มา ไม่เขียนทับข้อมูลเดิม")
    .requiredOption("--into <file.xlsx>", "สมุดงานที่จะเขียน ถ้าไม่มีจะสร้างใหม่")
    .option("--dry-run", "แสดงอย่างเดียว ไม่เขียนไฟล์")
    .option("--yes", "เขียนทับเซลล์ที่มีข้อมูลอื่นอยู่แล้วด้วย")
    .option("--overwrite", "เหมือน --yes")
    .action(async (files: readonly string[], options: Options) => {
      const { into = "", dryRun = false, yes = false, overwrite = false } = options;
      finish(await importFiles(files, { into, dryRun, overwrite: yes || overwrite }, environmentNow(), streams));
    });
  ita
    .command("new-year <file.xlsx>")
    .description("สร้างสมุดงานของปีงบประมาณถัดไป ไฟล์เดิมไม่เปลี่ยนแปลง")
    .requiredOption("--out <new.xlsx>", "ไฟล์ใหม่")
    .option("--measures <which>", "มาตรการที่ยกมา: all, unfinished, none หรือรหัสคั่นด้วย ,")
    .option("--risks <which>", "ความเสี่ยงที่ยกมา: all, unfinished, none หรือรหัสคั่นด้วย ,")
    .option("--again", "สร้างอีกเล่ม แม้เคยขึ้นปีใหม่จากสมุดงานนี้แล้ว")
    .action(async (file: string, options: Options) => {
      const { out = "", measures, risks, again = false } = options;
      const chosen = { out, measures: carried(measures), risks: carried(risks), again };
      finish(await beginYear(file, chosen, environmentNow(), streams));
    });
  ita
    .command("compare <before.xlsx> <after.xlsx>")
    .description("เทียบสองปี: มาตรการ คะแนน ความเสี่ยง และเขียนแผ่นงาน เทียบกับปีก่อน ลงในเล่มหลัง")
    .option("--dry-run", "แสดงอย่างเดียว ไม่เขียนไฟล์")
    .action(async (before: string, after: string, { dryRun = false }: Options) => {
      finish(await compareFiles(before, after, dryRun, environmentNow(), streams));
    });
  ita
    .command("diff <before> <after>")
    .description("บอกว่าสองฉบับต่างกันที่ช่องใด: เอกสาร .docx ที่โปรแกรมสร้าง หรือสมุดงาน .xlsx")
    .option("--docx <file.docx>", "เขียนตารางข้อความที่เปลี่ยน ทำเครื่องหมายส่วนที่ตัดออกและเพิ่ม")
    .action(async (before: string, after: string, { docx }: Options) => {
      finish(await diffFiles(before, after, docx, environmentNow(), streams));
    });
  ita
    .command("state <file.xlsx>")
    .description("บันทึกสถานะของเอกสาร: เสนอ ให้แก้ไข เห็นชอบ ลงนามแล้ว เผยแพร่แล้ว ยกเลิก")
    .requiredOption("--kind <kind>", "ชนิดรายงาน")
    .option("--round <months>", "รอบ 3, 6, 9 หรือ 12 เดือน")
    .option("--paper-version <number>", "ฉบับที่ (ค่าเริ่มต้น: ฉบับล่าสุด)")
    .requiredOption("--to <state>", "สถานะใหม่")
    .option("--why <reason>", "เหตุผล")
    .option("--sure", "บันทึกแม้ไฟล์ของเอกสารถูกแก้ไขหลังสร้าง หรือหาไม่พบ")
    .action(async (file: string, options: Options) => {
      const { kind: typed = "", round, paperVersion, to = "", why = "", sure = false } = options;
      const [kind] = readKinds(typed);
      if (kind === undefined) throw new UsageProblem("ระบุ --kind");
      const which = {
        ...(round === undefined ? {} : { round: readRound(round) }),
        ...(paperVersion === undefined ? {} : { version: Number(paperVersion) }),
      };
      finish(await enterState(file, { kind, to, why, isSure: sure, ...which }, environmentNow(), streams));
    });
  ita
    .command("history <file.xlsx>")
    .description("แสดงว่าทำอะไรกับสมุดงานนี้บ้าง เมื่อใด ด้วยคำสั่งใด")
    .action(async (file: string) => {
      finish(await showHistory(file, environmentNow(), streams));
    });
  ita
    .command("undo <file.xlsx>")
    .description("ย้อนคำสั่งล่าสุดของสมุดงานนี้ สิ่งที่มีผู้แก้ไขหลังจากนั้นคงไว้และแจ้งให้ทราบ")
    .action(async (file: string) => {
      finish(await undoLast(file, environmentNow(), streams));
    });
}
