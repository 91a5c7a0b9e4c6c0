import { expect, jest, test } from "@jest/globals";
import type * as Commands from "../../../src/core/commands/check";
import { day, workbookOf } from "../builders";

jest.mock("../../../src/core/language/lists/dictionary.txt", () => ({ __esModule: true, default: "" }));

test("where the build has no room for a dictionary the checker says what it leaves out", () => {
  const { check } = jest.requireActual<typeof Commands>("../../../src/core/commands/check");
  const data = workbookOf({ texts: [{ report: "progress", section: "บทนำ", text: "ตรวจนับพัศดุ และปฎิบัติงาน" }] });
  const { problems } = check(data, { kinds: ["progress"] }, { today: day(2569, 3, 31), now: "", user: "" });
  const told = problems
    .filter(({ code }) => code.startsWith("text."))
    .map(({ severity, code }) => `${severity} ${code}`);
  expect(told.sort()).toEqual(["info text.no-dictionary", "warning text.misspelt"]);
});
