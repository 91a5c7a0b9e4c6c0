import type { YearLook, YearMade, YearWork } from "../../core";
import { element, fill, part, partAs, withSign } from "../dom";
import { runJob, say } from "../jobs";
import { glance, readFiles } from "./files";
import { saveAs } from "../save";
import { longList } from "./pieces";
import type { Answered, Page } from "./shared";

const fates = {
  repeated: "ทำซ้ำคำเดิม",
  unfinished: "ยกมาเพราะยังไม่เสร็จ",
  changed: "ปรับถ้อยคำ",
  dropped: "ไม่ทำต่อ",
  new: "ใหม่",
} as const;

/** The workbook of the next year, and this year beside the one before. */
export class YearsView {
  constructor(private readonly page: Page) {
    part("year-look").addEventListener("click", () => {
      page.ask("กำลังดูสิ่งที่ยกไปปีหน้าได้", "yearLook", null, (look, focus) => {
        this.showLook(look);
        focus(part("year-answer"));
      });
    });
    const input = partAs("compare-file", HTMLInputElement);
    input.addEventListener("change", () => {
      const [file] = input.files ?? [];
      if (file !== undefined) this.compare(file, false);
      input.value = "";
    });
  }

  clear(): void {
    fill(part("year-answer"));
    fill(part("compare-answer"));
  }

  /** A step was taken back: what it wrote is told of no more. */
  undone(): void {
    part("compare-answer").querySelector(".done")?.remove();
  }

  private showLook({ reason, fiscalYear, measures, risks, begun }: YearLook & { readonly begun: string }): void {
    if (reason !== "") {
      fill(part("year-answer"), element("p", { class: "note" }, ...withSign("✕", reason)));
      say(reason);
      return;
    }
    const make = element("button", { type: "button", class: "strong", "data-action": "", id: "year-make" });
    make.textContent = `สร้างสมุดงานปี ${fiscalYear} เป็นไฟล์ใหม่${begun === "" ? "" : "อีกเล่ม"}`;
    const lists = [workList("measure", "มาตรการที่ยกไปทำต่อ", measures), workList("risk", "ความเสี่ยงที่ยกไป", risks)];
    make.addEventListener("click", () => {
      const [first, second] = lists.map(({ chosen }) => chosen());
      this.make(first ?? [], second ?? [], begun !== "");
    });
    const told =
      "ยกหน่วยงาน ส่วนราชการ ผู้ลงนาม ประเด็น ข้อความ และเกณฑ์ไปทั้งหมด ล้างผล สถานะ วันที่ หลักฐาน และเลขที่หนังสือ ไฟล์นี้ไม่เปลี่ยน";
    fill(
      part("year-answer"),
      ...(begun === "" ? [] : [element("p", { class: "note" }, ...withSign("!", begun))]),
      element("p", { class: "reason" }, told),
      ...lists.map(({ group }) => group),
      element("p", { class: "buttons" }, make),
    );
  }

  private make(measures: readonly string[], risks: readonly string[], again: boolean): void {
    this.page.ask("กำลังสร้างสมุดงานปีใหม่", "yearMake", { measures, risks, again }, ({ reason, made }, focus) => {
      if (made === null) {
        fill(part("year-answer"), element("p", { class: "note" }, ...withSign("✕", reason)));
        return;
      }
      saveAs(made.file);
      fill(part("year-answer"), ...madeText(made));
      focus(part("year-answer"));
      say(`สร้างสมุดงานปี ${made.fiscalYear} แล้ว`);
    });
  }

  private compare(file: File, isWritten: boolean): void {
    const run = (): void => {
      runJob({
        title: isWritten ? "กำลังเขียนแผ่น เทียบกับปีก่อน" : `กำลังเทียบกับ ${file.name}`,
        work: async () => {
          const [before] = await readFiles([file]);
          if (before === undefined) throw new Error(file.name);
          return this.page.backend.call("compare", { before, isWritten });
        },
        done: (answer, focus) => {
          this.showComparison(answer, file, isWritten);
          focus(part("compare-answer"));
          if (isWritten) this.page.changed("เขียนแผ่น เทียบกับปีก่อน แล้ว");
        },
        again: run,
        stopped: "หยุดแล้ว ไม่มีอะไรถูกเขียน",
        cancel: this.page.stop,
      });
    };
    run();
  }

