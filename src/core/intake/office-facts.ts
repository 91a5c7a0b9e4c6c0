import { findMixedNumbers, isPlausibleBe, toArabicDigits } from "../calendar";
import { fullOfficeName } from "../model/read-settings";
import { settingDefs, type SettingKey } from "../model/settings";
import { fold } from "../workbook/text";
import { digitWords, officeKinds } from "../workbook/words";
import { RowDraft, type DraftCell } from "./draft";
import type { Line } from "./people";

interface Vote {
  count: number;
  readonly cell: DraftCell;
}

/** Counts what is said how often; the first mention gives the place. */
class Votes {
  private readonly found = new Map<string, Vote>();

  add(text: string, line: Line, weight = 1): void {
    const key = fold(toArabicDigits(text));
    const vote = this.found.get(key);
    if (vote === undefined) this.found.set(key, { count: weight, cell: { text, place: line.place } });
    else vote.count += weight;
  }

  /** What was said most often; of two as often the first. */
  best(): DraftCell | null {
    const votes = [...this.found.values()];
    const most = Math.max(0, ...votes.map((vote) => vote.count));
    return votes.find((vote) => vote.count === most)?.cell ?? null;
  }
}

const prefixes = officeKinds.map((kind) => kind.prefix).join("|");
// A name ends where a space, a line or a bracket does: Thai writes on without spaces, so other mentions tell nothing.
const officeName = new RegExp(`((?:${prefixes})[ก-๙]{2,40})(?=[\\s()“”"/,]|$)`, "g");
const shorts = officeKinds.map((kind) => kind.short.replace(".", "\\s*\\.")).join("|");
/** The name in short, "อบต.ก": taken where no line gives it in full. */
const shortName = new RegExp(`(?:^|[\\s(“"])((?:${shorts})\\s*[ก-๙]{2,40})(?=[\\s()“”"/,]|$)`, "g");
const district = /(?:อำเภอ|เขต)\s*([ก-๙]{2,30})(?=\s)/;
const province = /จังหวัด\s*([ก-๙]{2,30})(?=[\s(),]|$)/;
const fiscal = /(?:ปีงบประมาณ|ประจำปี|งบประมาณ|ปี)\s*(?:พ\s*\.?\s*ศ\s*\.?)?\s*([0-9๐-๙]{4})(?![0-9๐-๙])/g;

const isYear = (text: string): boolean => isPlausibleBe(Number(toArabicDigits(text)));

/** Words that go on with a name where a writer left out the space. */
const runOn = /(?:ได้|จึง|มี|ขอ|และ|ใน|เป็น|ที่|โดย|ทำ|ให้|เรื่อง)[ก-๙]*$/;

/** What the lines of a paper say of its office and its year, a setting each. `titles` are the lines of its titles. */
export function readOffice(lines: readonly Line[], titles: ReadonlySet<string>): ReadonlyMap<SettingKey, DraftCell> {
  const [offices, short, districts, provinces, years] = [
    new Votes(),
    new Votes(),
    new Votes(),
    new Votes(),
    new Votes(),
  ];
  let thai = 0;
  let arabic = 0;
  let mixed = 0;
  for (const line of lines) {
    const { text } = line;
    const isTitle = titles.has(fold(text));
    for (const [, name = ""] of text.matchAll(officeName)) {
      const isRunOn = runOn.test(name.slice(12)) && name.length > 34;
      if (!isRunOn) offices.add(name, line);
    }
    for (const [, name = ""] of text.matchAll(shortName)) short.add(name, line, name === text.trim() ? 5 : 1);
    const [, inDistrict] = district.exec(text) ?? [];
    const [, inProvince] = province.exec(text) ?? [];
    if (inDistrict !== undefined && inProvince !== undefined) {
      districts.add(inDistrict, line);
      provinces.add(inProvince, line);
    }
    for (const [whole, year = ""] of text.matchAll(fiscal)) {
      const isFiscal = whole.includes("งบประมาณ") || whole.includes("ประจำปี");
      if (isYear(year)) years.add(year, line, isTitle ? 20 : isFiscal ? 2 : 1);
    }
    mixed += findMixedNumbers(text).length;
    thai += text.match(/[๐-๙]/g)?.length ?? 0;
    arabic += text.replace(/https?:\S+|[A-Za-z]+[0-9]+/g, "").match(/[0-9]/g)?.length ?? 0;
  }
  const office = offices.best() ?? short.best();
  const kind = officeKinds.find((one) => fullOfficeName(office?.text ?? "").startsWith(one.prefix))?.short;
  const found: (readonly [SettingKey, DraftCell | null])[] = [
    ["office", office],
    ["officeKind", office === null || kind === undefined ? null : { ...office, text: kind }],
    ["district", districts.best()],
    ["province", provinces.best()],
    ["fiscalYear", years.best()],
  ];
  const [first] = lines;
  // Where numbers mix both kinds of digit, any style but the typed one would change them.
  const style =
    mixed > 0
      ? digitWords.asTyped
      : thai > arabic * 10
        ? digitWords.thai
        : arabic > thai * 10
          ? digitWords.arabic
          : null;
  if (first !== undefined && style !== null && thai + arabic > 5)
    found.push(["digits", { text: style, place: { ...first.place, where: "ตัวเลขทั้งฉบับ" } }]);
  return new Map(found.flatMap(([key, cell]) => (cell === null ? [] : [[key, cell] as const])));
}

/** A setting as a row of ตั้งค่า. */
export function settingRow(key: SettingKey, cell: DraftCell): RowDraft {
  const row = new RowDraft();
  row.set("name", settingDefs.find((def) => def.key === key)?.name ?? key, cell.place);
  row.set("value", cell.text, cell.place);
  return row;
}

const owner = /^(?:สำนัก|กอง|งาน|ฝ่าย|ส่วน|หน่วย|ศูนย์|โรงเรียน|สถานี)/;

/** The division that a task is done in, "งานประชาสัมพันธ์ กองวิชาการและ แผนงาน": the division alone, unbroken. */
function divisionIn(name: string): string {
  const within = /^(?:งาน|ฝ่าย)[^\s/]*\s*[\s/]\s*((?:กอง|สำนัก)[\s\S]*)$/.exec(name)?.[1] ?? name;
  return within.replace(/(และ)\s+|\s+(?=และ)/g, "$1");
}

/** The divisions that the owners of work name, a row each in the order of their first mention. */
export function divisionRows(work: readonly RowDraft[]): readonly RowDraft[] {
  const known = new Set<string>();
  return work.flatMap((one) => {
    const cell = one.cells.get("owner");
    if (cell === undefined) return [];
    return cell.text.split("\n").flatMap((line) => {
      const name = divisionIn(line.trim());
      if (!owner.test(name) || name.length > 50 || known.has(fold(name))) return [];
      known.add(fold(name));
      const row = new RowDraft();
      row.set("name", name, cell.place);
      return [row];
    });
  });
}
