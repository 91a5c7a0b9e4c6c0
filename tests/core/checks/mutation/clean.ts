import {
  formatLong,
  lastDayOf,
  firstDayOf,
  monthInFiscalYear,
  printDigits,
  roundEnd,
  addDays,
  type CivilDate,
} from "../../../../src/core/calendar";
import { roundTwo } from "../../../../src/core/compute/numbers";
import { levelOf } from "../../../../src/core/compute/scores";
import type { SettingKey } from "../../../../src/core/model/settings";
import { indicators } from "../../../../src/core/model/indicators";
import { statuses } from "../../../../src/core/workbook/words";
import { paperKindList, type PaperKind } from "../../../../src/core/papers/kinds";
import type { TableKey } from "../../../../src/core/workbook/tables";
import { bookOf, type RowOf } from "../../builders";
import { randomOf, type Random } from "./random";
import {
  asides,
  offices,
  people,
  placeNames,
  recipes,
  riskRecipes,
  seats,
  topicIndicators,
  topicNames,
  type Recipe,
} from "./vocabulary";

/** A workbook that may still be changed: its settings, and the rows of each table as texts. */
export interface Draft {
  readonly settings: Partial<Record<SettingKey, string>>;
  readonly rows: { readonly [K in Exclude<TableKey, "settings">]: RowOf<K>[] };
  readonly kinds: readonly PaperKind[];
  readonly statusDate: CivilDate;
  readonly year: number;
  readonly office: string;
}

type Rows = Draft["rows"];

interface Frame {
  readonly random: Random;
  readonly year: number;
  readonly round: 6 | 12;
  readonly statusDate: CivilDate;
  readonly site: string;
  readonly units: readonly string[];
}

function numbersIn(text: string, random: Random): string {
  const a = random.whole(2, 9);
  return text
    .replace(/\{a\}/g, String(a))
    .replace(/\{b\}/g, String(random.whole(24, 320)))
    .replace(/\{c\}/g, String(random.whole(10, 23)));
}

const joined = (lines: readonly string[]): string => lines.join("\n");

/** A measure as it stands on the status date: done, running or not begun by its months. */
function measureRow(frame: Frame, recipe: Recipe, index: number): RowOf<"measures"> {
  const { random, year, statusDate, site, units } = frame;
  const [from, length] = [random.whole(0, 8), random.whole(1, 3)];
  const month = (offset: number) => monthInFiscalYear(year, ((9 + offset) % 12) + 1);
  const start = firstDayOf(month(from));
  const end = lastDayOf(month(Math.min(11, from + length)));
  const key = (date: CivilDate) => date.year * 10000 + date.month * 100 + date.day;
  const isDone = key(addDays(end, 9)) <= key(statusDate);
  const isBegun = key(start) < key(statusDate);
  const status = isDone ? "done" : isBegun ? "running" : "notStarted";
  const words = (text: string) => numbersIn(text, random);
  const plan: RowOf<"measures"> = {
    code: `ม${index + 1}`,
    topic: random.chance(0.5) ? String(recipe.topic) : (topicNames[recipe.topic - 1] ?? ""),
    indicator: String(recipe.indicator),
    finding: recipe.finding,
    measure: recipe.measure,
    guideline: random.chance(0.4) ? joined([recipe.guideline, random.pick(asides)]) : recipe.guideline,
    steps: joined(recipe.steps),
    owner: units[index % units.length] ?? "",
    start: formatLong(start),
    end: formatLong(end),
    followUp: random.pick(["รายงานผลรอบ 6 เดือน และรอบ 12 เดือน", "รายงานผลทุก 3 เดือน", "รอบ 6 เดือน\nรอบ 12 เดือน"]),
    status: statuses[status],
  };
  if (status === "notStarted") return plan;
  const result = joined(recipe.results.map(words));
  const outcome = joined(recipe.outcomes.map(words));
  const told = {
    ...plan,
    result,
    output: words(recipe.output),
    outcome,
    evidence: `${site}/ita/${index + 1}-${random.whole(100, 999)}`,
  };
  if (status === "running") return told;
  const done = addDays(end, -random.whole(0, 9));
  return { ...told, doneDate: formatLong(done), published: formatLong(addDays(done, random.whole(0, 8))) };
}

function riskRow(frame: Frame, index: number): RowOf<"risks"> {
  const { random, year, statusDate, site, units } = frame;
  const recipe = riskRecipes[index % riskRecipes.length];
  const isDone = frame.round === 12 || index % 2 === 0;
  const month = monthInFiscalYear(year, isDone ? random.pick([11, 12, 1]) : random.pick([4, 5, 6]));
  const isBegun = firstDayOf(month).year * 12 + firstDayOf(month).month <= statusDate.year * 12 + statusDate.month;
  return {
    ...recipe,
    activity: numbersIn(recipe?.activity ?? "", random),
    code: `ส${index + 1}`,
    likelihood: String(random.whole(1, 5)),
    impact: String(random.whole(1, 5)),
    owner: units[index % units.length] ?? "",
    start: formatLong(firstDayOf(month)),
    end: formatLong(lastDayOf(month)),
    status: isDone ? statuses.done : isBegun ? statuses.running : statuses.notStarted,
    doneDate: isDone ? formatLong(addDays(lastDayOf(month), -index)) : "",
    evidence: isDone ? `${site}/risk/${index + 1}-${random.whole(100, 999)}` : "",
  };
}

