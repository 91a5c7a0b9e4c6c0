import { checklistMarks, type DeskCall, type DeskCalls, type MakeInput, type OpenBook } from "../../core";
import type { Backend, Keeping, Opening, Outcome, PdfMaker, RecentFile } from "../../web/desk/backend";
import { leftNote } from "../../web/desk/dropped";
import { saveAs } from "../../web/save";
import { keep, readKept } from "../../web/desk/kept";
import { choosePlace, type Wanted } from "./choose-place";
import { Stopped, type Program } from "./program";

const watchEvery = 3000;

const reject = (thrown: unknown): never => {
  throw thrown;
};

const withoutOffice =
  "PDF: ไม่พบ LibreOffice ในเครื่องนี้ ติดตั้งแล้วเปิดโปรแกรมใหม่ หน้านี้จะสร้าง PDF ให้ ระหว่างนี้เปิดเอกสารใน Word แล้วเลือก ไฟล์ › บันทึกเป็น › PDF";

/** What this tab had open, so that the page may be loaded again. */
const kept = "ita-book";

/** The program on this machine that serves the page, and its disk. */
export class ServedBackend implements Backend {
  readonly canChooseFolder = true;
  #book: OpenBook | null = null;
  #taken = 0;
  #lastStep = "";
  /** The version that the page shows; "" before it shows one. */
  #shown = "";

  constructor(private readonly program: Program) {}

  async call<C extends DeskCall>(call: C, input: DeskCalls[C]["input"]): Promise<DeskCalls[C]["answer"]> {
    const { book } = this.#open();
    const { answer, version, lastStep } = await this.program
      .desk(call, { book, version: this.#shown, input })
      // Whoever stopped it waits for no answer.
      .catch((thrown: unknown) => (thrown instanceof Stopped ? new Promise<never>(() => undefined) : reject(thrown)));
    if (version !== "") this.#shown = version;
    this.#lastStep = lastStep;
    return answer;
  }

  opened(): number {
    return this.#taken;
  }

  async begin(): Promise<Opening | null> {
    const path = sessionStorage.getItem(kept) ?? "";
    const again = path === "" ? null : await this.program.server("open", { path, papers: "" }).catch(() => null);
    const book = again ?? (await this.program.server("begin", null));
    return book && this.#opening(book);
  }

  async recent(): Promise<readonly RecentFile[]> {
    const places = await this.program.server("recent", null);
    return places.map(({ name, path }) => ({ name, open: () => this.#openPath(path) }));
  }

  async choose(): Promise<Opening | null> {
    const chosen = await this.#ask("workbook");
    return chosen === null ? null : this.#openPath(chosen.path);
  }

  async drop(dropped: DataTransfer): Promise<Opening | null> {
    const [file] = dropped.files;
    if (file === undefined) return null;
    const note = leftNote(dropped.files, file.name);
    if (!/\.xls[xm]$/i.test(file.name))
      throw new Error(`“${file.name}” ไม่ใช่สมุดงาน .xlsx โปรดลากไฟล์ .xlsx ไฟล์เดียวมาวาง`);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const place = await this.program.server("find", { name: file.name, bytes });
    // A browser does not say where a dropped file lies; a copy of it would be a second workbook.
    if (place === null)
      throw new Error(
        `เบราว์เซอร์ไม่บอกว่า “${file.name}” อยู่ที่ใดในเครื่อง โปรดกด “เลือกสมุดงานจากเครื่อง” แล้วเลือกไฟล์นี้ในโฟลเดอร์ของมัน`,
      );
    return { ...(await this.#openPath(place.path)), note };
  }

  async create(what: "empty" | "demo", office: string): Promise<Opening | null> {
    const chosen = await this.#ask("new", what === "demo" ? "ita-demo.xlsx" : "ita.xlsx");
    if (chosen === null) return null;
    return this.#opening(await this.program.server("create", { what, folder: chosen.path, name: chosen.name, office }));
  }

  keeping(): Keeping {
    return { mode: "in-place", isUnsaved: false, seesLocks: true, lastStep: this.#lastStep };
  }

  async download(): Promise<void> {
    saveAs(await this.program.server("bytes", { book: this.#open().book }));
  }

  async chooseFolder(): Promise<string> {
    const chosen = await this.#ask("folder");
    if (chosen === null) return "";
    const book = await this.program.server("open", { path: this.#open().path, papers: chosen.path });
    this.#book = book;
    return book.papers.name;
  }

  async keptTemplates(): Promise<MakeInput["templates"]> {
    return (await readKept<MakeInput["templates"]>("templates")) ?? {};
  }

  keepTemplates(templates: MakeInput["templates"]): Promise<void> {
    return keep("templates", templates);
  }

  async pdfMaker(): Promise<PdfMaker | string> {
    const { isReady } = await this.program.server("pdfReady", null);
    if (!isReady) return withoutOffice;
    return async ({ address, pdfName, font, checklist }) => {
      const { book } = this.#open();
      const order = { book, path: address, name: pdfName, font, marks: checklistMarks(checklist.lines) };
      return this.program
        .long("pdf", order)
        .catch((thrown: unknown) => (thrown instanceof Stopped ? null : reject(thrown)));
    };
  }

  async stop(): Promise<Outcome> {
    this.program.stop();
    if (this.#book === null) return { done: "", left: [] };
    // Answered behind the call that was hung up on: by then nothing of it is under way.
    const { book } = this.#book;
    const { done } = await this.program.server("stopped", { book });
    if (done !== "") return { done, left: [] };
    // What was answered at the very moment of the stop was not heard here.
    const { version } = await this.program.server("version", { book });
    const isWritten = this.#shown !== "" && version !== "" && version !== this.#shown;
    return { done: isWritten ? "ขั้นที่สั่ง" : "", left: [] };
  }

  watch(changed: () => boolean): void {
    const look = async (): Promise<void> => {
      const book = this.#book;
      const shown = this.#shown;
      if (book === null || document.hidden || shown === "") return;
      const { version } = await this.program.server("version", { book: book.book }).catch(() => ({ version: "" }));
      // What was asked meanwhile by the page itself is shown already.
      if (version === "" || version === shown || this.#shown !== shown || this.#book !== book) return;
      if (changed()) this.#shown = version;
    };
    setInterval(() => void look(), watchEvery);
    window.addEventListener("focus", () => void look());
  }

  #open(): OpenBook {
    if (this.#book === null) throw new Error("ยังไม่ได้เปิดสมุดงาน");
    return this.#book;
  }

  async #openPath(path: string): Promise<Opening> {
    return this.#opening(await this.program.server("open", { path, papers: "" }));
  }

  #opening(book: OpenBook): Opening {
    const take = (): Promise<void> => {
      this.#book = book;
      this.#taken += 1;
      this.#shown = "";
      this.#lastStep = "";
      sessionStorage.setItem(kept, book.path);
      return Promise.resolve();
    };
    return { name: book.name, note: "", take };
  }

  #ask(wanted: Wanted, suggested = ""): ReturnType<typeof choosePlace> {
    return choosePlace(wanted, (folder) => this.program.server("list", { folder }), suggested);
  }
}
