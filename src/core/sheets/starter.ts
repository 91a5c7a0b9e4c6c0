import { fiscalYearOf, type CivilDate } from "../calendar";
import { indicators, indicatorTitle } from "../model/indicators";
import { settingDefs, type SettingDef } from "../model/settings";
import type { TableKey } from "../workbook/tables";
import { officeKinds, roles } from "../workbook/words";
import type { InputRow } from "./input-rows";

/** What a new workbook is begun with. */
export interface Starter {
  readonly today: CivilDate;
  /** The office's full name; "" where it is not known yet. */
  readonly office: string;
}

/** The topics of the analysis with their indicators and questions, as offices of the field part it. */
const topics: readonly (readonly [topic: string, indicators: string, questions: string])[] = [
  ["กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ", "1\n6\n9", "แบบวัด IIT ข้อ i1 - i3 และแบบวัด EIT ข้อ e1 - e3"],
  ["การให้บริการและระบบ E-Service", "6\n8\n9", "แบบวัด EIT ข้อ e7 - e9"],
  ["ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ", "7\n9", "แบบวัด EIT ข้อ e4 - e6"],
  ["กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ", "4", "แบบวัด IIT ข้อ i10 - i12"],
  ["กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง", "2\n9", "แบบวัด IIT ข้อ i4 - i6"],
  ["กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล", "3", "แบบวัด IIT ข้อ i7 - i9"],
  ["กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน", "5\n10", "แบบวัด IIT ข้อ i13 - i15 และแบบวัด OIT ตัวชี้วัดที่ 10"],
];

const toolTexts: readonly (readonly [tool: string, description: string])[] = [
  ["IIT", "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน ตอบโดยบุคลากรของหน่วยงาน"],
  ["EIT", "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก ตอบโดยผู้รับบริการและผู้ติดต่อหน่วยงาน"],
  ["OIT", "แบบวัดการเปิดเผยข้อมูลสาธารณะ ตรวจจากข้อมูลบนเว็บไซต์ของหน่วยงาน"],
];

/** What of the scores is published and does not follow from others: tools, total and level are worked out of these. */
const scoreNames = [...indicators.map(({ number }) => indicatorTitle(number)), "EIT ส่วนที่ 1", "EIT ส่วนที่ 2"];

/** A post with the office's own name behind it: "ปลัดเทศบาลตำบล" -> "ปลัดเทศบาลตำบลธารทอง". */
function posts(office: string): { readonly clerk: string; readonly head: string } | null {
  const name = office.trim();
  const kind = officeKinds.find(({ prefix }) => name.startsWith(prefix));
  if (kind === undefined) return null;
  const own = name.slice(kind.prefix.length);
  return { clerk: kind.clerk + own, head: kind.head + own };
}

/** Who signs in which order; posts where the kind of the office is known, names are left to be typed. */
function signatories(office: string): readonly InputRow[] {
  const known = posts(office);
  const { clerk, head } = known ?? { clerk: "ปลัด...", head: "นายก..." };
  const row = (order: string, role: string, heading: string, position: string, report = ""): InputRow => [
    ...[order, role, heading, "", "", known === null && position !== "" ? "" : position, "", "", report],
  ];
  return [
    row("1", roles.preparer, "", ""),
    row("2", roles.opinion, "ความเห็นหัวหน้าสำนักปลัด", "หัวหน้าสำนักปลัด"),
    row("3", roles.opinion, known === null ? "" : `ความเห็น${clerk}`, clerk),
    row("4", roles.order, known === null ? "" : `คำสั่ง${head}`, head),
    row("5", roles.announcer, "", head, "ประกาศกำหนดมาตรการ"),
  ];
}

function settings({ today, office }: Starter): readonly InputRow[] {
  const known: Readonly<Partial<Record<string, string>>> = { office, fiscalYear: String(fiscalYearOf(today)) };
  return settingDefs.flatMap(({ key, name }: SettingDef): InputRow[] => {
    const value = known[key] ?? "";
    return value === "" ? [] : [[name, value]];
  });
}

/** What the program knows of the rows of a new workbook, by the design's columns; the rest is left to be typed. */
export function starterRows(starter: Starter): Readonly<Partial<Record<TableKey, readonly InputRow[]>>> {
  const year = fiscalYearOf(starter.today);
  return {
    settings: settings(starter),
    scores: [year - 2, year - 1].flatMap((one) => scoreNames.map((name): InputRow => [String(one), name])),
    analysis: topics.map(([topic, numbers, questions], index) => ["", String(index + 1), topic, numbers, questions]),
    limitations: toolTexts,
    signatories: signatories(starter.office),
  };
}
