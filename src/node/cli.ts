import { Command, CommanderError } from "commander";
import { version } from "../../package.json";
import { paperKindList, paperKinds } from "../core";
import { readKinds, readPaperChoice, readRound, readStatusDate } from "./args";
import { addPaperCommands } from "./cli-papers";
import { environmentNow } from "./clock";
import { acceptFile, acceptNeedsWhy, unacceptInFile } from "./commands/accept";
import { checkFiles } from "./commands/check";
import { correctFile } from "./commands/correct";
import { init } from "./commands/init";
import { refreshFile } from "./commands/refresh";
import { reportFile } from "./commands/report";
import { serve } from "./commands/serve";
import { checkTemplateFile, writeTemplate } from "./commands/template";
import { exitCodes, UsageProblem, type ExitCode } from "./exit";
import { enterRun } from "./files/journal";
import { listWritten } from "./files/written";
import { terminal, type Streams } from "./output";
import { speakThai } from "./thai-commander";
import { FileProblem } from "../office";

const kindHelp = paperKindList.map((kind) => `  ${kind.padEnd(13)} ${paperKinds[kind].name}`).join("\n");
const statusDateHelp = 'วันที่สถานะ เช่น 2569-03-31 หรือ "31 มีนาคม 2569" (ค่าเริ่มต้น: แผ่น ตั้งค่า หรือวันนี้)';

interface Options {
  readonly example?: string;
  readonly from?: string[];
  readonly office?: string;
  readonly json?: boolean;
  readonly kind?: string;
  readonly round?: string;
  readonly statusDate?: string;
  readonly template?: string;
  readonly out?: string;
  readonly draft?: boolean;
  readonly pdf?: boolean;
  readonly checklist?: boolean;
  readonly port?: string;
  readonly open?: boolean;
  readonly register?: boolean;
  readonly cell?: string;
  readonly code?: string;
  readonly why?: string;
  readonly dryRun?: boolean;
  readonly undo?: boolean;
  readonly remove?: boolean;
  readonly baseline?: boolean;
  readonly renewBaseline?: boolean;
  readonly removeBaseline?: boolean;
}

function chosen(options: Options) {
  return {
    ...(options.kind === undefined ? {} : { kinds: readKinds(options.kind) }),
    ...(options.round === undefined ? {} : { round: readRound(options.round) }),
    ...(options.statusDate === undefined ? {} : { statusDate: readStatusDate(options.statusDate) }),
  };
}

function baselineOf({ baseline, renewBaseline, removeBaseline }: Options): "use" | "renew" | "remove" | undefined {
  return removeBaseline === true ? "remove" : renewBaseline === true ? "renew" : baseline === true ? "use" : undefined;
}

const collect = (value: string, earlier: string[] = []): string[] => [...earlier, value];

