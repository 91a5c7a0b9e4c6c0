import { totalName, type MeasureFate, type ScoreChange, type YearComparison } from "./compare-years";

/** What became of a measure, as people read it. */
export const fateWords: Readonly<Record<MeasureFate, string>> = {
  repeated: "ทำซ้ำถ้อยคำเดิม",
  unfinished: "ยกมาเพราะยังไม่เสร็จ",
  changed: "ปรับถ้อยคำ",
  dropped: "ไม่ทำต่อ",
  new: "ใหม่",
};

/** What is said of new work under the code of other work of the year before. */
export const reusedWords = "ใช้รหัสเดิมของรายการอื่น";

/** Prints what the program counted, in the digits of the paper; what a person typed stays as typed. */
type Print = (counted: string) => string;

/** How many measures of each fate there are, as a sentence: "ใหม่ 3 ไม่ทำต่อ 1". */
export function fateCounts({ measures }: Pick<YearComparison, "measures">, print: Print = (text) => text): string {
  const words = Object.entries(fateWords) as [MeasureFate, string][];
  return words
    .map(([fate, word]) => ({ word, count: measures.filter((one) => one.fate === fate).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${word} ${print(String(count))}`)
    .join(" ");
}

/** What each fate of a measure is in a sentence. */
const fateSentences: readonly (readonly [MeasureFate, string])[] = [
  ["repeated", "มาตรการที่ใช้ถ้อยคำเดิมทุกคำ"],
  ["unfinished", "มาตรการที่ยกมาเพราะยังไม่แล้วเสร็จ"],
  ["changed", "มาตรการที่ปรับถ้อยคำจากปีก่อน"],
  ["dropped", "มาตรการของปีก่อนที่ไม่ดำเนินการต่อ"],
  ["new", "มาตรการใหม่"],
];

function listed(names: readonly string[], print: Print): string {
  const inLine = names.map((name) => name.replace(/\s*\n\s*/g, " "));
  return inLine.map((name, index) => (names.length === 1 ? name : `(${print(String(index + 1))}) ${name}`)).join(" ");
}

const levelOf = (level: string): string => (level === "" ? "" : ` (ระดับ${level})`);

function totalSentence(total: ScoreChange | undefined, years: YearComparison["scoreYears"], print: Print): string {
  if (total?.before === null || total?.after === null || total === undefined) return "";
  const { before, after, difference } = total;
  const [from, to] = [before, after].map((value) => print(value.toFixed(2)));
  const by =
    difference === null || difference === 0
      ? ""
      : ` ${difference > 0 ? "เพิ่มขึ้น" : "ลดลง"} ${print(Math.abs(difference).toFixed(2))} คะแนน`;
  const [old, now] = [years.before, years.after].map(String);
  const of = years.before > 0 && years.after > 0 ? `ของปีที่ประเมิน ${print(old ?? "")} และ ${print(now ?? "")} ` : "";
  return `คะแนนรวม${of}เปลี่ยนจาก ${from ?? ""} คะแนน${levelOf(total.levelBefore)} เป็น ${to ?? ""} คะแนน${levelOf(total.levelAfter)}${by}`;
}

const riskOf = ({ risk, levelBefore, levelAfter }: YearComparison["risks"][number]): string =>
  levelBefore === "" || levelBefore === levelAfter
    ? risk
    : `${risk} (จากระดับ${levelBefore} เป็น${levelAfter === "" ? "ยังไม่ประเมิน" : `ระดับ${levelAfter}`})`;

/** The two years in sentences, which the analysis paper prints: measures by their fate, the total, indicators, risks. */
export function comparisonSentences(comparison: YearComparison, print: Print = (text) => text): readonly string[] {
  const { before, measures, scoreYears, scores, risks } = comparison;
  const total = scores.find(({ name }) => name === totalName);
  const weaker = scores.filter((one) => one !== total && one.difference !== null && one.difference < 0);
  const rose = risks.filter((risk) => risk.rose);
  const fates = fateSentences.map(([fate, words]) => {
    const names = measures.filter((one) => one.fate === fate).map((one) => one.after || one.before);
    return names.length === 0 ? "" : `${words} ${print(String(names.length))} มาตรการ ได้แก่ ${listed(names, print)}`;
  });
  const falls = weaker.map(
    ({ name, difference }) => `${print(name)} (ลดลง ${print(Math.abs(difference ?? 0).toFixed(2))})`,
  );
  const lines = [
    ...fates,
    totalSentence(total, scoreYears, print),
    weaker.length > 0 ? `คะแนนที่ลดลง ได้แก่ ${listed(falls, print)}` : "",
    rose.length > 0 ? `ความเสี่ยงที่ระดับสูงขึ้น ได้แก่ ${listed(rose.map(riskOf), print)}` : "",
  ].filter((line) => line !== "");
  const year = `ปีงบประมาณ พ.ศ. ${print(String(before))}`;
  return lines.length === 0
    ? [`ไม่มีมาตรการหรือคะแนนที่เทียบกับ${year} ได้`]
    : [`การเปรียบเทียบกับ${year} มีรายละเอียด ดังนี้`, ...lines];
}
