import { describe, expect, test } from "@jest/globals";
import { useAddIn } from "./add-in";
import type { Realm } from "./fakes/realm";
import { menuTargets } from "./fakes/ui";
import { demoOffice, paperMenu, type Office } from "./offices";

const { open, empty } = useAddIn();

interface Action {
  /** What was done before, so that there is something to lose. */
  readonly before?: (realm: Realm) => void;
  readonly act: (realm: Realm) => void;
  /** The action whose calls these are, name for name: a sweep over the one is a sweep over both. */
  readonly sameCallsAs?: string;
  /** The part that is made to fail, by the places of the documents' uploads; default: all of it. */
  readonly part?: (index: number, uploads: readonly number[]) => boolean;
  /** Of the calls that only read, each how manieth is made to fail; default: each. What changes something always is. */
  readonly every?: number;
}

const rewritten = (realm: Realm): void => {
  realm.call("menuRefresh");
  realm.call("menuPaperMemo");
  // A change in the data, so that old and new sheets differ.
  realm.file.sheet("มาตรการ").cells.put(1, 4, "มาตรการที่แก้แล้ว");
};

/** The demo office with a few rows a sheet: what fails is the service, whatever the amount of data. */
function smallOffice(): Office {
  const demo = demoOffice();
  const sheets = Object.entries(demo.sheets).map(
    ([name, rows]) => [name, name === "ตั้งค่า" || name === "ผู้ลงนาม" ? rows : rows.slice(0, 4)] as const,
  );
  return { ...demo, sheets: Object.fromEntries(sheets) };
}

const small = smallOffice();

const menu =
  (name: string) =>
  (realm: Realm): void => {
    realm.call(name);
  };

const trigger =
  (name: string, event?: (realm: Realm) => object) =>
  (realm: Realm): void => {
    realm.host.isMenuRun = false;
    realm.call(name, ...(event === undefined ? [] : [event(realm)]));
  };

const page =
  (name: string, input: unknown = null) =>
  (realm: Realm): void => {
    realm.run(name, input);
  };

const paper = { before: rewritten, act: menu("menuPaperAnnouncement") };
const otherPaper = (name: string): Action => ({ ...paper, act: menu(name), sameCallsAs: "menuPaperAnnouncement" });

const otherPapers = Object.values(paperMenu).filter((name) => name !== "menuPaperAnnouncement");

/** Two papers that an earlier run had no time for. */
function pending(realm: Realm): void {
  const kinds = ["announcement", "risk-plan"];
  realm.account.properties.file.set("pending-papers", JSON.stringify({ kinds, draft: true }));
}

const firstPaper = (realm: Realm): string =>
  `https://docs.google.com/document/d/${realm.drive.documents[0]?.id ?? ""}/edit?usp=drivesdk`;

/** What a person says is right although the program doubts it. */
const acceptable = { kind: "progress", statusDate: "", sheet: "มาตรการ", cell: "E2", code: "text.repeated" };

function doubtful(realm: Realm): void {
  realm.file.sheet("มาตรการ").cells.put(1, 4, "มาตรการ มาตรการ");
  const { problems } = realm.run("pageCheck", { kind: "progress", round: 6, statusDate: "" }) as {
    problems: { sheet: string; cell: string; code: string; isAcceptable: boolean }[];
  };
  const one = problems.find(({ cell, isAcceptable }) => isAcceptable && cell !== "");
  if (one === undefined) throw new Error("nothing to accept");
  Object.assign(acceptable, { sheet: one.sheet, cell: one.cell, code: one.code });
}

/** A day in the next fiscal year. */
function yearOver(realm: Realm): void {
  realm.time = Date.UTC(2026, 9, 7, 7, 35);
}

