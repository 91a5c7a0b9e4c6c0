import { beforeEach, describe, expect, test } from "@jest/globals";
import { blobProxy } from "./fakes/drive";
import { Host } from "./fakes/host";
import { FakeAccount, services } from "./fakes/services";
import { FakeFile } from "./fakes/sheet";
import { spreadsheetApp } from "./fakes/spreadsheet-app";
import { FakePerson, fakeUi } from "./fakes/ui";

/* The fakes are only worth something where they refuse what Google refuses. */

type Loose = Record<string, (...args: unknown[]) => Loose>;

const manifest = ["spreadsheets.currentonly", "script.container.ui", "drive.file", "script.send_mail"];
let host: Host;
let file: FakeFile;
let app: Loose;

beforeEach(() => {
  host = new Host(manifest);
  file = new FakeFile();
  file.load("ก", [["x"]]);
  app = spreadsheetApp(host, file, () => fakeUi(host, new FakePerson())) as unknown as Loose;
});

const range = (rows: number, columns: number): Loose =>
  app["getActiveSpreadsheet"]?.()["getSheetByName"]?.("ก")["getRange"]?.(1, 1, rows, columns) as Loose;

describe("the fakes refuse", () => {
  test("an unknown method or property, and say which", () => {
    expect(() => range(1, 1)["getFormulasR1C1"]).toThrow("Range.getFormulasR1C1 is not known to the fake");
    expect(() => app["openById"]).toThrow("SpreadsheetApp.openById");
    expect(host.violations).toHaveLength(2);
  });

  test.each([
    ["too few rows", [["a"]], 2, 1],
    ["too many columns", [["a", "b"]], 1, 1],
    ["a hole", [[undefined]], 1, 1],
    ["an object", [[{}]], 1, 1],
    ["a text that is no grid", "a", 1, 1],
  ])("setValues with %s", (_, values, rows, columns) => {
    expect(() => range(rows, columns)["setValues"]?.(values)).toThrow();
  });

  test("a cell over 50,000 characters, a range outside the sheet, a doubled sheet name", () => {
    expect(() => range(1, 1)["setValues"]?.([["ก".repeat(50_001)]])).toThrow("50000");
    expect(() => range(1001, 1)).toThrow("outside");
    expect(() => app["getActiveSpreadsheet"]?.()["insertSheet"]?.("ก", 1)).toThrow("already exists");
  });

  test("merging or freezing across each other, and merges that cut each other", () => {
    range(1, 3)["merge"]?.();
    expect(() => range(2, 2)["merge"]?.()).toThrow("merged range");
    expect(() => app["getActiveSpreadsheet"]?.()["getSheetByName"]?.("ก")["setFrozenColumns"]?.(2)).toThrow("freeze");
  });

  test("unsigned bytes", () => {
    expect(() => blobProxy(host, [128], "x")).toThrow("-128");
    expect(() => blobProxy(host, [-1, 127], "x")).not.toThrow();
  });

  test("a property over 9 KB", () => {
    const { PropertiesService } = services(host, new FakeAccount()) as unknown as Record<string, Loose>;
    expect(() => PropertiesService?.["getUserProperties"]?.()["setProperty"]?.("a", "ก".repeat(3100))).toThrow(
      "too large",
    );
  });

  test("a call without its scope in the manifest, or before it was asked for", () => {
    const { MailApp, Session } = services(host, new FakeAccount()) as unknown as Record<string, Loose>;
    expect(() => MailApp?.["getRemainingDailyQuota"]?.()).toThrow("before script.send_mail was asked for");
    expect(() => Session?.["getActiveUser"]?.()).toThrow("the manifest lacks");
    host.ask(["script.send_mail"]);
    expect(() => MailApp?.["getRemainingDailyQuota"]?.()).not.toThrow();
  });

  test("what a typed text would become is what it becomes", () => {
    range(1, 1)["setValues"]?.([["=A1"]]);
    expect(file.sheet("ก").cells.valueAt(0, 0)).toEqual({ formula: "=A1" });
    range(1, 1)["setValues"]?.([["1/2"]]);
    expect(file.sheet("ก").cells.valueAt(0, 0)).toHaveProperty("date");
    range(1, 1)["setValues"]?.([["'1/2"]]);
    expect(file.sheet("ก").cells.valueAt(0, 0)).toBe("1/2");
  });
});