/** Scores of a year that follow from one another. */
function scoreRows(random: Random, year: number): RowOf<"scores">[] {
  const values = indicators.map(() => roundTwo(random.whole(6800, 10000) / 100));
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / list.length;
  const parts = year >= 2567 ? [random.whole(6800, 9900) / 100, random.whole(6800, 9900) / 100] : [];
  const tool = {
    IIT: mean(values.slice(0, 5)),
    EIT: mean(parts.length > 0 ? parts : values.slice(5, 8)),
    OIT: mean(values.slice(8)),
  };
  const total = roundTwo(tool.IIT * 0.3 + tool.EIT * 0.3 + tool.OIT * 0.4);
  const level = levelOf(bookOf().bands, year, total, tool) ?? "";
  const row = (indicator: string, value: number, typed = ""): RowOf<"scores"> => ({
    year: String(year),
    indicator,
    score: roundTwo(value).toFixed(2),
    level: typed,
  });
  return [
    ...values.map((value, index) => row(String(index + 1), value)),
    ...parts.map((value, index) => row(`EIT ส่วนที่ ${index + 1}`, value)),
    ...(["IIT", "EIT", "OIT"] as const).map((name) => row(name, tool[name])),
    row("รวม", total, level),
  ];
}

/** A score of the assessed year as typed. */
export function scoreText(rows: Pick<Rows, "scores">, year: number, indicator: string): string {
  return rows.scores.find((one) => one.year === String(year) && one.indicator === indicator)?.score as string;
}

function analysisRows(frame: Frame, rows: Pick<Rows, "scores" | "measures">): RowOf<"analysis">[] {
  const year = frame.year - 1;
  return topicNames.map((topic, index) => {
    const own = topicIndicators[index] ?? [];
    const cited = own.map(
      (number) =>
        `ตัวชี้วัดที่ ${number} ${indicators[number - 1]?.name ?? ""}ได้ ${scoreText(rows, year, String(number))} คะแนน`,
    );
    const part =
      index === 1 && year >= 2567
        ? [
            `EIT ส่วนที่ 1 ได้ ${scoreText(rows, year, "EIT ส่วนที่ 1")} คะแนน และ EIT ส่วนที่ 2 ได้ ${scoreText(rows, year, "EIT ส่วนที่ 2")} คะแนน`,
          ]
        : [];
    const findings = rows.measures
      .filter((one) => one.topic === String(index + 1) || one.topic === topic)
      .map((one) => one.finding as string);
    const number = index * 2 + 1;
    return {
      year: String(year),
      order: String(index + 1),
      topic,
      indicator: joined(own.map(String)),
      questions: `แบบวัด IIT ข้อ i${number} - i${number + 1}`,
      text: joined([...cited, ...part, "ผลนี้นำไปกำหนดสิ่งที่ต้องทำในปีถัดไป"]),
      findings: joined(findings.length > 0 ? findings : ["ยังไม่พบข้อบกพร่องที่ต้องแก้ในประเด็นนี้"]),
    };
  });
}

function textRows(rows: Pick<Rows, "scores">, office: string, seat: string, year: number): RowOf<"texts">[] {
  const now = scoreText(rows, year - 1, "รวม");
  const before = scoreText(rows, year - 2, "รวม");
  const level = rows.scores.find((one) => one.year === String(year - 1) && one.indicator === "รวม")?.level as string;
  const change = roundTwo(Number(now) - Number(before));
  const word = change >= 0 ? "สูงกว่า" : "ต่ำกว่า";
  const heading = "ผลการประเมินของปีที่ผ่านมา";
  return [
    { report: "progress", section: "ชื่อเรื่อง", text: `รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ${year}` },
    { report: "progress", section: "บทนำ", text: `${office} ${seat} ได้ดำเนินการตามมาตรการที่ประกาศไว้ ดังนี้` },
    {
      report: "memo",
      section: "ผลการประเมิน",
      text: `หน่วยงานได้คะแนนรวม ${now} คะแนน อยู่ในระดับ “${level}” ${word}ปีก่อน ${Math.abs(change).toFixed(2)} คะแนน`,
    },
    { report: "analysis", section: "สารบัญ", text: `ส่วนที่ 1 ${heading}\t1` },
    { report: "analysis", section: "หัวข้อส่วนที่ 1", text: `ส่วนที่ 1 ${heading}` },
    { report: "analysis", section: "บทสรุปผู้บริหาร", text: "{ชื่อหน่วยงาน} ได้คะแนนรวม {คะแนนรวม} คะแนน" },
    {
      report: "announcement",
      section: "เนื้อความ",
      text: "หน่วยงานตั้งเป้าหมายให้ได้ไม่น้อยกว่า 85 คะแนน จึงกำหนดมาตรการตามเอกสารแนบท้าย",
    },
  ];
}