/** Every menu item, trigger and call of the page that does something to the workbook or outside of it. */
const actions: Readonly<Record<string, Action>> = {
  menuCreateSheets: {
    before: (realm) => {
      realm.file.sheets = realm.file.sheets.filter(({ name }) => ["บันทึกของฉัน", "มาตรการ"].includes(name));
    },
    act: menu("menuCreateSheets"),
  },
  menuCheck: { before: rewritten, act: menu("menuCheck") },
  menuCorrect: {
    before: (realm) => {
      realm.file.sheet("มาตรการ").cells.put(1, 4, "ประชุมเชิงปฎิบัติการ");
    },
    act: menu("menuCorrect"),
    every: 4,
  },
  "menuRefresh, the first time": { act: menu("menuRefresh"), every: 4 },
  menuRefresh: { before: rewritten, act: menu("menuRefresh") },
  menuPaperAnnouncement: paper,
  "menuPaperAnnouncement, the first time": { act: menu("menuPaperAnnouncement"), every: 4 },
  ...Object.fromEntries(otherPapers.map((name) => [name, otherPaper(name)])),
  // One paper after another: the first of them and what comes between in the one, the last and the end in the other. What
  // only reads for a paper is swept whole with the paper alone.
  menuPaperAll: { act: menu("menuPaperAll"), part: (index, [, second = Infinity]) => index <= second, every: 3 },
  menuPaperContinue: {
    before: pending,
    act: menu("menuPaperContinue"),
    part: (index, [first = 0]) => index >= first,
    every: 3,
  },
  menuShareDraft: { before: rewritten, act: menu("menuShareDraft") },
  menuRecordDecision: { before: rewritten, act: menu("menuRecordDecision") },
  menuSavePdf: { before: rewritten, act: menu("menuSavePdf") },
  menuOpenRegister: { act: menu("menuOpenRegister") },
  menuPutTemplate: { act: menu("menuPutTemplate") },
  menuCheckTemplate: { before: menu("menuPutTemplate"), act: menu("menuCheckTemplate") },
  menuDefaultTemplate: { before: menu("menuPutTemplate"), act: menu("menuDefaultTemplate") },
  menuRemindersOn: { act: menu("menuRemindersOn") },
  menuRemindersOff: { before: menu("menuRemindersOn"), act: menu("menuRemindersOff") },
  menuHistoryOn: { act: menu("menuHistoryOn") },
  menuHistoryOff: { before: menu("menuHistoryOn"), act: menu("menuHistoryOff") },
  menuNewYear: { before: yearOver, act: menu("menuNewYear") },
  menuSigned: { before: rewritten, act: menu("menuSigned"), every: 3 },
  menuUndoAccept: {
    before: (realm) => {
      doubtful(realm);
      realm.run("pageAccept", { ...acceptable, why: "ตรวจแล้ว ถูกต้อง" });
    },
    act: menu("menuUndoAccept"),
    every: 4,
  },
  menuDiff: { before: rewritten, act: menu("menuDiff"), every: 6 },
  menuRuns: { before: rewritten, act: menu("menuRuns") },
  menuUndo: { before: rewritten, act: menu("menuUndo"), every: 6 },
  menuImport: { act: menu("menuImport") },
  menuSidebar: { act: menu("menuSidebar") },
  menuHelp: { act: menu("menuHelp") },
  recordStatus: { act: trigger("recordStatus", (realm) => realm.editEvent("มาตรการ", 2, 1, 3, 24)) },
  sendReminders: {
    act: (realm) => {
      // A day on which mails are due.
      realm.time = Date.UTC(2026, 3, 1, 1);
      trigger("sendReminders")(realm);
    },
  },
  pageState: { act: page("pageState") },
  pageCheck: { act: page("pageCheck", { kind: "memo", round: 6, statusDate: "" }) },
  pagePeople: { act: page("pagePeople", { kind: "memo" }) },
  pageOpenCell: { act: page("pageOpenCell", { sheet: "มาตรการ", cell: "B2" }) },
  // As menuRefresh, which is swept whole.
  pageRefresh: { before: rewritten, act: page("pageRefresh", { statusDate: "" }), every: 16 },
  pageMakePaper: {
    before: rewritten,
    act: page("pageMakePaper", { kind: "announcement", round: null, statusDate: "", draft: true }),
  },
  pageShare: {
    before: rewritten,
    act: (realm) => {
      const url = `https://docs.google.com/document/d/${realm.drive.documents[0]?.id ?? ""}/edit?usp=drivesdk`;
      const people = ["a@example.go.th", "b@example.go.th"].map((email) => ({ name: "ผู้รับ", email }));
      realm.run("pageShare", { url, people, role: "commenter", message: "", notify: false });
    },
  },
  // What the page does by the same piece of work as a menu item is swept there; here each change, and some of the rest.
  pageCreate: {
    before: (realm) => {
      realm.file.sheets = realm.file.sheets.filter(({ name }) => name !== "เกณฑ์" && name !== "ข้อความ");
    },
    act: page("pageCreate"),
    every: 4,
  },
  pageAccept: {
    before: doubtful,
    act: (realm) => {
      realm.run("pageAccept", { ...acceptable, why: "ตรวจแล้ว ถูกต้อง" });
    },
    every: 4,
  },
  pageAll: { act: page("pageAll", { kinds: ["announcement", "memo"], statusDate: "", draft: true }), every: 12 },
  pagePapers: { before: rewritten, act: page("pagePapers") },
  pageDecide: {
    before: rewritten,
    act: (realm) => {
      realm.run("pageDecide", { url: firstPaper(realm), decision: "เสนอ", note: "" });
    },
  },
  pagePdf: {
    before: rewritten,
    act: (realm) => {
      realm.run("pagePdf", { url: firstPaper(realm), sure: true });
    },
  },
};

