import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, compareDates, formatLong, toIso } from "../../../src/core/calendar";
import { deadlineOf, doneSince, staleHistories, statusAsOf, workState } from "../../../src/core/compute/status";
import { statuses, type Status } from "../../../src/core/workbook/words";
import { bookOf, day, type RowOf } from "../builders";

const entry = (time: string, from: Status, to: Status, code = "M1"): RowOf<"history"> => ({
  time,
  code,
  from: statuses[from],
  to: statuses[to],
});

describe("the status as of a date", () => {
  const history = [
    entry("2568-11-03 09:15", "notStarted", "running"),
    entry("2569-01-20 16:00", "running", "done"),
    entry("2568-12-01 08:00", "notStarted", "cancelled", "M2"),
  ];
  const book = bookOf({ history });

  test.each([
    ["before the first entry is what that one changed it from", "M1", day(2568, 11, 2), "notStarted"],
    ["on the day of an entry is what it was changed to", "M1", day(2568, 11, 3), "running"],
    ["between two entries is that of the earlier one", "M1", day(2569, 1, 19), "running"],
    ["after the last entry is the cell's own, which may be newer", "M1", day(2569, 9, 30), "running"],
    ["is found whatever the case and spaces of the code", " m 2", day(2568, 11, 30), "notStarted"],
    ["of a code without history is the current one", "M9", day(2568, 10, 1), "running"],
  ] as const)("%s", (_, code, date, expected) => {
    expect(statusAsOf(book, code, "running", date)).toBe(expected);
  });

  test("after the last entry a blank cell leaves that of the entry", () => {
    expect(statusAsOf(book, "M1", null, day(2569, 9, 30))).toBe("done");
  });

  test.each(["20.01.2569", "20/1/2569 9:15", "20 ม.ค. 2569 เวลา 09.15 น.", "2569-01-20T09:15:22", "2026-01-20"])(
    "reads the day of an entry typed as “%s”",
    (time) => {
      const typed = bookOf({ history: [entry(time, "running", "done")] });
      expect(statusAsOf(typed, "M1", null, day(2569, 1, 19))).toBe("running");
      expect(statusAsOf(typed, "M1", null, day(2569, 1, 20))).toBe("done");
    },
  );

  test("a measure is done since the day of the entry that says so, on that day too, and not before", () => {
    expect(doneSince(book, "M1", day(2569, 1, 20))).toEqual(day(2569, 1, 20));
    expect(doneSince(book, "M1", day(2569, 9, 30))).toEqual(day(2569, 1, 20));
    expect(doneSince(book, "M1", day(2569, 1, 19))).toBeNull();
    expect(doneSince(book, "M2", day(2569, 9, 30))).toBeNull();
  });

  test("goes by the dates, not by the order of the rows", () => {
    const shuffled = bookOf({ history: [...history].reverse() });
    expect(statusAsOf(shuffled, "M1", null, day(2569, 9, 30))).toBe("done");
  });

  test("of two entries on one day is that of the one further down", () => {
    const twice = bookOf({
      history: [entry("2569-01-20 08:00", "running", "done"), entry("2569-01-20 09:00", "done", "running")],
    });
    expect(statusAsOf(twice, "M1", null, day(2569, 1, 20))).toBe("running");
  });

  test("at a date after all history equals the last entry", () => {
    const all = Object.keys(statuses) as Status[];
    const changes = fc.array(fc.tuple(fc.integer({ min: 0, max: 400 }), fc.constantFrom(...all)), { minLength: 1 });
    fc.assert(
      fc.property(changes, fc.integer({ min: 401, max: 900 }), (list, later) => {
        const start = day(2568, 10, 1);
        const rows = list.map(([days, to]) => entry(toIso(addDays(start, days)), "notStarted", to));
        const latest = Math.max(...list.map(([days]) => days));
        const last = list.filter(([days]) => days === latest).pop();
        expect(statusAsOf(bookOf({ history: rows }), "M1", null, addDays(start, later))).toBe(last?.[1]);
      }),
    );
  });

  test("a status cell that its history does not know of is reported as stale", () => {
    const measures = [
      { code: "M1", status: statuses.running },
      { code: "M2", status: statuses.cancelled },
      { code: "M3", status: statuses.done },
    ];
    const stale = staleHistories(bookOf({ measures, history }));
    expect(stale.map(({ code, current, last }) => [code, current, last.to])).toEqual([["M1", "running", "done"]]);
  });
});

describe("the state of a piece of work", () => {
  const deadline = day(2569, 2, 27);
  const stateOn = (status: string, date: ReturnType<typeof day>, period: RowOf<"measures"> = {}) => {
    const row = { end: formatLong(deadline), start: "1 ธันวาคม 2568", status, ...period };
    const [measure] = bookOf({ measures: [row] }).measures;
    return measure && workState(measure, date);
  };

  test.each([
    [statuses.running, "on its deadline is not yet overdue", deadline, "running"],
    [statuses.running, "the day after its deadline is overdue", addDays(deadline, 1), "overdue"],
    [statuses.notStarted, "after its deadline is overdue", addDays(deadline, 9), "overdue"],
    ["", "after its deadline is overdue", addDays(deadline, 9), "overdue"],
    ["", "before its deadline is unknown", deadline, "unknown"],
    [statuses.done, "after its deadline is done", addDays(deadline, 9), "done"],
    [statuses.cancelled, "after its deadline is cancelled", addDays(deadline, 9), "cancelled"],
  ])("“%s” %s", (status, _, date, expected) => {
    expect(stateOn(status, date)).toBe(expected);
  });

  test("without a month in its period is never overdue", () => {
    const period = { start: null, end: null, period: "ตามความเหมาะสม" };
    expect(stateOn(statuses.running, day(2600, 1, 1), period)).toBe("running");
  });

  test("a period in months ends on the last day of its last month", () => {
    const [measure] = bookOf({ measures: [{ period: "ต.ค. - ธ.ค. 2568 และ ก.พ. 2569" }] }).measures;
    expect(measure && deadlineOf(measure)).toEqual(day(2569, 2, 28));
  });

  test("a risk is overdue like a measure", () => {
    const [risk] = bookOf({ risks: [{ period: "ไตรมาส 1", status: statuses.running }] }).risks;
    expect(risk && workState(risk, day(2569, 1, 1))).toBe("overdue");
    expect(risk && compareDates(deadlineOf(risk) ?? day(2500, 1, 1), day(2568, 12, 31))).toBe(0);
  });
});
