import type { Backend, Keeping, Opening, Outcome, RecentFile } from "../web/desk/backend";
import type { DeskCall, DeskCalls, MakeInput } from "../core";
import { stepWords } from "../desk";
import { saveAs } from "../web/save";
import { readIn } from "./folder";
import { keep, readKept } from "../web/desk/kept";
import { leftNote } from "../web/desk/dropped";
import { pictureIn } from "./picture-file";
import { halfPut, joinTries, ofFolder, papersIn, putInto, takeOut, type PutInFolder } from "./put-papers";
import type { StoreCalls } from "./messages";
import { WorkbookFile } from "./workbook-file";
import { Stopped, WorkerClient } from "./worker-client";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const types = [{ description: "สมุดงาน Excel", accept: { [xlsx]: [".xlsx"] } }];
/** A page of a browser lays out no Word document. */
const byHand =
  "PDF: เปิดเอกสารใน Word แล้วเลือก ไฟล์ › บันทึกเป็น › PDF ใช้ชื่อที่แนะนำใต้เอกสารแต่ละฉบับ หรือให้โปรแกรมทำในเครื่องที่มี LibreOffice: ดับเบิลคลิก ita.cmd ในโฟลเดอร์ windows หรือสั่ง ita report สมุดงาน.xlsx --out เอกสาร --pdf";
const mostRecent = 5;
const watchEvery = 3000;

const isWorkbook = (name: string): boolean => /\.xls[xm]$/i.test(name);

const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

/** A step that is under way: what of it is written by now, so that a stop can take it back or say it. */
interface Turn {
  /** Thai: what is done. */
  readonly what: string;
  isStopped: boolean;
  /** Settles when nothing is being written any more. */
  writing: Promise<unknown>;
  /** Papers that were put, and are not in the register yet. */
  papers: readonly PutInFolder[];
  /** Of the papers that are to lie there: those that an earlier try put and could not register. */
  earlier: readonly PutInFolder[];
  isWritten: boolean;
}

const newTurn = (what: string): Turn => ({
  what,
  isStopped: false,
  writing: Promise.resolve(),
  papers: [],
  earlier: [],
  isWritten: false,
});

/** Why a file that this browser remembers cannot be had. */
function unopened({ name }: FileSystemFileHandle, thrown: unknown): Error {
  const isGone = thrown instanceof DOMException && thrown.name === "NotFoundError";
  const why = isGone ? "ไม่อยู่ที่เดิมแล้ว อาจถูกย้าย เปลี่ยนชื่อ หรือลบ" : "เปิดไม่ได้ เพราะหน้านี้ไม่ได้รับอนุญาตให้อ่านไฟล์นี้";
  return new Error(`“${name}” ${why} โปรดกด “เลือกสมุดงานจากเครื่อง” แล้วเลือกไฟล์นี้ใหม่`);
}

/** Whoever stopped something waits for no answer. */
const unlessStopped = (thrown: unknown): Promise<never> => {
  if (thrown instanceof Stopped) return new Promise<never>(() => undefined);
  throw thrown;
};

/** The program and the files of this browser, with nothing outside of it. */
export class BrowserBackend implements Backend {
  #file: WorkbookFile | null = null;
  #taken = 0;
  #folder: FileSystemDirectoryHandle | null = null;
  #turn = newTurn("");
  /** The papers of each step, by what the step made of the workbook. */
  readonly #put = new WeakMap<Uint8Array, readonly PutInFolder[]>();
  /** Papers that lie in the folder though the step that should have registered them could not be written. */
  #unregistered: readonly PutInFolder[] = [];
  /** The version that the page shows; "" before it shows one. */
  #shown = "";
  readonly #worker: WorkerClient;

  constructor(workerSource: string) {
    this.#worker = new WorkerClient(workerSource, {
      read: () => this.#open().read(),
      replace: async ({ version, bytes }) => ({
        kept: await this.#writing((turn) => this.#replace(version, bytes, turn)),
      }),
      picture: (name) => pictureIn(this.#folder, name),
      file: async (path) => (this.#folder === null ? null : readIn(this.#folder, path)),
      // A browser asks about every further download: several papers go as one file.
      together: () => Promise.resolve(this.#folder === null),
      put: (input) => this.#writing((turn) => this.#putPapers(input, turn)),
    });
  }

  async call<C extends DeskCall>(call: C, input: DeskCalls[C]["input"]): Promise<DeskCalls[C]["answer"]> {
    if (call === "history") return this.#open().steps();
    const words = call === "undo" ? `เลิกทำ ${this.#open().lastStep}` : stepWords(call, input);
    // What only reads may be asked while a step is under way.
    if (words === "") return this.#ask(call, input);
    const turn = newTurn(words);
    this.#turn = turn;
    try {
      return call === "undo" ? await this.#writing(() => this.#undo(turn)) : await this.#ask(call, input);
    } catch (error) {
      return await unlessStopped(error);
    } finally {
      if (this.#turn === turn) this.#turn = newTurn("");
    }
  }

  async #ask<C extends DeskCall>(call: C, input: DeskCalls[C]["input"]): Promise<DeskCalls[C]["answer"]> {
    const { answer, version } = await this.#worker.call(call, input, this.#shown).catch(unlessStopped);
    if (version !== "") this.#shown = version;
    return answer;
  }

  /** Writes for the step that is under way, unless it was stopped. */
  #writing<T>(work: (turn: Turn) => Promise<T>): Promise<T> {
    const turn = this.#turn;
    if (turn.isStopped) return Promise.reject(new Stopped());
    const done = work(turn);
    turn.writing = done.catch(() => undefined);
    return done;
  }

