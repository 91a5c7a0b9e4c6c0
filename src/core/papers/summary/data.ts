import { riskLevelOf, summaryOf, workItems, type WorkItem } from "../../compute";
import { formatLong } from "../../calendar";
import { scoreChange, scoresOfYear } from "../../compute/scores";
import type { TagData } from "../../docx/fill";
import { commonTexts } from "../common/common-texts";
import { computed, type PaperContext } from "../common/context";
import { titleLines } from "../common/headings";
import { levelShade } from "../common/level-shade";
import { signatureBlocks } from "../common/sign";
import { stateTable } from "../common/state-rows";
import { byArea } from "../common/risk-areas";
import { isLate, stateWord } from "../common/state-text";
import { ownParagraphs } from "../common/texts";

/** So many of the longest overdue measures and of the highest risks are named. */
const named = 3;
/** Letters of a name that a cell shows: three rows of them leave the paper on its page. */
const nameLength = 80;

/** A name in a few words: cut at a space where it is too long for its cell, and marked as cut. */
export function shortened(text: string, length = nameLength): string {
  const flat = text.replace(/\s+/g, " ").trim();
  if (flat.length <= length) return flat;
  const head = flat.slice(0, length);
  const space = head.lastIndexOf(" ");
  // A mark above or below stays with its consonant.
  const cut =
    space > length / 2 ? head.slice(0, space) : head.replace(/[ก-ฮเ-ไ]?[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]*$/, "");
  return `${cut}…`;
}

/** The owners of a measure or a risk on one line. */
const ownersOf = (item: WorkItem): string => shortened(item.owners.lines.join(", "), 40) || "-";

/** "๙๑.๒๕ คะแนน ระดับ ผ่านดี เพิ่มขึ้น ๒.๕๒ คะแนน จากปีงบประมาณ พ.ศ. ๒๕๖๗"; "" where the year has no total. */
function scoreText(context: PaperContext): string {
  const { book } = context;
  const { assessedYear } = book.settings;
  const { total, level } = scoresOfYear(book, assessedYear);
  const score = total.published ?? total.computed;
  if (score === null) return "";
  const change = scoreChange(book, assessedYear);
  const before = computed(context, `ปีงบประมาณ พ.ศ.\u00a0${assessedYear - 1}`);
  const points = (value: number): string => `${computed(context, value.toFixed(2))}\u00a0คะแนน`;
  const levelText = level.published ?? level.computed ?? "";
  return [
    points(score),
    levelText === "" ? "" : `ระดับ ${levelText.replace(/^ระดับ\s*/, "")}`,
    change === null
      ? ""
      : change === 0
        ? `เท่ากับ${before}`
        : `${change > 0 ? "เพิ่มขึ้น" : "ลดลง"} ${points(Math.abs(change))} จาก${before}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

/** The measures that are overdue the longest, with their numbers in the sheet. */
function overdueRows(context: PaperContext, measures: readonly WorkItem[]): readonly TagData[] {
  const { overdue } = summaryOf(context.book, context.statusDate).measures;
  const late = overdue.filter(({ code }) => measures.some((item) => item.code === code && isLate(item)));
  return late.slice(0, named).map(({ code, title, date, days }) => {
    const index = measures.findIndex((item) => item.code === code);
    const item = measures[index];
    return {
      ลำดับ: computed(context, index + 1),
      ชื่อมาตรการ: shortened(title),
      ผู้รับผิดชอบ: item === undefined ? "-" : ownersOf(item),
      กำหนดแล้วเสร็จ: date === null ? "-" : computed(context, formatLong(date)),
      เกินมา: days === null ? "-" : `${computed(context, -days)}\u00a0วัน`,
    };
  });
}

interface RatedRisk {
  readonly item: WorkItem;
  readonly number: number;
  readonly product: number;
  readonly level: string;
  readonly color: string;
}

/** The risks whose likelihood and impact are known, the highest first; each has the number that it has in the risk plan. */
function ratedRisks(context: PaperContext, items: readonly WorkItem[]): readonly RatedRisk[] {
  const inPlan = byArea(context.book.risks);
  return context.book.risks
    .flatMap((risk, index) => {
      const level = riskLevelOf(context.book, risk.likelihood, risk.impact);
      const item = items[index];
      return level === null || item === undefined ? [] : [{ item, number: inPlan.indexOf(risk) + 1, ...level }];
    })
    .sort((a, b) => b.product - a.product || a.number - b.number);
}

const grave = /^(?:ระดับ\s*)?สูง/;

/** Data of สรุปสำหรับผู้บริหาร. */
export function summaryData(context: PaperContext): TagData {
  const values = commonTexts(context);
  const own = (section: string) => ownParagraphs(context, section, values);
  const items = workItems(context.book, context.statusDate);
  const measures = items.filter(({ table }) => table === "measures");
  const risks = items.filter(({ table }) => table === "risks");
  const overdue = overdueRows(context, measures);
  const states = stateTable(context, measures);
  const rated = ratedRisks(context, risks);
  const open = rated.filter(({ item, level }) => grave.test(level) && !["done", "cancelled"].includes(item.state));
  const highest = rated.slice(0, named).map(({ item, number, product, level, color }) => ({
    ลำดับ: computed(context, number),
    ความเสี่ยง: shortened(item.title),
    คะแนน: computed(context, product),
    ระดับ: levelShade(color) + (level || "-"),
    สถานะ: stateWord(item) || "-",
    ผู้รับผิดชอบ: ownersOf(item),
  }));
  return {
    ...values,
    ชื่อเรื่อง: titleLines(context, values),
    บทนำ: own("บทนำ"),
    สถานะมาตรการ: states.rows,
    หมายเหตุร้อยละ: states.note,
    คะแนนและการเปลี่ยนแปลง: scoreText(context),
    มาตรการเกินกำหนด: overdue.length === 0 ? [] : [{ เกินกำหนด: overdue }],
    ความเสี่ยงสูงสุด: highest.length === 0 ? [] : [{ ความเสี่ยงสูง: highest }],
    จำนวนความเสี่ยง: risks.length === 0 ? "" : computed(context, risks.length),
    จำนวนความเสี่ยงสูง: computed(context, open.length),
    มีเกินกำหนด: overdue.length > 0,
    มีความเสี่ยงสูง: open.length > 0,
    เรื่องที่ขอให้พิจารณา: own("เรื่องที่ขอให้พิจารณา"),
    ...signatureBlocks(context, { isForPreparer: true }),
  };
}
