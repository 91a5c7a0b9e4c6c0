import {
  enterState as enterStateOf,
  latestOf,
  ownedSheetName,
  computedSheets,
  needsReason,
  paperKinds,
  paperStateOf,
  paperStates,
  readBook,
  readRegister,
  reasonExample,
  registerPlan,
  type Environment,
  type PaperKind,
  type PaperState,
  type RegisterEntry,
  type Round,
} from "../../core";
import { deskOf } from "../desk";
import { exitCodes, UsageProblem, type ExitCode } from "../exit";
import type { Streams } from "../output";

export interface StateCommandOptions {
  readonly kind: PaperKind;
  readonly round?: Round;
  /** Of the paper; default: the last. */
  readonly version?: number;
  readonly to: string;
  readonly why: string;
  /** Also where the file is gone or was edited. */
  readonly isSure: boolean;
}

const nameOf = (round: Round | null | undefined, version: number | undefined): string =>
  [round == null ? "" : `รอบ ${round} เดือน`, version === undefined ? "" : `ฉบับที่ ${version}`]
    .filter((part) => part !== "")
    .join(" ");

/** Which version was looked for, and which ones of its kind the register holds. */
function notRegistered({ kind, round, version }: StateCommandOptions, entries: readonly RegisterEntry[]): string {
  const wanted = [paperKinds[kind].name, nameOf(round, version)].filter((part) => part !== "").join(" ");
  const held = entries.filter((one) => one.kind === kind).map((one) => nameOf(one.round, one.version));
  const hint = held.length > 0 ? `ในทะเบียนมี: ${held.join(", ")}` : "สร้างเอกสารด้วย ita report ก่อน";
  return `ไม่พบ ${wanted} ในแผ่นงาน ${computedSheets.register} ${hint}`;
}

const quoted = (text: string): string => (/\s/.test(text) ? `"${text}"` : text);

const named = ({ kind, round }: RegisterEntry): string => `--kind ${kind}${round === null ? "" : ` --round ${round}`}`;

/** The command that leads on: it enters a state, with a reason where one is wanted, or makes the next version. */
function example(path: string, entry: RegisterEntry, to: PaperState | "new-version"): string {
  if (to === "new-version") return `ita report ${quoted(path)} ${named(entry)} --out เอกสาร`;
  const why = needsReason(to) ? ` --why "${reasonExample}"` : "";
  return `ita state ${quoted(path)} ${named(entry)} --paper-version ${entry.version} --to ${paperStates[to].word}${why}`;
}

/** Enters the state of one version of a paper in the register: who and when. Refuses one that may not follow. */
export async function enterState(
  path: string,
  options: StateCommandOptions,
  environment: Environment,
  streams: Streams,
): Promise<ExitCode> {
  const to = paperStateOf(options.to);
  if (to === null) {
    const words = Object.values(paperStates).map(({ word }) => word);
    throw new UsageProblem(`ไม่รู้จักสถานะ “${options.to}” ใช้ได้: ${words.join(", ")}`);
  }
  const desk = deskOf({ path }, () => environment);
  const opened = await desk.open();
  const entries = readRegister(opened.data);
  const { kind, round, version, why } = options;
  const entry = latestOf(
    entries.filter(
      (entry) =>
        entry.kind === kind &&
        (round === undefined || entry.round === round) &&
        (version === undefined || entry.version === version),
    ),
  );
  if (entry === null) throw new UsageProblem(notRegistered(options, entries));
  const docx = await desk.parts.store.paper?.(entry.file);
  const wish = { to, why, who: environment.user, when: environment.now, isSure: options.isSure };
  const entered = enterStateOf(entry, wish, { book: readBook(opened.data).book, entries }, docx);
  if (!entered.ok && entered.isDoubt) {
    streams.log(`${entered.reason} จึงยังไม่บันทึก “${paperStates[to].word}” ถ้าตรวจแล้วว่าเป็นฉบับที่ต้องการ สั่งซ้ำพร้อม --sure`);
    return exitCodes.dataErrors;
  }
  if (!entered.ok) {
    streams.log(entered.reason);
    if (entered.instead !== null) streams.log(`ตัวอย่าง: ${example(path, entry, entered.instead)}`);
    return exitCodes.dataErrors;
  }
  if (entered.note !== "") streams.log(entered.note);
  const { kept } = await desk.paint(opened, [
    registerPlan(entered.entries, ownedSheetName(opened.data, computedSheets.register).name),
  ]);
  if (kept !== null) streams.log(`ไฟล์เดิมเก็บไว้ที่ ${kept}`);
  streams.out(`${paperKinds[kind].name} ฉบับที่ ${entry.version}: ${entered.state}`);
  return exitCodes.done;
}
