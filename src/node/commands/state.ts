import {
  changeState,
  doubtOf,
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
import { paperOf } from "../bound";
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
  const mine = entries.filter(
    (entry) =>
      entry.kind === kind &&
      (round === undefined || entry.round === round) &&
      (version === undefined || entry.version === version),
  );
  const entry = [...mine].sort((a, b) => a.version - b.version).pop();
  if (entry === undefined) throw new UsageProblem(notRegistered(options, entries));
  const docx = await paperOf(path, entry.file);
  const doubt = doubtOf(entry, to, { book: readBook(opened.data).book, entries }, docx);
  const note = [doubt.file, doubt.data].filter((part) => part !== "").join(" ");
  const changed = changeState(entry, { to, why, who: environment.user, when: environment.now, note });
  if (!changed.ok) {
    streams.log(changed.reason);
    if (changed.instead !== null) streams.log(`ตัวอย่าง: ${example(path, entry, changed.instead)}`);
    return exitCodes.dataErrors;
  }
  if (doubt.file !== "" && !options.isSure) {
    streams.log(`${doubt.file} จึงยังไม่บันทึก “${paperStates[to].word}” ถ้าตรวจแล้วว่าเป็นฉบับที่ต้องการ สั่งซ้ำพร้อม --sure`);
    return exitCodes.dataErrors;
  }
  if (note !== "") streams.log(note);
  const fresh = entries.map((one) => (one === entry ? changed.entry : one));
  const { kept } = await desk.paint(opened, [
    registerPlan(fresh, ownedSheetName(opened.data, computedSheets.register).name),
  ]);
  if (kept !== null) streams.log(`ไฟล์เดิมเก็บไว้ที่ ${kept}`);
  streams.out(`${paperKinds[kind].name} ฉบับที่ ${entry.version}: ${changed.entry.state}`);
  return exitCodes.done;
}
