import { describe, expect, test } from "@jest/globals";
import { parseThaiDate, readPeriod, toIso } from "../../../src/core/calendar";

const dayOf = (text: string): string => {
  const reading = parseThaiDate(text, { fiscalYear: 2568 });
  return reading.kind === "date" ? toIso(reading.date) : reading.kind;
};

// Set down here and not read from the program: a name that leaves its list must not leave the tests with it.
const typed: readonly (readonly [month: string, names: readonly string[]])[] = [
  ["01", ["มกราคม", "ม.ค.", "มค.", "มกรา", "มกราคา", "มกรคม", "มกราม"]],
  ["02", ["กุมภาพันธ์", "ก.พ.", "กพ", "กุมภา", "กุมภาพันธ", "กุมภาพันธุ์", "กุมภาพัน", "กุมพาพันธ์", "กุมภาพันท์"]],
  ["03", ["มีนาคม", "มี.ค.", "มีค.", "มีนา", "มินาคม", "มีนาคาม"]],
  ["04", ["เมษายน", "เม.ย.", "เมย.", "เมษา", "เมษายณ", "เมษยน", "เมศายน"]],
  ["05", ["พฤษภาคม", "พ.ค.", "พค.", "พฤษภา", "พฤกษภาคม", "พฤศภาคม", "พฤษาคม", "พฤษภาคน"]],
  ["06", ["มิถุนายน", "มิ.ย.", "มิย.", "มิถุนา", "มิถุนายณ", "มิถุนยน"]],
  ["07", ["กรกฎาคม", "ก.ค.", "กค.", "กรกฎา", "กรกฏา", "กรกฏาคม", "กรกฎคม", "กรกฎาคน", "กรกฏาคน", "กรกดาคม"]],
  ["08", ["สิงหาคม", "ส.ค.", "สค.", "สิงหา", "สิงหาคน", "สิงหคม"]],
  ["09", ["กันยายน", "ก.ย.", "กย.", "กันยา", "กันยายณ", "กันยานยน", "กันยนยน"]],
  ["10", ["ตุลาคม", "ต.ค.", "ตค.", "ตุลา", "ตุลาคน", "ตุลามคม", "ตุลคม"]],
  ["11", ["พฤศจิกายน", "พ.ย.", "พย.", "พฤศจิกา", "พฤษจิกายน", "พฤศจิกายณ", "พฤษจิกายณ", "พฤศจิายน"]],
  ["12", ["ธันวาคม", "ธ.ค.", "ธค.", "ธันวา", "ธันวาคน", "ธันวคม", "ธันวามคม"]],
];

describe("the months as people write them", () => {
  test.each(typed.flatMap(([month, names]) => names.map((name) => [name, month] as const)))(
    "%s is month %s",
    (name, month) => {
      expect(dayOf(`15 ${name} 2568`)).toBe(`2025-${month}-15`);
    },
  );

  test.each([
    ["15 มกราคม คริสต์ศักราช 2025", "2025-01-15"],
    ["15 มกราคม พุทธศักราช 2568", "2025-01-15"],
    ["1/1/1900", "1900-01-01"],
    ["15 มกราคม 2568 15/1/2568", "unreadable"],
  ])("%s is %s", (text, day) => {
    expect(dayOf(text)).toBe(day);
  });

  test.each([
    ["นับแต่ 1 ต.ค. 67 ถึง 31 มี.ค. 68", "2024-10-01", "2025-03-31"],
    ["ห้วงเดือนมกราคม 2568", "2025-01-01", "2025-01-31"],
    ["วันแรกของเดือนมกราคม 2568", "2025-01-01", "2025-01-31"],
    // The half of the year is the first: หลังคา is no หลัง.
    ["ครึ่งปีหลังคา", "2024-10-01", "2025-03-31"],
    // ข้างต้น is no ต้น, the year stays whole.
    ["ข้างต้นปี 2568", "2024-10-01", "2025-09-30"],
    ["1 เดือนแรก", "2024-10-01", "2024-10-31"],
    ["3 เดือนหลัง", "2025-07-01", "2025-09-30"],
    ["ปีงบประมาณ 2567, 2568", "2023-10-01", "2025-09-30"],
    ["ปีงบประมาณ 2567 2568", "2023-10-01", "2024-09-30"],
    ["มกราคม 69", "2026-01-01", "2026-01-31"],
    ["มกราคม 12 เดือน", "2025-01-01", "2025-01-31"],
    ["เดือนมกราคม 31", "2025-01-01", "2025-01-31"],
    ["ไตรมาส 1 - 2, ไตรมาส 4", "2024-10-01", "2025-09-30"],
  ])("the period %s runs from %s to %s", (text, from, to) => {
    const { start, end } = readPeriod({ text }, 2568);
    expect([start, end].map((day) => (day === null ? "" : toIso(day)))).toEqual([from, to]);
  });

  test.each(["ทั้งสิ้น 3 เดือน", "หลังคา 3 เดือน", "0 เดือน"])("%s is a length of time", (text) => {
    expect(readPeriod({ text }, 2568)).toMatchObject({ kind: "unscheduled", note: "duration" });
  });

  test("thirteen first months are no part of a year", () => {
    expect(readPeriod({ text: "13 เดือนแรก" }, 2568)).toMatchObject({ kind: "unscheduled", note: "noMonth" });
  });
});