/** Everything that is kept: sheets, documents, shares, mails, triggers and what is remembered. */
function stateOf(realm: Realm) {
  const files = [...realm.drive.files.values()];
  const { properties, mails, triggers } = realm.account;
  return {
    sheets: realm.file.snapshot(),
    files: files.map(({ id }) => id),
    shares: files.flatMap(({ shares }) => shares.map(({ email }) => email)),
    mails: mails.map(({ subject }) => subject),
    triggers: triggers.map(({ handler }) => handler),
    memory: [...properties.file, ...properties.person].flatMap(([key, value]) =>
      // Which papers wait for another run is written down before the first; what the history keeps is no part of the work,
      // nor is the mark by which a paper that is the same would be known.
      /^(?:pending-papers$|runs#|trace-|plan:|facts|paper-)/.test(key) ? [] : [`${key}=${value}`],
    ),
  };
}

type State = ReturnType<typeof stateOf>;

interface Attempt {
  readonly realm: Realm;
  readonly old: State;
  /** What the person reads: alerts, or the text of the error that Google shows. */
  readonly told: string;
}

/** Runs an action over the same beginning again and again, failing at another call each time. */
function repeater({ before, act }: Action): (failAt: number, failsAfterwards?: boolean) => Attempt {
  const realm = open(small);
  realm.account.pages = [...realm.account.pages, "sidebar.html"];
  before?.(realm);
  const restore = realm.save();
  restore();
  const old = stateOf(realm);
  return (failAt, failsAfterwards = false) => {
    restore();
    Object.assign(realm.host, { failAt, failsAfterwards });
    let thrown = "";
    try {
      act(realm);
    } catch (error) {
      thrown = String(error);
    }
    return { realm, old, told: `${realm.person.all}\n${thrown}` };
  };
}

/** Calls that change something and may have done so although they fail. */
const changing =
  /^(?:Drive\..*create|.*\.(?:copyTo|setName|insertSheet|deleteSheet|setProperty|setProperties|deleteProperty|sendEmail|deleteTrigger|insertRowsAfter|updateChart|insertChart|setFrozenRows|activate|flush)|(?:Spreadsheet|Clock)TriggerBuilder\.create)$/;

interface Place {
  readonly index: number;
  readonly isAfterwards: boolean;
}

/**
 * Calls to fail at: each, but of a long run of building values only the first; and those that change something once
 * more, carried out before they fail.
 */
function placesOf(
  calls: readonly { readonly name: string }[],
  { part = () => true, every = 1 }: Pick<Action, "part" | "every">,
): Place[] {
  const uploads = calls.flatMap(({ name }, index) => (name === "Utilities.newBlob" ? [index] : []));
  return calls.flatMap(({ name }, index): Place[] => {
    const isRepeated =
      name.startsWith("RichTextValueBuilder.") &&
      calls.slice(Math.max(0, index - 12), index).some((one) => one.name === name);
    if (isRepeated || !part(index, uploads)) return [];
    if (!changing.test(name) && index % every !== 0) return [];
    const before = { index, isAfterwards: false };
    return changing.test(name) ? [before, { index, isAfterwards: true }] : [before];
  });
}

const isFailure = (told: string): boolean => told.includes("ไม่สำเร็จ") || told.includes("Error:");
/** Whether the message leaves open if its last step came off. */
const isOpen = (told: string): boolean => told.includes("ขั้นนี้อาจสำเร็จแล้ว");

// The clock goes on, and numbers of files count up, from one run to the next.
const withoutClock = (text: string): string =>
  text
    .replace(/file-\d+/g, "file")
    .replace(/(?: โดย )?officer@example\.go\.th/g, "")
    .replace(/approved-file=.*/g, "");

// The charts and frozen panes of a rewritten sheet come after its cells, and the message says which step is missing.
function contentOf(snapshot: string): string {
  const { charts, ...rest } = JSON.parse(snapshot === "" ? "{}" : snapshot) as { charts?: unknown };
  // A paper whose maker Google does not tell is made all the same.
  return withoutClock(JSON.stringify(charts === undefined ? null : rest));
}

function requireWhole({ realm, old, told: message }: Attempt, full: State, place: string): void {
  const now = stateOf(realm);
  const told = { includes: (what: string): boolean => message.includes(what) };
  for (const [name, content] of Object.entries(now.sheets)) {
    const isOld = content === old.sheets[name];
    if (place.includes("Permissions.create") && !isOld) {
      // The register then names those who are known to have the paper and not the one who may not.
      for (const email of full.shares)
        if (content.includes(email)) expect(now.shares).toContain(email);
        else expect(isTold(email)).toEqual({ place, what: email, told: true });
      continue;
    }
    // A sheet is the old one or wholly the new one; temporary ones are gone.
    expect({ place, name, isWhole: isOld || isNew(name, content, full) }).toEqual({
      place,
      name,
      isWhole: true,
    });
    if (!isOld) expect(isTold(name)).toEqual({ place, what: name, told: true });
  }
  for (const name of Object.keys(old.sheets))
    expect({ place, name, isThere: name in now.sheets || told.includes(`ลบแผ่นงาน “${name}”`) }).toEqual({
      place,
      name,
      isThere: true,
    });
  function isTold(what: string) {
    return { place, what, told: told.includes(what) };
  }
  for (const id of now.files.filter((one) => !old.files.includes(one))) {
    const file = realm.drive.files.get(id);
    const isNamed =
      told.includes(id) || (told.includes(`“${file?.name ?? "?"}”`) && (isOpen(message) || isFolder(file)));
    expect({ place, id, isNamed }).toEqual({ place, id, isNamed: true });
  }
  for (const email of now.shares.slice(old.shares.length))
    expect(isTold(email)).toEqual({ place, what: email, told: true });
  for (const subject of now.mails.slice(old.mails.length)) {
    const division = /\((.*)\)$/.exec(subject)?.[1] ?? subject;
    expect(isTold(division)).toEqual({ place, what: division, told: true });
  }
  if (JSON.stringify(now.triggers) !== JSON.stringify(old.triggers)) {
    const isNamed = message.includes("สิ่งที่ทำไปแล้ว") || isOpen(message);
    expect({ place, isNamed }).toEqual({ place, isNamed: true });
  }
}

// The register is written anew after each of several papers.
function isNew(name: string, content: string, full: State): boolean {
  const wanted = full.sheets[name] ?? "";
  if (contentOf(content) === contentOf(wanted)) return true;
  if (name !== "ทะเบียนรายงาน") return false;
  const [now, then] = [content, wanted].map(
    (text) => (JSON.parse(withoutClock(text)) as { table: readonly unknown[] }).table,
  );
  return JSON.stringify(now) === JSON.stringify(then?.slice(0, now?.length));
}

const isFolder = (file: { readonly mimeType: string } | undefined): boolean =>
  file?.mimeType.endsWith("folder") === true;

/** What may differ where nothing failed: the maker's name, and what is done for comfort after the work. */
function comparable({ sheets, files, memory, ...rest }: State): unknown {
  const contents = Object.entries(sheets).map(([name, content]) => [name, contentOf(content)]);
  const remembered = memory.map(withoutClock).filter((one) => one !== "" && !one.startsWith("folder="));
  return { ...rest, contents, files: files.length, remembered };
}

function judge(attempt: Attempt, full: State, place: string): void {
  const { realm, old, told } = attempt;
  const now = stateOf(realm);
  if (!isFailure(told)) expect({ place, now: comparable(now) }).toEqual({ place, now: comparable(full) });
  else if (told.includes("ยังไม่มีอะไรเปลี่ยนแปลง") && !isOpen(told)) expect({ place, now }).toEqual({ place, now: old });
  else {
    expect({ place, says: /สิ่งที่ทำไปแล้ว/.test(told) || isOpen(told) }).toEqual({ place, says: true });
    requireWhole(attempt, full, place);
  }
  if (!/Lock\.(?:release|try)Lock/.test(place)) expect(realm.account.holdsLock).toBe(false);
}

const table: string[] = [];

const callNames = (realm: Realm): string[] => realm.host.calls.map(({ name }) => name);

test("every menu item is among what is made to fail", () => {
  const realm = empty();
  realm.call("onOpen");
  expect(menuTargets(realm.person.menu ?? []).filter((name) => !(name in actions))).toEqual([]);
});

describe("a service that fails at any call", () => {
  test.each(Object.keys(actions))(
    "%s: leaves each sheet old or new, and what is done is told",
    (name) => {
      const action = actions[name] ?? { act: () => undefined };
      const attempt = repeater(action);
      const whole = attempt(-1);
      expect(whole.told).not.toContain("ไม่สำเร็จ");
      expect(whole.told).not.toContain("Error:");
      const full = stateOf(whole.realm);
      const { calls } = whole.realm.host;
      const names = callNames(whole.realm);
      if (action.sameCallsAs !== undefined) {
        const swept = repeater(actions[action.sameCallsAs] ?? action)(-1);
        expect(withoutQuestions(names)).toEqual(withoutQuestions(callNames(swept.realm)));
        table.push(`${name.padEnd(40)}${String(calls.length).padStart(6)} calls, as ${action.sameCallsAs}`);
        return;
      }
      const places = placesOf(calls, action);
      for (const { index, isAfterwards } of places) {
        const place = `${name}, call ${index} ${calls[index]?.name ?? ""}${isAfterwards ? ", carried out" : ""}`;
        judge(attempt(index, isAfterwards), full, place);
      }
      table.push(
        `${name.padEnd(40)}${String(calls.length).padStart(6)} calls${String(places.length).padStart(6)} failures`,
      );
    },
    600_000,
  );

  test("prints how many failures there were", () => {
    process.stdout.write(`${table.join("\n")}\n`);
    expect(table).toHaveLength(Object.keys(actions).length);
  });
});

/** A paper with rounds asks for one; nothing else tells the papers' calls apart. */
function withoutQuestions(names: readonly string[]): string[] {
  return names.filter((name) => !/^(?:PromptResponse|Ui|SpreadsheetApp\.getUi)/.test(name));
}
