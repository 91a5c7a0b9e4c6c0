import {
  againWords,
  boundVersion,
  changedSince,
  fingerprint,
  handEdits,
  lastVersion,
  makePapers,
  picturesOf,
  readFacts,
  registerContradictions,
  registerPlans,
  wantedPapers,
  type CivilDate,
  type DraftWish,
  type Examination,
  type PaperChoice,
  type PaperKind,
  type PapersPlan,
  type PaperTemplate,
  type PictureFault,
  type PictureShelf,
  type PaperPlan,
  type Round,
  type WantedPaper,
} from "../core";
import { FileProblem } from "../office";
import type { Desk, Opened } from "./desk";
import type { EditedPaper, PutPaper } from "./store";

export interface PapersAsk {
  readonly papers: PaperChoice;
  readonly round?: Round;
  readonly statusDate?: CivilDate;
  readonly draft: DraftWish;
  /** Goes before the templates that the workbook names. */
  readonly template?: Uint8Array;
  /** The same by kind of paper. */
  readonly templates?: Readonly<Partial<Record<PaperKind, Uint8Array>>>;
  /** Put those that can be made, where some cannot; else it is all or none. */
  readonly partly: boolean;
  /** Enter them in the workbook's register. */
  readonly register: boolean;
  /** Told before each paper is made. */
  readonly progress?: (wanted: WantedPaper, index: number, count: number) => void;
}

/** A paper that was made and lies in its place. */
export interface DonePaper {
  readonly plan: PaperPlan;
  readonly put: PutPaper;
  /** Set where a version of it was signed, which stays. */
  readonly again?: Again;
}

/** A paper that is made again though a version of it binds. */
interface Again {
  /** Cells that changed since; null where that is not known. */
  readonly changed: number | null;
  /** Thai: that it stays, and why there is a new one. */
  readonly words: string;
}

export interface PapersDone extends PapersPlan {
  /** The version of the workbook that they were made from. */
  readonly version: string;
  /** [] where nothing was put. */
  readonly done: readonly DonePaper[];
  /** Whether the register was written; the problem where it could not be, though the papers are made. */
  readonly register: "written" | "as-it-was" | FileProblem;
}

/** Whether a template is a document, whole in all its parts: one that is not stops its own papers and no others. */
function isDocx(desk: Desk, bytes: Uint8Array): boolean {
  try {
    desk.parts.office.requireDocx(bytes);
    return true;
  } catch (error) {
    if (error instanceof FileProblem) return false;
    throw error;
  }
}

async function templatesOf(
  desk: Desk,
  wanted: readonly WantedPaper[],
  { template: own, templates = {} }: Pick<PapersAsk, "template" | "templates">,
): Promise<(paper: WantedPaper) => PaperTemplate | null> {
  const names = own === undefined ? new Set(wanted.map(({ templateName }) => templateName)) : new Set<string>();
  const found = new Map<string, Uint8Array | null>();
  for (const name of names) {
    if (name === "") continue;
    const template = await desk.parts.store.template(name);
    found.set(name, template === null || isDocx(desk, template) ? template : new Uint8Array());
  }
  return ({ kind, templateName }) => {
    const chosen = templates[kind] ?? own;
    if (chosen !== undefined) return { template: chosen, ownTemplate: true };
    if (templateName === "") return { template: desk.parts.templates[kind], ownTemplate: false };
    const template = found.get(templateName) ?? null;
    return template === null ? null : { template, ownTemplate: true };
  };
}

/** Pixels on the longer side: 300 to the inch of a photograph in its box, and of the emblem. */
const pixelsOf = { picture: 1600, emblem: 600 } as const;

/** The pictures that some papers need, fetched once for all of them; of the emblem's names the first that is there. */
async function shelfOf(desk: Desk, book: Examination["book"], wanted: readonly WantedPaper[]): Promise<PictureShelf> {
  const { store } = desk.parts;
  const shelf = new Map<string, Uint8Array | PictureFault>();
  if (wanted.length === 0) return shelf;
  const { emblem, files } = picturesOf(
    book,
    wanted.map(({ kind }) => kind),
  );
  for (const name of emblem) {
    const found = await store.picture(name, pixelsOf.emblem);
    shelf.set(name, found);
    if (typeof found === "object") break;
  }
  for (const name of files) shelf.set(name, await store.picture(name, pixelsOf.picture));
  return shelf;
}

