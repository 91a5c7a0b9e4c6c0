import { addDays, formatLong, fiscalYearStart, roundEnd } from "../../../../src/core/calendar";
import type { SettingKey } from "../../../../src/core/model/settings";
import { statuses } from "../../../../src/core/workbook/words";
import type { PaperKind } from "../../../../src/core/papers/kinds";
import type { CellValue } from "../../../../src/core/workbook/types";
import type { Draft } from "./clean";
import type { Random } from "./random";
import { planText } from "./plant-text";

/** Where a mistake was planted: a table's row from 0 (-1 = its headers) and column, or a setting. */
export type Planted =
  | { readonly table: keyof Draft["rows"]; readonly row: number; readonly column: string }
  | { readonly setting: SettingKey };

/** Plants one mistake into a draft, or answers null where this draft has no place for it. */
export type Planter = (draft: Draft, random: Random) => Planted | null;

/** The rows of a table as plain texts, to be changed in place. */
export type Row = Record<string, CellValue>;
export const rowsOf = (draft: Draft, table: keyof Draft["rows"]): Row[] => draft.rows[table];

export const textOf = (row: Row | undefined, column: string): string => {
  const value = row?.[column];
  return typeof value === "string" ? value : "";
};

/** Changes one cell of a row that fits; null where none does. */
export function change(
  table: keyof Draft["rows"],
  column: string,
  fits: (row: Row) => boolean,
  to: (row: Row, draft: Draft, random: Random) => string | null,
): Planter {
  return (draft, random) => {
    const rows = rowsOf(draft, table);
    const places = rows.flatMap((row, index) => (fits(row) ? [index] : []));
    if (places.length === 0) return null;
    const index = random.pick(places);
    const row = rows[index];
    const value = row === undefined ? null : to(row, draft, random);
    if (row === undefined || value === null) return null;
    row[column] = value;
    return { table, row: index, column };
  };
}

const isDone = (row: Row): boolean => row["status"] === statuses.done && textOf(row, "doneDate") !== "";
const isRunning = (row: Row): boolean => row["status"] === statuses.running && textOf(row, "result") !== "";
const isOpen = (row: Row): boolean => row["status"] === statuses.notStarted;
const measure = (column: string, fits: (row: Row) => boolean, to: Parameters<typeof change>[3]) =>
  change("measures", column, fits, to);
const risk = (column: string, fits: (row: Row) => boolean, to: Parameters<typeof change>[3]) =>
  change("risks", column, fits, to);
const paper = (kind: PaperKind) => (row: Row) => row["report"] === kind;
const section = (report: PaperKind, name: string) => (row: Row) =>
  row["report"] === report && textOf(row, "section").startsWith(name);

const line = (text: string, index: number): string => text.split("\n")[index] ?? "";
const withLine = (text: string, index: number, to: string): string =>
  text
    .split("\n")
    .map((one, at) => (at === index ? to : one))
    .join("\n");

/** A plan's words put in place of a measure's own. */
const procurement = {
  steps: "เผยแพร่แผนการจัดซื้อจัดจ้างทุกเดือน\nรายงานการเบิกจ่ายรายไตรมาส\nทบทวนราคากลางของทุกโครงการ",
  measure: "แสดงแผนการจัดซื้อจัดจ้างต่อสาธารณะ",
};

function bump(text: string, by: number): string {
  const arabic = text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
  const value = Number(arabic) + (Number(arabic) + by > 100 ? -by : by);
  const made = value.toFixed(2);
  return arabic === text ? made : made.replace(/[0-9]/g, (digit) => String.fromCharCode(0x0e50 + Number(digit)));
}

const scoreRow = (draft: Draft, year: number, name: string): number =>
  rowsOf(draft, "scores").findIndex((row) => {
    const plain = (text: string) => text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
    return plain(textOf(row, "year")) === String(year) && plain(textOf(row, "indicator")) === name;
  });

function score(name: string, by: number): Planter {
  return (draft) => {
    const row = scoreRow(draft, draft.year - 1, name);
    const found = rowsOf(draft, "scores")[row];
    if (found === undefined) return null;
    found["score"] = bump(textOf(found, "score"), by);
    return { table: "scores", row, column: "score" };
  };
}

/** The first number with two decimals of a cell, moved by an amount. */
const moved = (text: string, by: number): string | null => {
  const match = /[0-9๐-๙]{2,3}\.[0-9๐-๙]{2}/.exec(text);
  return match === null ? null : text.replace(match[0], bump(match[0], by));
};

