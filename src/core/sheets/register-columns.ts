import { parseNumber, readFiscalYear, ROUNDS, type Round } from "../calendar";
import { paperKinds, type PaperKind } from "../papers/kinds";
import { kindOf } from "../model/read-kind";
import { fold } from "../workbook/text";
import { cell, urlLink } from "./rows";
import type { PlannedCell } from "./types";

/** One paper that was made. Texts are as they stand in the sheet, "" when blank. */
export interface RegisterEntry {
  /** null where the sheet's word is no known kind; `kindText` has it. */
  readonly kind: PaperKind | null;
  readonly kindText: string;
  /** พ.ศ.; 0 where unknown. */
  readonly year: number;
  /** null: the paper has no round. */
  readonly round: Round | null;
  /** From 1; 0 where unknown. */
  readonly version: number;
  /** As given by the shell, which knows the clock. */
  readonly madeAt: string;
  readonly madeBy: string;
  readonly file: string;
  /** Web address of the file, "" where it has none. */
  readonly link: string;
  readonly fingerprint: string;
  readonly draft: boolean;
  readonly sharedWith: string;
  readonly decision: string;
  readonly signed: string;
  readonly notes: string;
  /** ร่าง, เสนอ, ให้แก้ไข, เห็นชอบ, ลงนามแล้ว, เผยแพร่แล้ว or ยกเลิก; "" = a draft. */
  readonly state: string;
  /** Each state with who and when, a line each. */
  readonly stateLog: string;
  /** The user's own columns, by header. */
  readonly extra: Readonly<Record<string, string>>;
}

const draftWord = "ร่าง";
const finalWord = "ฉบับจริง";

export interface RegisterColumn {
  readonly header: string;
  readonly width: number;
  readonly print: (entry: RegisterEntry) => PlannedCell;
  readonly read: (text: string) => Partial<RegisterEntry>;
}

const typed = (
  key: "sharedWith" | "decision" | "signed" | "notes" | "state" | "stateLog",
  header: string,
  width: number,
): RegisterColumn => ({
  header,
  width,
  print: (entry) => cell(entry[key], "text"),
  read: (text) => ({ [key]: text }),
});

/** The columns of the register in their order; each reads what it prints. */
export const registerColumns: readonly RegisterColumn[] = [
  {
    header: "รายงาน",
    width: 40,
    print: ({ kind, kindText }) => cell(kind === null ? kindText : paperKinds[kind].name, "text"),
    read: (text) => ({ kind: kindOf(text), kindText: text }),
  },
  {
    header: "ปีงบประมาณ",
    width: 12,
    print: ({ year }) => cell(year === 0 ? null : year, "number"),
    read: (text) => {
      const reading = readFiscalYear(text);
      return { year: reading.ok ? reading.year : 0 };
    },
  },
  {
    header: "รอบ (เดือน)",
    width: 11,
    print: ({ round }) => cell(round, "number"),
    read: (text) => ({ round: ROUNDS.find((round) => round === parseNumber(text)) ?? null }),
  },
  {
    header: "ฉบับที่",
    width: 9,
    print: ({ version }) => cell(version === 0 ? null : version, "number"),
    read: (text) => ({ version: parseNumber(text) ?? 0 }),
  },
  {
    header: "ชนิดฉบับ",
    width: 11,
    print: ({ draft }) => cell(draft ? draftWord : finalWord, "center"),
    read: (text) => ({ draft: fold(text) !== fold(finalWord) }),
  },
  {
    header: "สร้างเมื่อ",
    width: 24,
    print: ({ madeAt }) => cell(madeAt, "text"),
    read: (text) => ({ madeAt: text }),
  },
  {
    header: "สร้างโดย",
    width: 26,
    print: ({ madeBy }) => cell(madeBy, "text"),
    read: (text) => ({ madeBy: text }),
  },
  {
    header: "ไฟล์",
    width: 44,
    print: ({ file, link }) => cell(file, link === "" ? "text" : "link", urlLink(link)),
    read: (text) => ({ file: text }),
  },
  {
    // A reader of cells sees no hyperlinks, so the address has a column of its own.
    header: "ที่อยู่ไฟล์",
    width: 30,
    print: ({ link }) => cell(link, urlLink(link) === null ? "text" : "link", urlLink(link)),
    read: (text) => ({ link: text }),
  },
  {
    header: "ลายนิ้วมือข้อมูล",
    width: 20,
    print: (entry) => cell(entry.fingerprint, "center"),
    read: (text) => ({ fingerprint: text }),
  },
  typed("sharedWith", "ส่งให้", 28),
  typed("decision", "ผลการพิจารณา", 24),
  typed("signed", "การลงนาม", 24),
  typed("notes", "หมายเหตุ", 30),
  typed("state", "สถานะเอกสาร", 16),
  typed("stateLog", "ประวัติสถานะเอกสาร", 50),
];

/** An entry of which nothing is known. */
export const blankEntry: RegisterEntry = {
  kind: null,
  kindText: "",
  year: 0,
  round: null,
  version: 0,
  madeAt: "",
  madeBy: "",
  file: "",
  link: "",
  fingerprint: "",
  draft: true,
  sharedWith: "",
  decision: "",
  signed: "",
  notes: "",
  state: "",
  stateLog: "",
  extra: {},
};
