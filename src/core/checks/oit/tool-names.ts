import { defineProblem } from "../../problems/definition";
import { editDistance } from "../../workbook/similar";
import { acceptIfRight } from "../common/advice";
import { cellsOf, worded } from "../common/cells";
import { atHits, type Hit } from "../common/marks";
import type { Rule } from "../types";

export const toolName = defineProblem({
  code: "oit.tool-name",
  severity: "warning",
  message: "ชื่อเต็มของแบบวัดไม่ตรงกับชื่อย่อ: {words}",
  expected: "{right}",
  fix: `แก้ชื่อเต็มหรือชื่อย่อ ${acceptIfRight}`,
  why: "ผู้อ่านไม่รู้ว่าหมายถึงแบบวัดใด",
  source: "คู่มือการประเมิน ITA: IIT ภายใน, EIT ภายนอก, OIT การเปิดเผยข้อมูลสาธารณะ",
});

export const englishPhrase = defineProblem({
  code: "text.english",
  severity: "warning",
  message: "สะกดชื่อภาษาอังกฤษผิด: {words}",
  expected: "{right}",
  fix: `แก้ตามค่าที่เสนอ ${acceptIfRight}`,
  why: "ชื่อการประเมินที่สะกดผิดเห็นได้ทันทีบนปกและในคำนำ",
  source: "คู่มือการประเมิน ITA",
});

const wholes: Readonly<Record<string, string>> = {
  IIT: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)",
  EIT: "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)",
  OIT: "แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)",
};

const expanded =
  /(?:ผู้มีส่วนได้ส่วนเสีย|การรับรู้)[^\n()]{0,24}?(ภายใน|ภายนอก)\s*\(?\s*(?:[A-Za-z ]{0,70}[:,]?\s*)?(IIT|EIT|OIT)(?![A-Za-z])|(เปิดเผยข้อมูลสาธารณะ)\s*\(?\s*(?:[A-Za-z ]{0,70}[:,]?\s*)?(IIT|EIT|OIT)(?![A-Za-z])|(?:แบบวัด\s*)?(IIT|EIT|OIT)\s*(?:\(|หรือ|คือ|:)\s*(?:แบบวัด)?(?:การรับรู้ของ)?(?:ผู้มีส่วนได้ส่วนเสีย)?\s*(ภายใน|ภายนอก|การเปิดเผยข้อมูล)/g;
const toolOf: Readonly<Record<string, string>> = { ภายใน: "IIT", ภายนอก: "EIT" };

/** A tool's full name is that of its letters: IIT asks inside, EIT outside, OIT looks at what is disclosed. */
export const toolsAreNamed: Rule = {
  name: "the full name of a tool is that of its letters",
  problems: [toolName],
  *check({ book }) {
    for (const cell of cellsOf(book, worded)) {
      if (!/[IEO]IT/.test(cell.plain)) continue;
      for (const match of cell.plain.matchAll(expanded)) {
        const words = match[1] ?? match[3] ?? match[6] ?? "";
        const typed = match[2] ?? match[4] ?? match[5] ?? "";
        const meant = toolOf[words] ?? "OIT";
        if (meant === typed) continue;
        const right = wholes[typed] ?? "";
        yield atHits(toolName, cell, [{ at: match.index, length: match[0].length }], { args: { right } });
      }
    }
  },
};

const phrases: readonly string[] = [
  "Internal Integrity and Transparency Assessment",
  "External Integrity and Transparency Assessment",
  "Open Data Integrity and Transparency Assessment",
  "Integrity and Transparency Assessment",
  "No Gift Policy",
  "Conflict of Interest",
  "Good Governance",
  "Social Network",
  "Dos and Don'ts",
];
const latin = /[A-Za-z][A-Za-z'’]*(?: +[A-Za-z][A-Za-z'’&]*)+/g;
const plainOf = (text: string): string => text.toLowerCase().replace(/ +/g, " ").replace(/’/g, "'");
/** Ways of writing a phrase that are as good. */
const asGood = new Set([
  "integrity & transparency assessment",
  "conflicts of interest",
  "conflict of interests",
  "social networks",
]);

/** English names that these papers carry are spelt as they are. */
export const englishIsSpelt: Rule = {
  name: "English names are spelt as they are",
  problems: [englishPhrase],
  *check({ book }) {
    for (const cell of cellsOf(book, worded)) {
      if (!/[A-Za-z]{2,} +[A-Za-z]/.test(cell.plain)) continue;
      const hits = [...cell.plain.matchAll(latin)].flatMap((match): Hit[] => {
        const typed = plainOf(match[0]);
        if (asGood.has(typed) || phrases.some((phrase) => typed.includes(phrase.toLowerCase()))) return [];
        const right = phrases.find((phrase) => {
          const limit = phrase.length > 24 ? 4 : 2;
          return (
            Math.abs(phrase.length - typed.length) <= limit && editDistance(typed, phrase.toLowerCase(), limit) <= limit
          );
        });
        return right === undefined ? [] : [{ at: match.index, length: match[0].length, right }];
      });
      if (hits.length > 0) {
        const right = [...new Set(hits.map((hit) => hit.right ?? ""))].join(", ");
        yield atHits(englishPhrase, cell, hits, { args: { right } });
      }
    }
  },
};
