import { expect, test } from "@jest/globals";
import { useAddIn } from "./add-in";
import type { Realm } from "./fakes/realm";
import { officeOf } from "./offices";

const { open } = useAddIn();

const header = ["action", "10 measures", "1,000 measures", "built values 10/1,000"];

/** Runs an action twice, since the first time makes the sheets and the second rewrites them. */
const actions: Readonly<Record<string, (realm: Realm) => void>> = {
  "create sheets": (realm) => realm.call("menuCreateSheets"),
  check: (realm) => realm.call("menuCheck"),
  "refresh (new)": (realm) => realm.call("menuRefresh"),
  "refresh (again)": (realm) => {
    realm.call("menuRefresh");
    realm.call("menuRefresh");
  },
  paper: (realm) => realm.call("menuReportProgress"),
  "all papers": (realm) => realm.call("menuReportAll"),
  share: (realm) => {
    realm.call("menuReportMemo");
    realm.call("menuShareDraft");
  },
  "history on": (realm) => realm.call("menuHistoryOn"),
  "paste of all statuses": (realm) => {
    const rows = realm.file.sheet("มาตรการ").table.length - 1;
    realm.host.isMenuRun = false;
    realm.call("recordStatus", realm.editEvent("มาตรการ", 2, 1, rows, 24));
  },
  "page check": (realm) => realm.run("pageCheck", { kind: "progress", round: 6, statusDate: "" }),
};

// The rest of the demo office stays as it is, so that only the measures grow.
function count(name: string, measures: number): { remote: number; local: number } {
  const realm = open(officeOf(measures));
  actions[name]?.(realm);
  expect(realm.host.violations).toEqual([]);
  expect(realm.person.all).not.toContain("ไม่สำเร็จ");
  return { remote: realm.host.remote, local: realm.host.local };
}

test("the number of service calls does not grow with the measures", () => {
  const rows = Object.keys(actions).map((name) => {
    const [few, many] = [10, 1000].map((measures) => count(name, measures));
    return { name, few, many };
  });
  const lines = rows.map(({ name, few, many }) =>
    [name, few?.remote, many?.remote, `${few?.local}/${many?.local}`].map((cell) => String(cell).padEnd(22)).join(""),
  );
  process.stdout.write(`${header.map((cell) => cell.padEnd(22)).join("")}\n${lines.join("\n")}\n`);
  for (const { name, few, many } of rows) {
    // Where a sheet's 1,000 rows are used up, one call more makes room, however much room it is.
    if (name.startsWith("history") || name.startsWith("paste")) {
      expect((many?.remote ?? 0) - (few?.remote ?? 0)).toBeLessThanOrEqual(1);
      continue;
    }
    expect({ name, calls: many?.remote }).toEqual({ name, calls: few?.remote });
  }
}, 240_000);
