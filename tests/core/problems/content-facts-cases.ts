import type { PaperKind } from "../../../src/core/papers/kinds";
import { workbookOf, type Parts, type RowOf } from "../builders";
import type { ProblemCase } from "./structural-cases";

const of = (kinds: readonly PaperKind[], cell: string, parts: Parts, found?: string): ProblemCase => ({
  data: workbookOf(parts),
  cell,
  kinds,
  ...(found === undefined ? {} : { found }),
});

const done = "ดำเนินการเสร็จเรียบร้อยแล้ว";
const running = "อยู่ระหว่างดำเนินการ";
const notBegun = "ยังไม่ดำเนินการ";
const link = "https://www.example.go.th/ita/1";

/** A measure that is done, with nothing to question. */
const good: RowOf<"measures"> = {
  code: "ม1",
  measure: "ปรับปรุงคู่มือการให้บริการ",
  steps: "ทบทวนคู่มือเดิม\nจัดพิมพ์คู่มือใหม่",
  owner: "สำนักปลัด",
  start: "1 ตุลาคม 2568",
  end: "31 มกราคม 2569",
  followUp: "รายงานผลรอบ 6 เดือน",
  status: done,
  doneDate: "20 มกราคม 2569",
  published: "25 มกราคม 2569",
  result: "พบเรื่องล้าสมัย 14 แห่ง\nแจกจ่าย 300 เล่มแก่ทุกหมู่บ้าน",
  output: "คู่มือ 300 เล่ม",
  outcome: "ประชาชนเตรียมเอกสารครบตั้งแต่ครั้งแรก\nผู้มาติดต่อใช้เวลาสั้นลงเหลือ 10 นาที",
  evidence: link,
};

const measures = (...rows: readonly RowOf<"measures">[]): Parts => ({
  measures: rows.map((row) => ({ ...good, ...row })),
});
const progress = (cell: string, row: RowOf<"measures">, found?: string) =>
  of(["progress"], `มาตรการ!${cell}`, measures(row), found);

const score = (year: string, indicator: string, value: string, level = ""): RowOf<"scores"> => ({
  year,
  indicator,
  score: value,
  level,
});
const indicatorScores = (values: readonly number[], year = "2568") =>
  values.map((value, index) => score(year, String(index + 1), value.toFixed(2)));
const allGood = indicatorScores([96, 94, 95, 93, 92, 90, 88, 86, 94, 98]);
const weakEighth = indicatorScores([96, 94, 95, 93, 92, 90, 88, 71, 94, 98]);

const topic: RowOf<"analysis"> = { order: "1", topic: "การให้บริการและระบบ E-Service", indicator: "8", text: "วิเคราะห์" };
const analysis = (cell: string, row: RowOf<"analysis">, more: Parts = {}, found?: string) =>
  of(["analysis"], cell, { scores: allGood, ...more, analysis: [{ ...topic, ...row }] }, found);
const text = (cell: string, kind: PaperKind, section: string, words: string, more: Parts = {}, found?: string) =>
  of([kind], cell, { ...more, texts: [{ report: kind, section, text: words }] }, found);

const risk: RowOf<"risks"> = { risk: "เรียกรับเงิน", response: "สลับผู้ตรวจ", period: "เมษายน 2569", status: done };
const risks = (cell: string, row: RowOf<"risks">) =>
  of(["risk-plan"], `ความเสี่ยง!${cell}`, { risks: [{ ...risk, ...row }] });

const sameResult = "จัดอบรมเจ้าหน้าที่เรื่องการใช้ระบบใหม่จำนวนสองรุ่น ผู้เข้าอบรม 45 คน";

