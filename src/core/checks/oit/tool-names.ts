import { noted } from "../common/noted";
import { toArabicDigits } from "../../calendar";
import type { Book } from "../../model/book";
import { atCell } from "../common/shared";
import type { Problem } from "../../problems/types";
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
/** "IIT แบบวัดการรับรู้ของ...ภายนอก": the letters first, with nothing between. */
const behind = /(IIT|EIT|OIT)\s+แบบวัด(?:การรับรู้ของ)?(?:ผู้มีส่วนได้ส่วนเสีย)?\s*(ภายใน|ภายนอก|การเปิดเผยข้อมูล)/g;
const english = /(IIT|EIT|OIT)\s*[(:]\s*(Internal|External|Open Data)/g;
const answered =
  /(IIT)[^\n]{0,12}(?:ตอบโดย|ผู้ตอบคือ|เก็บจาก|สำรวจจาก)\s*(?:ประชาชน|ผู้รับบริการ|ผู้มารับบริการ|ผู้มาติดต่อ|บุคคลภายนอก)|(EIT)[^\n]{0,12}(?:ตอบโดย|ผู้ตอบคือ|เก็บจาก|สำรวจจาก)\s*(?:บุคลากร|เจ้าหน้าที่|พนักงาน|ข้าราชการ)/g;
/** OIT looks at what is disclosed and asks nobody: behind its letters and their full name no perception is measured. */
const asked =
  /OIT\)?\s*(?:\([^()\n]{0,80}\)\s*)?(?:เป็นการ|คือการ|เป็นแบบ|คือแบบ)?วัดการรับรู้|OIT\)?[^\n]{0,12}(?:ตอบโดย|ผู้ตอบคือ)\s*(?:ประชาชน|ผู้รับบริการ|ผู้มาติดต่อ|บุคลากร|เจ้าหน้าที่|พนักงาน|ข้าราชการ)/g;
const ofTool =
  /(IIT|EIT|OIT)\)?\s*(?:ประกอบด้วย|ได้แก่|มี|วัดจาก|คือ)?\s*ตัวชี้วัดที่\s*(\d{1,2})(?:\s*(?:[-–—]|ถึง)\s*(?:ตัวชี้วัดที่\s*)?(\d{1,2}))?/g;
