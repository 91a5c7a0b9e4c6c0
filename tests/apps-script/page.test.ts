import { describe, expect, test } from "@jest/globals";
import { groupProblems } from "../../src/core/problems/group";
import { check } from "../../src/core/commands/check";
import { paperKindList } from "../../src/core/papers/kinds";
import { workbookOfData } from "../core/builders";
import { useAddIn } from "./add-in";
import { demoOffice, offices } from "./offices";

const { open, addIn } = useAddIn();

interface Shape {
  readonly [key: string]: unknown;
}

describe("calls of the page", () => {
  test.each(offices.map(({ name }) => name))("pageState and pageCheck answer plain values for %s", (name) => {
    const realm = open(offices.find((one) => one.name === name));
    const state = realm.run("pageState") as { kinds: readonly { kind: string; round: number | null }[] } & Shape;
    expect(Object.keys(state).sort()).toEqual(["fiscalYear", "kinds", "missingSheets", "note", "office", "statusDate"]);
    expect(state.kinds).toHaveLength(paperKindList.length);
    for (const { kind, round } of state.kinds) {
      const answer = realm.run("pageCheck", { kind, round, statusDate: "" }) as {
        problems: readonly Shape[];
        errors: number;
      };
      // Those of one cause are one, and the counts are of all.
      const shown = answer.problems.filter((one) => one["severity"] === "error").length;
      expect(answer.errors).toBeGreaterThanOrEqual(shown);
      expect(answer.errors > 0).toBe(shown > 0);
      for (const one of answer.problems) expect(one["fix"]).toEqual(expect.any(String));
    }
    expect(realm.host.violations).toEqual([]);
  });

  test.each(offices.map(({ name }) => name))("pageCheck gives the core's problems of %s word for word", (name) => {
    const office = offices.find((one) => one.name === name) ?? demoOffice();
    const { problems } = open(office).run("pageCheck", { kind: "progress", round: 6, statusDate: "" }) as {
      problems: readonly Shape[];
    };
    const today = { year: 2026, month: 4, day: 7 };
    const all = check(workbookOfData(office), { kinds: ["progress"] }, { today, now: "", user: "" }).problems;
    const expected = groupProblems(all);
    const wordsOf = ({ code, message, found, expected: wanted, example, fix }: Shape) => ({
      ...{ code, message, found, wanted, example, fix },
    });
    // Here is no room for the dictionary and rare phrases, and the check says what it does not look at.
    const known = problems.filter(({ code }) => code !== "text.no-dictionary");
    expect(known).toHaveLength(problems.length - 1);
    const usual = expected.filter(({ code }) => code !== "text.doubtful");
    expect(known.filter(({ code }) => code !== "text.doubtful").map(wordsOf)).toEqual(
      usual.map((one) => wordsOf(one as unknown as Shape)),
    );
  });

  test("pageMakePaper makes a paper, pagePeople names its readers, pageShare gives it to them", () => {
    const realm = open();
    const paper = realm.run("pageMakePaper", {
      kind: "memo",
      round: 6,
      statusDate: "2026-03-31",
      draft: false,
    }) as Shape;
    expect(paper).toMatchObject({ made: true, isDraft: false, name: "บันทึกข้อความรายงานผล-รอบ6เดือน-2569" });
    const { people } = realm.run("pagePeople", { kind: "memo" }) as { people: { name: string; email: string }[] };
    const order = {
      url: paper["url"],
      people: people.map(({ name, email }) => ({ name, email })),
      role: "commenter",
      message: "",
      notify: false,
    };
    expect(realm.run("pageShare", order)).toEqual({ shared: people.map(({ email }) => email) });
    expect(realm.host.violations).toEqual([]);
  });

  test("pageOpenCell goes to the cell, pageRefresh writes the sheets", () => {
    const realm = open();
    expect(realm.run("pageOpenCell", { sheet: "มาตรการ", cell: "C3" })).toEqual({ ok: true });
    expect(realm.file.activeCell).toBe("มาตรการ!C3");
    expect(realm.run("pageRefresh", { statusDate: "" })).toMatchObject({
      sheets: ["แผนรายเดือน", "สรุปสถานะ", "ผลตรวจสอบ"],
    });
  });

  test.each([
    ["pageCheck", { kind: "novel", round: null, statusDate: "" }, "ชนิดรายงาน"],
    ["pageCheck", { kind: "memo", round: 5, statusDate: "" }, "รอบ"],
    ["pageMakePaper", { kind: "memo", round: 6, statusDate: "เมื่อวาน", draft: false }, "วันที่สถานะ"],
    ["pageOpenCell", { sheet: "มาตรการ", cell: "A0" }, "ชื่อเซลล์"],
    ["pageOpenCell", { sheet: "ไม่มี", cell: "A1" }, "ไม่พบแผ่นงาน"],
    ["pageShare", { url: "x", people: [], role: "commenter", message: "", notify: false }, "ผู้รับ"],
    [
      "pageShare",
      { url: "x", people: [{ name: "a", email: "a@b.c" }], role: "writer", message: "", notify: false },
      "สิทธิ์",
    ],
  ])("%s refuses what the contract does not know, in Thai", (call, input, word) => {
    const realm = open();
    expect(() => realm.run(call, input)).toThrow(word);
    expect(realm.drive.files.size).toBe(0);
  });

  test("only the contract's functions and entry points are global", () => {
    const { code } = addIn();
    const names = [...code.matchAll(/^function (\w+)\(\)\{return app\.\w+\.apply\(this,arguments\)\}$/gm)].map(
      ([, name]) => name,
    );
    expect(names.filter((name) => name?.startsWith("page"))).toEqual([
      "pageAccept",
      "pageAll",
      "pageCheck",
      "pageCorrect",
      "pageCreate",
      "pageDecide",
      "pageDiff",
      "pageImport",
      "pageImportWrite",
      "pageMakePaper",
      "pageOpenCell",
      "pagePapers",
      "pagePdf",
      "pagePeople",
      "pageRefresh",
      "pageRuns",
      "pageShare",
      "pageState",
      "pageUndo",
      "pageYear",
    ]);
    expect(names).toHaveLength(58);
  });
});
