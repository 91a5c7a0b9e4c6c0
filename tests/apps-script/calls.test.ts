import { expect, test } from "@jest/globals";
import { useAddIn } from "./add-in";
import type { Realm } from "./fakes/realm";
import { menuTargets } from "./fakes/ui";
import { officeOf, paperMenu } from "./offices";

const { open, empty } = useAddIn();

type Action = (realm: Realm) => void;

const menu =
  (name: string): Action =>
  (realm) =>
    realm.call(name);

const page =
  (name: string, input: unknown = null): Action =>
  (realm) =>
    realm.run(name, input);

const trigger =
  (name: string, event?: (realm: Realm) => object): Action =>
  (realm) => {
    realm.host.isMenuRun = false;
    realm.call(name, ...(event === undefined ? [] : [event(realm)]));
    realm.host.isMenuRun = true;
  };

const pasteOfAll = (realm: Realm): object =>
  realm.editEvent("มาตรการ", 2, 1, realm.file.sheet("มาตรการ").table.length - 1, 24);

/** Puts the papers in Drive into the bin: one that is there and would be the same is not made again. */
const binPapers = (realm: Realm): void => {
  for (const document of realm.drive.documents) document.trashed = true;
};

const choice = { kind: "progress", round: 6, statusDate: "" };

/** Everything that can be called, in an order in which each has something to do; both sizes go through it alike. */
const actions: Readonly<Record<string, Action>> = {
  onOpen: menu("onOpen"),
  menuCreateSheets: menu("menuCreateSheets"),
  menuCheck: menu("menuCheck"),
  "menuCheck, again": menu("menuCheck"),
  menuRefresh: menu("menuRefresh"),
  "menuRefresh, again": menu("menuRefresh"),
  menuOpenRegister: menu("menuOpenRegister"),
  menuPaperAll: menu("menuPaperAll"),
  ...Object.fromEntries(
    Object.values(paperMenu).map((name) => [
      name,
      (realm: Realm) => {
        binPapers(realm);
        realm.call(name);
      },
    ]),
  ),
  menuPaperContinue: (realm) => {
    binPapers(realm);
    const kinds = ["announcement", "progress"];
    realm.account.properties.file.set("pending-papers", JSON.stringify({ kinds, draft: true }));
    realm.call("menuPaperContinue");
  },
  menuShareDraft: menu("menuShareDraft"),
  menuRecordDecision: (realm) => {
    // เห็นชอบ, which needs no reason.
    realm.person.typed = ["1", "2", ""];
    realm.call("menuRecordDecision");
  },
  menuSavePdf: menu("menuSavePdf"),
  menuPutTemplate: menu("menuPutTemplate"),
  menuCheckTemplate: menu("menuCheckTemplate"),
  menuDefaultTemplate: menu("menuDefaultTemplate"),
  menuRemindersOn: menu("menuRemindersOn"),
  sendReminders: (realm) => {
    // A day on which mails are due.
    const { time } = realm;
    realm.time = Date.UTC(2026, 3, 1, 1);
    trigger("sendReminders")(realm);
    realm.time = time;
  },
  menuRemindersOff: menu("menuRemindersOff"),
  menuHistoryOn: menu("menuHistoryOn"),
  "recordStatus, all measures pasted": (realm) => {
    const { cells, table } = realm.file.sheet("มาตรการ");
    const column = table[0]?.indexOf("สถานะ") ?? -1;
    for (let row = 1; row < table.length; row++) cells.put(row, column, "ยกเลิก");
    trigger("recordStatus", pasteOfAll)(realm);
  },
  menuHistoryOff: menu("menuHistoryOff"),
  menuNewYear: menu("menuNewYear"),
  menuSigned: menu("menuSigned"),
  menuUndoAccept: menu("menuUndoAccept"),
  menuDiff: menu("menuDiff"),
  menuRuns: menu("menuRuns"),
  menuImport: menu("menuImport"),
  menuSidebar: menu("menuSidebar"),
  // What is taken back is the summary, whose row is one in both sizes.
  menuUndo: (realm) => {
    binPapers(realm);
    realm.call("menuPaperSummary");
    realm.call("menuUndo");
  },
  menuHelp: menu("menuHelp"),
  pageState: page("pageState"),
  pageCheck: page("pageCheck", choice),
  pageOpenCell: page("pageOpenCell", { sheet: "มาตรการ", cell: "B2" }),
  pagePeople: page("pagePeople", { kind: "memo" }),
  pageMakePaper: (realm) => {
    binPapers(realm);
    realm.run("pageMakePaper", { ...choice, draft: true });
  },
  pageRefresh: page("pageRefresh", { statusDate: "" }),
  pageShare: (realm) => {
    const url = `https://docs.google.com/document/d/${realm.drive.documents[0]?.id ?? ""}/edit?usp=drivesdk`;
    const people = [{ name: "ผู้รับ", email: "reader@example.go.th" }];
    realm.run("pageShare", { url, people, role: "reader", message: "", notify: false });
  },
  // Three cells of one column are one block in both sizes.
  menuCorrect: (realm) => {
    const { cells, table } = realm.file.sheet("มาตรการ");
    const column = table[0]?.indexOf("มาตรการ") ?? -1;
    for (const row of [1, 2, 3]) cells.put(row, column, "ประชุมเชิงปฎิบัติการ");
    realm.call("menuCorrect");
  },
};