const ranges: Readonly<Record<string, readonly [number, number]>> = { IIT: [1, 5], EIT: [6, 8], OIT: [9, 10] };
const misspelt =
  /(?:แบบวัด|คะแนน|ผลการประเมิน|การประเมิน|ตัวชี้วัด)\s*\(?(OTI|ETI|ITI|IET|TII|TIE|TIO|EITT|IITT|OITT|ITAA|IAT|TIA|ITTA)(?![A-Za-z])/g;

interface Said extends Hit {
  readonly expected: string;
}

/** What a text says of a tool otherwise than by its full name. */
function saidOf(text: string): readonly Said[] {
  const said: Said[] = [];
  const add = (match: RegExpMatchArray, expected: string): void => {
    said.push({ at: match.index ?? 0, length: match[0].length, expected });
  };
  for (const match of text.matchAll(behind)) {
    const tool = match[1] ?? "";
    if ((toolOf[match[2] ?? ""] ?? "OIT") !== tool) add(match, wholes[tool] ?? "");
  }
  for (const match of text.matchAll(english)) {
    const tool = match[1] ?? "";
    if (tool !== `${(match[2] ?? "").charAt(0)}IT`) add(match, wholes[tool] ?? "");
  }
  for (const match of text.matchAll(answered)) {
    add(match, match[1] === undefined ? "EIT ตอบโดยผู้รับบริการหรือผู้มาติดต่อ" : "IIT ตอบโดยบุคลากรของหน่วยงาน");
  }
  for (const match of text.matchAll(asked)) add(match, "OIT ตรวจการเปิดเผยข้อมูลสาธารณะบนเว็บไซต์");
  for (const match of text.matchAll(ofTool)) {
    const [, tool = "", from = "", to = from] = match;
    const [first, last] = ranges[tool] ?? [1, 10];
    if (Number(from) < first || Number(to) > last) add(match, `${tool} คือตัวชี้วัดที่ ${first} ถึง ${last}`);
  }
  for (const match of text.matchAll(misspelt)) add(match, "IIT, EIT, OIT หรือ ITA");
  return said;
}

const toolOf: Readonly<Record<string, string>> = { ภายใน: "IIT", ภายนอก: "EIT" };

/** Letters of the tools with l, 1 or | for I, which looks the same. */
const lookalike = /(?<![A-Za-z0-9])(?:[IEOl1|][Il1|]T|[Il1|]TA)(?![A-Za-z0-9])/g;

const mayHoldTool = noted((plain) => /[IEOATl1|]{3}/.test(plain));

/** A tool's full name is that of its letters: IIT asks inside, EIT outside, OIT looks at what is disclosed. */
export const toolsAreNamed: Rule = {
  name: "the full name of a tool is that of its letters",
  problems: [toolName],
  *check({ book }) {
    yield* rowsOfTools(book);
    for (const cell of cellsOf(book, worded)) {
      if (!mayHoldTool(cell)) continue;
      for (const { expected, ...hit } of saidOf(toArabicDigits(cell.plain))) {
        yield atHits(toolName, cell, [hit], { args: { right: expected } });
      }
      for (const { 0: typed, index } of cell.plain.matchAll(lookalike)) {
        const right = typed.replace(/[l1|]/g, "I");
        if (right !== typed && (wholes[right] !== undefined || right === "ITA"))
          yield atHits(toolName, cell, [{ at: index, length: typed.length, right }], { args: { right } });
      }
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

/** A row of ข้อจำกัด whose tool is none, or is described as another one. */
function* rowsOfTools(book: Book): Iterable<Problem> {
  for (const row of book.tables.limitations.rows) {
    const tool = row.text.tool.trim();
    const words = /ผู้มีส่วนได้(?:ส่วน)?เสีย(ภายใน|ภายนอก)/.exec(row.text.description)?.[1];
    if (tool !== "" && /^[A-Z]{2,5}$/.test(tool) && wholes[tool] === undefined && tool !== "ITA") {
      yield atCell(toolName, row, "tool", { args: { words: `“${tool}”`, right: "IIT, EIT หรือ OIT" } });
    } else if (words !== undefined && wholes[tool] !== undefined && toolOf[words] !== tool) {
      const args = { words: `“${tool}” กับ “${words}”`, right: wholes[tool] ?? "" };
      yield atCell(toolName, row, "description", { args });
    }
  }
}

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

const singles: readonly string[] = [
  "service", "services", "assessment", "integrity", "transparency", "official", "account", "dashboard", "facebook",
  "website", "online", "infographic", "internet", "governance", "interest", "policy", "organization", "management",
  "information", "technology", "communication", "participation", "evaluation", "performance", "corruption",
  "tolerance", "external", "internal", "accountability", "responsibility", "efficiency", "effectiveness", "strategy",
  "network", "feedback", "download", "application", "electronic", "government", "template", "messenger",
  "instagram", "youtube", "twitter", "platform", "software", "database", "indicator", "survey", "document", "cleaning",
]; // prettier-ignore
const known = new Set([...singles, "offline", "officials", "policies", "accounts", "websites", "interests", "intranet", "infographics", "polity", "managements", "organisation", "organizations", "politics", "police", "externals", "internals", "networks", "networking", "applications", "documents", "indicators", "downloads", "scam", "electronics", "governments", "platforms", "strategic", "strategies", "efficient", "effective", "surveys", "surveyor", "templates", "downloaded", "tolerant", "responsible", "accountable", "interval", "intern", "interns", "clearing", "cleansing", "leaning", "databases"]); // prettier-ignore

/** A single English word of these papers with a slip in it. */
function singleSlip(typed: string): string | undefined {
  const word = typed.toLowerCase();
  if (word.length < 5 || known.has(word)) return undefined;
  return singles.find((right) => {
    const limit = right.length >= 7 ? 2 : 1;
    if (right.charAt(0) !== word.charAt(0) || Math.abs(right.length - word.length) > 1) return false;
    return right.slice(-1) === word.slice(-1) || right.length > word.length
      ? editDistance(word, right, limit) <= limit
      : false;
  });
}

const mayHoldLatinWords = noted((plain) => /[A-Za-z]{5}|[A-Za-z]{2,} +[A-Za-z]/.test(plain));

/** English names that these papers carry are spelt as they are. */
export const englishIsSpelt: Rule = {
  name: "English names are spelt as they are",
  problems: [englishPhrase],
  *check({ book }) {
    for (const cell of cellsOf(book, worded)) {
      if (!mayHoldLatinWords(cell)) continue;
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
      for (const { 0: typed, index } of cell.plain.matchAll(/[A-Za-z]{5,}/g)) {
        const right = hits.some(({ at, length }) => index >= at && index < at + length) ? undefined : singleSlip(typed);
        if (right === undefined) continue;
        const isCapital = typed.charAt(0) !== typed.charAt(0).toLowerCase();
        hits.push({
          at: index,
          length: typed.length,
          right: isCapital ? right.charAt(0).toUpperCase() + right.slice(1) : right,
        });
      }
      if (hits.length > 0) {
        const right = [...new Set(hits.map((hit) => hit.right ?? ""))].join(", ");
        yield atHits(englishPhrase, cell, hits, { args: { right } });
      }
    }
  },
};