/** One case for every problem of dates, substance, scores and papers. */
export const factCases: Readonly<Record<string, ProblemCase>> = {
  "date.paper-before-year": of(
    ["memo"],
    "เอกสาร!E2",
    { documents: [{ report: "memo", date: "มกราคม 2568" }] },
    "มกราคม 2568",
  ),
  "date.paper-after-year": of(["memo"], "เอกสาร!E2", { documents: [{ report: "memo", date: "7 เมษายน 2571" }] }),
  "date.paper-before-round": of(["progress"], "เอกสาร!E2", {
    documents: [{ report: "progress", rounds: "6", date: "15 มีนาคม 2569" }],
  }),
  "year.title": text("ข้อความ!C2", "progress", "ชื่อเรื่อง", "รายงานผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๗"),
  "date.weekday": text("ข้อความ!C2", "progress", "บทนำ", "ประชุมเมื่อวันจันทร์ที่ 20 มกราคม 2569 ณ ห้องประชุม"),
  "date.text-impossible": text("ข้อความ!C2", "progress", "บทนำ", "ประชุมเมื่อวันที่ 31 เมษายน พ.ศ. 2569"),
  "date.text-outside-year": progress("R2", { result: "จัดอบรมเมื่อวันที่ 20 มกราคม 2567 มีผู้เข้าร่วม 45 คน" }),
  "date.done-future": progress("P2", { doneDate: "20 เมษายน 2569", published: null, end: "30 เมษายน 2569" }),
  "date.done-before-start": progress("P2", { start: "1 กุมภาพันธ์ 2569", end: "31 มีนาคม 2569" }),
  "date.done-outside-year": progress("P2", {
    start: null,
    end: null,
    period: "ตามความเหมาะสม",
    doneDate: "20 มกราคม 2568",
  }),
  "date.published-before-done": progress("Q2", { published: "10 มกราคม 2569" }),
  "date.due-before-start": progress("N2", { reportDue: "30 กันยายน 2568" }),
  "status.contradicts": progress("O2", { status: notBegun }, notBegun),
  "status.note": progress("X2", { status: running, doneDate: null, published: null, remark: "ดำเนินการเรียบร้อยแล้ว" }),
  "status.done-unproven": progress("O2", { result: null, output: null, outcome: null, evidence: null }),
  "status.done-no-period": risks("L2", { period: null }),
  "history.stale": of(["progress"], "มาตรการ!O2", {
    ...measures({}),
    history: [{ time: "2569-01-05", code: "ม1", from: notBegun, to: running }],
  }),
  "outcome.follow-up": progress("T2", { outcome: "รายงานผลการดำเนินงานตามมาตรการ\nรอบ ๖ เดือน\nรอบ ๑๒ เดือน" }),
  "outcome.repeats": progress("T2", { outcome: "พบเรื่องล้าสมัย 14 แห่ง\nผู้มาติดต่อใช้เวลาสั้นลง" }, "พบเรื่องล้าสมัย 14 แห่ง"),
  "outcome.action": progress("T2", { outcome: "ประชาชนเตรียมเอกสารครบ\nจัดทำป้ายแสดงขั้นตอน" }, "จัดทำป้ายแสดงขั้นตอน"),
  "result.repeats-step": progress("R2", { result: "ดำเนินการทบทวนคู่มือเดิม\nแจกจ่าย 300 เล่ม" }, "ดำเนินการทบทวนคู่มือเดิม"),
  "counts.differ": progress("T2", { outcome: "ประชาชนสะดวก\nผู้มาติดต่อพอใจ\nเรื่องร้องเรียนลดลง" }),
  "measure.blank": of(["announcement"], "มาตรการ!I3", measures({}, { code: "ม2", owner: null })),
  "measure.blank-all": of(["announcement"], "มาตรการ!M1", measures({ followUp: null }, { code: "ม2", followUp: null })),
  "measure.same-text": of(
    ["progress"],
    "มาตรการ!R3",
    measures({ result: sameResult }, { code: "ม2", measure: "อบรม", steps: "จัดอบรม", result: sameResult }),
  ),
  "topic.words": of(["progress"], "มาตรการ!B2", {
    ...measures({
      topic: "1",
      measure: null,
      steps: "เผยแพร่แผนการจัดซื้อจัดจ้างทุกเดือน\nรายงานการเบิกจ่ายรายไตรมาส",
    }),
    analysis: [{ order: "1", topic: "กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ" }],
  }),
  "indicator.words": progress("C2", {
    indicator: "9",
    measure: "กำหนดข้อปฏิบัติการขอยืมพัสดุ",
    steps: "ร่างแบบคำขอ\nกำหนดวันส่งคืน",
  }),
  "topic.indicator": analysis("วิเคราะห์!D2", { topic: "กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ", indicator: "10" }),
  "measure.indicator-topic": analysis("มาตรการ!C2", {}, measures({ topic: "1", indicator: "3" })),
  "finding.no-measure": analysis(
    "วิเคราะห์!G2",
    { findings: "ผู้สูงอายุใช้แบบคำขอออนไลน์ไม่ได้เพราะตัวอักษรเล็ก\nเจ้าหน้าที่ไม่ตอบคำถามในวันหยุด" },
    measures({ topic: "1", finding: "ผู้สูงอายุใช้แบบคำขอออนไลน์ไม่ได้เพราะตัวอักษรเล็ก" }),
  ),
  "measure.no-finding": analysis(
    "มาตรการ!D3",
    { findings: "ผู้สูงอายุใช้แบบคำขอออนไลน์ไม่ได้เพราะตัวอักษรเล็ก" },
    measures(
      { topic: "1", finding: "ผู้สูงอายุใช้แบบคำขอออนไลน์ไม่ได้เพราะตัวอักษรเล็ก" },
      { code: "ม2", topic: "1", measure: "ตอบคำถาม", finding: "เจ้าหน้าที่ไม่ตอบคำถามในวันหยุด" },
    ),
  ),
  "contents.differ": of(["analysis"], "ข้อความ!C2", {
    texts: [
      { report: "analysis", section: "สารบัญ", text: "ส่วนที่ ๑ รายงานผลการประเมิน\t๑" },
      { report: "analysis", section: "หัวข้อส่วนที่ ๑", text: "ส่วนที่ ๑ ผลการประเมินของหน่วยงาน" },
    ],
  }),
  "unit.mixed": text("ข้อความ!C2", "announcement", "เนื้อความ", "ต้องได้ ๘๕ คะแนนขึ้นไป จึงจะผ่านเกณฑ์ร้อยละ ๘๕"),
  "owner.everyone": of(
    ["progress"],
    "มาตรการ!I2",
    measures(...["1", "2", "3", "4"].map((code) => ({ code, owner: "ทุกสำนัก/กอง" }))),
  ),
  "paper.no-approver": of(["progress"], "ผู้ลงนาม!A2", {
    signatories: [{ order: "1", role: "ผู้จัดทำ", name: "นางสาวใจดี มีสุข", position: "นิติกร" }],
  }),
  "risk.half-scored": risks("H2", { likelihood: "3" }),
  "risk.no-response": risks("E2", { likelihood: "5", impact: "4", response: null }),
  "column.unprinted": of(["memo"], "มาตรการ!V1", measures({ obstacle: "เจ้าหน้าที่ลาออก" })),
  "tag.empty": text("ข้อความ!C2", "memo", "ผลการประเมิน", "ได้คะแนน {คะแนนรวม} คะแนน", {}, "{คะแนนรวม}"),
  "memo.head-blank": of(["memo"], "ตั้งค่า!B1", measures({})),
  "oit.element": of(["progress"], "รายการ OIT!E2", {
    ...measures({ owner: null }),
    oit: [{ year: "2569", item: "O26", name: "ผล", report: "progress", elements: "แสดงผู้รับผิดชอบของแต่ละมาตรการ" }],
  }),
  "score.tool": of(["analysis"], "คะแนน ITA!C12", { scores: [...allGood, score("2568", "IIT", "88.40")] }, "88.40"),
  "score.total": of(["analysis"], "คะแนน ITA!C14", {
    scores: [
      ...allGood,
      score("2568", "EIT ส่วนที่ 1", "90"),
      score("2568", "EIT ส่วนที่ 2", "88"),
      score("2568", "รวม", "95.65"),
    ],
  }),
  "score.level": of(["analysis"], "คะแนน ITA!D2", { scores: [score("2568", "รวม", "65.00", "ผ่านดี")] }, "ผ่านดี"),
  "score.cited": analysis("วิเคราะห์!F2", { text: "ตัวชี้วัดที่ ๘ การปรับปรุงระบบการทำงานได้ ๘๘.๐๐ คะแนน" }),
  "score.cited-total": text("ข้อความ!C2", "analysis", "ส่วนที่ ๑", "มีผลคะแนนรวม ๙๑.๒๕ คะแนน", {
    scores: [score("2568", "รวม", "92.55")],
  }),
  "score.cited-level": text("ข้อความ!C2", "analysis", "ส่วนที่ ๑", "ได้คะแนนรวม 92.55 คะแนน อยู่ในระดับ “ผ่าน”", {
    scores: [score("2568", "รวม", "92.55", "ผ่านดี")],
  }),
  "score.cited-change": text("ข้อความ!C2", "analysis", "ส่วนที่ ๑", "ได้คะแนนรวม 92.55 คะแนน สูงกว่าปีก่อน 3.20 คะแนน", {
    scores: [score("2568", "รวม", "92.55"), score("2567", "รวม", "91.35")],
  }),
  "praise.weak": analysis(
    "วิเคราะห์!F2",
    { text: "ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงานได้ 71.00 คะแนน ควรรักษามาตรฐานไว้" },
    { scores: weakEighth },
  ),
  "question.mean": analysis("วิเคราะห์!G2", { findings: "i10 ได้ 90.00\ni11 ได้ 91.00\ni12 ได้ 92.00" }),
  "question.order": analysis("วิเคราะห์!E2", { questions: "แบบวัด EIT ข้อ e๙ - e๗" }),
  "weak.no-analysis": analysis("คะแนน ITA!C9", { topic: "งานบริการ", indicator: "6" }, { scores: weakEighth }),
  "weak.no-measure": of(["announcement"], "คะแนน ITA!C9", { ...measures({ indicator: "4" }), scores: weakEighth }),
};
