import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { rmdir, stat } from "node:fs/promises";
import {
  inputSheetPlans,
  type DeskCall,
  type DeskCalls,
  type DeskReply,
  type Environment,
  type HistoryRun,
  type OpenBook,
  type DiskPlace,
  type JournalRun,
  type StepUndone,
} from "../../core";
import {
  carryOut,
  Desk,
  goneOn,
  pageOfDesk,
  Steps,
  stepWords,
  takeBackStep,
  type DeskTable,
  type Step,
  type Store,
} from "../../desk";
import { FileProblem, sameBytes } from "../../office";
import { defaultTemplates } from "../default-templates";
import { exampleOffices } from "../example-offices";
import { enterRun, openJournal, saveJournal, sumOf } from "../files/journal";
import { fileStore } from "../files/store";
import { undoRun } from "../files/undo-run";
import { workbooksIn } from "../files/workbooks";
import { writeWhole } from "../files/write";
import { listWritten, type ListedFile } from "../files/written";
import { office } from "../office";
import { placeAt } from "./places";
import { PageFault } from "./problem";

/** The folder beside the workbook that papers are written to; the add-in's folder in Drive has the same name. */
const paperFolder = "เอกสาร ITA";

/** One workbook of this run with the folder of its papers. */
interface ServedBook {
  readonly open: OpenBook;
  readonly desk: Desk;
  readonly table: DeskTable;
}

/** What a turn carries along: whether the tab still waits, and what is done in words. */
interface Turn {
  readonly signal: AbortSignal;
  readonly what: string;
  /** Papers lie in their folder, and the register has to follow. */
  hasPapers: boolean;
  /** The papers that are to lie there, by their names. */
  readonly placed: Set<string>;
  /** What became of the workbook. */
  workbook: "as-it-was" | "written" | "refused";
}

const newTurn = (signal: AbortSignal, what: string): Turn => ({
  signal,
  what,
  hasPapers: false,
  placed: new Set(),
  workbook: "as-it-was",
});

/** What was computed in one go let nothing be heard: now the news of a stopped call can come in. */
const newsOfHangUp = (): Promise<unknown> => new Promise((heard) => setImmediate(heard));

/** The workbooks that tabs have open. A tab names its own in every call, so that none meets another's. */
export class Books {
  readonly #books = new Map<string, ServedBook>();
  /** Steps belong to the file, whichever tab took them. */
  readonly #steps = new Map<string, Steps>();
  #turn = newTurn(new AbortController().signal, "");
  /** Papers of each workbook that lie in their folder though the step that should have registered them could not be written. */
  readonly #unregistered = new Map<string, readonly ListedFile[]>();
  /** Thai: the step of each workbook that was finished though its tab had hung up. */
  readonly #late = new Map<string, string>();

  constructor(
    readonly folder: string,
    private readonly clock: () => Environment,
  ) {}

  /** Opens a workbook; rejects with the problem of a file that cannot be read. */
  async open(path: string, papers = ""): Promise<OpenBook> {
    const whole = resolve(this.folder, path);
    const into = papers === "" ? join(dirname(whole), paperFolder) : resolve(dirname(whole), papers);
    const key = JSON.stringify([whole, into]);
    const known = this.#books.get(key) ?? this.#begin(key, whole, into);
    await known.desk.open();
    // The one that was opened last stands first in the list.
    this.#books.delete(key);
    this.#books.set(key, known);
    return known.open;
  }

