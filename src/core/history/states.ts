import type { RegisterEntry } from "../sheets/register-columns";
import { fold } from "../workbook/text";

/** The states of a paper on its way, and which may follow each (a paper that was signed is only published or called off). */
export const paperStates = {
  draft: { word: "ร่าง", next: ["proposed", "cancelled"] },
  proposed: { word: "เสนอ", next: ["returned", "approved", "cancelled"] },
  returned: { word: "ให้แก้ไข", next: ["proposed", "cancelled"] },
  approved: { word: "เห็นชอบ", next: ["signed", "returned", "cancelled"] },
  signed: { word: "ลงนามแล้ว", next: ["published", "cancelled"] },
  published: { word: "เผยแพร่แล้ว", next: ["cancelled"] },
  cancelled: { word: "ยกเลิก", next: [] },
} as const;

export type PaperState = keyof typeof paperStates;
const stateKeys = Object.keys(paperStates) as readonly PaperState[];

/** The state that a word means; null for any other text. */
export function paperStateOf(text: string): PaperState | null {
  return stateKeys.find((key) => fold(paperStates[key].word) === fold(text)) ?? null;
}

/** The state of a paper in the register: a new one is a draft until something is entered. */
export function stateOfEntry(entry: Pick<RegisterEntry, "state">): PaperState {
  return paperStateOf(entry.state) ?? "draft";
}

/** Whether a paper in this state binds: it is never made over. */
export function isBound(state: PaperState): boolean {
  return state === "signed" || state === "published";
}

export interface StateWish {
  readonly to: PaperState;
  /** Wanted for sending back and calling off. */
  readonly why: string;
  readonly who: string;
  readonly when: string;
}

export type StateChange =
  { readonly ok: true; readonly entry: RegisterEntry } | { readonly ok: false; readonly reason: string };

const word = (state: PaperState): string => paperStates[state].word;

/** Why a state may not follow; "" where it may. */
function refusal(entry: RegisterEntry, { to, why }: StateWish): string {
  const from = stateOfEntry(entry);
  if (from === to) return `เอกสารอยู่ในสถานะ “${word(to)}” อยู่แล้ว`;
  const next: readonly PaperState[] = paperStates[from].next;
  if (!next.includes(to)) {
    const allowed = next.map((one) => `“${word(one)}”`).join(", ");
    const hint = allowed === "" ? "สถานะนี้เปลี่ยนอีกไม่ได้ ให้สร้างฉบับใหม่" : `เปลี่ยนได้เป็น ${allowed}`;
    return `เปลี่ยนจาก “${word(from)}” เป็น “${word(to)}” ไม่ได้ ${hint}`;
  }
  if (to !== "cancelled" && to !== "proposed" && entry.draft && isBound(to))
    return "ฉบับนี้สร้างเป็นร่างเพราะข้อมูลมีข้อผิดพลาด จึงลงนามไม่ได้ ให้แก้ข้อมูลแล้วสร้างฉบับใหม่";
  const needsReason = to === "returned" || to === "cancelled";
  return needsReason && why.trim() === "" ? `การเปลี่ยนเป็น “${word(to)}” ต้องบอกเหตุผล` : "";
}

/** Enters a state for one version of a paper: who and when are kept below those before. Refused with a reason. */
export function changeState(entry: RegisterEntry, wish: StateWish): StateChange {
  const reason = refusal(entry, wish);
  if (reason !== "") return { ok: false, reason };
  const { to, who, when, why } = wish;
  const line = [
    word(to),
    `เมื่อ ${when}`,
    who === "" ? "" : `โดย ${who}`,
    why.trim() === "" ? "" : `เหตุผล: ${why.trim()}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
  const log = [entry.stateLog, line].filter((part) => part !== "").join("\n");
  const signed = to === "signed" ? { signed: entry.signed || `${who} ${when}`.trim() } : {};
  const decision = to === "approved" || to === "returned" ? { decision: entry.decision || word(to) } : {};
  return { ok: true, entry: { ...entry, ...signed, ...decision, state: word(to), stateLog: log } };
}