  async #putPapers({ papers, zip }: StoreCalls["put"]["input"], turn: Turn): Promise<StoreCalls["put"]["answer"]> {
    const before = await papersIn(this.#folder, papers);
    const isStopped = (): boolean => turn.isStopped;
    const earlier = await ofFolder(this.#unregistered, this.#folder, papers);
    if (isStopped()) throw new Stopped();
    turn.papers = before;
    turn.earlier = earlier;
    return putInto(this.#folder, this.#open().name, papers, zip, isStopped).catch(async (thrown: unknown) => {
      // Whoever stops it takes them out, and tells what stays.
      throw thrown instanceof Stopped ? thrown : halfPut(thrown, await takeOut(before));
    });
  }

  async #replace(version: string, bytes: Uint8Array, turn: Turn): Promise<string | null> {
    const file = this.#open();
    // Papers are put first, and the step that registers them comes behind.
    const papers = joinTries(turn.earlier, turn.papers);
    const others = this.#unregistered.filter((one) => !turn.earlier.includes(one));
    try {
      const kept = await file.replace(version, bytes, turn.what, this.#folder, () => turn.isStopped);
      turn.isWritten = true;
      this.#put.set(bytes, papers);
      this.#unregistered = others;
      return kept;
    } catch (error) {
      // Whoever stops it takes out what this try put.
      if (!(error instanceof Stopped)) this.#unregistered = [...others, ...papers];
      throw error;
    }
  }

  /** The last step goes back, and the papers that it put into the folder go with it where nobody touched them. */
  async #undo(turn: Turn): Promise<DeskCalls["undo"]["answer"]> {
    const file = this.#open();
    const step = file.last;
    const undone = await file.undo((one, now) => this.#worker.takeBack(one, now));
    this.#shown = await file.version();
    if (step === null || undone === null) return undone;
    turn.isWritten = true;
    const papers = this.#put.get(step.made) ?? [];
    return { ...undone, kept: [...undone.kept, ...(await takeOut(papers))] };
  }

  opened(): number {
    return this.#taken;
  }

  begin(): Promise<null> {
    return Promise.resolve(null);
  }

