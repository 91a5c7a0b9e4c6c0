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

/** How people say a state in fewer or other words. */
const spoken: Readonly<Partial<Record<string, PaperState>>> = {
  ลงนาม: "signed",
  เผยแพร่: "published",
  อนุมัติ: "approved",
  อนุมัติแล้ว: "approved",
  เห็นชอบแล้ว: "approved",
  เสนอแล้ว: "proposed",
};

/** The state that a word means; null for any other text. */
export function paperStateOf(text: string): PaperState | null {
  return stateKeys.find((key) => fold(paperStates[key].word) === fold(text)) ?? spoken[fold(text)] ?? null;
}

/** Whether a person typed a state into the register that is none. */
export const isUnknownState = ({ state }: Pick<RegisterEntry, "state">): boolean =>
  state.trim() !== "" && paperStateOf(state) === null;

/** The state of a paper in the register: a new one is a draft until something is entered. */
export function stateOfEntry(entry: Pick<RegisterEntry, "state">): PaperState {
  return paperStateOf(entry.state) ?? "draft";
}

/** Whether a paper in this state binds: it is never made over. */
export function isBound(state: PaperState): boolean {
  return state === "signed" || state === "published";
}

type Told = Pick<RegisterEntry, "state" | "stateLog" | "signed">;

/** The states of the log in their order, lines of another kind left out. */
const loggedStates = (stateLog: string): readonly PaperState[] =>
  stateLog.split("\n").flatMap((line) => stateKeys.find((key) => line.trim().startsWith(paperStates[key].word)) ?? []);

// What people write where they wait for a signature.
const notYet = /^\s*(?:[-–—]|รอ|ยัง|ไม่|ส่ง|เสนอ|อยู่)/;

/** The state in which a paper bound at some time, by all that its row tells of it; null where it never did. */
export function boundStateOf(entry: Told): "signed" | "published" | null {
  const all = [...loggedStates(entry.stateLog), stateOfEntry(entry)];
  if (all.includes("published")) return "published";
  const isSigned = all.includes("signed") || (entry.signed.trim() !== "" && !notYet.test(entry.signed));
  return isSigned ? "signed" : null;
}

/** The state that holds: one that binds does until the paper is called off with an entry of it, whatever a hand typed since. */
export function standingState(entry: Told): PaperState {
  const typed = stateOfEntry(entry);
  const logged = loggedStates(entry.stateLog);
  const bound = boundStateOf(entry);
  if (bound === null || isBound(typed)) return typed;
  return logged[logged.length - 1] === "cancelled" ? "cancelled" : bound;
}

/** Whether a hand typed a state that a signed paper cannot have. A blank cell says nothing against a signature. */
export function isSetBack(entry: Told): boolean {
  const isToldByLog = loggedStates(entry.stateLog).some(isBound);
  return (entry.state.trim() !== "" || isToldByLog) && standingState(entry) !== stateOfEntry(entry);
}

export interface StateWish {
  readonly to: PaperState;
  /** Wanted for sending back and calling off. */
  readonly why: string;
  readonly who: string;
  readonly when: string;
  /** Thai: what is to be remembered with it; default: nothing. */
  readonly note?: string;
}

/** Why a state is not entered, and what leads on. */
export interface Refusal {
  readonly reason: string;
  /** A state that may be entered now on the way to the one wished for, or a new version; null where nothing leads on. */
  readonly instead: PaperState | "new-version" | null;
}

export type StateChange = { readonly ok: true; readonly entry: RegisterEntry } | ({ readonly ok: false } & Refusal);

/** Whether a state is entered with a reason only. */
export function needsReason(state: PaperState): boolean {
  return state === "returned" || state === "cancelled";
}

/** A reason as people give it, for what asks for one. */
export const reasonExample = "แก้ผลของมาตรการที่ 2 ให้ตรงกับหลักฐาน";

