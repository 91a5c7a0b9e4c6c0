import { isFormCode } from "../exceptions/entries";
import type { ProblemDef } from "../problems/definition";
import { severityWord } from "../problems/severity-words";
import { catalogue } from "./catalogue";

/** The chapters of the guide, each with the codes that it holds; a code belongs to the first that takes it. */
const chapters: readonly (readonly [title: string, codes: RegExp])[] = [
  ["แผ่นงาน คอลัมน์ และเซลล์", /^(?:file|sheet|header|column|cell|row|code|table)\./],
  [
    "ค่าของเซลล์และการตั้งค่า",
    /^(?:value|setting|year\.(?:christian|unreadable)|number\.(?:range|unreadable)|kind|section|role|round\.unreadable|topic\.unknown|division|indicator\.unknown|score\.duplicate|status\.unknown|date\.(?:unreadable|impossible|no-day|status-outside-year)|period)/,
  ],
  ["ชื่อหน่วยงานและสถานที่", /^place\./],
  ["บุคคลและตำแหน่ง", /^(?:name|person|post|text\.acting)/],
  ["วันที่ ปี และรอบ", /^(?:date|year|round)\./],
  ["สถานะ", /^(?:status|history)\./],
  ["คะแนนและตัวชี้วัด", /^(?:score|praise|question|weak|unit|indicator\.(?:number|name))\b/],
  ["ข้อของแบบวัด", /^(?:reference|oit)\./],
  ["หลักฐาน", /^(?:evidence|mail)\./],
  [
    "มาตรการ ความเสี่ยง และผล",
    /^(?:outcome|result|counts|count|band|measure|topic|indicator|finding|owner|risk|contents)\./,
  ],
  ["ถ้อยคำ ตัวเลข และรูปแบบ", /^(?:text|number|figure|list)\./],
  ["เอกสารและการพิมพ์", /^(?:paper|grid|tag|memo|picture)\./],
  ["แม่แบบ", /^template\./],
  ["ข้อยกเว้น", /^accept\./],
];

/** A wording without its places, as one cell of a table. */
const plain = (wording: string): string =>
  wording
    .replace(/\{hint\}/g, "")
    .replace(/\{[a-z]+\}/g, "…")
    .replace(/\|/g, "\\|")
    .replace(/\n/g, " ");

function howToAccept(def: ProblemDef): string {
  if (/^(?:accept|template)\./.test(def.code)) return "ไม่ได้";
  if (!isFormCode(def.code) || ![def.severity, def.orSeverity].includes("error")) return "ได้ พร้อมเหตุผล";
  return def.severity === "error" && def.orSeverity === undefined
    ? "ไม่ได้ ต้องแก้"
    : `${severityWord("error")} ไม่ได้ ต้องแก้ ${severityWord("warning")} ได้ พร้อมเหตุผล`;
}

function entry(def: ProblemDef): string {
  const severities = [def.severity, def.orSeverity].flatMap((one) => (one === undefined ? [] : [severityWord(one)]));
  const lines = [
    `### \`${def.code}\` (${severities.join(" หรือ ")})`,
    "",
    plain(def.message),
    "",
    `- **ทำไมสำคัญ** ${plain(def.why)}`,
    `- **ควรเป็น** ${plain(def.expected)}`,
    ...(def.example === undefined || plain(def.example) === "…" ? [] : [`- **ตัวอย่าง** ${plain(def.example)}`]),
    `- **ต้องทำอะไร** ${plain(def.fix)}`,
    ...(def.source === undefined ? [] : [`- **ที่มา** ${plain(def.source)}`]),
    `- **ยอมรับได้หรือไม่** ${howToAccept(def)}`,
  ];
  return lines.join("\n");
}

/** docs/checks.md: every problem for the people who get it, in Thai, out of the definitions themselves. */
export function checksGuide(): string {
  const left = new Set(catalogue.values());
  const parts = chapters.map(([title, codes]) => {
    const own = [...left].filter(({ code }) => codes.test(code));
    for (const def of own) left.delete(def);
    return `## ${title}\n\n${own.map(entry).join("\n\n")}`;
  });
  if (left.size > 0) parts.push(`## อื่น ๆ\n\n${[...left].map(entry).join("\n\n")}`);
  return `# สิ่งที่โปรแกรมตรวจ

เอกสารนี้สร้างจากนิยามของการตรวจด้วยคำสั่ง \`npm run docs:checks\` ไม่ต้องแก้ด้วยมือ มีทั้งหมด ${catalogue.size} รายการ

- **${severityWord("error")}** ทำให้เอกสารผิดหรือไม่ครบ โปรแกรมจะไม่สร้างเอกสารจนกว่าจะแก้หรือยอมรับ
- **${severityWord("warning")}** คนต้องดู เอกสารสร้างได้
- **${severityWord("info")}** ไม่ต้องทำอะไรก็ได้

ถ้าสิ่งที่พบถูกต้องอยู่แล้ว ให้ยอมรับพร้อมเหตุผล: พิมพ์เหตุผลในคอลัมน์ยอมรับของแผ่นงาน ผลตรวจสอบ แล้วคำนวณใหม่ หรือใช้คำสั่ง
\`ita accept FILE.xlsx --cell 'มาตรการ!C5' --why เหตุผล\` จะไม่แจ้งอีกจนกว่าข้อความในเซลล์จะเปลี่ยน สิ่งที่พบของทั้งไฟล์หรือทั้งแผ่นงาน ซึ่งไม่ระบุเซลล์ ยอมรับไม่ได้

${parts.join("\n\n")}
`;
}
