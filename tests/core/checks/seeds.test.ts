import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { parseThaiDate } from "../../../src/core/calendar";
import { check } from "../../../src/core/commands/check";
import { catalogue } from "../../../src/core/commands/catalogue";
import type { PaperKind } from "../../../src/core/papers/kinds";
import { settingDefs } from "../../../src/core/model/settings";
import { inputSheetPlans } from "../../../src/core/sheets/input";
import { refName } from "../../../src/core/workbook/a1";
import { tables } from "../../../src/core/workbook/tables";
import type { CellValue } from "../../../src/core/workbook/types";
import { day } from "../builders";

/** The cell of a setting in a sheet that has them all. */
const setting = (key: string): string =>
  `${tables.settings.sheet}!B${settingDefs.findIndex((def) => def.key === key) + 2}`;

const folder = process.env["ITA_SEED_WORKBOOKS"];

/** A mistake that a real paper contains: E certain, W to be judged; what it is, the code and the cell that tell of it. */
type Known = readonly ["E" | "W", string, string, string];

const known: Readonly<Record<string, readonly Known[]>> = {
  "000": [
    ["E", "another office's district and province", "place.foreign", "ข้อความ!C6"],
    ["E", "another office's sub-district", "place.foreign", "ความเสี่ยง!F2"],
    ["E", "kind of office not chosen", "text.leftover", "ข้อความ!C5"],
    ["E", "round not chosen in the title", "text.leftover", "ข้อความ!C2"],
    ["E", "letter O typed as zero in an item", "number.letter-o", "รายการ OIT!B2"],
    ["E", "letter O typed as zero in an element", "number.letter-o", "รายการ OIT!E2"],
    ["E", "month grid empty though done and dated", "status.done-no-period", "ความเสี่ยง!L2"],
    ["E", "outcome of measure 2 is follow-up text", "outcome.follow-up", "มาตรการ!T3"],
    ["E", "outcome of measure 3 is follow-up text", "outcome.follow-up", "มาตรการ!T4"],
    ["E", "subordinate misspelt", "text.misspelt", "มาตรการ!G2"],
    ["E", "doubled word in steps", "text.doubled", "มาตรการ!H3"],
    ["E", "fairly for concretely", "text.doubtful", "รายการ OIT!E2"],
    ["E", "doubled syllable in the response", "text.doubled", "ความเสี่ยง!E2"],
    ["E", "doubled syllable in the guideline", "text.doubled", "มาตรการ!G4"],
    ["E", "wrong word for declaration", "text.wording", "มาตรการ!H4"],
    ["W", "done with no evidence", "evidence.missing", "มาตรการ!U4"],
    ["W", "no approver", "paper.no-approver", "ผู้ลงนาม!A2"],
  ],
  "002": [
    ["E", "date without its day", "date.no-day", setting("reportDate")],
    ["E", "dated before the year it reports", "date.paper-before-year", setting("reportDate")],
    ...([2, 3, 4, 5, 6, 7] as const).map((row): Known => [
      "E",
      "mixed digits",
      "number.mixed-digits",
      `มาตรการ!M${row}`,
    ]),
    ["E", "mixed digits, twice in a text", "number.mixed-digits", "ข้อความ!C5"],
    ["E", "acting-for wording", "text.acting", "ผู้ลงนาม!G4"],
    ["E", "one post spelt two ways", "name.two-spellings", "ผู้ลงนาม!F3"],
    ["E", "practice misspelt", "text.misspelt", "มาตรการ!H3"],
    ["E", "practice misspelt, two ways in one paper", "text.misspelt", "มาตรการ!H6"],
    ["E", "website misspelt", "text.misspelt", "มาตรการ!H4"],
    ["E", "document number without its number", "number.document", setting("documentNumber")],
    ["E", "an item that is nowhere", "reference.dangling", "ข้อความ!C3"],
    ["E", "telephone wrongly grouped", "number.telephone", setting("phone")],
    ["W", "should in a done measure", "text.wish", "มาตรการ!H4"],
    ...([3, 4, 5, 6, 7] as const).map((row): Known => [
      "W",
      "evidence that leads nowhere",
      "evidence.vague",
      `มาตรการ!U${row}`,
    ]),
    ["W", "one person gives two opinions", "person.two-opinions", "ผู้ลงนาม!E4"],
  ],
  "003": [
    ["E", "tool score that does not follow", "score.tool", "คะแนน ITA!C12"],
    ["E", "weakest indicator never analysed", "weak.no-analysis", "คะแนน ITA!C9"],
    ["E", "second part of EIT never analysed", "weak.no-analysis", "คะแนน ITA!C14"],
    ["E", "property topic cites another indicator", "topic.indicator", "วิเคราะห์!D5"],
    ["E", "questions of another year", "reference.unknown-item", "วิเคราะห์!E5"],
    ["E", "questions that the topic does not list", "reference.not-listed", "วิเคราะห์!G5"],
    ["E", "a question that the topic does not list", "reference.unknown-item", "วิเคราะห์!G3"],
    ["E", "letter O typed as zero", "number.letter-o", "วิเคราะห์!E3"],
    ["E", "letter O typed as zero, a range", "number.letter-o", "วิเคราะห์!E4"],
    ["E", "finding without an action", "finding.no-measure", "วิเคราะห์!G2"],
    ["E", "action without a finding", "measure.no-finding", "มาตรการ!D4"],
    ["E", "question scores that average otherwise", "question.mean", "วิเคราะห์!G5"],
    ...([8, 9, 10, 11] as const).map((row): Known => [
      "E",
      "contents differ from heading",
      "contents.differ",
      `ข้อความ!C${row}`,
    ]),
    ["E", "cabinet resolution without the cabinet", "text.doubtful", "ข้อความ!C4"],
    ["E", "set misspelt", "text.misspelt", "มาตรการ!D2"],
    ["E", "tell apart misspelt", "text.misspelt", "มาตรการ!H10"],
    ["E", "doubled plan", "text.doubled", "มาตรการ!H13"],
    ["E", "doubled plan again", "text.doubled", "มาตรการ!H15"],
    ["E", "doubled have", "text.doubled", "วิเคราะห์!G2"],
    ["W", "praise for a score below the mark", "praise.weak", "วิเคราะห์!F4"],
    ["W", "everyone owns everything", "owner.everyone", "มาตรการ!I2"],
  ],
  // Only the sheet is said where a paper may be laid out in several ways.
  "001": [
    ["E", "own name misspelt on the cover", "place.misspelt", "ข้อความ"],
    ["E", "assessment misspelt", "text.misspelt", "ข้อความ"],
    ["E", "suggestion misspelt", "text.misspelt", "มาตรการ"],
    ["E", "procurement under property", "topic.words", "มาตรการ"],
    ["E", "4 steps, 4 results, 5 outcomes", "counts.differ", "มาตรการ"],
    ["W", "results that repeat the step", "result.repeats-step", "มาตรการ"],
    ["W", "no signature", "paper.no-signatory", "ผู้ลงนาม"],
  ],
  "004": [
    ["E", "rank misspelt", "text.misspelt", "ผู้ลงนาม"],
    ["E", "property and work assignment under disclosure", "indicator.words", "มาตรการ"],
    ["E", "no owner, period or follow-up", "measure.blank-all", "มาตรการ"],
    ["W", "points and per cent", "unit.mixed", "ข้อความ"],
  ],
};

