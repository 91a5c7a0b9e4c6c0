import { kindDef, kindsThat, type PaperKindDef } from "../papers/kinds";

/** Year (พ.ศ.), item, name, the paper that answers it, elements a line each, source: the columns of รายการ OIT. */
export type OitRow = readonly [number, string, string, string, string, string];

const measuresName = "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน";
const reportElements = [
  "แสดงความก้าวหน้าหรือผลของมาตรการแต่ละเรื่อง",
  "อธิบายการนำมาตรการไปปฏิบัติอย่างเป็นรูปธรรม",
  "เป็นการดำเนินการในปีงบประมาณปัจจุบัน",
].join("\n");
const measuresElements = ["วิเคราะห์ผลการประเมินของปีก่อน", "กำหนดมาตรการ แนวทาง ขั้นตอน ผู้รับผิดชอบ และการกำกับติดตาม"].join("\n");

type Answer = NonNullable<PaperKindDef["answers"]>;

/** The name of the paper that answers an item; "" where none does. */
const paperFor = (answer: Answer): string =>
  kindsThat(({ answers }) => answers === answer).map((kind) => kindDef(kind).name)[0] ?? "";

function item(year: number, code: string, name: string, answer: Answer | null = null, elements = ""): OitRow {
  const source = `คู่มือการประเมิน ITA ปี ${year} (ตรวจกับคู่มือฉบับที่ใช้จริงก่อนอ้างอิง)`;
  return [year, code, name, answer === null ? "" : paperFor(answer), elements, source];
}

const measuresYear = (year: number): readonly OitRow[] => [
  item(year, "O42", measuresName, "measures", measuresElements),
  item(year, "O43", `การดำเนินการตาม${measuresName}`, "results", reportElements),
];

/**
 * The items whose number a source gives for the year; items whose number is only hearsay (measures and their report of
 * 2567 and 2568) are left for the office to add. The sheet is editable: numbers move every year and by kind of agency.
 */
export const defaultOitRows: readonly OitRow[] = [
  item(2563, "O34-O37", "การประเมินและการจัดการความเสี่ยงการทุจริต"),
  ...measuresYear(2563),
  ...measuresYear(2564),
  ...measuresYear(2565),
  item(2566, "O34-O37", "การประเมินและการจัดการความเสี่ยงการทุจริต"),
  ...measuresYear(2566),
  item(2567, "O30", "การประเมินความเสี่ยงการให้หรือรับสินบน", "risks"),
  item(2568, "O23", "การประเมินความเสี่ยงการทุจริต", "risks"),
  item(2568, "O24", "รายงานผลการจัดการความเสี่ยงการทุจริต"),
  item(2568, "O25", "แผนปฏิบัติการป้องกันการทุจริต"),
  item(2568, "O26", "รายงานผลการดำเนินการป้องกันการทุจริต"),
  item(2569, "O21", "การประเมินความเสี่ยงการทุจริต", "risks"),
  item(2569, "O22", "รายงานผลการจัดการความเสี่ยงการทุจริตของปีก่อน"),
  item(2569, "O23", "แผนปฏิบัติการป้องกันการทุจริต"),
  item(2569, "O24", "รายงานผลการดำเนินการป้องกันการทุจริต"),
  item(2569, "O25", "การนำผลการประเมิน ITA ไปใช้", "measures", measuresElements),
  item(2569, "O26", "รายงานผลการส่งเสริมคุณธรรมและความโปร่งใส", "results", reportElements),
];
