import { checklistMarks, type DeskCall, type DeskCalls, type MakeInput, type OpenBook } from "../../core";
import type { Backend, Keeping, PdfMaker, RecentFile } from "../../web/desk/backend";
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

  async begin(): Promise<boolean> {
    const path = sessionStorage.getItem(kept) ?? "";
    const again = path === "" ? null : await this.program.server("open", { path, papers: "" }).catch(() => null);
    return this.#take(again ?? (await this.program.server("begin", null)));
  }

  async recent(): Promise<readonly RecentFile[]> {
    const places = await this.program.server("recent", null);
    return places.map(({ name, path }) => ({ name, open: () => this.#openPath(path) }));
  }

  async choose(): Promise<boolean> {
    const chosen = await this.#ask("workbook");
    return chosen !== null && this.#openPath(chosen.path);
  }

  async drop(dropped: DataTransfer): Promise<boolean> {
    const [file] = dropped.files;
    if (file === undefined) return false;
    if (!/\.xls[xm]$/i.test(file.name))
      throw new Error(`“${file.name}” ไม่ใช่สมุดงาน .xlsx โปรดลากไฟล์ .xlsx ไฟล์เดียวมาวาง`);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const place = await this.program.server("find", { name: file.name, bytes });
    // A browser does not say where a dropped file lies; a copy of it would be a second workbook.
    if (place === null)
      throw new Error(
        `เบราว์เซอร์ไม่บอกว่า “${file.name}” อยู่ที่ใดในเครื่อง โปรดกด “เลือกสมุดงานจากเครื่อง” แล้วเลือกไฟล์นี้ในโฟลเดอร์ของมัน`,
      );
    return this.#openPath(place.path);
  }

  async create(what: "empty" | "demo", office: string): Promise<boolean> {
    const chosen = await this.#ask("new", what === "demo" ? "ita-demo.xlsx" : "ita.xlsx");
    if (chosen === null) return false;
    return this.#take(await this.program.server("create", { what, folder: chosen.path, name: chosen.name, office }));
  }

  keeping(): Keeping {
    return { mode: "in-place", unsaved: 0, lastStep: this.#lastStep };
  }

  async download(): Promise<void> {
    saveAs(await this.program.server("bytes", { book: this.#open().book }));
  }

  async chooseFolder(): Promise<string> {
    const chosen = await this.#ask("folder");
    if (chosen === null) return "";
    this.#take(await this.program.server("open", { path: this.#open().path, papers: chosen.path }), this.#shown);
    return this.#open().papers.name;
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

  stop(): void {
    this.program.stop();
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

  async #openPath(path: string): Promise<boolean> {
    return this.#take(await this.program.server("open", { path, papers: "" }));
  }

  #take(book: OpenBook | null, shown = ""): boolean {
    if (book === null) return false;
    this.#book = book;
    this.#shown = shown;
    sessionStorage.setItem(kept, book.path);
    return true;
  }

  #ask(wanted: Wanted, suggested = ""): ReturnType<typeof choosePlace> {
    return choosePlace(wanted, (folder) => this.program.server("list", { folder }), suggested);
  }
}