/** What is told of a paper of which a version was signed; null where none was. */
async function againOf(desk: Desk, { book, kind, round }: PaperPlan, now: string): Promise<Again | null> {
  const bound = boundVersion(book.data, kind, book.settings.fiscalYear, round);
  if (bound === null) return null;
  const docx = bound.fingerprint === now ? null : ((await desk.parts.store.paper?.(bound.file)) ?? null);
  const facts = docx === null ? null : readFacts(docx);
  const changed = changedSince(bound, book, facts?.tables ?? null, now);
  return { changed, words: againWords(bound, changed) };
}

/** The hand's work in the draft before this version, which lies under another name and stays; null where there is none. */
async function editedBefore(desk: Desk, plan: PaperPlan, put: PutPaper): Promise<EditedPaper | null> {
  const { book, kind, round, paper } = plan;
  const last = lastVersion(book.data, kind, book.settings.fiscalYear, round);
  if (last === null || paper === null || last.file === "" || last.file === put.file) return null;
  const docx = await desk.parts.store.paper?.(last.file);
  const edits = docx == null ? null : handEdits(docx, paper.docx);
  if (edits === null || (edits.added.length === 0 && edits.removed === 0 && !edits.isReshaped)) return null;
  return { ...edits, file: last.file, isOurs: true };
}

/** The papers are made by now, so a workbook that cannot be written is told and no failure. */
async function enter(desk: Desk, opened: Opened, done: readonly DonePaper[]): Promise<PapersDone["register"]> {
  const places = done.map(({ put, again }) => ({ ...put, changed: again?.changed ?? null }));
  const sheet = registerPlans(
    done.map(({ plan }) => plan),
    places,
    desk.parts.clock(),
  );
  if (sheet === null) return "as-it-was";
  try {
    const { isChanged } = await desk.paint(opened, [sheet]);
    return isChanged ? "written" : "as-it-was";
  } catch (error) {
    if (error instanceof FileProblem) return error;
    throw error;
  }
}

/** Checks once, makes the papers that were asked for, puts them in their place and enters them in the register. */
export async function putPapers(desk: Desk, ask: PapersAsk): Promise<PapersDone> {
  const { opened, examination } = await desk.examine(ask);
  const wanted = wantedPapers(examination, ask.papers, ask.round);
  const templateOf = await templatesOf(desk, wanted, ask);
  const shelf = await shelfOf(desk, examination.book, wanted);
  const template = (one: WantedPaper): PaperTemplate | null => {
    ask.progress?.(one, wanted.indexOf(one), wanted.length);
    return templateOf(one);
  };
  const plan = makePapers({ examination, wanted }, ask.draft, template, shelf);
  const { version } = opened;
  const problems = [...plan.problems, ...registerContradictions(opened.data, opened.gone)];
  const made = plan.plans.filter(({ paper }) => paper !== null);
  if (made.length === 0 || !(plan.isWhole || ask.partly))
    return { ...plan, problems, version, done: [], register: "as-it-was" };
  const files = made.flatMap(({ paper }) => (paper === null ? [] : [{ name: paper.name, bytes: paper.docx }]));
  const put = await desk.parts.store.putPapers(files);
  const now = fingerprint(examination.book);
  const done: DonePaper[] = [];
  for (const [index, one] of made.entries()) {
    const place = put[index];
    if (place === undefined) continue;
    const again = await againOf(desk, one, now);
    const edited = place.edited ?? (again === null ? null : await editedBefore(desk, one, place));
    const found = edited === null ? place : { ...place, edited };
    done.push({ plan: one, put: found, ...(again === null ? {} : { again }) });
  }
  return { ...plan, problems, version, done, register: ask.register ? await enter(desk, opened, done) : "as-it-was" };
}