interface SeedFile {
  readonly kinds?: readonly PaperKind[];
  readonly options?: { readonly statusDate?: string };
  readonly sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>;
}

function toldOf(path: string): readonly string[] {
  const { kinds, options, sheets } = JSON.parse(readFileSync(path, "utf8")) as SeedFile;
  const plans = inputSheetPlans({ existing: [], data: sheets });
  const data = {
    sheets: plans.map(({ name, columns, rows }) => {
      const body: readonly (readonly CellValue[])[] = [columns.map(({ header }) => header), ...rows];
      return { name, rows: body, merges: [] };
    }),
  };
  const reading = parseThaiDate(options?.statusDate ?? "");
  const asked = { ...(kinds ? { kinds } : {}), ...(reading.kind === "date" ? { statusDate: reading.date } : {}) };
  const { problems } = check(data, asked, { today: day(2569, 3, 31), now: "", user: "" });
  return problems.map(({ code, at }) => `${code} ${at === null ? "" : `${at.sheet}!${refName(at)}`}`);
}

const named = Object.entries(known).map(([seed, mistakes]) => ({ seed, mistakes }));
const isThere = (seed: string): boolean => folder !== undefined && existsSync(join(folder, `${seed}.json`));

describe("mistakes of real papers", () => {
  test("are told by codes that exist", () => {
    const codes = named.flatMap(({ mistakes }) => mistakes.map(([, , code]) => code));
    expect(codes.filter((code) => !catalogue.has(code))).toEqual([]);
  });

  // The papers are not part of this project: ITA_SEED_WORKBOOKS names their folder.
  describe.each(named)("paper $seed", ({ seed, mistakes }) => {
    (isThere(seed) ? test : test.skip)("tells its mistakes", () => {
      const told = toldOf(join(folder ?? "", `${seed}.json`));
      const isTold = (code: string, cell: string): boolean =>
        told.some((one) => one === `${code} ${cell}` || (!cell.includes("!") && one.startsWith(`${code} ${cell}!`)));
      const missed = mistakes.filter(([, , code, cell]) => !isTold(code, cell));
      expect(missed.filter(([weight]) => weight === "E")).toEqual([]);
      const judged = mistakes.filter(([weight]) => weight === "W");
      const judgedMissed = missed.filter(([weight]) => weight === "W");
      expect(judgedMissed.length / judged.length).toBeLessThanOrEqual(0.2);
    });
  });
});