  /** Begins a workbook that is not there yet. */
  async create(what: "empty" | "demo", folder: string, name: string, ownName: string): Promise<OpenBook> {
    const clean = name.trim();
    if (clean === "" || /[\\/:*?"<>|]/.test(clean)) {
      throw new PageFault(`ชื่อไฟล์ “${name}” ใช้ไม่ได้ ตัวอย่าง ita-2569.xlsx`);
    }
    const path = join(resolve(this.folder, folder), /\.xlsx$/i.test(clean) ? clean : `${clean}.xlsx`);
    if ((await stat(path).catch(() => null)) !== null) {
      throw new PageFault(`มีไฟล์ชื่อ ${basename(path)} ในโฟลเดอร์นี้แล้ว โปรดใช้ชื่ออื่น หรือเปิดไฟล์นั้น`);
    }
    const starter = { today: this.clock().today, office: ownName };
    const data = what === "demo" ? { data: exampleOffices[0]?.sheets ?? {} } : { starter };
    await writeWhole(path, await office.createWorkbook(inputSheetPlans({ existing: [], ...data })));
    return this.open(path);
  }

  /** Workbooks at hand: those opened here, the last one first, then those of the folder of the start. */
  async recent(): Promise<readonly DiskPlace[]> {
    const opened = [...this.#books.values()].reverse().map(({ open }) => open.path);
    const beside = (await workbooksIn(this.folder).catch(() => [])).map((name) => join(this.folder, name));
    return [...new Set([...opened, ...beside])].map(placeAt);
  }

  /** A workbook at hand of this name that holds these bytes. */
  async find(name: string, bytes: Uint8Array): Promise<DiskPlace | null> {
    for (const place of await this.recent()) {
      if (place.name !== name) continue;
      const found = await fileStore({ path: place.path })
        .read()
        .catch(() => null);
      if (found !== null && sameBytes(found.bytes, bytes)) return place;
    }
    return null;
  }

  /** The folder of a workbook's papers. */
  papers(book: string): string {
    return this.#book(book).open.papers.path;
  }

  async version(book: string): Promise<string> {
    return this.#book(book)
      .desk.parts.store.read()
      .then(
        ({ version }) => version,
        () => "",
      );
  }

  async bytes(book: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const { name, bytes } = await this.#book(book).desk.parts.store.read();
    return { name, bytes };
  }

  /** Carries out a call of a tab about its workbook; what writes is entered in the workbook's history. */
  async call<C extends DeskCall>(
    book: string,
    call: C,
    input: DeskCalls[C]["input"],
    version: string,
    signal: AbortSignal,
  ): Promise<DeskReply<C>> {
    const { open, desk, table } = this.#book(book);
    const steps = this.#stepsOf(open.path);
    const what = stepWords(call, input);
    this.#turn = newTurn(signal, what);
    if (what !== "" || call === "undo") this.#late.delete(book);
    if (call === "undo") {
      const undone = await this.#undo(open.path, desk.parts.store, steps);
      const done = undone === null ? null : { what: undone.what, kept: undone.kept };
      if (undone !== null && signal.aborted) this.#late.set(book, `เลิกทำ ${undone.what}`);
      const now = undone?.version ?? version;
      return { answer: done as DeskCalls[C]["answer"], version: now, lastStep: steps.last?.what ?? "" };
    }
    if (call === "history") {
      const runs = (await this.#history(open.path)) as DeskCalls[C]["answer"];
      return { answer: runs, version: "", lastStep: steps.last?.what ?? "" };
    }
    const { result, written } = await listWritten(() => carryOut(desk, table, call, input as never, version));
    await newsOfHangUp();
    if (written.length > 0 && signal.aborted) this.#late.set(book, what);
    const files = this.#withEarlier(book, written);
    if (files.length > 0) await enterRun(open.path, `หน้าเว็บ: ${what}`, files, this.clock());
    return {
      answer: result.answer as DeskCalls[C]["answer"],
      version: result.version,
      lastStep: steps.last?.what ?? "",
    };
  }

  /** Thai: the step of a workbook that was finished though its tab had hung up; "" for none. */
  finishedLate(book: string): string {
    return this.#late.get(book) ?? "";
  }

  /** What a call wrote; where it registers papers, with those of them that an earlier try put and could not register. */
  #withEarlier(book: string, written: readonly ListedFile[]): readonly ListedFile[] {
    const { placed, workbook } = this.#turn;
    const known = this.#unregistered.get(book) ?? [];
    const before = new Map(written.map((file) => [file.path, file.before]));
    const isOwn = ({ path, after }: ListedFile): boolean => !before.has(path) || before.get(path) === after;
    const earlier = known.filter((file) => placed.has(basename(file.path)) && isOwn(file));
    const others = known.filter(({ path }) => !placed.has(basename(path)));
    this.#unregistered.set(book, workbook === "refused" ? [...others, ...earlier, ...written] : others);
    return workbook === "written" ? [...earlier, ...written] : written;
  }

  #book(id: string): ServedBook {
    for (const one of this.#books.values()) if (one.open.book === id) return one;
    throw new PageFault("ไม่พบสมุดงานที่เปิดไว้ โปรแกรมอาจถูกเปิดใหม่ โปรดเปิดสมุดงานอีกครั้ง");
  }

  #stepsOf(path: string): Steps {
    const steps = this.#steps.get(path) ?? new Steps();
    this.#steps.set(path, steps);
    return steps;
  }

  #begin(key: string, path: string, papers: string): ServedBook {
    const inside = relative(dirname(path), papers);
    const isBeside = inside !== "" && !inside.startsWith("..") && !isAbsolute(inside);
    const registered = (name: string): string =>
      isBeside ? `${inside.replace(/\\/g, "/")}/${name}` : join(papers, name);
    const where = isBeside ? `อยู่ในโฟลเดอร์ ${inside} ข้างสมุดงาน` : `อยู่ในโฟลเดอร์ ${papers}`;
    const disk = fileStore({ path, name: basename(path), papers, registered });
    const store = this.#stoppable(disk, this.#stepsOf(path), path);
    const desk = new Desk({ store, office, clock: this.clock, templates: defaultTemplates });
    const open = { book: String(this.#books.size + 1), name: basename(path), path, papers: placeAt(papers) };
    const book = { open, desk, table: pageOfDesk(desk, () => where) };
    this.#books.set(key, book);
    return book;
  }

  /**
   * A store that begins to write nothing for a tab that waits no more, and keeps each step to be taken back. Papers that
   * were put are registered even so: a paper that the register does not know could not be taken back.
   */
  #stoppable(disk: Store, steps: Steps, path: string): Store {
    const requireWaiting = async (): Promise<void> => {
      await newsOfHangUp();
      if (this.#turn.signal.aborted && !this.#turn.hasPapers) throw new PageFault("หยุดแล้ว ไม่มีอะไรถูกเขียน");
    };
    return {
      ...disk,
      replace: async (version, bytes) => {
        await requireWaiting();
        const { bytes: before } = await disk.read();
        const { what } = this.#turn;
        const done = await disk.replace(version, bytes).catch((thrown: unknown) => {
          this.#turn.workbook = "refused";
          throw thrown;
        });
        this.#turn.workbook = "written";
        if (what !== "")
          steps.push({ what, before, made: bytes, after: sumOf(bytes) }, this.clock().now, basename(path));
        return done;
      },
      putPapers: async (papers) => {
        await requireWaiting();
        this.#turn.hasPapers = true;
        const put = await disk.putPapers(papers);
        for (const { file } of put) this.#turn.placed.add(basename(file));
        return put;
      },
    };
  }

  /** Takes the last step of the pages back, with the papers that it made, around what somebody wrote since. */
  async #undo(path: string, store: Store, steps: Steps): Promise<(StepUndone & { readonly version: string }) | null> {
    const step = steps.last;
    if (step === null) return null;
    const isUntouched = (await store.read()).version === step.after;
    this.#turn = { ...this.#turn, what: "" };
    const kept: string[] = [];
    const run = await this.#runOf(path, step);
    const known = (sum: string): Uint8Array | null => (sumOf(step.before) === sum ? step.before : null);
    const tell = { out: () => undefined, log: (line: string) => void kept.push(line) };
    if (run !== null) await undoRun(path, run, tell, { known, environment: this.clock() });
    // The program's own folder goes with its last paper; one that holds anything stays.
    if (run !== null) await rmdir(join(dirname(path), paperFolder)).catch(() => undefined);
    else if (isUntouched) await store.replace(step.after, step.before);
    else kept.push(...(await this.#aroundOthers(store, step)));
    if (!isUntouched && run !== null) kept.unshift(goneOn);
    const { version } = await store.read();
    steps.drop(isUntouched ? version : null);
    await this.#enterUndo(path, step.what, run);
    return { what: step.what, kept: kept.map((line) => line.replace(`${dirname(path)}${sep}`, "")), version };
  }

  /** Where no history could be written, by what the page itself remembers. */
  async #aroundOthers(store: Store, step: Step): Promise<readonly string[]> {
    const now = await store.read();
    const { bytes, kept } = await takeBackStep(office, step, now.bytes, this.clock());
    await store.replace(now.version, bytes);
    return [goneOn, ...kept];
  }

  /** The run in the workbook's history that is a step of a page. */
  async #runOf(path: string, { what, made }: Step): Promise<JournalRun | null> {
    const runs = await openJournal(path);
    // A try that could not write the workbook has the same words.
    const sum = sumOf(made);
    const isStep = ({ undone, command, files }: JournalRun): boolean =>
      !undone && command === `หน้าเว็บ: ${what}` && files.some(({ after }) => after === sum);
    return [...runs].reverse().find(isStep) ?? null;
  }

  /** What commands and pages did to the workbook, the latest first. */
  async #history(path: string): Promise<readonly HistoryRun[]> {
    const runs = await openJournal(path);
    return runs
      .map(({ time, user, command, files, undone }) => ({
        time,
        user,
        what: command,
        files: files.map((file) => file.path),
        undone,
      }))
      .reverse();
  }

  /** The history of the workbook holds what a page took back, as that of a command. */
  async #enterUndo(path: string, what: string, run: JournalRun | null): Promise<void> {
    const runs = await openJournal(path);
    const isRun = ({ time, command }: JournalRun): boolean => time === run?.time && command === run.command;
    const last = [...runs].reverse().find((one) => !one.undone && isRun(one));
    const { now: time, user } = this.clock();
    const entry = { time, user, command: `หน้าเว็บ: เลิกทำ ${what}`, files: [], undone: false };
    const marked = runs.map((one) => (one === last ? { ...one, undone: true } : one));
    await saveJournal(path, [...marked, entry]).catch((error: unknown) => {
      if (!(error instanceof FileProblem)) throw error;
    });
  }
}