function documentRows(
  frame: Frame,
  office: (typeof offices)[number],
  place: string,
  letters: string,
): RowOf<"documents">[] {
  const { random, year, round } = frame;
  const after = (days: number) => formatLong(addDays(roundEnd(year, round), days));
  const plan = formatLong(addDays(firstDayOf(monthInFiscalYear(year, 11)), random.whole(0, 20)));
  const to = `${office.head}${place}`;
  const number = () => `${letters} ${random.whole(71001, 79999)}/${random.whole(11, 899)}`;
  return paperKindList.map((report): RowOf<"documents"> => {
    const isPlan = report === "analysis" || report === "announcement";
    const rounds = report === "annual" ? "12" : isPlan ? "" : String(round);
    const date =
      report === "annual"
        ? formatLong(addDays(roundEnd(year, 12), random.whole(0, 20)))
        : isPlan
          ? plan
          : after(random.whole(0, 20));
    return { report, rounds, number: number(), date, to };
  });
}

function signatoryRows(random: Random, office: (typeof offices)[number], place: string): RowOf<"signatories">[] {
  const [first, second, third, fourth] = random.shuffled(people);
  const head = `${office.head}${place}`;
  const clerk = `${office.clerk}${place}`;
  const unitHead = `หัวหน้า${office.unit}`;
  const rows: RowOf<"signatories">[] = [
    { role: "ผู้จัดทำ", name: first ?? "", position: random.pick(["นิติกรปฏิบัติการ", "นักทรัพยากรบุคคลชำนาญการ"]) },
    { role: "ความเห็น", heading: `ความเห็น${unitHead}`, name: second ?? "", position: unitHead },
    { role: "ความเห็น", heading: `ความเห็น${clerk}`, name: third ?? "", position: clerk },
    { role: "คำสั่ง", heading: `คำสั่ง${head}`, name: fourth ?? "", position: head },
    { role: "ผู้ประกาศ", name: fourth ?? "", position: head, report: "announcement" },
  ];
  return rows.map((row, index) => ({ order: String(index + 1), ...row }));
}

/** Every text of a workbook in the digits that this office types. */
function typedIn(draft: Draft, style: "thai" | "arabic"): Draft {
  const typed = (value: unknown) => (typeof value === "string" ? printDigits(value, style) : value);
  const rows = Object.fromEntries(
    Object.entries(draft.rows).map(([table, list]) => [
      table,
      list.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, typed(value)]))),
    ]),
  ) as unknown as Rows;
  const settings = Object.fromEntries(Object.entries(draft.settings).map(([key, value]) => [key, typed(value)]));
  return { ...draft, settings, rows };
}

/** A workbook without a mistake: office, year, round, measures and scores vary with the seed. */
export function cleanDraft(seed: number): Draft {
  const random = randomOf(seed);
  const kind = random.pick(offices);
  const seat = random.pick(seats);
  const place = kind.prefix === "องค์การบริหารส่วนจังหวัด" ? seat.province : random.pick(placeNames);
  const year = random.whole(2565, 2570);
  const round = random.pick([6, 12] as const);
  const office = `${kind.prefix}${place}`;
  const site = `https://www.office${random.whole(10, 99)}.go.th`;
  const units = [kind.unit, "กองคลัง", "กองช่าง", "กองสวัสดิการสังคม"];
  const statusDate = roundEnd(year, round);
  const frame: Frame = { random, year, round, statusDate, site, units };
  const chosen = random.shuffled(recipes).slice(0, random.whole(8, recipes.length));
  // Every indicator that may be weak is answered.
  const list = recipes.filter(
    (one) => chosen.includes(one) || !chosen.some(({ indicator }) => indicator === one.indicator),
  );
  const measures = list.map((recipe, index) => measureRow(frame, recipe, index));
  const scores = [year - 2, year - 1].flatMap((one) => scoreRows(random, one));
  const rows: Rows = {
    documents: documentRows(frame, kind, place, seat.letters),
    divisions: units.map((name) => ({ name })),
    signatories: signatoryRows(random, kind, place),
    measures,
    risks: riskRecipes.map((_, index) => riskRow(frame, index)),
    scores,
    analysis: analysisRows(frame, { scores, measures }),
    limitations: ["IIT", "EIT", "OIT"].map((tool) => ({ tool, limitation: "ไม่มี" })),
    texts: textRows({ scores }, office, `อำเภอ${seat.district} จังหวัด${seat.province}`, year),
    bands: [],
    oit: [],
    history: [],
    pictures: [],
  };
  const settings = {
    office,
    district: seat.district,
    province: seat.province,
    fiscalYear: String(year),
    owner: kind.unit,
    phone: `0 4${random.whole(200, 499)} ${random.whole(1000, 9999)}`,
    website: site,
    statusDate: formatLong(statusDate),
  };
  const draft: Draft = { settings, rows, kinds: paperKindList, statusDate, year, office };
  return typedIn(draft, random.pick(["thai", "arabic"] as const));
}
