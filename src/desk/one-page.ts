import {
  cellText,
  certainEdits,
  checklistOf,
  checkTemplate,
  chosenDate,
  correctionsSheet,
  countsOf,
  deskCheck,
  deskState,
  missingInputSheets,
  paperFont,
  paperKinds,
  pdfName,
  readCellName,
  refName,
  registerAnswer,
  rowAround,
  type CellRef,
  type DeskCall,
  makingNotes,
  type DeskCalls,
  type MakeAnswer,
  type MakeInput,
  type PaperPlan,
  type WorkbookData,
} from "../core";
import { acceptAtCell, refreshWorkbook } from "./changes";
import type { Desk } from "./desk";
import { FileProblem } from "../office";
import { DeskFault } from "./fault";
import { lifeOfDesk } from "./life";
import { problemsBeside } from "./register-problems";
import { editedReason } from "./paper-place";
import { putPapers, type PapersDone } from "./put-papers";
import type { EditedPaper } from "./store";

/** Each call of the page of one machine, carried out; steps, to be listed or taken back, are the store's own business. */
export type DeskTable = {
  readonly [C in Exclude<DeskCall, "undo" | "history">]: (
    input: DeskCalls[C]["input"],
  ) => Promise<DeskCalls[C]["answer"]>;
};

function textOf(data: WorkbookData, at: CellRef): string {
  const sheet = data.sheets.find(({ name }) => name === at.sheet);
  return cellText(sheet?.rows[at.row - 1]?.[at.column] ?? null);
}

async function edit(desk: Desk, { sheet, cell, before, after }: DeskCalls["edit"]["input"]): Promise<null> {
  const opened = await desk.open();
  const place = readCellName(cell);
  if (place === null) throw new DeskFault(`ไม่รู้จักเซลล์ ${cell}`);
  const at = { sheet, ...place };
  if (textOf(opened.data, at) !== before) {
    throw new DeskFault(`เซลล์ ${sheet} ${cell} เปลี่ยนไปแล้วหลังจากที่ตรวจ จึงยังไม่ได้บันทึก โปรดตรวจใหม่`);
  }
  const { bytes, skipped } = desk.parts.office.editCells(opened.bytes, [{ at, after }]);
  if (skipped.length > 0) throw new DeskFault(`เซลล์ ${sheet} ${cell} เป็นสูตร โปรดแก้ใน Excel`);
  await desk.parts.store.replace(opened.version, bytes);
  return null;
}

async function correct(desk: Desk, { cells, statusDate }: DeskCalls["correct"]["input"]): Promise<{ count: number }> {
  const { opened, examination } = await desk.examine(chosenDate(statusDate));
  const wanted = new Set(cells);
  const { problems } = examination.checked(examination.ownKinds);
  const edits = certainEdits(opened.data, problems).filter(({ at }) => wanted.has(`${at.sheet}!${refName(at)}`));
  if (edits.length === 0) return { count: 0 };
  const { bytes, skipped } = desk.parts.office.editCells(opened.bytes, edits);
  const done = edits.filter((one) => !skipped.includes(one));
  await desk.paint(opened, [correctionsSheet(opened.data, done, desk.parts.clock())], bytes);
  return { count: done.length };
}

function titleOf({ kind, round }: Pick<PaperPlan, "kind" | "round">): string {
  const { name } = paperKinds[kind];
  return round === null ? name : `${name} รอบ ${round} เดือน`;
}

function registerWords({ register, done }: PapersDone): string {
  if (done.length === 0) return "";
  if (register === "written") return " และลงทะเบียนแล้ว";
  if (register === "as-it-was") return " เหมือนฉบับเดิมทุกอย่าง ทะเบียนจึงไม่เปลี่ยน";
  return ` แต่ยังไม่ได้ลงทะเบียน: ${register.message}`;
}

/** Lines of a hand that are shown of one paper; a file that is another paper altogether has hundreds. */
const mostShown = 20;

/** What a hand wrote into the paper that stays, which has to be said: the fresh one does not have it. */
function editsText({ added, removed, isOurs }: EditedPaper): string {
  const lines = added.slice(0, mostShown).map((line) => `“${line.slice(0, 200)}”`);
  const rest = added.length > mostShown ? ` และอีก ${added.length - mostShown} บรรทัด` : "";
  const words = [
    lines.length === 0 ? "" : `เขียนเพิ่ม: ${lines.join(", ")}${rest}`,
    removed === 0 ? "" : `ลบหรือเปลี่ยน ${removed} บรรทัด`,
    isOurs && added.length === 0 && removed === 0 ? "เปลี่ยนเฉพาะรูปแบบ หรือบันทึกใหม่จากโปรแกรมอื่น" : "",
  ].filter((part) => part !== "");
  return words.length === 0 ? "" : ` (${words.join(" ")})`;
}

/** Files of a hand that have the name of a paper, and papers that were signed: they stayed, which has to be said. */
function stayedWords({ done }: PapersDone): string {
  return done
    .map(({ plan, put, again }) => {
      const edited =
        put.edited === undefined
          ? ""
          : ` ${editedReason(put.edited, `ฉบับเดิมของ ${titleOf(plan)}`)} ฉบับใหม่ชื่อ ${lastPart(put.file)}${editsText(put.edited)}`;
      return `${edited}${again === undefined ? "" : ` ${titleOf(plan)}: ${again.words}`}`;
    })
    .join("");
}

/** Papers that went over an earlier version, which is kept. */
function keptWords({ done }: PapersDone): string {
  const kept = done.flatMap(({ put }) => (put.kept === null ? [] : [lastPart(put.kept)]));
  return kept.length === 0 ? "" : ` ฉบับก่อนเก็บไว้ชื่อ ${kept.join(", ")}`;
}

