import { describe, expect, test } from "@jest/globals";
import { useAddIn } from "./add-in";
import type { Realm } from "./fakes/realm";
import { demoOffice } from "./offices";

const { open } = useAddIn();

interface Action {
  /** What was done before, so that there is something to lose. */
  readonly before: (realm: Realm) => void;
  readonly act: (realm: Realm) => void;
}

const rewritten = (realm: Realm): void => {
  realm.call("menuRefresh");
  realm.call("menuReportMemo");
  // A change in the data, so that old and new sheets differ.
  realm.file.sheet("มาตรการ").cells.put(1, 4, "มาตรการที่แก้แล้ว");
};

const small = ((): ReturnType<typeof demoOffice> => {
  const demo = demoOffice();
  const measures = demo.sheets["มาตรการ"] ?? [];
  return {
    ...demo,
    sheets: { ...demo.sheets, มาตรการ: measures.slice(0, 4), ความเสี่ยง: (demo.sheets["ความเสี่ยง"] ?? []).slice(0, 3) },
  };
})();

const editAll = (realm: Realm): void => {
  realm.host.isMenuRun = false;
  realm.call("recordStatus", realm.editEvent("มาตรการ", 2, 1, 3, 24));
};

const remind = (realm: Realm): void => {
  realm.host.isMenuRun = false;
  realm.call("sendReminders");
};

const nothing = (): void => undefined;

const actions: Readonly<Record<string, Action>> = {
  "create sheets": {
    before: (realm) => {
      realm.file.sheets = realm.file.sheets.filter(({ name }) => ["บันทึกของฉัน", "มาตรการ"].includes(name));
    },
    act: (realm) => realm.call("menuCreateSheets"),
  },
  check: { before: rewritten, act: (realm) => realm.call("menuCheck") },
  "refresh, new sheets": { before: nothing, act: (realm) => realm.call("menuRefresh") },
  "refresh, old sheets": { before: rewritten, act: (realm) => realm.call("menuRefresh") },
  "a paper": { before: rewritten, act: (realm) => realm.call("menuReportAnnouncement") },
  "share a draft": { before: rewritten, act: (realm) => realm.call("menuShareDraft") },
  "record a decision": { before: rewritten, act: (realm) => realm.call("menuRecordDecision") },
  "keep a PDF": { before: rewritten, act: (realm) => realm.call("menuSavePdf") },
  "put a template": { before: nothing, act: (realm) => realm.call("menuPutTemplate") },
  "back to the default template": {
    before: (realm) => realm.call("menuPutTemplate"),
    act: (realm) => realm.call("menuDefaultTemplate"),
  },
  "reminders on": { before: nothing, act: (realm) => realm.call("menuRemindersOn") },
  "reminders off": { before: (realm) => realm.call("menuRemindersOn"), act: (realm) => realm.call("menuRemindersOff") },
  "send reminders": { before: nothing, act: remind },
  "history on": { before: nothing, act: (realm) => realm.call("menuHistoryOn") },
  "record a paste": { before: nothing, act: editAll },
};

/** Everything that is kept: sheets, documents, shares, mails and triggers. */
function stateOf(realm: Realm) {
  const files = [...realm.drive.files.values()].filter(({ mimeType }) => !mimeType.endsWith("folder"));
  return {
    sheets: realm.file.snapshot(),
    files: files.map(({ id }) => id),
    shares: files.flatMap(({ shares }) => shares.map(({ email }) => email)),
    mails: realm.account.mails.map(({ subject }) => subject),
    triggers: realm.account.triggers.map(({ handler }) => handler),
  };
}

interface Attempt {
  readonly realm: Realm;
  readonly old: ReturnType<typeof stateOf>;
  /** What the person reads: alerts, or the text of the error that Google shows. */
  readonly told: string;
}

/** Runs an action over the same beginning again and again, failing at another call each time. */
function repeater({ before, act }: Action): (failAt: number) => Attempt {
  const realm = open(small);
  before(realm);
  const restore = realm.save();
  return (failAt) => {
    restore();
    const old = stateOf(realm);
    realm.host.failAt = failAt;
    let thrown = "";
    try {
      act(realm);
    } catch (error) {
      thrown = String(error);
    }
    return { realm, old, told: `${realm.person.all}\n${thrown}` };
  };
}

