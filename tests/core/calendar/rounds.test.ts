import { describe, expect, test } from "@jest/globals";
import * as fc from "fast-check";
import { ROUNDS, formatLong, printDigits, readRounds, roundEnd } from "../../../src/core/calendar";
import { anyFiscalYear, periodLike } from "./arbitraries";

describe("rounds of follow-up", () => {
  test.each([
    ["รอบ ๖ เดือน", [6]],
    ["6", [6]],
    ["๓, ๖, ๙ และ ๑๒", [3, 6, 9, 12]],
    ["รอบ 6 และรอบ 12", [6, 12]],
    ["6/12", [6, 12]],
    ["-รอบ ๓ เดือน\n-รอบ ๑๒ เดือน", [3, 12]],
    ["รายงานผลการดำเนินงานตามมาตรการ\nรอบ ๖ เดือน\nรอบ ๑๒ เดือน", [6, 12]],
    ["รายงานผลการ ดำเนินงานตาม มาตรการ -รอบ ๓ เดือน -รอบ ๖ เดือน -รอบ ๙ เดือน -รอบ ๑๒ เดือน", [3, 6, 9, 12]],
    ["รอบ ๖/๑๒ เดือน", [6, 12]],
    ["(รอบ ๖ เดือน/๑๒ เดือน)", [6, 12]],
    ["รอบ 6 และ 12 เดือน", [6, 12]],
    ["รอบ 3, 6, 9 และ 12 เดือน", [3, 6, 9, 12]],
    ["3/6/9/12 เดือน", [3, 6, 9, 12]],
    ["รอบ ๑๒ เดือน, รอบ ๖ เดือน, รอบ ๖ เดือน", [6, 12]],
    ["ครั้งที่ 1 (6 เดือน) ครั้งที่ 2 (12 เดือน)", [6, 12]],
    ["ประจำปี รอบ ๖ เดือน", [6]],
    ["ทุก ๓ เดือน", [3, 6, 9, 12]],
    ["ทุก 6 เดือน", [6, 12]],
    ["ทุก ๑๒ เดือน", [12]],
    ["ทุกไตรมาส", [3, 6, 9, 12]],
    ["รายไตรมาส", [3, 6, 9, 12]],
    ["ไตรมาสละ 1 ครั้ง", [3, 6, 9, 12]],
    ["ราย ๖ เดือน", [6, 12]],
    ["ไตรมาส 2 และ 4", [6, 12]],
    ["ไตรมาส 1 - 3", [3, 6, 9]],
    ["ณ ๓๑ มีนาคม ๒๕๖๕", [6]],
    ["รายงานความก้าวหน้าและสรุปผล ณ ๓๑ มีนาคม ๒๕๖5", [6]],
    ["ณ 31 มี.ค. และ 30 ก.ย. 68", [6, 12]],
    ["มาตรการ -รอบ ๓ เดือน -รอบ ๑๒ เดือน", [3, 12]],
    ["สิ้นเดือนมีนาคม", [6]],
    ["สิ้นเดือนมีนาคม เริ่มใหม่ ๑ มิถุนายน", [6]],
    ["สิ้นปีงบประมาณ", [12]],
    ["สิ้นปี", [12]],
    ["ปีละ 1 ครั้ง", [12]],
    ["ปีละ ๒ ครั้ง", [6, 12]],
    ["๖ เดือนแรก", [6]],
    ["๖ เดือนหลัง", [12]],
    ["ครึ่งปีแรก และครึ่งปีหลัง", [6, 12]],
  ])("%j names %j", (text, rounds) => {
    expect(readRounds(text)).toEqual(rounds);
  });

  test.each([
    "",
    "รายงานผลการดำเนินงานตามมาตรการ",
    "ทุกเดือน",
    "ภายใน 6 เดือน",
    "ทุก ๕ เดือน",
    "รอบ ๕ เดือน",
    "ตลอดปีงบประมาณ ๒๕๖๘",
    "30 วัน",
    "๑ มีนาคม ๒๕๖๕",
    "ในกรอบ 6 คน",
  ])("%j names none", (text) => {
    expect(readRounds(text)).toEqual([]);
  });

  test("the last day of a round names the round", () => {
    fc.assert(
      fc.property(anyFiscalYear, fc.constantFrom(...ROUNDS), (fy, round) => {
        expect(readRounds(printDigits(`ณ ${formatLong(roundEnd(fy, round))}`, "thai"))).toEqual([round]);
      }),
    );
  });

  test("no text makes it fail, and rounds are sorted, each once", () => {
    fc.assert(
      fc.property(periodLike, (text) => {
        const rounds = readRounds(text);
        expect(rounds).toEqual(ROUNDS.filter((round) => rounds.includes(round)));
      }),
      { numRuns: 500 },
    );
  });
});
