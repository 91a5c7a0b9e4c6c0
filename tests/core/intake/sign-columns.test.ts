import { describe, expect, test } from "@jest/globals";
import type { Intake } from "../../../src/core/intake/read-paper";
import type { HandBlock } from "./make-docx";
import { readBlocks, textsOf, toldOf } from "./reading";

const title = ["รายงานผลการดำเนินการตามมาตรการ", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๙", "เทศบาลตำบลคลองน้ำใส"];
const table = [
  ["มาตรการ", "ผลการดำเนินการ"],
  ["จัดทำคู่มือ", "เผยแพร่แล้ว"],
];
const read = (...lines: readonly HandBlock[]): Intake => readBlocks([...title, table, ...lines]);
const people = (intake: Intake): readonly string[] =>
  textsOf(intake, "signatories", ["role", "name", "position", "acting", "actingFor"]);

describe("people who sign side by side", () => {
  const [signs, names, posts] = [
    ["ลงชื่อ .............. ผู้รายงาน", "ลงชื่อ .............. ผู้รับรอง"],
    ["(นางจิตรา ดีงาม)", "(นายองอาจ มั่นคง)"],
    ["หัวหน้าสำนักปลัด", "รองปลัดเทศบาล รักษาราชการแทน"],
  ] as const;
  const wanted = [
    "ผู้จัดทำ | นางจิตรา ดีงาม | หัวหน้าสำนักปลัด |  | ",
    "ความเห็น | นายองอาจ มั่นคง | รองปลัดเทศบาล | รักษาราชการแทน | ปลัดเทศบาล",
  ];

  test.each([
    ["by tabs", "\t"],
    ["by several tabs", "\t\t"],
    ["by blanks", "          "],
  ])("parted %s are two, each with the own post, and no text of the paper", (_, gap) => {
    const intake = read(...[signs, names, posts].map((pair) => pair.join(gap)), `${gap}ปลัดเทศบาล`);
    expect(people(intake)).toEqual(wanted);
    expect(toldOf(intake)).toEqual([]);
    expect(textsOf(intake, "texts", ["section"]).filter((section) => section !== "ชื่อเรื่อง")).toEqual([]);
  });

  test("three sign in three columns", () => {
    const intake = read("(นางจิตรา ดีงาม)\t(นายองอาจ มั่นคง)\t(นายประเสริฐ เลิศล้ำ)", "นิติกร\tปลัดเทศบาล\tนายกเทศมนตรี");
    expect(people(intake).map((line) => line.split(" | ").slice(1, 3).join(" "))).toEqual([
      "นางจิตรา ดีงาม นิติกร",
      "นายองอาจ มั่นคง ปลัดเทศบาล",
      "นายประเสริฐ เลิศล้ำ นายกเทศมนตรี",
    ]);
  });

  test("text before and behind them stays in its order", () => {
    const intake = read("ได้ดำเนินการครบทุกข้อแล้ว", names.join("\t"), posts.join("\t"), "หมายเหตุท้ายรายงานของปีนี้");
    expect(people(intake)).toHaveLength(2);
    const all = [...textsOf(intake, "texts", ["text"]), ...toldOf(intake)].join("\n");
    expect(all).toMatch(/ได้ดำเนินการครบทุกข้อแล้ว[\s\S]*หมายเหตุท้ายรายงานของปีนี้/);
  });

  test("in the rows of a table they are two as well", () => {
    const intake = read([signs, names, posts, ["", "ปลัดเทศบาล"]]);
    expect(people(intake)).toEqual(wanted);
  });
});