  async recent(): Promise<readonly RecentFile[]> {
    const handles = (await readKept<readonly FileSystemFileHandle[]>("recent")) ?? [];
    return handles.map((handle) => ({ name: handle.name, open: () => this.#ofHandle(handle) }));
  }

  async choose(): Promise<Opening | null> {
    if (window.showOpenFilePicker === undefined) return this.#chooseToRead();
    try {
      const [handle] = await window.showOpenFilePicker({ types });
      return handle === undefined ? null : await this.#ofHandle(handle);
    } catch (error) {
      if (isCancelled(error)) return null;
      throw error;
    }
  }

  async drop(dropped: DataTransfer): Promise<Opening | null> {
    const [item] = [...dropped.items].filter(({ kind }) => kind === "file");
    const [plain] = dropped.files;
    // What was dropped is at hand only until something is waited for.
    const note = leftNote(dropped.files, plain?.name ?? "");
    const handle = (await item?.getAsFileSystemHandle?.()) ?? null;
    const name = handle?.name ?? plain?.name ?? "";
    if (!isWorkbook(name)) throw new Error(`“${name}” ไม่ใช่สมุดงาน .xlsx โปรดลากไฟล์ .xlsx ไฟล์เดียวมาวาง`);
    const own = handle?.kind === "file" ? this.#ofHandle(handle as FileSystemFileHandle) : null;
    const opening = await (own ?? (plain === undefined ? null : this.#ofFile(plain)));
    return opening && { ...opening, note };
  }

  async create(what: "empty" | "demo", office: string): Promise<Opening | null> {
    const name = what === "demo" ? "ita-demo.xlsx" : "ita.xlsx";
    if (window.showSaveFilePicker === undefined) {
      return this.#opening(WorkbookFile.ofBytes(name, await this.#begun(what, office), true));
    }
    try {
      // Asked first: a browser lets a page ask only right after a click.
      const handle = await window.showSaveFilePicker({ suggestedName: name, types });
      const stream = await handle.createWritable();
      await stream.write((await this.#begun(what, office)).slice());
      await stream.close();
      return await this.#ofHandle(handle);
    } catch (error) {
      if (isCancelled(error)) return null;
      throw error;
    }
  }

  #begun(what: "empty" | "demo", office: string): Promise<Uint8Array> {
    return this.#worker.begin(what, office).catch(unlessStopped);
  }

  keeping(): Keeping {
    const file = this.#file;
    return {
      mode: file?.isInPlace === true ? "in-place" : "download",
      isUnsaved: file?.isUnsaved ?? false,
      seesLocks: false,
      lastStep: file?.lastStep ?? "",
    };
  }

  async download(): Promise<void> {
    const file = this.#open();
    saveAs(await file.read());
    file.saved();
  }

  async chooseFolder(): Promise<string> {
    if (window.showDirectoryPicker === undefined) return "";
    try {
      this.#folder = await window.showDirectoryPicker({ mode: "readwrite" });
    } catch (error) {
      if (!isCancelled(error)) throw error;
    }
    return this.#folder?.name ?? "";
  }

  get canChooseFolder(): boolean {
    return window.showDirectoryPicker !== undefined;
  }

  async keptTemplates(): Promise<MakeInput["templates"]> {
    return (await readKept<MakeInput["templates"]>("templates")) ?? {};
  }

  keepTemplates(templates: MakeInput["templates"]): Promise<void> {
    return keep("templates", templates);
  }

  pdfMaker(): Promise<string> {
    return Promise.resolve(byHand);
  }

  async stop(): Promise<Outcome> {
    const turn = this.#turn;
    turn.isStopped = true;
    this.#worker.stop();
    await turn.writing;
    if (turn.isWritten) return { done: turn.what, left: [] };
    return { done: "", left: await takeOut(turn.papers) };
  }

  watch(changed: () => boolean): void {
    const look = async (): Promise<void> => {
      const file = this.#file;
      if (file === null || document.hidden || this.#shown === "") return;
      const version = await file.version();
      if (version === "" || version === this.#shown || file !== this.#file) return;
      if (changed()) this.#shown = version;
    };
    setInterval(() => void look(), watchEvery);
    window.addEventListener("focus", () => void look());
  }

  #open(): WorkbookFile {
    if (this.#file === null) throw new Error("ยังไม่ได้เปิดสมุดงาน");
    return this.#file;
  }

  /** Reads a workbook, so that one that is none takes no other's place. */
  async #opening(file: WorkbookFile, taken: () => Promise<void> = () => Promise.resolve()): Promise<Opening> {
    await this.#worker.open(await file.read()).catch(unlessStopped);
    const take = (): Promise<void> => {
      this.#file = file;
      this.#taken += 1;
      this.#shown = "";
      // Papers of one office are not put into the folder that was chosen for those of another.
      this.#folder = null;
      this.#unregistered = [];
      return taken();
    };
    return { name: file.name, note: "", take };
  }

  async #ofHandle(handle: FileSystemFileHandle): Promise<Opening | null> {
    const asked = { mode: "readwrite" } as const;
    const granted = (await handle.queryPermission?.(asked)) === "granted";
    if (!granted && (await handle.requestPermission?.(asked)) !== "granted") {
      // A file may be lent to be read though it may not be written.
      return this.#ofFile(await handle.getFile().catch((thrown: unknown) => Promise.reject(unopened(handle, thrown))));
    }
    await handle.getFile().catch((thrown: unknown) => Promise.reject(unopened(handle, thrown)));
    return this.#opening(WorkbookFile.ofHandle(handle), async () => {
      const earlier = (await readKept<readonly FileSystemFileHandle[]>("recent")) ?? [];
      const others: FileSystemFileHandle[] = [];
      for (const one of earlier) if (!(await one.isSameEntry(handle))) others.push(one);
      await keep("recent", [handle, ...others].slice(0, mostRecent));
    });
  }

  async #ofFile(file: File): Promise<Opening> {
    return this.#opening(WorkbookFile.ofBytes(file.name, new Uint8Array(await file.arrayBuffer()), false));
  }

  /** The plain way of browsers that lend files to be read only. */
  #chooseToRead(): Promise<Opening | null> {
    return new Promise((resolve) => {
      const input = document.createElement("input");
      input.type = "file";
      input.accept = ".xlsx,.xlsm";
      input.addEventListener("change", () => {
        const [file] = input.files ?? [];
        resolve(file === undefined ? null : this.#ofFile(file));
      });
      input.addEventListener("cancel", () => {
        resolve(null);
      });
      input.click();
    });
  }
}