/** The states to be entered one by one from one to another; none where no way leads there. */
function way(from: PaperState, to: PaperState): readonly PaperState[] {
  const ways: (readonly PaperState[])[] = [[from]];
  for (const known of ways) {
    const next: readonly PaperState[] = paperStates[known[known.length - 1] ?? from].next;
    if (next.includes(to)) return [...known.slice(1), to];
    for (const one of next) if (!ways.some((states) => states.includes(one))) ways.push([...known, one]);
  }
  return [];
}

const word = (state: PaperState): string => paperStates[state].word;

/** What stands against a state that is wished for; null where it may follow. */
function refusal(entry: RegisterEntry, { to, why }: StateWish): Refusal | null {
  const from = stateOfEntry(entry);
  if (isUnknownState(entry)) {
    const words = stateKeys.map((key) => paperStates[key].word).join(", ");
    const reason = `ช่อง สถานะเอกสาร ในทะเบียนเป็น “${entry.state}” ซึ่งไม่ใช่สถานะที่รู้จัก แก้เป็นคำใดคำหนึ่งก่อน: ${words}`;
    return { reason, instead: null };
  }
  if (from === to) return { reason: `เอกสารอยู่ในสถานะ “${word(to)}” อยู่แล้ว`, instead: null };
  const next: readonly PaperState[] = paperStates[from].next;
  const no = `เปลี่ยนจาก “${word(from)}” เป็น “${word(to)}” ไม่ได้`;
  if (next.length === 0) return { reason: `${no} สถานะนี้เปลี่ยนอีกไม่ได้ ให้สร้างฉบับใหม่`, instead: "new-version" };
  if (!next.includes(to)) {
    const steps = way(from, to);
    const quoted = (states: readonly PaperState[]): string[] => states.map((one) => `“${word(one)}”`);
    const order = steps.length === 0 ? "" : ` บันทึกตามลำดับ ${quoted(steps).join(" แล้ว ")}`;
    return { reason: `${no} เปลี่ยนได้เป็น ${quoted(next).join(", ")}${order}`, instead: steps[0] ?? null };
  }
  if (entry.draft && isBound(to)) {
    const reason = "ฉบับนี้สร้างเป็นร่างเพราะข้อมูลมีข้อผิดพลาด จึงลงนามไม่ได้ ให้แก้ข้อมูลแล้วสร้างฉบับใหม่";
    return { reason, instead: "new-version" };
  }
  if (needsReason(to) && why.trim() === "")
    return { reason: `การเปลี่ยนเป็น “${word(to)}” ต้องบอกเหตุผล เช่น ${reasonExample}`, instead: to };
  return null;
}

/** The cell of the decision with the latest one: a word of a state gives way to it, what a person typed stays above it. */
function decided(before: string, now: string): string {
  const lines = before.split("\n").filter((line) => line.trim() !== "");
  const last = lines[lines.length - 1] ?? "";
  if (fold(last) === fold(now)) return before;
  return [...(paperStateOf(last) === null ? lines : lines.slice(0, -1)), now].join("\n");
}

/** Enters a state for one version of a paper: who and when are kept below those before. Refused with a reason. */
export function changeState(entry: RegisterEntry, wish: StateWish): StateChange {
  const refused = refusal(entry, wish);
  if (refused !== null) return { ok: false, ...refused };
  const { to, who, when, why, note = "" } = wish;
  const line = [
    word(to),
    `เมื่อ ${when}`,
    who === "" ? "" : `โดย ${who}`,
    why.trim() === "" ? "" : `เหตุผล: ${why.trim()}`,
    note === "" ? "" : `(${note})`,
  ]
    .filter((part) => part !== "")
    .join(" ");
  const log = [entry.stateLog, line].filter((part) => part !== "").join("\n");
  const signed = to === "signed" ? { signed: entry.signed || `${who} ${when}`.trim() } : {};
  const decision = to === "approved" || to === "returned" ? { decision: decided(entry.decision, word(to)) } : {};
  return { ok: true, entry: { ...entry, ...signed, ...decision, state: word(to), stateLog: log } };
}
