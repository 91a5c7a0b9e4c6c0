import { element, fill, part, partAs, withSign } from "../dom";
import { say } from "../jobs";
import { severitySigns, verdictSign } from "../signs";
import { Drafts } from "./drafts";
import { appendInPieces } from "./pieces";
import type { DateField, DeskCheck, DeskProblem, DeskState, PageWords, RowAround } from "../../core";
import type { Page } from "./shared";

/** How many problems of one cause are laid out at once. */
const portion = 10;

type Named = PageWords["severities"][number];

/** Problems of one cause in one sheet. */
interface Group {
  readonly key: string;
  readonly named: Named;
  readonly title: string;
  readonly sheet: string;
  readonly problems: readonly DeskProblem[];
}

/** The problems by severity, cause and sheet, in the order in which each is first told. */
function groupsOf(problems: readonly DeskProblem[], severities: readonly Named[]): readonly Group[] {
  const groups = new Map<string, DeskProblem[]>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.code} ${problem.sheet}`;
    const own = groups.get(key);
    if (own === undefined) groups.set(key, [problem]);
    else own.push(problem);
  }
  return severities.flatMap((named) =>
    [...groups]
      .filter(([, [first]]) => first?.severity === named.severity)
      .map(([key, own]): Group => ({
        key,
        named,
        title: own[0]?.message ?? "",
        sheet: own[0]?.sheet ?? "",
        problems: own,
      })),
  );
}

const fact = (name: string, text: string): HTMLElement[] =>
  text === "" ? [] : [element("p", { class: "fact" }, element("span", { class: "name" }, name), ` ${text}`)];

/** Checking and mending: what stands against the papers, and the cells that it stands in. */
export class MendView {
  private state: DeskState | null = null;
  private next = 0;
  private readonly cells = new Drafts();
  private readonly reasons = new Drafts();
  /** The cell of each problem that may be accepted, by the key of its reason: what is told no more needs no reason. */
  private acceptable: ReadonlyMap<string, string> = new Map();
  /** Cells whose correction the person does not want. */
  private readonly unwanted = new Set<string>();

  constructor(private readonly page: Page) {
    part("check").addEventListener("click", () => {
      if (this.statusDate() === null) {
        dateBox().focus();
        say("วันที่สถานะยังอ่านไม่ได้");
      } else page.changed("ตรวจแล้ว");
    });
    dateBox().addEventListener("input", () => {
      this.showReading();
    });
  }

  statusDate(): string | null {
    const { ok, iso } = this.reading();
    return ok ? iso : null;
  }

  /** Thai: the cells that something is typed for, be it their text or a reason, and not saved yet. */
  typed(): readonly string[] {
    const reasons = this.reasons.keys.flatMap((key) => this.acceptable.get(key) ?? []);
    return [...this.cells.keys, ...reasons.map((cell) => `เหตุผลของ ${cell}`)];
  }

  showState(state: DeskState): void {
    this.state = state;
    // Of a typed date the state tells nothing: only without one it is the workbook's own.
    if (dateBox().value === "") dateBox().placeholder = this.page.words.longDate(state.statusDate);
    this.showReading();
    this.showLacking(state.lacking);
  }

  private reading(): DateField {
    return this.page.words.readDate(dateBox().value, this.state?.fiscalYear ?? 0);
  }

  private showReading(): void {
    const reading = this.reading();
    const place = part("date-reading");
    place.className = reading.ok ? "reason" : "reason wrong";
    const own = this.page.words.longDate(this.state?.statusDate ?? "");
    const isBlank = reading.ok && reading.iso === "";
    const text = isBlank && own !== "" ? `เว้นว่าง: ใช้ ${own} (จากแผ่นงาน ตั้งค่า หรือวันนี้)` : reading.text;
    fill(place, ...(reading.ok ? [text] : withSign("✕", text)));
    dateBox().setAttribute("aria-invalid", String(!reading.ok));
  }

  private showLacking(lacking: readonly string[]): void {
    if (lacking.length === 0) {
      fill(part("lacking"));
      return;
    }
    const button = element("button", { type: "button", "data-action": "" }, "เพิ่มแผ่นงานที่ขาด");
    button.addEventListener("click", () => {
      this.page.ask("กำลังเพิ่มแผ่นงาน", "addSheets", null, ({ added }) => {
        this.page.changed(`เพิ่มแผ่นงาน ${added.join(", ")} แล้ว`);
      });
    });
    fill(part("lacking"), element("p", { class: "note" }, `สมุดงานนี้ยังไม่มีแผ่นงาน ${lacking.join(", ")} `, button));
  }

  showAnswer(answer: DeskCheck): void {
    const { errors, problems, accepted } = answer;
    part("mend-count").textContent = errors > 0 ? `(${errors})` : "";
    const { verdictText, severities } = this.page.words;
    const kept = accepted > 0 ? ` ยอมรับแล้ว ${accepted} รายการ` : "";
    fill(
      part("verdict"),
      element("span", { class: "verdict" }, ...withSign(verdictSign(answer), verdictText(answer))),
      kept,
    );
    this.acceptable = new Map(
      problems.filter(({ canAccept }) => canAccept).map((one) => [reasonKey(one), cellName(one)]),
    );
    this.showCorrections(answer);
    this.showStranded(problems);
    const groups = groupsOf(problems, severities);
    const place = part("problems");
    const wasOpen = new Set([...place.querySelectorAll<HTMLElement>("details.group[open]")].map(keyOf));
    // A cell that was mended takes its editor, and the focus in it, away.
    const focus = document.activeElement?.closest<HTMLElement>("#problems details.group, #corrections") ?? null;
    fill(place, ...groups.map((group, index) => this.group(group, index === 0 || wasOpen.has(group.key))));
    if (focus !== null && !focus.isConnected) focusNear(keyOf(focus));
  }

  /** Another workbook was opened: the date, and what was found and open, belong to the one before. */
  clear(): void {
    this.state = null;
    for (const one of [this.cells, this.reasons, this.unwanted]) one.clear();
    dateBox().value = "";
    dateBox().placeholder = "";
    for (const place of ["verdict", "corrections", "stranded", "problems", "lacking"]) fill(part(place));
    part("mend-count").textContent = "";
  }

  /** What was typed into a cell that is told no more: it is shown, not dropped. */
  private showStranded(problems: readonly DeskProblem[]): void {
    const editable = new Set(problems.filter(({ canEdit }) => canEdit).map(cellName));
    const lines = this.cells.without(editable).map(([cell, typed]) => {
      const drop = element("button", { type: "button" }, "ทิ้งข้อความนี้");
      const text = `พิมพ์ไว้ที่ ${cell} แต่ยังไม่ได้บันทึก และไม่มีสิ่งที่ต้องแก้ที่นั่นแล้ว: “${typed}” `;
      const line = element("p", { class: "note" }, text, drop);
      drop.addEventListener("click", () => {
        this.cells.forget(cell);
        line.remove();
        part("verdict").focus();
      });
      return line;
    });
    fill(part("stranded"), ...lines);
  }

  private showCorrections({ corrections }: DeskCheck): void {
    if (corrections.length === 0) {
      fill(part("corrections"));
      return;
    }
    const rows = corrections.map(({ at, before, after }) => {
      const id = this.id("fix");
      const cell = `${at.sheet}!${columnName(at.column)}${at.row}`;
      const box = element("input", { type: "checkbox", id, value: cell });
      box.checked = !this.unwanted.has(cell);
      box.addEventListener("change", () => {
        if (box.checked) this.unwanted.delete(cell);
        else this.unwanted.add(cell);
      });
      const label = element("label", { for: id }, element("strong", {}, cell.replace("!", " ")), " ");
      label.append(element("del", {}, before), " → ", element("ins", {}, after));
      return { box, item: element("li", { class: "choice" }, box, label) };
    });
    const list = element("ul", { class: "fixes" });
    const button = element("button", { type: "button", class: "strong", "data-action": "" }, "แก้ตามที่เลือกพร้อมกัน");
    button.addEventListener("click", () => {
      const cells = rows.filter(({ box }) => box.checked).map(({ box }) => box.value);
      if (cells.length === 0) {
        say("ยังไม่ได้เลือกเซลล์");
        return;
      }
      this.page.ask("กำลังแก้คำ", "correct", { cells, statusDate: this.statusDate() ?? "" }, ({ count }) => {
        this.page.changed(`แก้ ${count} เซลล์แล้ว กด “เลิกทำ” เพื่อคืนค่าเดิมได้`);
      });
    });
    const summary = element("summary", {}, `แก้ได้แน่นอน ${corrections.length} เซลล์ ดูก่อนแล้วแก้พร้อมกัน`);
    const details = element("details", { class: "group info" }, summary, list, element("p", {}, button));
    details.addEventListener("toggle", () => {
      const items = rows.map(({ item }) => item);
      if (details.open && list.childElementCount === 0) appendInPieces(list, items);
    });
    fill(part("corrections"), details);
  }

  private id(prefix: string): string {
    this.next += 1;
    return `${prefix}-${this.next}`;
  }

  private group(group: Group, isOpen: boolean): HTMLElement {
    const { key, title, sheet, problems } = group;
    const { severity, word, meaning } = group.named;
    const where = sheet === "" ? "" : `แผ่นงาน ${sheet} `;
    const count = problems.length === 1 ? "" : `${problems.length} แห่ง `;
    const head = element("span", { class: "word" }, ...withSign(severitySigns[severity], `${word} ${where}${count}`));
    const summary = element(
      "summary",
      {},
      head,
      element("span", {}, title),
      element("span", { class: "meaning" }, meaning),
    );
    const list = element("ul", { class: "problems" });
    const more = element("p");
    const extend = (from: number): void => {
      list.append(...problems.slice(from, from + portion).map((problem) => this.item(problem)));
      const left = problems.length - from - portion;
      if (left <= 0) {
        fill(more);
        return;
      }
      const button = element("button", { type: "button" }, `แสดงอีก ${Math.min(portion, left)} จาก ${left} แห่ง`);
      button.addEventListener("click", () => {
        extend(from + portion);
        list.children[from + portion]?.querySelector<HTMLElement>("textarea, button")?.focus();
      });
      fill(more, button);
    };
    const details = element("details", { class: `group ${severity}`, "data-key": key }, summary, list, more);
    // What is closed is laid out only when it is opened: a thousand editors would stop the page.
    const fillOnce = (): void => {
      if (list.childElementCount === 0) extend(0);
    };
    if (isOpen) fillOnce();
    details.open = isOpen;
    details.addEventListener("toggle", () => {
      if (details.open) fillOnce();
    });
    return details;
  }

  private item(problem: DeskProblem): HTMLElement {
    return element(
      "li",
      { class: "problem" },
      element("p", { class: "place" }, problem.place),
      element("p", { class: "message" }, problem.message),
      ...fact("พบ", problem.found),
      ...fact("ควรเป็น", problem.expected),
      ...fact("ตัวอย่าง", problem.example),
      ...fact("วิธีแก้", problem.fix),
      ...this.rowAround(problem),
      ...this.editor(problem),
      ...this.acceptance(problem),
    );
  }

  private rowAround({ hasRow, sheet, cell, place }: DeskProblem): HTMLElement[] {
    if (!hasRow) return [];
    const body = element("dl");
    const details = element("details", { class: "row-around" }, element("summary", {}, "ดูทั้งแถว"), body);
    details.setAttribute("aria-label", `แถวของ ${place}`);
    details.addEventListener("toggle", () => {
      if (!details.open || body.childElementCount > 0) return;
      const input = { sheet, cell, statusDate: this.statusDate() ?? "" };
      this.page.backend.call("rowAround", input).then(
        (row) => {
          fill(body, ...rowLines(row));
        },
        (thrown: unknown) => {
          const why = thrown instanceof Error && thrown.message !== "" ? thrown.message : "อ่านแถวไม่ได้";
          fill(body, element("div", {}, element("dt", {}, "อ่านไม่ได้"), element("dd", {}, why)));
        },
      );
    });
    return [details];
  }

  private editor(problem: DeskProblem): HTMLElement[] {
    if (!problem.canEdit) return [];
    const { sheet, cell, text } = problem;
    const id = this.id("cell");
    const box = element("textarea", { id, rows: String(Math.min(6, text.split("\n").length + 1)) });
    box.value = problem.correction ?? text;
    const own = box.value;
    const typedOver = this.cells.keep(cellName(problem), box);
    const save = element("button", { type: "button", "data-action": "" }, "บันทึกเซลล์นี้");
    save.addEventListener("click", () => {
      if (box.value === text) {
        say("เซลล์ยังเหมือนเดิม");
        return;
      }
      const input = { sheet, cell, before: text, after: box.value };
      this.page.ask(`กำลังบันทึก ${sheet} ${cell}`, "edit", input, () => {
        this.cells.forget(cellName(problem));
        this.page.changed(`บันทึก ${sheet} ${cell} และตรวจใหม่แล้ว`);
      });
    });
    const label = element(
      "label",
      { for: id },
      `แก้ ${sheet} ${cell}${problem.header === "" ? "" : ` (${problem.header})`}`,
    );
    const isOther = typedOver !== null && typedOver !== own;
    const note = isOther ? [element("p", { class: "note" }, `เซลล์เปลี่ยนเป็น “${text}” หลังจากที่พิมพ์`)] : [];
    return [element("div", { class: "editor" }, label, box, save, ...note)];
  }

  private acceptance(problem: DeskProblem): HTMLElement[] {
    if (!problem.canAccept) return [];
    const { sheet, cell, code } = problem;
    const id = this.id("why");
    const why = element("input", { type: "text", id, maxlength: "300" });
    const key = reasonKey(problem);
    this.reasons.keep(key, why);
    const button = element("button", { type: "button", "data-action": "" }, "ยอมรับว่าถูกต้อง");
    button.addEventListener("click", () => {
      if (why.value.trim() === "") {
        say("โปรดพิมพ์เหตุผลก่อน");
        why.focus();
        return;
      }
      const input = { sheet, cell, code, why: why.value, statusDate: this.statusDate() ?? "" };
      this.page.ask("กำลังบันทึกข้อยกเว้น", "accept", input, ({ count }) => {
        this.reasons.forget(key);
        this.page.changed(count === 0 ? "ไม่พบสิ่งนี้แล้ว" : "ยอมรับแล้ว จะไม่แจ้งอีกจนกว่าเซลล์จะเปลี่ยน");
      });
    });
    const label = element("label", { for: id }, "เหตุผล");
    const inside = element("p", { class: "row" }, label, why, button);
    return [element("details", { class: "accept" }, element("summary", {}, "ถูกต้องแล้ว ไม่ต้องแก้"), inside)];
  }
}

function rowLines(row: RowAround): readonly HTMLElement[] {
  return row.map(({ header, text, isHere }) =>
    element("div", isHere ? { class: "current" } : {}, element("dt", {}, header), element("dd", {}, text || "(ว่าง)")),
  );
}

const cellName = ({ sheet, cell }: DeskProblem): string => `${sheet} ${cell}`;

const reasonKey = (problem: DeskProblem): string => `${cellName(problem)} ${problem.code}`;

const keyOf = (group: HTMLElement): string => group.dataset["key"] ?? "";

/** Puts the focus where the person was: into the same group, else to the first one, else to the verdict. */
function focusNear(key: string): void {
  const all = [...part("problems").querySelectorAll<HTMLElement>("details.group")];
  const same = all.find((one) => keyOf(one) === key);
  const target = same?.querySelector<HTMLElement>("textarea") ?? all[0]?.querySelector("summary") ?? part("verdict");
  target.focus({ preventScroll: same === undefined });
}

const dateBox = (): HTMLInputElement => partAs("status-date", HTMLInputElement);

/** The letters of a 0-based column. */
function columnName(column: number): string {
  const letters = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letters : columnName(Math.floor(column / 26) - 1) + letters;
}
