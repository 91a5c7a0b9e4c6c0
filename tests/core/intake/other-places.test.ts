import { expect, test } from "@jest/globals";
import { readDocx } from "../../../src/core/intake/docx-read";
import { readPapers, type Intake } from "../../../src/core/intake/read-paper";
import { makeDocx, type HandBlock } from "./make-docx";
import { readBlocks, toldOf } from "./reading";

const head = ["ที่", "มาตรการ", "ขั้นตอน", "ผู้รับผิดชอบ", "ผลการดำเนินการ"];
const table = (result: string): HandBlock => [head, ["๑", "เปิดเผยคู่มือ", "รวบรวม", "สำนักปลัด", result]];
const title = (office: string, year = "๒๕๖๗"): readonly string[] => [
  `รายงานผลการดำเนินการตามมาตรการ ประจำปีงบประมาณ พ.ศ. ${year}`,
  office,
];
const own = "องค์การบริหารส่วนตำบลห้วยใส";
const lookedAt = ({ taken }: Intake): readonly string[] =>
  taken.map(({ text, place, why }) => `${place.where}: ${text}: ${why}`);

test("another office's name is told once, with how often it stands, wherever that is", () => {
  const intake = readBlocks([
    ...title(own),
    `${own} โดยเทศบาลตำบลธารไกล อำเภอพิมาย ขอรายงานผล`,
    table("ประชาชนของเทศบาลตำบลธารไกล ได้รับคู่มือ"),
    `ของ${own}`,
  ]);
  expect(lookedAt(intake)).toEqual([
    "ย่อหน้าที่ 3: เทศบาลตำบลธารไกล: ไม่ใช่ชื่อขององค์การบริหารส่วนตำบลห้วยใส (พบ 2 แห่ง) โปรดตรวจว่าไม่ได้ติดมาจากเอกสารของหน่วยงานอื่น",
  ]);
});

test("the own name misspelt, and in the short form of another kind of office", () => {
  const told = lookedAt(
    readBlocks([...title(own), own, table("ทำแล้ว"), "อบต.ห้วยไส ได้รายงาน", "เทศบาลตำบลห้วยใส รับทราบ"]),
  );
  expect(told).toEqual([
    "ย่อหน้าที่ 4: อบต.ห้วยไส: สะกดต่างจากชื่อขององค์การบริหารส่วนตำบลห้วยใส โปรดตรวจชื่อให้ถูกต้อง",
    "ย่อหน้าที่ 5: เทศบาลตำบลห้วยใส: ไม่ใช่ชื่อขององค์การบริหารส่วนตำบลห้วยใส โปรดตรวจว่าไม่ได้ติดมาจากเอกสารของหน่วยงานอื่น",
  ]);
});

test("the own name, in full and in short, is nothing to tell", () => {
  const blocks = [...title(own), "อบต.ห้วยใส ได้ดำเนินการ", table("อบต.ห้วยใสเผยแพร่ ๙ งาน")];
  expect(lookedAt(readBlocks(blocks))).toEqual([]);
});

test("files of two offices or two years are told: what the first says is taken", () => {
  const file = (name: string, office: string, year?: string) => {
    const source = readDocx(makeDocx([...title(office, year), table("ทำแล้ว")]), name);
    if (source === null) throw new Error("no paper");
    return source;
  };
  const intake = readPapers([file("ก.docx", own), file("ข.docx", own), file("ค.docx", "เทศบาลตำบลธารไกล", "2566")]);
  const why = (said: string): string => `ต่างจากที่อ่านแล้วที่ ก.docx (${said}) โปรดตรวจว่าเป็นเอกสารของหน่วยงานและปีเดียวกัน`;
  expect(toldOf(intake)).toEqual([`เทศบาลตำบลธารไกล: ${why(own)}`, `2566: ${why("๒๕๖๗")}`]);
  expect(intake.fiscalYear).toBe(2567);
});