function program(streams: Streams, finish: (code: ExitCode) => void): Command {
  const ita = speakThai(new Command("ita"), streams)
    .description("สมุดงาน ITA: ตรวจข้อมูล คำนวณแผนรายเดือนและสรุปสถานะ และสร้างเอกสารพร้อมลงนาม")
    .version(version, "-V, --version", "แสดงรุ่น")
    .helpOption("-h, --help", "แสดงวิธีใช้")
    .helpCommand("help [command]", "แสดงวิธีใช้ของคำสั่ง")
    .exitOverride()
    .addHelpText(
      "after",
      `\nชนิดรายงาน (KIND):\n${kindHelp}\n\nรหัสออก: 0 สำเร็จ, 1 ข้อมูลมีข้อผิดพลาด, 2 ใช้คำสั่งผิดหรืออ่านเขียนไฟล์ไม่ได้`,
    );
  ita
    .command("init <file.xlsx>")
    .description("สร้างสมุดงาน หรือเพิ่มแผ่นงานที่ขาด ไม่แก้ไขสิ่งที่มีอยู่")
    .option("--example <name>", "ใส่ข้อมูลของหน่วยงานตัวอย่าง เช่น demo")
    .option("--office <name>", "ชื่อเต็มของหน่วยงาน เติมตำแหน่งผู้ลงนามตามชนิดหน่วยงานให้")
    .option(
      "--from <file>",
      "ใส่ข้อมูลจากไฟล์ .xlsx .csv หรือ .json ใช้ซ้ำได้ (ชื่อไฟล์ .csv คือชื่อแผ่นงาน เช่น มาตรการ.csv)",
      collect,
    )
    .action(async (file: string, options: Options) => {
      finish(await init(file, options, environmentNow(), streams));
    });
  ita
    .command("check <file.xlsx...>")
    .description("ตรวจข้อมูลทั้งสมุดงาน ไม่แก้ไขไฟล์ ระบุหลายไฟล์ *.xlsx หรือโฟลเดอร์ได้")
    .option("--json", "ผลเป็น JSON ตาม docs/check-json.md")
    .option("--kind <kind>", "ตรวจสำหรับรายงานชนิดนี้")
    .option("--status-date <date>", statusDateHelp)
    .option("--baseline", "ครั้งแรกจดสิ่งที่พบไว้ข้างสมุดงาน ครั้งต่อไปแจ้งเฉพาะสิ่งที่พบใหม่และที่หมดไป")
    .option("--renew-baseline", "จดสิ่งที่พบใหม่ทั้งหมดแทนที่จดไว้")
    .option("--remove-baseline", "ลบสิ่งที่จดไว้")
    .action(async (files: string[], options: Options) => {
      const json = options.json ?? false;
      const baseline = baselineOf(options);
      const wanted = { json, ...(baseline === undefined ? {} : { baseline }), ...chosen(options) };
      finish(await checkFiles(files, wanted, environmentNow(), streams));
    });
  ita
    .command("accept <file.xlsx>")
    .description("ยืนยันว่าสิ่งที่ตรวจพบในเซลล์หนึ่งถูกต้องแล้ว พร้อมเหตุผล จะไม่แจ้งอีกจนกว่าเซลล์จะเปลี่ยน")
    .option("--cell <cell>", 'เซลล์ เช่น "มาตรการ!C5"')
    .option("--code <code>", "เฉพาะรหัสปัญหานี้")
    .option("--why <reason>", "เหตุผล")
    .option("--remove", "ยกเลิกสิ่งที่ยอมรับไว้ที่เซลล์นั้น")
    .option("--undo", "ยกเลิกการยอมรับครั้งล่าสุด")
    .option("--kind <kind>", "ตรวจสำหรับรายงานชนิดนี้")
    .option("--status-date <date>", statusDateHelp)
    .action(async (file: string, options: Options) => {
      const { cell, why, code, remove = false, undo = false } = options;
      const only = code === undefined ? {} : { code };
      if (undo) {
        finish(await unacceptInFile(file, "last", environmentNow(), streams));
        return;
      }
      if (cell === undefined) throw new UsageProblem('ต้องระบุตัวเลือก --cell เช่น --cell "มาตรการ!C5"');
      if (remove) {
        finish(await unacceptInFile(file, { cell, ...only }, environmentNow(), streams));
        return;
      }
      if (why === undefined) throw new UsageProblem(acceptNeedsWhy);
      finish(await acceptFile(file, { cell, why, ...only, ...chosen(options) }, environmentNow(), streams));
    });
  ita
    .command("correct <file.xlsx>")
    .description("แก้คำที่แก้ได้แน่นอนพร้อมกัน แสดงก่อนและหลังทุกเซลล์ คืนค่าเดิมได้")
    .option("--dry-run", "แสดงอย่างเดียว ไม่แก้ไฟล์")
    .option("--code <codes>", "เฉพาะรหัสปัญหาเหล่านี้ คั่นด้วย ,")
    .option("--undo", "คืนค่าเดิมของการแก้ครั้งล่าสุด")
    .option("--kind <kind>", "ตรวจสำหรับรายงานชนิดนี้")
    .option("--status-date <date>", statusDateHelp)
    .action(async (file: string, options: Options) => {
      const { dryRun = false, undo = false, code } = options;
      const only = code === undefined ? {} : { codes: code.split(",").map((one) => one.trim()) };
      finish(await correctFile(file, { dryRun, undo, ...only, ...chosen(options) }, environmentNow(), streams));
    });
  ita
    .command("refresh <file.xlsx>")
    .description("เขียนแผนรายเดือน สรุปสถานะ และผลตรวจสอบลงในสมุดงาน")
    .option("--status-date <date>", statusDateHelp)
    .option("--out <file.xlsx>", "เขียนลงในสำเนาแทน")
    .action(async (file: string, options: Options) => {
      const out = options.out === undefined ? {} : { out: options.out };
      finish(await refreshFile(file, { ...out, ...chosen(options) }, environmentNow(), streams));
    });
  ita
    .command("report <file.xlsx>")
    .description("สร้างเอกสาร .docx (ตรวจข้อมูลก่อน ถ้ามีข้อผิดพลาดจะไม่สร้าง)")
    .option("--kind <kind>", "ชนิดรายงาน หลายชนิดคั่นด้วย , หรือ all = ทุกชนิด (ค่าเริ่มต้น: ทุกฉบับที่แผ่น เอกสาร ระบุ)")
    .option("--round <months>", "รอบ 3, 6, 9 หรือ 12 เดือน")
    .option("--status-date <date>", statusDateHelp)
    .option("--template <file.docx>", "แม่แบบที่แก้ไขเอง")
    .requiredOption("--out <folder>", "โฟลเดอร์ของเอกสาร")
    .option("--draft", "สร้างเป็นร่าง แม้มีข้อผิดพลาด")
    .option("--pdf", "สร้าง PDF พร้อมเผยแพร่ด้วย ชื่อไฟล์ขึ้นต้นด้วยข้อ OIT (ต้องมี LibreOffice)")
    .option("--checklist", "แสดงองค์ประกอบของข้อ OIT ทีละข้อ และหน้าที่ตอบ (หน้าต้องใช้ LibreOffice ถ้าไม่มีบอกตาราง)")
    .option("--no-register", "ไม่ลงทะเบียนในแผ่นงาน ทะเบียนรายงาน")
    .action(async (file: string, options: Options) => {
      const { kind, ...others } = options;
      const papers = kind === undefined ? "listed" : readPaperChoice(kind);
      const { template, out = ".", draft = false, pdf = false, checklist = false, register = true } = options;
      const own = template === undefined ? {} : { template };
      const order = { papers, ...chosen(others), ...own, out, draft, pdf, checklist, register };
      finish(await reportFile(file, order, environmentNow(), streams));
    });
  ita
    .command("serve [file.xlsx]")
    .description("เปิดหน้าเว็บในเครื่องนี้ ไม่ระบุไฟล์ = เลือกในหน้านั้น (Ctrl+C เพื่อปิด)")
    .option("--port <number>", "พอร์ต (ค่าเริ่มต้น: พอร์ตว่าง)")
    .option("--no-open", "ไม่เปิดเบราว์เซอร์ แสดงที่อยู่อย่างเดียว")
    .action(async (file: string | undefined, { port, open = true }: Options) => {
      finish(await serve(file, port === undefined ? { open } : { port, open }, streams));
    });
  addPaperCommands(ita, streams, finish);
  const template = ita
    .command("template")
    .argument("[kind]", "ชนิดรายงาน")
    .description(
      "แม่แบบมาตรฐาน: ita template KIND --out FILE.docx หรือตรวจแม่แบบที่แก้แล้ว: ita template check FILE.docx --kind KIND",
    )
    .option("--out <file.docx>", "ไฟล์ที่จะเขียน")
    .action(async (text: string | undefined, options: Options) => {
      const [kind, ...more] = readKinds(text ?? "");
      if (kind === undefined || more.length > 0) throw new UsageProblem("ระบุชนิดรายงานทีละชนิด");
      if (options.out === undefined)
        throw new UsageProblem(`ต้องระบุไฟล์ที่จะเขียน เช่น ita template ${kind} --out ${kind}.docx`);
      finish(await writeTemplate(kind, options.out, streams));
    });
  template
    .command("check <file.docx>")
    .description("ตรวจแม่แบบที่แก้ไขเอง")
    .requiredOption("--kind <kind>", "ชนิดรายงาน")
    .action(async (file: string, options: Options) => {
      const [kind] = readKinds(options.kind ?? "");
      if (kind) finish(await checkTemplateFile(file, kind, streams));
    });
  return ita;
}

const isWorkbook = (path: string): boolean => path.toLowerCase().endsWith(".xlsx");

/** What takes back is entered by itself; a page enters nothing that a person did not order by name. */
const unlisted = new Set(["undo", "serve"]);

/** Runs one command line (without node and script) and answers its exit code. Only faults of the program itself throw. */
export async function run(args: readonly string[], streams: Streams = terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const ita = program(streams, (finished) => {
    code = finished;
  });
  try {
    const { written } = await listWritten(() => ita.parseAsync([...args], { from: "user" }));
    const book = written.find(({ path }) => isWorkbook(path))?.path ?? args.find(isWorkbook);
    const [command = ""] = args;
    if (written.length > 0 && book !== undefined && !unlisted.has(command))
      await enterRun(book, args.join(" "), written, environmentNow());
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse;
    }
    if (error instanceof UsageProblem || error instanceof FileProblem) {
      streams.log(error.message);
      return exitCodes.wrongUse;
    }
    throw error;
  }
}