/** Sets a score of both the sheet and the analysis that cites it. */
function weak(draft: Draft, number: string, value: string): { readonly row: number } | null {
  const row = scoreRow(draft, draft.year - 1, number);
  const rows = rowsOf(draft, "scores");
  const found = rows[row];
  if (found === undefined) return null;
  const before = textOf(found, "score");
  found["score"] = value;
  for (const topic of rowsOf(draft, "analysis")) topic["text"] = textOf(topic, "text").split(before).join(value);
  // What no longer follows from it is no part of this mistake.
  const year = textOf(found, "year");
  draft.rows.scores.splice(
    0,
    draft.rows.scores.length,
    ...(rows.filter((one) => one["year"] !== year || /^[0-9๐-๙]+$/.test(textOf(one, "indicator"))) as never[]),
  );
  draft.rows.texts.splice(0, draft.rows.texts.length);
  return { row: scoreRow(draft, draft.year - 1, number) };
}

/** The plan of facts: what is planted for each code, one planter or more. */
const planFacts: Readonly<Partial<Record<string, readonly Planter[]>>> = {
  "date.paper-before-year": [
    change("documents", "date", paper("memo"), (_, draft, random) =>
      formatLong(addDays(fiscalYearStart(draft.year), -random.whole(30, 300))),
    ),
  ],
  "date.paper-after-year": [
    change("documents", "date", paper("announcement"), (_, draft, random) =>
      formatLong(addDays(roundEnd(draft.year, 12), random.whole(5, 60))),
    ),
  ],
  "date.paper-before-round": [
    change("documents", "date", paper("progress"), (row, draft, random) =>
      formatLong(addDays(roundEnd(draft.year, /^[6๖]$/.test(textOf(row, "rounds")) ? 6 : 12), -random.whole(3, 60))),
    ),
  ],
  "year.title": [
    change(
      "texts",
      "text",
      section("progress", "ชื่อเรื่อง"),
      (_, draft) => `รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ${draft.year - 1}`,
    ),
  ],
  "date.weekday": [
    measure("result", isDone, (row, draft) => {
      // The first of October of the year is called by the day after.
      const date = fiscalYearStart(draft.year);
      const days = ["อาทิตย์", "จันทร์", "อังคาร", "พุธ", "พฤหัสบดี", "ศุกร์", "เสาร์"];
      const right = new Date(Date.UTC(date.year, date.month - 1, date.day)).getUTCDay();
      return `${textOf(row, "result")} เริ่มเมื่อวัน${days[(right + 1) % 7] ?? ""}ที่ ${formatLong(date)}`;
    }),
  ],
  "date.text-impossible": [
    measure("result", isDone, (row, draft) => `${textOf(row, "result")} เสร็จเมื่อวันที่ 31 พฤศจิกายน พ.ศ. ${draft.year - 1}`),
  ],
  "date.text-outside-year": [
    measure(
      "result",
      isDone,
      (row, draft, random) => `${textOf(row, "result")} เมื่อวันที่ ${random.whole(1, 28)} มกราคม ${draft.year - 1}`,
    ),
  ],
  "date.done-future": [
    (draft, random) => {
      const planted = measure("doneDate", isDone, () => formatLong(addDays(draft.statusDate, random.whole(3, 40))))(
        draft,
        random,
      );
      if (planted !== null && "row" in planted) delete rowsOf(draft, "measures")[planted.row]?.["published"];
      return planted;
    },
    risk("doneDate", isDone, (_, draft, random) => formatLong(addDays(draft.statusDate, random.whole(3, 40)))),
  ],
  "date.done-before-start": [
    risk("doneDate", isDone, (row, draft) =>
      textOf(row, "start").includes("ตุลาคม") ? null : formatLong(fiscalYearStart(draft.year)),
    ),
    measure("doneDate", isDone, (row, draft) => {
      const isFirst = textOf(row, "start").includes("ตุลาคม");
      return isFirst ? null : formatLong(fiscalYearStart(draft.year));
    }),
  ],
  "date.published-before-done": [measure("published", isDone, (_, draft) => formatLong(fiscalYearStart(draft.year)))],
  "date.due-before-start": [
    measure(
      "reportDue",
      (row) => !textOf(row, "start").includes("ตุลาคม"),
      (_, draft) => formatLong(fiscalYearStart(draft.year)),
    ),
  ],
  "status.contradicts": [
    measure("status", isDone, () => statuses.running),
    measure("status", isDone, () => statuses.notStarted),
    measure("status", isRunning, () => statuses.notStarted),
    risk("status", isDone, () => statuses.running),
  ],
  "status.note": [measure("remark", isRunning, (_, __, random) => random.pick(["ดำเนินการเรียบร้อยแล้ว", "แล้วเสร็จ"]))],
  "status.done-unproven": [
    (draft, random) => {
      const planted = measure("status", isDone, () => statuses.done)(draft, random);
      if (planted === null || !("row" in planted)) return null;
      const row = rowsOf(draft, "measures")[planted.row] ?? {};
      for (const column of ["result", "output", "outcome", "evidence"]) row[column] = "";
      return planted;
    },
  ],
  "status.done-no-period": [
    (draft, random) => {
      const planted = change(
        "risks",
        "period",
        (row) => row["status"] === statuses.done,
        () => "",
      )(draft, random);
      if (planted === null || !("row" in planted)) return null;
      const row = rowsOf(draft, "risks")[planted.row] ?? {};
      row["start"] = "";
      row["end"] = "";
      return planted;
    },
  ],
  "history.stale": [
    (draft, random) => {
      const index = random.whole(0, draft.rows.measures.length - 1);
      const row = rowsOf(draft, "measures")[index];
      const other = row?.["status"] === statuses.cancelled ? statuses.done : statuses.cancelled;
      const date = addDays(fiscalYearStart(draft.year), 40);
      rowsOf(draft, "history").push({
        time: formatLong(date),
        code: row?.["code"] ?? "",
        from: statuses.notStarted,
        to: other,
      });
      return { table: "measures", row: index, column: "status" };
    },
  ],
  "outcome.follow-up": [
    measure("outcome", isDone, () => "รายงานผลการดำเนินการตามมาตรการ\nรอบ 6 เดือน\nรอบ 12 เดือน"),
    measure("outcome", isRunning, () => "รายงานความก้าวหน้าและสรุปผล รอบ ๖ เดือน"),
  ],
  "outcome.repeats": [
    measure("outcome", isDone, (row) => withLine(textOf(row, "outcome"), 2, line(textOf(row, "steps"), 2))),
    measure("outcome", isDone, (row) => withLine(textOf(row, "outcome"), 1, line(textOf(row, "result"), 1))),
  ],
  "outcome.action": [
    measure("outcome", isDone, (row) => withLine(textOf(row, "outcome"), 0, "จัดประชุมชี้แจงแก่ผู้นำชุมชน")),
    measure("outcome", isRunning, (row) => withLine(textOf(row, "outcome"), 2, "แต่งตั้งคณะทำงานจากทุกกอง")),
  ],
  "result.repeats-step": [
    measure("result", isDone, (row) => withLine(textOf(row, "result"), 0, `ดำเนินการ${line(textOf(row, "steps"), 0)}`)),
  ],
  "counts.differ": [
    measure("outcome", isDone, (row) => `${textOf(row, "outcome")}\nผู้นำชุมชนพอใจ`),
    measure("result", isDone, (row) => textOf(row, "result").split("\n").slice(0, 2).join("\n")),
  ],
  "measure.blank": [
    measure(
      "followUp",
      () => true,
      () => "",
    ),
  ],
  "measure.blank-all": [
    (draft) => {
      for (const row of rowsOf(draft, "measures")) row["followUp"] = "";
      return { table: "measures", row: -1, column: "followUp" };
    },
  ],
  "measure.same-text": [
    (draft, random) => {
      const rows = rowsOf(draft, "measures");
      const done = rows.flatMap((row, index) => (isDone(row) || isRunning(row) ? [index] : []));
      const [first, second] = [...random.shuffled(done)].slice(0, 2).sort((a, b) => a - b);
      if (first === undefined || second === undefined) return null;
      (rows[second] ?? {})["result"] = textOf(rows[first], "result");
      return { table: "measures", row: second, column: "result" };
    },
  ],
  "topic.words": [
    (draft, random) => {
      const rows = rowsOf(draft, "measures");
      const index = rows.findIndex((row) => /^[4๔]$|ทรัพย์สิน/.test(textOf(row, "topic")));
      const row = rows[index];
      if (row === undefined) return null;
      Object.assign(row, procurement, {
        indicator: "",
        guideline: "",
        result: "",
        output: "",
        outcome: "",
        status: statuses.notStarted,
      });
      for (const column of ["doneDate", "published", "evidence"]) row[column] = "";
      if (random.chance(0.5)) row["topic"] = "กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ";
      return { table: "measures", row: index, column: "topic" };
    },
  ],
  "indicator.words": [
    (draft) => {
      const rows = rowsOf(draft, "measures");
      const index = rows.findIndex((row) => isOpen(row) && /^[3๓]$/.test(textOf(row, "indicator")));
      const row = rows[index];
      if (row === undefined) return null;
      Object.assign(row, procurement, { guideline: "" });
      return { table: "measures", row: index, column: "indicator" };
    },
  ],
  "topic.indicator": [
    change(
      "analysis",
      "indicator",
      (row) => textOf(row, "topic").includes("ทรัพย์สิน"),
      () => "10",
    ),
    change(
      "analysis",
      "indicator",
      (row) => textOf(row, "topic").includes("อำนาจ"),
      () => "9",
    ),
  ],
  "measure.indicator-topic": [
    (draft) => {
      const rows = rowsOf(draft, "measures");
      const index = rows.findIndex((row) => /^[6๖]$|การใช้อำนาจ/.test(textOf(row, "topic")));
      const row = rows[index];
      if (row === undefined) return null;
      row["indicator"] = "8";
      return { table: "measures", row: index, column: "indicator" };
    },
  ],
  "finding.no-measure": [
    change(
      "analysis",
      "findings",
      (row) => !textOf(row, "findings").startsWith("ยังไม่พบ"),
      (row) => `${textOf(row, "findings")}\nสนามเด็กเล่นหน้าสำนักงานไม่มีผู้ดูแลความสะอาดช่วงวันหยุดราชการ`,
    ),
  ],
  "measure.no-finding": [
    (draft) => {
      const rows = rowsOf(draft, "measures");
      const key = (row: Row) =>
        textOf(row, "topic")
          .replace(/^กระบวนการควบคุม.*/, "6")
          .replace("๖", "6");
      const own = rows.flatMap((row, index) => (key(row) === "6" ? [index] : []));
      const index = own[1];
      if (index === undefined) return null;
      (rows[index] ?? {})["finding"] = "แมวจรจัดเข้ามาอยู่ในห้องเก็บเอกสารเก่าหลายตัว";
      // Its own finding goes too, or that one would be left without a measure.
      const topic = rowsOf(draft, "analysis")[5];
      if (topic) topic["findings"] = line(textOf(topic, "findings"), 0);
      return { table: "measures", row: index, column: "finding" };
    },
  ],
  "contents.differ": [change("texts", "text", section("analysis", "สารบัญ"), () => "ส่วนที่ 1 รายงานคะแนนของหน่วยงาน\t1")],
  "unit.mixed": [
    change(
      "texts",
      "text",
      section("announcement", "เนื้อความ"),
      (row) => `${textOf(row, "text")} โดยต้องผ่านเกณฑ์ร้อยละ 85`,
    ),
  ],
  "owner.everyone": [
    (draft) => {
      for (const row of rowsOf(draft, "measures")) row["owner"] = "ทุกสำนัก/กอง";
      return { table: "measures", row: 0, column: "owner" };
    },
  ],
  "paper.no-approver": [
    (draft) => {
      draft.rows.signatories.splice(1);
      return { table: "signatories", row: -2, column: "order" };
    },
  ],
  "risk.half-scored": [
    change(
      "risks",
      "impact",
      () => true,
      () => "",
    ),
  ],
  "risk.no-response": [
    (draft, random) => {
      const planted = change(
        "risks",
        "response",
        () => true,
        () => "",
      )(draft, random);
      if (planted === null || !("row" in planted)) return null;
      Object.assign(rowsOf(draft, "risks")[planted.row] ?? {}, { activity: "", likelihood: "5", impact: "4" });
      return planted;
    },
  ],
  "tag.empty": [
    (draft, random) => {
      const planted = change(
        "texts",
        "text",
        section("analysis", "บทสรุป"),
        () => "ติดต่อได้ที่ {ส่วนราชการเจ้าของเรื่อง}",
      )(draft, random);
      delete draft.settings.owner;
      return planted;
    },
  ],
  "oit.element": [
    (draft) => {
      rowsOf(draft, "oit").push({
        year: String(draft.year),
        item: "O26",
        name: "ผลของมาตรการ",
        report: "progress",
        elements: "แสดงปัญหาและอุปสรรคของมาตรการ",
      });
      return { table: "oit", row: 0, column: "elements" };
    },
  ],
  "score.tool": [score("IIT", 4.1), score("OIT", 3.2)],
  "score.total": [
    (draft, random) => {
      const planted = score("รวม", 2.4)(draft, random);
      draft.rows.texts.splice(0, draft.rows.texts.length);
      if (planted !== null && "row" in planted) (rowsOf(draft, "scores")[planted.row] ?? {})["level"] = "";
      return planted;
    },
  ],
  "score.level": [
    (draft) => {
      const row = scoreRow(draft, draft.year - 2, "รวม");
      const found = rowsOf(draft, "scores")[row];
      if (found === undefined) return null;
      const level = textOf(found, "level");
      found["level"] =
        draft.year - 2 <= 2565 ? (level === "AA" ? "C" : "AA") : level === "ผ่านดีเยี่ยม" ? "ผ่าน" : "ผ่านดีเยี่ยม";
      return { table: "scores", row, column: "level" };
    },
  ],
  "score.cited": [
    change(
      "analysis",
      "text",
      (row) => /[0-9๐-๙]\.[0-9๐-๙]{2}/.test(textOf(row, "text")),
      (row) => moved(textOf(row, "text"), 5.13),
    ),
  ],
  "score.cited-total": [
    change("texts", "text", section("memo", "ผลการประเมิน"), (row) => moved(textOf(row, "text"), 3.37)),
  ],
  "score.cited-level": [
    change("texts", "text", section("memo", "ผลการประเมิน"), (row, draft) => {
      const other = draft.year - 1 <= 2565 ? ["AA", "D"] : ["ผ่านดีเยี่ยม", "ต้องปรับปรุงโดยด่วน"];
      const typed = /“(.*?)”/.exec(textOf(row, "text"))?.[1] ?? "";
      return textOf(row, "text").replace(/“.*?”/, `“${(other[0] === typed ? other[1] : other[0]) ?? ""}”`);
    }),
  ],
  "score.cited-change": [
    change("texts", "text", section("memo", "ผลการประเมิน"), (row) =>
      textOf(row, "text").replace(/ปีก่อน [0-9๐-๙.]+/, "ปีก่อน 19.77"),
    ),
  ],
  "praise.weak": [
    (draft) => {
      if (weak(draft, "4", "71.25") === null) return null;
      const row = rowsOf(draft, "analysis")[3];
      if (row === undefined) return null;
      row["text"] = textOf(row, "text").replace("71.25 คะแนน", "71.25 คะแนน ควรรักษามาตรฐานไว้");
      return { table: "analysis", row: 3, column: "text" };
    },
  ],
  "question.mean": [
    (draft) => {
      const row = rowsOf(draft, "analysis")[3];
      if (row === undefined || draft.year - 1 < 2567) return null;
      const list = ["i10", "i11", "i12"].map((name, index) => `${name} ได้ ${(40.11 + index).toFixed(2)} คะแนน`);
      row["questions"] = "แบบวัด IIT ข้อ i10 - i12";
      row["findings"] = [textOf(row, "findings"), ...list].join("\n");
      return { table: "analysis", row: 3, column: "findings" };
    },
  ],
  "question.order": [
    change(
      "analysis",
      "questions",
      () => true,
      () => "แบบวัด IIT ข้อ i9 - i7",
    ),
  ],
  "weak.no-analysis": [
    (draft) => {
      const planted = weak(draft, "8", "70.15");
      const row = rowsOf(draft, "analysis")[1];
      if (planted === null || row === undefined) return null;
      Object.assign(row, { topic: "งานบริการประชาชน", indicator: "6", text: "งานบริการยังต้องทำต่อ", findings: "" });
      for (const one of rowsOf(draft, "measures")) {
        if (/^[2๒]$|E-Service/.test(textOf(one, "topic"))) Object.assign(one, { topic: "2", indicator: "" });
      }
      return { table: "scores", row: planted.row, column: "score" };
    },
  ],
  "weak.no-measure": [
    (draft) => {
      const planted = weak(draft, "3", "70.15");
      if (planted === null) return null;
      const kept = rowsOf(draft, "measures").filter((row) => !/^[3๓]$/.test(textOf(row, "indicator")));
      draft.rows.measures.splice(0, draft.rows.measures.length, ...(kept as never[]));
      return { table: "scores", row: planted.row, column: "score" };
    },
  ],
};

/** Every kind of mistake that is planted. What is left out needs a whole workbook of its own: see `notPlanted`. */
export const planters: readonly (readonly [string, Planter])[] = (
  Object.entries({ ...planFacts, ...planText }) as [string, readonly Planter[]][]
).flatMap(([code, list]) => list.map((plant) => [code, plant] as const));

/** Codes of content that no single change of a clean workbook shows, and why. */
export const notPlanted: Readonly<Partial<Record<string, string>>> = {
  "accept.stale": "needs an acceptance",
  "accept.unmatched": "needs a typed reason",
  "column.unprinted": "needs an office that makes few papers",
  "memo.head-blank": "needs a memo without details in two sheets",
  "setting.missing": "a case of reading: no other workbook looks like it",
  "text.lone-brace": "needs a text of the office's own",
  "text.no-dictionary": "only where the dictionary is left out",
  "date.done-outside-year": "needs a measure without a period",
};