const lastPart = (path: string): string => path.split(/[\\/]/).pop() ?? path;

async function make(desk: Desk, input: MakeInput, where: () => string): Promise<MakeAnswer> {
  const templates = Object.fromEntries(Object.entries(input.templates).map(([kind, file]) => [kind, file.bytes]));
  const ask = { papers: input.papers, templates, draft: input.draft ? "on-errors" : false } as const;
  const made = await putPapers(desk, { ...ask, ...chosenDate(input.statusDate), partly: false, register: true });
  const papers = made.done.flatMap(({ plan, put }) => {
    const { paper, kind, isDraft } = plan;
    if (paper === null) return [];
    const { address } = put;
    const pdf = { pdfName: pdfName(plan, lastPart(address)), font: paperFont(plan.book.settings) };
    const facts = { checklist: checklistOf(plan), ...pdf, address };
    return [{ name: paper.name, bytes: paper.docx, kind, title: titleOf(plan), isDraft, ...facts }];
  });
  const stopped = made.plans.flatMap((plan) => {
    const errors = plan.problems.filter(({ severity }) => severity === "error");
    const [first] = errors;
    if (plan.paper !== null || first === undefined) return [];
    return [{ kind: plan.kind, title: titleOf(plan), errors: errors.length, first: first.message }];
  });
  const waiting = stopped.length === 0 ? [] : made.plans.filter(({ paper }) => paper !== null).map(titleOf);
  const words = [where(), registerWords(made), keptWords(made), stayedWords(made)].join("");
  return { papers, stopped, waiting, notes: makingNotes(made.plans), where: papers.length === 0 ? "" : words };
}

async function addSheets(desk: Desk): Promise<{ added: readonly string[] }> {
  const opened = await desk.open();
  const plans = missingInputSheets(opened.data, desk.parts.clock().today);
  if (plans.length === 0) return { added: [] };
  const bytes = await desk.parts.office.addInputSheets(opened.bytes, plans);
  await desk.parts.store.replace(opened.version, bytes);
  return { added: plans.map(({ name }) => name) };
}

/** The calls of the page over one desk; `where` says in words where papers were put last. */
export function pageOfDesk(desk: Desk, where: () => string): DeskTable {
  return {
    ...lifeOfDesk(desk),
    state: async ({ statusDate }) => {
      const { opened, examination } = await desk.examine(chosenDate(statusDate));
      return deskState(opened.name, await desk.parts.store.heldBy(), examination);
    },
    check: async ({ statusDate }) => {
      const { examination } = await desk.examine(chosenDate(statusDate));
      return deskCheck(examination, await problemsBeside(desk, examination.book, examination.ownKinds));
    },
    rowAround: async ({ sheet, cell, statusDate }) => {
      const place = readCellName(cell);
      if (place === null) throw new DeskFault(`ไม่รู้จักเซลล์ ${cell}`);
      return rowAround((await desk.examine(chosenDate(statusDate))).examination, { sheet, ...place });
    },
    edit: (input) => edit(desk, input),
    accept: async ({ sheet, cell, code, why, statusDate }) => {
      const ask = { cell: `${sheet}!${cell}`, code, why, ...chosenDate(statusDate) };
      return { count: (await acceptAtCell(desk, ask)).entries.length };
    },
    correct: (input) => correct(desk, input),
    make: (input) => make(desk, input, where),
    refresh: async ({ statusDate }) => {
      const { sheets, problems, coded } = await refreshWorkbook(desk, chosenDate(statusDate));
      return { sheets: sheets.map(({ name }) => name), ...countsOf(problems), coded };
    },
    register: async () => registerAnswer((await desk.open()).data),
    addSheets: () => addSheets(desk),
    checkTemplate: ({ kind, bytes }) => {
      desk.parts.office.requireDocx(bytes);
      return Promise.resolve(
        checkTemplate(bytes, kind).map(({ severity, message, fix }) => ({ severity, message, fix })),
      );
    },
    template: ({ kind }) =>
      Promise.resolve({ name: `แม่แบบ-${paperKinds[kind].file}.docx`, bytes: desk.parts.templates[kind] }),
  };
}

/** Calls that show the workbook as it is read now, and calls that show nothing of it that could grow old. */
const fresh: ReadonlySet<DeskCall> = new Set(["state", "check"]);
const bystanders: ReadonlySet<DeskCall> = new Set([
  "register",
  "checkTemplate",
  "template",
  "importLook",
  "yearLook",
  "yearMake",
  "papers",
  "diff",
]);

/**
 * Carries out a call for a page that shows the workbook as of a version ("" = none yet). Rejects with `file.changed`
 * where something would be done to another one than is shown. Answers with the version that is shown from now on, "" where
 * the call shows none.
 */
export async function carryOut<C extends keyof DeskTable>(
  desk: Desk,
  table: DeskTable,
  call: C,
  input: DeskCalls[C]["input"],
  version: string,
): Promise<{ readonly answer: DeskCalls[C]["answer"]; readonly version: string }> {
  const versionNow = async (): Promise<string> => (await desk.parts.store.read()).version;
  // The table's type ties each call to its input; by a name known only at run time that tie is lost.
  const run = table[call] as (input: DeskCalls[C]["input"]) => Promise<DeskCalls[C]["answer"]>;
  if (bystanders.has(call)) return { answer: await run(input), version: "" };
  if (fresh.has(call)) return { answer: await run(input), version: desk.version };
  if (version !== "" && (await versionNow()) !== version) throw new FileProblem("file.changed");
  return { answer: await run(input), version: await versionNow() };
}