/** Calls to fail at: each, but of a long run of building values only the first. */
function placesOf(calls: readonly { readonly name: string }[]): number[] {
  return calls.flatMap(({ name }, index) =>
    name.startsWith("RichTextValueBuilder.") &&
    calls.slice(Math.max(0, index - 12), index).some((one) => one.name === name)
      ? []
      : [index],
  );
}

const isFailure = (told: string): boolean => told.includes("ไม่สำเร็จ") || told.includes("Error:");

function requireWhole({ realm, old, told: message }: Attempt, full: ReturnType<typeof stateOf>, place: string): void {
  const now = stateOf(realm);
  // Only where the action was stopped does it have to say what it did before.
  const told = { includes: (what: string): boolean => !isFailure(message) || message.includes(what) };
  for (const [name, content] of Object.entries(now.sheets)) {
    const isOld = content === old.sheets[name];
    if (place.endsWith("Permissions.create") && !isOld) {
      // The register then names those who got the paper and not the one who did not.
      expect(now.shares.length).toBeLessThan(full.shares.length);
      for (const email of full.shares) expect(content.includes(email)).toBe(now.shares.includes(email));
      continue;
    }
    // A sheet is the old one or wholly the new one; temporary ones are gone.
    expect({ place, name, isWhole: isOld || withoutClock(content) === withoutClock(full.sheets[name] ?? "") }).toEqual({
      place,
      name,
      isWhole: true,
    });
    if (!isOld) expect({ place, name, told: told.includes(name) }).toEqual({ place, name, told: true });
  }
  for (const name of Object.keys(old.sheets))
    expect({ place, name, isThere: name in now.sheets }).toEqual({ place, name, isThere: true });
  const isTold = (what: string) => ({ place, what, told: told.includes(what) });
  for (const id of now.files.filter((one) => !old.files.includes(one)))
    expect(isTold(id)).toEqual({ place, what: id, told: true });
  for (const email of now.shares.slice(old.shares.length))
    expect(isTold(email)).toEqual({ place, what: email, told: true });
  for (const subject of now.mails.slice(old.mails.length)) {
    const division = /\((.*)\)$/.exec(subject)?.[1] ?? subject;
    expect(isTold(division)).toEqual({ place, what: division, told: true });
  }
  if (!place.endsWith("Lock.releaseLock")) expect(realm.account.holdsLock).toBe(false);
}

// The charts and frozen panes of a rewritten sheet come after its cells, and the message says which step is missing.
function withoutClock(snapshot: string): string {
  const { charts, ...rest } = JSON.parse(snapshot === "" ? "{}" : snapshot) as { charts?: unknown };
  const text = JSON.stringify(charts === undefined ? null : rest);
  // A paper whose maker Google does not tell is made all the same.
  return text.replace(/file-\d+/g, "file").replace(/(?: บันทึกโดย )?officer@example\.go\.th/g, "");
}

const table: string[] = [];

describe("a service that fails at any call", () => {
  test.each(Object.keys(actions))(
    "%s: leaves each sheet old or new, and what is done is told",
    (name) => {
      const action = actions[name] ?? { before: nothing, act: nothing };
      const attempt = repeater(action);
      const whole = attempt(-1);
      expect(whole.told).not.toContain("ไม่สำเร็จ");
      const full = stateOf(whole.realm);
      const { calls } = whole.realm.host;
      const places = placesOf(calls);
      for (const index of places) {
        const failed = attempt(index);
        const place = `${name}, call ${index} ${calls[index]?.name ?? ""}`;
        // Some failures are nobody's loss, such as not knowing the person's address; else they are told.
        requireWhole(failed, full, place);
        if (isFailure(failed.told)) {
          expect({ place, says: /ยังไม่มีอะไรเปลี่ยนแปลง|สิ่งที่ทำไปแล้ว/.test(failed.told) }).toEqual({ place, says: true });
        } else expect({ place, now: stateOf(failed.realm).triggers }).toEqual({ place, now: full.triggers });
      }
      table.push(
        `${name.padEnd(32)}${String(calls.length).padStart(8)} calls${String(places.length).padStart(8)} runs`,
      );
    },
    600_000,
  );

  test("prints how many runs there were", () => {
    process.stdout.write(`${table.join("\n")}\n`);
    expect(table).toHaveLength(Object.keys(actions).length);
  });
});
