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
  | { readonly ok: true; readonly entry: RegisterEntry }
  /** `instead` is the state that may be entered now on the way to the one wished for; null where none leads there. */
  | { readonly ok: false; readonly reason: string; readonly instead: PaperState | null };

/** A reason as people give it, for what asks for one. */
export const reasonExample = "แก้ผลของมาตรการที่ 2 ให้ตรงกับหลักฐาน";

/** The states to be entered one by one from one to another; none where no way leads there. */
function way(from: PaperState, to: PaperState): readonly PaperState[] {
  const ways: (readonly PaperState[])[] = [[from]];
  for (const known of ways) {
    const next: readonly PaperState[] = paperStates[known[known.length - 1] ?? from].next;
    if (next.includes(to)) return [...known.slice(1), to];
    for (const one of next)
      if (one !== "cancelled" && !ways.some((way) => way.includes(one))) ways.push([...known, one]);
  }
  return [];
}

const word = (state: PaperState): string => paperStates[state].word;

/** Why a state may not follow; "" where it may. */
function refusal(entry: RegisterEntry, { to, why }: StateWish): string {
  const from = stateOfEntry(entry);
  if (from === to) return `เอกสารอยู่ในสถานะ “${word(to)}” อยู่แล้ว`;
  const next: readonly PaperState[] = paperStates[from].next;
  if (!next.includes(to)) {
    const allowed = next.map((one) => `“${word(one)}”`).join(", ");
    const steps = way(from, to).map((one) => `“${word(one)}”`);
    const order = steps.length > 1 ? ` บันทึกตามลำดับ ${steps.join(" แล้ว ")}` : "";
    const hint = allowed === "" ? "สถานะนี้เปลี่ยนอีกไม่ได้ ให้สร้างฉบับใหม่" : `เปลี่ยนได้เป็น ${allowed}${order}`;
    return `เปลี่ยนจาก “${word(from)}” เป็น “${word(to)}” ไม่ได้ ${hint}`;
  }
  if (to !== "cancelled" && to !== "proposed" && entry.draft && isBound(to))
    return "ฉบับนี้สร้างเป็นร่างเพราะข้อมูลมีข้อผิดพลาด จึงลงนามไม่ได้ ให้แก้ข้อมูลแล้วสร้างฉบับใหม่";
  const needsReason = to === "returned" || to === "cancelled";
  return needsReason && why.trim() === "" ? `การเปลี่ยนเป็น “${word(to)}” ต้องบอกเหตุผล เช่น ${reasonExample}` : "";
}

/** What may be entered now towards a state: itself where only its reason is wanting. A draft is never signed. */
function insteadOf(entry: RegisterEntry, to: PaperState): PaperState | null {
  const from = stateOfEntry(entry);
  const next: readonly PaperState[] = paperStates[from].next;
  if (from === to || (next.includes(to) && isBound(to))) return null;
  return next.includes(to) ? to : (way(from, to)[0] ?? null);
}

/** Enters a state for one version of a paper: who and when are kept below those before. Refused with a reason. */
export function changeState(entry: RegisterEntry, wish: StateWish): StateChange {
  const reason = refusal(entry, wish);
  if (reason !== "") return { ok: false, reason, instead: insteadOf(entry, wish.to) };
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
