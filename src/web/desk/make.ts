import type { PaperKind, Round } from "../../core";
import { element, fill, part, partAs, show, withSign } from "../dom";
import { runJob, say } from "../jobs";
import type { DeskState, MakeAnswer, MakeInput, NamedFile, PaperOrder } from "../../core";
import type { PdfMaker } from "./backend";
import { madeText, notesText, pdfsOf, stoppedText, type Pdfs } from "./made";
import { saveAs } from "../save";
import type { Page } from "./shared";

const noneListed =
  "(ยังไม่มีแถว: เลือกเองด้านล่างได้ทันที หรือเพิ่มแถวในแผ่นงาน เอกสาร ของสมุดงาน หนึ่งแถวต่อหนึ่งฉบับ แล้วกดสร้างได้พร้อมกันทุกฉบับ)";

/** Which papers, of which round, by which template: and what was made. */
export class MakeView {
  private state: DeskState | null = null;
  private pdfMaker: PdfMaker | null = null;
  private readonly templates: Partial<Record<PaperKind, NamedFile>> = {};

  constructor(private readonly page: Page) {
    part("make-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.make();
    });
    void page.backend.keptTemplates().then((kept) => Object.assign(this.templates, kept));
    const folder = part("folder");
    folder.hidden = !page.backend.canChooseFolder;
    folder.addEventListener("click", () => {
      void page.backend.chooseFolder().then((name) => {
        part("folder-name").textContent = name === "" ? "" : `เอกสารจะอยู่ในโฟลเดอร์ ${name} พร้อมสำเนาสมุดงานก่อนแก้`;
      });
    });
    part("kinds").addEventListener("change", () => {
      partAs("which-some", HTMLInputElement).checked = true;
    });
    part("choose-all").addEventListener("click", () => {
      partAs("which-some", HTMLInputElement).checked = true;
      const boxes = part("kinds").querySelectorAll<HTMLInputElement>("input[type=checkbox]");
      for (const box of boxes) box.checked = true;
      say(`เลือกเอกสารแล้ว ${boxes.length} ชนิด`);
    });
  }

  /** Another workbook was opened: its papers go to a folder of their own. */
  clear(): void {
    this.state = null;
    fill(part("made"));
    fill(part("folder-name"));
    partAs("draft", HTMLInputElement).checked = false;
  }

  /** A step was taken back: papers that it made are told of no more. */
  undone(): void {
    fill(part("made"));
  }

  /** Offers the papers of a workbook; what was chosen for it before stays. */
  showState(state: DeskState): void {
    const isOther = this.state === null;
    const chosen = isOther ? null : new Map(this.chosen().map(({ kind, round }) => [kind, round]));
    this.state = state;
    const listed = state.kinds.filter(({ isListed }) => isListed);
    part("listed-names").textContent =
      listed.length === 0 ? noneListed : `(${listed.map(({ name }) => name).join(", ")})`;
    partAs("which-listed", HTMLInputElement).disabled = listed.length === 0;
    if (isOther) partAs(listed.length === 0 ? "which-some" : "which-listed", HTMLInputElement).checked = true;
    const items = state.kinds.map(({ kind, name, rounds, round }) => {
      const box = element("input", { type: "checkbox", id: `kind-${kind}`, value: kind });
      box.checked = chosen?.has(kind) ?? false;
      const label = element("label", { for: box.id }, name);
      const parts = [box, label, ...roundBox(kind, rounds, chosen?.get(kind) ?? round)];
      return element("li", { class: "choice" }, ...parts);
    });
    fill(part("kinds"), ...items);
  }

  show(): void {
    const items = (this.state?.kinds ?? []).map(({ kind, name }) => this.templateRow(kind, name));
    fill(part("template-list"), ...items);
    void this.page.backend.pdfMaker().then((found) => {
      this.pdfMaker = typeof found === "string" ? null : found;
      show(part("pdf-choice"), typeof found !== "string");
      show(part("pdf-how"), typeof found === "string");
      part("pdf-how").textContent = typeof found === "string" ? found : "";
    });
  }

  private templateRow(kind: PaperKind, name: string): HTMLElement {
    const own = this.templates[kind];
    const file = element("input", { type: "file", accept: ".docx,.dotx,.docm", id: `template-${kind}` });
    file.addEventListener("change", () => {
      const [chosen] = file.files ?? [];
      if (chosen !== undefined) this.takeTemplate(kind, chosen);
    });
    const get = element("button", { type: "button", "data-action": "" }, "ขอแม่แบบมาตรฐาน");
    get.addEventListener("click", () => {
      this.page.ask(`กำลังเตรียมแม่แบบ ${name}`, "template", { kind }, (template) => {
        saveAs(template);
        say(`ดาวน์โหลด ${template.name} แล้ว`);
      });
    });
    const facts = element("div", { id: `template-faults-${kind}` });
    if (own !== undefined) {
      const drop = element("button", { type: "button" }, "กลับไปใช้แม่แบบมาตรฐาน");
      drop.addEventListener("click", () => {
        Reflect.deleteProperty(this.templates, kind);
        void this.page.backend.keepTemplates(this.templates);
        fill(facts, "ใช้แม่แบบมาตรฐาน");
      });
      facts.append(`ใช้ ${own.name} `, drop);
    }
    const label = element("label", { for: file.id }, name);
    return element("li", { class: "template" }, label, file, get, facts);
  }

  private takeTemplate(kind: PaperKind, file: File): void {
    runJob({
      title: `กำลังตรวจแม่แบบ ${file.name}`,
      work: async () => {
        const bytes = new Uint8Array(await file.arrayBuffer());
        return { bytes, faults: await this.page.backend.call("checkTemplate", { kind, bytes }) };
      },
      done: ({ bytes, faults }) => {
        const isUsable = !faults.some(({ severity }) => severity === "error");
        if (isUsable) this.templates[kind] = { name: file.name, bytes };
        else Reflect.deleteProperty(this.templates, kind);
        void this.page.backend.keepTemplates(this.templates);
        const verdict = isUsable ? `ใช้ ${file.name}` : `แม่แบบ ${file.name} มีข้อผิดพลาด จึงยังใช้แม่แบบมาตรฐาน`;
        const lines = faults.map(({ message, fix }) => element("li", {}, `${message} — ${fix}`));
        const place = part(`template-faults-${kind}`);
        fill(place, element("p", {}, ...withSign(isUsable ? "✓" : "✕", verdict)), element("ul", {}, ...lines));
        say(verdict);
      },
      again: () => {
        this.takeTemplate(kind, file);
      },
      stopped: "หยุดแล้ว ยังไม่ได้ใช้แม่แบบนี้",
      cancel: this.page.stop,
    });
  }

  private chosen(): readonly PaperOrder[] {
    return [...part("kinds").querySelectorAll<HTMLInputElement>("input:checked")].map((box) => {
      const kind = box.value as PaperKind;
      const round = document.getElementById(`round-of-${kind}`);
      const value = round instanceof HTMLSelectElement ? (Number(round.value) as Round) : null;
      return { kind, round: value };
    });
  }

  private make(): void {
    const isListed = partAs("which-listed", HTMLInputElement).checked;
    const papers: MakeInput["papers"] = isListed ? "listed" : this.chosen();
    if (papers.length === 0) {
      say("ยังไม่ได้เลือกเอกสาร");
      const help = "ยังไม่ได้เลือกเอกสาร ทำเครื่องหมายหน้าชนิดที่ต้องการ หรือกด “เลือกทุกชนิด”";
      fill(part("made"), element("p", { class: "note" }, help));
      return;
    }
    const statusDate = this.page.statusDate();
    if (statusDate === null) {
      say("วันที่สถานะยังอ่านไม่ได้ โปรดแก้ในขั้นที่ 1");
      return;
    }
    const draft = partAs("draft", HTMLInputElement).checked;
    const input = { papers, statusDate, draft, templates: this.templates };
    const maker = partAs("pdf", HTMLInputElement).checked ? this.pdfMaker : null;
    let isMade = false;
    runJob({
      title: "กำลังสร้างเอกสาร",
      work: async (step) => {
        // What an earlier making told would stand there as the answer of this one.
        fill(part("made"));
        const answer = await this.page.backend.call("make", input);
        isMade = answer.papers.length > 0;
        return { answer, pdfs: maker === null ? null : await pdfsOf(answer.papers, maker, step) };
      },
      done: ({ answer, pdfs }, focus) => {
        this.showMade(answer, pdfs);
        focus(part("made"));
        if (answer.papers.length > 0) this.page.changed(`สร้างเอกสาร ${answer.papers.length} ฉบับ ${answer.where}`);
      },
      again: () => {
        this.make();
      },
      stopped: () => (isMade ? "หยุดแล้ว เอกสาร Word สร้างแล้ว PDF ที่เหลือยังไม่ได้สร้าง" : "หยุดแล้ว ไม่มีเอกสารใดถูกสร้าง"),
      cancel: this.page.stop,
    });
  }

  private showMade({ papers, stopped, waiting, notes, where }: MakeAnswer, pdfs: Pdfs | null): void {
    fill(
      part("made"),
      ...(stopped.length > 0 ? stoppedText(stopped, waiting) : []),
      ...(papers.length > 0 ? madeText(papers, where, pdfs, this.page.words) : []),
      ...notesText(notes, this.page.words),
    );
  }
}

function roundBox(kind: PaperKind, rounds: readonly Round[], chosen: Round | null): HTMLElement[] {
  if (rounds.length < 2) return [];
  const options = rounds.map((round) => element("option", { value: String(round) }, `รอบ ${round} เดือน`));
  const box = element("select", { id: `round-of-${kind}`, "aria-label": "รอบ" }, ...options);
  box.value = String(chosen ?? rounds[0] ?? "");
  return [box];
}
