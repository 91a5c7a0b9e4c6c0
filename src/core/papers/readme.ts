import { paperKindList, paperKinds } from "./kinds";
import { commonLists, commonTags } from "./common/shared-tags";
import type { TagDef } from "../docx/tag-types";
import { ownTagsOf } from ".";

const kindWords: Readonly<Record<TagDef["kind"], string>> = {
  text: "ข้อความ",
  lines: "ย่อหน้า",
  list: "รายการซ้ำ",
  flag: "เงื่อนไข",
};

function written(tag: TagDef): string {
  switch (tag.kind) {
    case "text":
      return `\`{${tag.tag}}\``;
    case "lines":
      return `\`{#${tag.tag}}{.}{/${tag.tag}}\``;
    case "list":
    case "flag":
      return `\`{#${tag.tag}} … {/${tag.tag}}\``;
  }
}

const escape = (text: string): string => text.replace(/\|/g, "\\|").replace(/\n/g, "<br>");

function rows(tags: readonly TagDef[], inside = ""): string[] {
  return tags.flatMap((tag) => [
    `| ${inside}${written(tag)} | ${kindWords[tag.kind]} | ${escape(tag.meaning)} | ${escape(tag.example)} |`,
    ...rows(tag.fields ?? [], `${inside}${tag.tag} → `),
  ]);
}

function table(tags: readonly TagDef[]): string[] {
  return ["| แท็ก | ชนิด | ความหมาย | ตัวอย่าง |", "|---|---|---|---|", ...rows(tags)];
}

const intro = `# แม่แบบเอกสารและรายชื่อแท็ก

<!-- Made from src/core/papers by \`npm run templates\`; edit there. -->

แม่แบบคือไฟล์ Word (.docx) ธรรมดา เปิดแก้ด้วย Word, Google Docs หรือ LibreOffice ได้: เปลี่ยนถ้อยคำ แบบอักษร ความกว้างคอลัมน์ ใส่ตราครุฑ
แล้วใช้กับ \`ita report --template แม่แบบ.docx\` (หรือเมนู แม่แบบ ใน Google Sheets)

1. ขอแม่แบบมาตรฐาน: \`ita template progress --out แม่แบบ.docx\`
2. แก้ไขแล้วตรวจ: \`ita template check แม่แบบ.docx --kind progress\` ข้อผิดพลาดทุกข้อแสดงพร้อมกัน บอกแท็ก ตาราง แถว และแท็กที่ใกล้เคียง

กติกาของแท็ก

- \`{ชื่อแท็ก}\` พิมพ์ข้อความ ค่าว่างพิมพ์เป็นช่องว่าง
- \`{#ชื่อ} … {/ชื่อ}\` ทำซ้ำสำหรับทุกรายการ หรือแสดงเมื่อมีค่า ในตารางให้แท็กเปิดและแท็กปิดอยู่แถวเดียวกัน แถวนั้นจะซ้ำ
- \`{^ชื่อ} … {/ชื่อ}\` แสดงเมื่อไม่มีค่า
- \`{.}\` คือย่อหน้าหนึ่งย่อหน้าของรายการ
- แท็กในรายการซ้ำใช้ได้เฉพาะในรายการนั้น ส่วนแท็กทั่วไปใช้ได้ทุกที่
- ส่วนที่หน่วยงานเขียนเองในแผ่นงาน ข้อความ (เช่น คำนำ) ถ้าไม่ได้เขียน จะใช้ถ้อยคำในแม่แบบที่อยู่ใน \`{^คำนำ} … {/คำนำ}\`
- แม่แบบมาตรฐานสร้างจาก \`src/core/papers/*/template.ts\` ด้วย \`npm run templates\`
`;

/** The text of templates/README.md: every tag of every kind with its meaning and an example. */
export function tagReadme(): string {
  const kinds = paperKindList.flatMap((kind) => [
    "",
    `## ${paperKinds[kind].name} (\`${kind}\`)`,
    "",
    `ส่วนที่เขียนเองได้ในแผ่นงาน ข้อความ: ${paperKinds[kind].sections.join(", ")}`,
    "",
    ...table(ownTagsOf(kind)),
  ]);
  return [
    intro,
    "## แท็กทั่วไป ใช้ได้ทุกแม่แบบ และในแผ่นงาน ข้อความ",
    "",
    ...table(commonTags),
    "",
    "## รายชื่อผู้ลงนาม ใช้ได้ทุกแม่แบบ",
    "",
    ...table(commonLists),
    ...kinds,
    "",
  ].join("\n");
}