  private showComparison(answer: Parameters<Answered<"compare">>[0], file: File, isWritten: boolean): void {
    const { before, after, counts, measures, scoreYears, scores, risks } = answer;
    const shown = (value: number | null): string => (value === null ? "-" : value.toFixed(2));
    const change = (value: number | null): string =>
      value === null ? "" : ` (${value > 0 ? "+" : ""}${value.toFixed(2)})`;
    const write = element("button", { type: "button", "data-action": "" }, "เขียนลงแผ่น เทียบกับปีก่อน ในสมุดงานนี้");
    write.addEventListener("click", () => {
      this.compare(file, true);
    });
    const rose = risks.filter((risk) => risk.rose);
    const others = risks.filter((one) => one.isCodeReused).map((one) => glance(one.risk));
    const reused = ({ isCodeReused }: (typeof measures)[number]): string =>
      isCodeReused ? " (ใช้รหัสเดิมของรายการอื่น)" : "";
    fill(
      part("compare-answer"),
      element("p", {}, element("strong", {}, `ปี ${after} เทียบกับปี ${before}`), ` มาตรการ: ${counts || "ไม่มีรายการ"}`),
      listOf(
        "มาตรการ",
        measures.map((one) => `${fates[one.fate]}: ${one.code} ${glance(one.after || one.before)}${reused(one)}`),
      ),
      listOf(
        `คะแนนของปีที่ประเมิน ${scoreYears.before || "-"} → ${scoreYears.after || "-"}`,
        scores.map((one) => `${one.name}: ${shown(one.before)} → ${shown(one.after)}${change(one.difference)}`),
      ),
      listOf(
        "ความเสี่ยงที่ระดับสูงขึ้น",
        rose.map((one) => `${glance(one.risk)}: ${one.levelBefore || "-"} → ${one.levelAfter || "-"}`),
      ),
      ...(others.length === 0 ? [] : [listOf("ความเสี่ยงใหม่ที่ใช้รหัสเดิม", others)]),
      ...(isWritten
        ? [element("p", { class: "done" }, ...withSign("✓", "เขียนแผ่น เทียบกับปีก่อน แล้ว เลิกทำได้"))]
        : [element("p", { class: "buttons" }, write)]),
    );
  }
}

function workList(
  prefix: string,
  title: string,
  work: readonly YearWork[],
): { readonly group: HTMLElement; readonly chosen: () => readonly string[] } {
  const boxes = work.map((one, index) => {
    const box = element("input", { type: "checkbox", id: `year-${prefix}-${index}` });
    box.checked = !one.isDone;
    const state = one.status === "" ? "ไม่มีสถานะ" : one.status;
    const label = element(
      "label",
      { for: box.id },
      `${one.code} ${glance(one.name)} `,
      element("span", { class: "reason" }, state),
    );
    return { box, code: one.code, item: element("li", { class: "choice" }, box, label) };
  });
  const empty = work.length === 0 ? [element("p", { class: "reason" }, "ไม่มีรายการ")] : [];
  const list = longList(
    element("ul", { class: "kinds" }),
    boxes.map(({ item }) => item),
  );
  return {
    group: element("fieldset", {}, element("legend", {}, `${title} (ติ๊กไว้ให้: ที่ยังไม่เสร็จ)`), ...empty, list),
    chosen: () => boxes.filter(({ box }) => box.checked).map(({ code }) => code),
  };
}

function listOf(title: string, lines: readonly string[]): HTMLElement {
  const items = lines.length === 0 ? ["ไม่มีรายการ"] : lines;
  const summary = element("summary", {}, `${title} ${lines.length} รายการ`);
  const list = items.map((text) => element("li", {}, text));
  return element("details", { open: "" }, summary, longList(element("ul"), list));
}

function madeText({ file, fiscalYear, moved, left, items, dropped, cleared, notes }: YearMade): HTMLElement[] {
  const note = ({ sheet, what, before, after }: YearMade["moved"][number]): string =>
    `${sheet} ${what}: ${glance(before, 120)} → ${glance(after, 120)}`;
  const head = `สร้าง ${file.name} ของปีงบประมาณ ${fiscalYear} แล้ว อยู่ในโฟลเดอร์ดาวน์โหลด สมุดงานที่เปิดอยู่ไม่เปลี่ยน`;
  return [
    element("p", { class: "done" }, ...withSign("✓", head)),
    ...(notes.length === 0 ? [] : [listOf("สิ่งที่ยกมาตามเดิม โปรดตรวจ", notes)]),
    listOf("มีปีในข้อความที่ไม่ได้เลื่อน โปรดตรวจ", left.map(note)),
    listOf("เลื่อนปีในข้อความให้แล้ว", moved.map(note)),
    listOf(
      "ข้อของปีใหม่ที่ปีก่อนไม่มี",
      items.map(({ item, name }) => `${item} ${name}`),
    ),
    listOf("ไม่ได้ยกไป", dropped),
    listOf(
      "เว้นว่างไว้ให้กรอกของปีใหม่",
      cleared.map(({ sheet, header, cells }) => `${sheet} ${header} (${cells})`),
    ),
  ];
}
