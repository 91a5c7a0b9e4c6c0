import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { missingInputSheets } from "../../src/core";
import { paperItems } from "../../src/apps-script/paper-menu";
import { useAddIn } from "./add-in";
import { menuTargets, type MenuEntry } from "./fakes/ui";
import { offices, paperMenu } from "./offices";

const { open, empty } = useAddIn();

function menuOf(): string[] {
  const realm = empty();
  realm.host.authMode = "NONE";
  realm.call("onOpen");
  return menuTargets(realm.person.menu ?? []);
}

describe("before any permission", () => {
  test("loading the script touches no service", () => {
    expect(empty().host.calls).toEqual([]);
  });

  test.each(["onOpen", "onInstall"])("%s builds the whole menu under AuthMode.NONE", (name) => {
    const realm = empty();
    realm.host.authMode = "NONE";
    realm.call(name);
    expect(menuTargets(realm.person.menu ?? []).length).toBe(26 + paperItems.length);
    expect(realm.host.violations).toEqual([]);
  });

  test("any further call under AuthMode.NONE is refused by the fakes", () => {
    const realm = open();
    realm.host.authMode = "NONE";
    expect(() => realm.call("menuCheck")).toThrow("AuthMode.NONE");
  });
});

const paperTargets = new Set(Object.values(paperMenu));

describe("every menu item", () => {
  test("names a global function", () => {
    const realm = open();
    for (const name of menuOf()) expect(() => realm.call(name)).not.toThrow("Script function not found");
  });

  test.each(offices.map(({ name }) => name))("runs over the office %s without breaking a rule of Google", (name) => {
    const office = offices.find((one) => one.name === name);
    const realm = open(office);
    realm.account.pages = [...realm.account.pages, "sidebar.html"];
    // Each kind of paper over each office is what papers.test makes.
    for (const target of menuOf().filter((one) => !paperTargets.has(one))) {
      realm.call(target);
      expect({ target, violations: realm.host.violations }).toEqual({ target, violations: [] });
      expect(realm.account.holdsLock).toBe(false);
    }
    expect(realm.file.sheets.filter((sheet) => sheet.name.startsWith("ITA กำลังเขียน"))).toEqual([]);
    expect(realm.file.sheet("บันทึกของฉัน").table).toEqual([["อย่าแตะ", 1]]);
  });

  test("an empty spreadsheet gets sensible answers, not failures of the program", () => {
    const realm = empty();
    realm.account.pages = [...realm.account.pages, "sidebar.html"];
    realm.file.load("ชีต1", []);
    const restore = realm.save();
    for (const target of menuOf()) {
      restore();
      realm.call(target);
      expect({ target, violations: realm.host.violations }).toEqual({ target, violations: [] });
      expect(realm.person.all).not.toMatch(/undefined|NaN|\[object/);
      expect(realm.person.all).not.toContain("บริการของ Google ไม่ทำงาน");
    }
  });

  test("stops without a word where the person closes its first question", () => {
    const realm = open();
    realm.call("menuPaperMemo");
    const restore = realm.save();
    for (const target of menuOf()) {
      restore();
      realm.person.typed = [null, null, null];
      const before = realm.file.snapshot();
      realm.call(target);
      if (realm.person.shown[0]?.kind !== "prompt") continue;
      expect(realm.person.shown).toHaveLength(1);
      expect(realm.file.snapshot()).toEqual(before);
    }
  });
});

describe("permissions", () => {
  test.each([
    ["menuPaperMemo", "drive.file"],
    ["menuPutTemplate", "drive.file"],
    ["menuRemindersOn", "script.send_mail"],
    ["menuHistoryOn", "script.scriptapp"],
    ["menuSavePdf", "script.external_request"],
    ["menuCheckTemplate", "script.external_request"],
  ])("%s asks for what it needs and leaves the asking to Google", (name, scope) => {
    const realm = open();
    realm.host.granted = new Set(realm.host.manifest.filter((one) => one !== scope));
    let thrown: unknown = null;
    try {
      realm.call(name);
    } catch (error) {
      thrown = error;
    }
    // Google's own signal comes out as it was thrown, whatever its language; the person has read what to tick.
    expect(thrown).toBe(realm.host.consent);
    expect(thrown).not.toBeNull();
    expect(realm.person.all).not.toContain("ไม่สำเร็จ");
    expect(realm.person.last).toContain("เลือกทั้งหมด");
  });

  test.each(["menuCreateSheets", "menuCheck", "menuRefresh", "menuOpenRegister", "menuDefaultTemplate", "menuHelp"])(
    "%s works with the permission for this spreadsheet alone",
    (name) => {
      const realm = open();
      realm.host.granted = new Set(["spreadsheets.currentonly", "script.container.ui"]);
      realm.call(name);
      expect(realm.person.all).not.toContain("ไม่สำเร็จ");
    },
  );

  test("a paper is made without the maker's name where Google does not tell it", () => {
    const realm = open();
    realm.account.email = "";
    realm.call("menuPaperMemo");
    const [entry] = realm.file.sheet("ทะเบียนรายงาน").table.slice(-1);
    expect(entry?.[6]).toBe("");
  });
});

test("somebody else's run is waited for and then told of, with nothing changed", () => {
  const realm = open();
  realm.account.isLocked = true;
  const before = realm.file.snapshot();
  realm.call("menuRefresh");
  expect(realm.person.last).toContain("มีผู้อื่นกำลังสั่งงาน ITA");
  expect(realm.person.last).toContain("ยังไม่มีอะไรเปลี่ยนแปลง");
  expect(realm.file.snapshot()).toEqual(before);
});

describe("the guides", () => {
  const guide = (name: string): string => readFileSync(join(__dirname, "../../docs", name), "utf8");

  test("call every item of the menu by its name; the papers by their submenu", () => {
    const realm = empty();
    realm.call("onOpen");
    const titlesIn = (menu: readonly MenuEntry[]): string[] =>
      menu.flatMap(({ title, target }) => [title, ...(typeof target === "string" ? [] : titlesIn(target))]);
    const papers = new Set<string>(paperItems.map(([, title]) => title));
    const titles = titlesIn(realm.person.menu ?? []).filter((title) => !papers.has(title));
    const text = guide("google-sheets.md");
    expect(titles.length).toBeGreaterThan(25);
    expect(titles.filter((title) => !text.includes(title))).toEqual([]);
  });

  test("count the sheets that an empty spreadsheet gets", () => {
    const plans = missingInputSheets({ sheets: [] }, { year: 2026, month: 4, day: 7 });
    expect(guide("google-checklist.md")).toContain(`${plans.length} แผ่น แล้วถาม`);
  });
});
