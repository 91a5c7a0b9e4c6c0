import { fiscalYearOf, parseNumber, parseThaiDate, readFiscalYear, type CivilDate, type DigitStyle } from "../calendar";
import type { ProblemDef } from "../problems/definition";
import { filledProblem, hintOf, problem, type ArgsOf, type FactsParameter } from "../problems/problem";
import type { Problem } from "../problems/types";
import { nearest } from "../workbook/similar";
import { headerOf, refOf, type Table, type TableRow } from "../workbook/table";
import { fold } from "../workbook/text";
import { parseScore } from "./scores";
import { settingDefs, type SettingDef, type SettingKey, type Settings } from "./settings";
import { digitWords, officeKinds } from "../workbook/words";
import {
  settingUnknown,
  settingDuplicate,
  settingMissing,
  yearUnreadable,
  yearChristian,
  dateImpossible,
  dateUnreadable,
  settingChoice,
  numberUnreadable,
  numberRange,
  dateStatusOutsideYear,
  settingShortOffice,
} from "./problems";

const passMark = 85;

function defOf(name: string): SettingDef | undefined {
  const wanted = fold(name);
  return settingDefs.find((def: SettingDef) =>
    [def.name, ...(def.aliases ?? [])].some((known) => fold(known) === wanted),
  );
}

/** The kind of office by the words its full name begins with, "" where none fits. */
export function officeKindOf(office: string): string {
  return officeKinds.find((kind) => office.startsWith(kind.prefix))?.short ?? "";
}

/** The full name of an office typed in short: "อบต.บ้านริมธาร" -> "องค์การบริหารส่วนตำบลบ้านริมธาร"; others as they are. */
export function fullOfficeName(typed: string): string {
  const kind = officeKinds.find((one) => typed.startsWith(one.short));
  return kind === undefined ? typed : kind.prefix + typed.slice(kind.short.length).trim();
}

/** A place's name without the words อำเภอ, เขต, จังหวัด in front. */
export function placeName(typed: string): string {
  return typed.replace(/^(?:อำเภอ|อ\.|เขต|จังหวัด|จ\.)\s*/, "").trim();
}

/**
 * Reads the sheet ตั้งค่า. Missing required settings, unknown and doubled names, unreadable years and dates,
 * and words outside a closed list are problems; what cannot be read falls back to its default (year 0 = unknown).
 */
export function readSettings(table: Table<"settings">): { settings: Settings; problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const found = new Map<SettingKey, TableRow<"settings">>();
  for (const row of table.rows) {
    const name = row.text.name;
    if (name === "") continue;
    const def = defOf(name);
    const at = refOf(row, "name");
    const header = headerOf(row, "name");
    if (def === undefined) {
      const near = nearest(
        name,
        settingDefs.map((one) => one.name),
      );
      problems.push(problem(settingUnknown, { at, header, found: name, args: { hint: hintOf(near) } }));
      continue;
    }
    const earlier = found.get(def.key as SettingKey);
    if (earlier) problems.push(problem(settingDuplicate, { at, header, found: name, args: { other: earlier.row } }));
    else found.set(def.key as SettingKey, row);
  }

  const text = (key: SettingKey): string => found.get(key)?.text.value ?? "";
  const at = (key: SettingKey) => {
    const row = found.get(key);
    return row ? refOf(row, "value") : { sheet: table.sheet, row: Math.max(1, table.headerRow), column: 0 };
  };
  const report = <Def extends ProblemDef>(
    def: Def,
    key: SettingKey,
    ...[args]: FactsParameter<ArgsOf<Def, "setting">>
  ) => {
    const name = settingDefs.find((one) => one.key === key)?.name ?? key;
    const facts = { at: at(key), header: name, found: text(key) };
    problems.push(filledProblem(def, { ...facts, args: { setting: name, ...args } }));
  };

  for (const def of settingDefs) {
    if ("required" in def && !("isPlace" in def) && table.exists && text(def.key) === "")
      report(settingMissing, def.key, { expected: def.description, example: def.example });
  }
  const year = (key: SettingKey, otherwise: number): number => {
    if (text(key) === "") return otherwise;
    const reading = readFiscalYear(text(key));
    if (!reading.ok) {
      report(yearUnreadable, key);
      return otherwise;
    }
    if (reading.era === "ce") report(yearChristian, key, { year: reading.year });
    return reading.year;
  };
  const fiscalYear = year("fiscalYear", 0);
  const date = (key: SettingKey): CivilDate | null => {
    const reading = parseThaiDate(text(key), fiscalYear === 0 ? {} : { fiscalYear });
    if (reading.kind === "impossible") report(dateImpossible, key);
    else if (reading.kind === "unreadable" || (reading.kind === "month" && key === "statusDate"))
      report(dateUnreadable, key);
    return reading.kind === "date" ? reading.date : null;
  };
  const typedDigits = text("digits");
  const digits = (Object.keys(digitWords) as DigitStyle[]).find(
    (style) => fold(digitWords[style]) === fold(typedDigits),
  );
  if (typedDigits !== "" && digits === undefined) {
    report(settingChoice, "digits", { expected: Object.values(digitWords).join(", ") });
  }
  const perPage = text("picturesPerPage") === "" ? 4 : parseNumber(text("picturesPerPage"));
  if (perPage !== 2 && perPage !== 4) report(settingChoice, "picturesPerPage", { expected: "4, 2" });
  const target = text("target") === "" ? passMark : parseScore(text("target"));
  if (target === null || target < 0 || target > 100) {
    report(target === null ? numberUnreadable : numberRange, "target", { expected: "0-100", example: "90" });
  }
  date("reportDate");
  const statusDate = date("statusDate");
  // A report on a year is written in the year after it at the latest.
  const isOther = (year: number): boolean => year < fiscalYear || year > fiscalYear + 1;
  if (statusDate !== null && fiscalYear !== 0 && isOther(fiscalYearOf(statusDate)))
    report(dateStatusOutsideYear, "statusDate", { year: fiscalYear, before: fiscalYear - 1 });
  const office = fullOfficeName(text("office"));
  if (office !== text("office")) report(settingShortOffice, "office", { full: office });

  const settings: Settings = {
    office,
    officeKind: text("officeKind") || officeKindOf(office),
    district: placeName(text("district")),
    province: placeName(text("province")),
    fiscalYear,
    assessedYear: year("assessedYear", fiscalYear === 0 ? 0 : fiscalYear - 1),
    target: target ?? passMark,
    owner: text("owner"),
    phone: text("phone"),
    email: text("email"),
    website: text("website"),
    digits: digits ?? "thai",
    font: text("font"),
    emblem: text("emblem"),
    picturesPerPage: perPage === 2 ? 2 : 4,
    statusDate,
    reportDate: text("reportDate"),
    documentNumber: text("documentNumber"),
    to: text("to"),
    rows: Object.fromEntries([...found].map(([key, row]) => [key, row.row])),
    typed: Object.fromEntries([...found].map(([key, row]) => [key, row.text.value])),
  };
  return { settings, problems };
}
