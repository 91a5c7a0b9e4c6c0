import type { Backend, Keeping, RecentFile } from "../web/desk/backend";
import type { DeskCall, DeskCalls, MakeInput } from "../core";
import { stepWords, type Step } from "../desk";
import { saveAs } from "../web/save";
import { readIn } from "./folder";
import { keep, readKept } from "../web/desk/kept";
import { pictureIn } from "./picture-file";
import { papersIn, putInto, takeOut, type PutInFolder } from "./put-papers";
import { WorkbookFile } from "./workbook-file";
import { WorkerClient } from "./worker-client";

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const types = [{ description: "สมุดงาน Excel", accept: { [xlsx]: [".xlsx"] } }];
/** A page of a browser lays out no Word document. */
const byHand =
  "PDF: เปิดเอกสารใน Word แล้วเลือก ไฟล์ › บันทึกเป็น › PDF ใช้ชื่อที่แนะนำใต้เอกสารแต่ละฉบับ หรือให้โปรแกรมทำในเครื่องที่มี LibreOffice: ดับเบิลคลิก ita.cmd ในโฟลเดอร์ windows หรือสั่ง ita report สมุดงาน.xlsx --out เอกสาร --pdf";
const mostRecent = 5;
const watchEvery = 3000;

const isWorkbook = (name: string): boolean => /\.xls[xm]$/i.test(name);

const isCancelled = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";

/** The program and the files of this browser, with nothing outside of it. */
export class BrowserBackend implements Backend {
  #file: WorkbookFile | null = null;
  #folder: FileSystemDirectoryHandle | null = null;
  #step = "";
  /** Papers that were put and not registered yet, and those of each step. */
  #fresh: readonly PutInFolder[] = [];
  readonly #put = new Map<Step, readonly PutInFolder[]>();
  /** The version that the page shows; "" before it shows one. */
  #shown = "";
  readonly #worker: WorkerClient;