/** Writing at the end of a list takes one call more where the sheet's empty rows are used up, however many come. */
const appending = ["menuHistoryOn", "recordStatus, all measures pasted", "menuPaperAll", "menuPaperContinue"];

/**
 * Most calls that what people do every day may take; a change that needs more has to say why. Each sheet that is read
 * takes two to four: its name, its values and, where it has rows, the cells that are merged.
 */
const most: Readonly<Record<string, number>> = {
  // One of them looks for states that a hand set back in the register.
  "menuCheck, again": 72,
  // Three of them are the history's.
  "menuRefresh, again": 115,
  // Four of them ask for the round.
  menuPaperMemo: 90,
  menuPaperAll: 221,
  // By then the workbook has the computed sheets, the history and the register, each with a name to be asked for.
  pageCheck: 55,
  pageMakePaper: 95,
};

interface Count {
  readonly remote: number;
  readonly local: number;
}

/** Paper after paper by its own menu item is one function; with many measures each kind is made by "all papers" anyway. */
const ofFewOnly: readonly string[] = Object.values(paperMenu).filter((name) => name !== "menuPaperProgress");

// The rest of the demo office stays as it is, so that only the measures grow.
function countsFor(measures: number, names: readonly string[]): ReadonlyMap<string, Count> {
  const realm = open(officeOf(measures));
  realm.account.pages = [...realm.account.pages, "sidebar.html"];
  realm.account.mailQuota = 1000;
  return new Map(
    names.map((name) => {
      realm.person.shown = [];
      actions[name]?.(realm);
      expect({ name, violations: realm.host.violations }).toEqual({ name, violations: [] });
      expect({ name, told: realm.person.all }).not.toEqual({ name, told: expect.stringContaining("ไม่สำเร็จ") });
      return [name, { remote: realm.host.remote, local: realm.host.local }];
    }),
  );
}

test("every menu item and every call of the page is counted", () => {
  const realm = empty();
  realm.call("onOpen");
  expect(menuTargets(realm.person.menu ?? []).filter((name) => !(name in actions))).toEqual([]);
});

test("the number of service calls does not grow with the measures", () => {
  const names = Object.keys(actions);
  const few = countsFor(20, names);
  // A progress paper of 1,000 such measures is longer than a Google Doc may be, which is told.
  const many = countsFor(
    900,
    names.filter((name) => !ofFewOnly.includes(name)),
  );
  const header = ["action", "20 measures", "900 measures", "built values 20/900"];
  const widths = [38, 14, 16, 22];
  const line = (cells: readonly (string | number)[]): string =>
    cells.map((cell, index) => String(cell).padEnd(widths[index] ?? 0)).join("");
  const rows = names.map((name) => {
    const a = few.get(name);
    const b = ofFewOnly.includes(name) ? a : many.get(name);
    return [name, a?.remote ?? -1, b?.remote ?? -1, `${a?.local}/${b?.local}`] as const;
  });
  process.stdout.write(`${[header, ...rows].map(line).join("\n")}\n`);
  for (const [name, a, b] of rows) {
    expect({ name, counted: a > 0 }).toEqual({ name, counted: true });
    if (appending.includes(name)) expect({ name, growth: Math.abs(b - a) <= 1 }).toEqual({ name, growth: true });
    else expect({ name, calls: b }).toEqual({ name, calls: a });
    // Each is a remote call of some 50 to 200 ms.
    expect({ name, calls: a, isFew: a <= (most[name] ?? Infinity) }).toEqual({ name, calls: a, isFew: true });
  }
}, 600_000);
