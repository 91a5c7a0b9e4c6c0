import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { buildAddIn, Realm } from "./fakes/realm";
import type { MenuEntry } from "./fakes/ui";
import { demoOffice, openOffice } from "./offices";

let built: ReturnType<typeof buildAddIn>;
beforeAll(() => {
  built = buildAddIn();
});
afterAll(() => {
  built.drop();
});

const targets = (menu: readonly MenuEntry[]): string[] =>
  menu.flatMap(({ target }) => (typeof target === "string" ? [target] : targets(target)));

describe("first line", () => {
  test("refresh and a paper", () => {
    const realm = new Realm(built);
    openOffice(realm, demoOffice());
    realm.call("onOpen");
    expect(targets(realm.person.menu ?? []).length).toBeGreaterThan(20);
    realm.call("menuRefresh");
    console.log(
      realm.person.all,
      realm.host.remote,
      realm.host.local,
      realm.host.violations,
      realm.file.sheets.map((s) => s.name),
    );
    realm.call("menuReportProgress");
    console.log(realm.person.all.slice(-1500), realm.host.remote, realm.host.violations);
    console.log(realm.file.sheet("ทะเบียนรายงาน").table.slice(-2));
  });
});
