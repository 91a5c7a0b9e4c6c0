import { describe, expect, test } from "@jest/globals";
import { check } from "../../../src/core/commands/check";
import type { WorkbookData } from "../../../src/core/workbook/types";
import { day, workbookOf } from "../builders";

const environment = { today: day(2569, 2, 1), now: "", user: "" };
const codes = (data: WorkbookData, options: Parameters<typeof check>[1]) =>
  check(data, options, environment).problems.map(({ code }) => code);

describe("checking a workbook", () => {
  test("is as of the day that is asked for, else that of the settings, else today", () => {
    const dated = workbookOf({ settings: { statusDate: "31 มีนาคม 2569" } });
    expect(check(dated, { statusDate: day(2569, 6, 30) }, environment).statusDate).toEqual(day(2569, 6, 30));
    expect(check(dated, {}, environment).statusDate).toEqual(day(2569, 3, 31));
    expect(check(workbookOf({ settings: { statusDate: "" } }), {}, environment).statusDate).toEqual(day(2569, 2, 1));
  });

  test("finds what the asked papers need, and nothing that only others need", () => {
    const data = workbookOf({ risks: [{ likelihood: "5", impact: "5", period: "ไตรมาส 4" }] });
    const unsigned = (kinds: readonly ["risk-plan" | "progress"]) =>
      check(data, { kinds }, environment).problems.filter(({ code }) => code === "paper.no-signatory").length;
    expect(check(data, {}, environment).kinds).toContain("risk-plan");
    expect([unsigned(["progress"]), check(data, { kinds: ["progress"] }, environment).kinds]).toEqual([
      1,
      ["progress"],
    ]);
    expect(codes(data, { kinds: [] })).not.toContain("paper.no-signatory");
  });

  test("tells errors before warnings, and these before notes", () => {
    const data = workbookOf({ measures: [{ status: "เกือบเสร็จ", owner: "กองช้าง", period: "ตามความเหมาะสม" }] });
    const told = check(data, { kinds: ["progress"] }, environment).problems.map(({ severity }) => severity);
    const order = ["error", "warning", "info"];
    expect(new Set(told)).toEqual(new Set(order));
    expect(told).toEqual([...told].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  test("of a file without sheets says which are missing and fails at nothing", () => {
    const missing = codes({ sheets: [] }, {}).filter((code) => code === "sheet.missing");
    expect(missing.length).toBeGreaterThan(1);
  });
});