  constructor(workerSource: string) {
    this.#worker = new WorkerClient(workerSource, {
      read: () => this.#open().read(),
      replace: async ({ version, bytes }) => ({
        kept: await this.#replace(version, bytes),
      }),
      picture: (name) => pictureIn(this.#folder, name),
      heldBy: () => this.#open().heldBy(this.#folder),
      file: async (path) => (this.#folder === null ? null : readIn(this.#folder, path)),
      // A browser asks about every further download: several papers go as one file.
      together: () => Promise.resolve(this.#folder === null),
      put: async ({ papers, zip }) => {
        const before = await papersIn(this.#folder, papers);
        const put = await putInto(this.#folder, this.#open().name, papers, zip);
        this.#fresh = before;
        return put;
      },
    });
  }

  async call<C extends DeskCall>(call: C, input: DeskCalls[C]["input"]): Promise<DeskCalls[C]["answer"]> {
    if (call === "undo") {
      const answer: DeskCalls["undo"]["answer"] = await this.#undo();
      this.#shown = await this.#open().version();
      return answer;
    }
    if (call === "history") return this.#open().steps();
    // What only reads may be asked while a step is under way.
    const words = stepWords(call, input);
    if (words !== "") {
      this.#step = words;
      // Papers of a step that never came to the register are none of this one's.
      this.#fresh = [];
    }
    const { answer, version } = await this.#worker.call(call, input, this.#shown);
    if (version !== "") this.#shown = version;
    return answer;
  }

  async #replace(version: string, bytes: Uint8Array): Promise<string | null> {
    const file = this.#open();
    const kept = await file.replace(version, bytes, this.#step, this.#folder);
    // Papers are put first, and the step that registers them comes behind.
    if (file.last !== null && this.#fresh.length > 0) this.#put.set(file.last, this.#fresh);
    this.#fresh = [];
    return kept;
  }

  /** The last step goes back, and the papers that it put into the folder go with it where nobody touched them. */
  async #undo(): Promise<DeskCalls["undo"]["answer"]> {
    const file = this.#open();
    const step = file.last;
    const undone = await file.undo((one, now) => this.#worker.takeBack(one, now));
    if (step === null || undone === null) return undone;
    const papers = this.#put.get(step) ?? [];
    this.#put.delete(step);
    return { ...undone, kept: [...undone.kept, ...(await takeOut(papers))] };
  }

  begin(): Promise<boolean> {
    return Promise.resolve(false);
  }

  async recent(): Promise<readonly RecentFile[]> {
    const handles = (await readKept<readonly FileSystemFileHandle[]>("recent")) ?? [];
    return handles.map((handle) => ({ name: handle.name, open: () => this.#takeHandle(handle) }));
  }

  async choose(): Promise<boolean> {
    if (window.showOpenFilePicker === undefined) return this.#chooseToRead();
    try {
      const [handle] = await window.showOpenFilePicker({ types });
      return handle !== undefined && (await this.#takeHandle(handle));
    } catch (error) {
      if (isCancelled(error)) return false;
      throw error;
    }
  }

  async drop(dropped: DataTransfer): Promise<boolean> {
    const [item] = [...dropped.items].filter(({ kind }) => kind === "file");
    const [plain] = dropped.files;
    const handle = (await item?.getAsFileSystemHandle?.()) ?? null;
    const name = handle?.name ?? plain?.name ?? "";
    if (!isWorkbook(name)) throw new Error(`“${name}” ไม่ใช่สมุดงาน .xlsx โปรดลากไฟล์ .xlsx ไฟล์เดียวมาวาง`);
    if (handle?.kind === "file") return this.#takeHandle(handle as FileSystemFileHandle);
    return plain === undefined ? false : this.#takeFile(plain);
  }

  async create(what: "empty" | "demo", office: string): Promise<boolean> {
    const name = what === "demo" ? "ita-demo.xlsx" : "ita.xlsx";
    if (window.showSaveFilePicker === undefined) {
      this.#take(WorkbookFile.ofBytes(name, await this.#worker.begin(what, office), true));
      return true;
    }
    try {
      // Asked first: a browser lets a page ask only right after a click.
      const handle = await window.showSaveFilePicker({ suggestedName: name, types });
      const stream = await handle.createWritable();
      await stream.write((await this.#worker.begin(what, office)).slice());
      await stream.close();
      return await this.#takeHandle(handle);
    } catch (error) {
      if (isCancelled(error)) return false;
      throw error;
    }
  }

  keeping(): Keeping {
    const file = this.#file;
    return {
      mode: file?.isInPlace === true ? "in-place" : "download",
      unsaved: file?.unsaved ?? 0,
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

  stop(): void {
    this.#worker.stop();
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
    window.addEventListener("beforeunload", (event) => {
      if ((this.#file?.unsaved ?? 0) > 0) event.preventDefault();
    });
  }

  #open(): WorkbookFile {
    if (this.#file === null) throw new Error("ยังไม่ได้เปิดสมุดงาน");
    return this.#file;
  }

  #take(file: WorkbookFile): void {
    this.#file = file;
    this.#shown = "";
  }

  async #takeHandle(handle: FileSystemFileHandle): Promise<boolean> {
    const asked = { mode: "readwrite" } as const;
    const granted = (await handle.queryPermission?.(asked)) === "granted";
    if (!granted && (await handle.requestPermission?.(asked)) !== "granted") {
      const file = await handle.getFile().catch(() => null);
      return file === null ? false : this.#takeFile(file);
    }
    this.#take(WorkbookFile.ofHandle(handle));
    const earlier = (await readKept<readonly FileSystemFileHandle[]>("recent")) ?? [];
    const others: FileSystemFileHandle[] = [];
    for (const one of earlier) if (!(await one.isSameEntry(handle))) others.push(one);
    await keep("recent", [handle, ...others].slice(0, mostRecent));
    return true;
  }

  async #takeFile(file: File): Promise<boolean> {
    this.#take(WorkbookFile.ofBytes(file.name, new Uint8Array(await file.arrayBuffer()), false));
    return true;
  }

  /** The plain way of browsers that lend files to be read only. */
  #chooseToRead(): Promise<boolean> {
    return new Promise((resolve) => {
      const input = document.createElement("input");
      input.type = "file";
      input.accept = ".xlsx,.xlsm";
      input.addEventListener("change", () => {
        const [file] = input.files ?? [];
        resolve(file === undefined ? false : this.#takeFile(file));
      });
      input.addEventListener("cancel", () => {
        resolve(false);
      });
      input.click();
    });
  }
}
