import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { linksOf } from "../../../../src/core/checks/evidence/links";

const site = "https://www.rimtharn.example.go.th";
const told = (text: string): readonly string[] =>
  linksOf(text).flatMap(({ fault, text: whole, what }) => (fault === "none" ? [] : [`${whole} ${what}`]));

describe("an address that spaces cut before the end of its file's name", () => {
  test.each([
    "my file.pdf",
    "my file name.pdf",
    "a b c d.html",
    "my  file.pdf",
    "คู่มือ การให้บริการ.pdf",
    "คู่มือ การให้บริการ ประชาชน ปี 2569.pdf",
    "O26 รายงานผล รอบ 6 เดือน.docx",
    "O26 - report 2569.xlsx",
    "รายงาน ผล (ฉบับแก้ไข).pdf",
    "ผลงาน/ภาพ กิจกรรม/IMG 001.JPG",
    "ข้อมูล เปิดเผย ปี2569.pdf",
    "โครงการ ดูแลผู้สูงอายุ.pdf",
    "อำนาจ หน้าที่ของสภา.pdf",
    "รายงาน ตามมาตรการ O26.pdf",
    "ประกาศ และ คำสั่ง.pdf",
    "คู่มือ กับระเบียบ.pdf",
  ])("is told whole: %s", (name) => {
    for (const behind of ["", " หน้า 3", "\nรายงานการประชุม"]) {
      expect(told(`หลักฐาน ${site}/${name}${behind}`)).toEqual([`${site}/${name} มีเว้นวรรคในที่อยู่`]);
    }
  });

  test("is told however many words its name has", () => {
    const word = fc.stringMatching(/^[a-z0-9ก-ฮ_-]{1,8}$/).filter((one) => !/^(?:ดู|ตาม|แนบ|คือ)/.test(one));
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 10 }), (words) => {
        expect(told(`${site}/${words.join(" ")}.pdf`)).toHaveLength(1);
      }),
    );
  });
});

describe("what follows a whole address is none of it", () => {
  test.each([
    `${site}/a ${site}/b.pdf`,
    `${site}/a และ ${site}/my-file.pdf`,
    `${site}/a\nmy file name.pdf`,
    `${site}/a.pdf my file name.pdf`,
    `${site}/a รายงานการประชุม ครั้งที่ 1/2569`,
    `${site}/a (รายงาน การประชุม.pdf)`,
    `${site}/a (รายงาน การประชุม.pdf หน้า 2)`,
    `${site}/a และภาพถ่าย กิจกรรม.jpg`,
    `${site}/a ดูไฟล์ รายงาน ผล.pdf`,
    `${site}/a รายงานการประชุม และภาพถ่าย อบรม1.jpg`,
    `${site}/a ไฟล์: my file name.pdf`,
    `${site}/a, my file name.pdf`,
    `${site}/แผนงาน เอกสารชื่อ report2569.pdf`,
    `${site}/แผนงาน ลำดับที่ 3 รายงาน.pdf`,
    `รายงานการประชุม ${site}/a และภาพถ่าย`,
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });

  test("but a second address without its beginning is told as that", () => {
    expect(told(`${site}/a www.rimtharn.example.go.th/b.pdf`)).toEqual([
      "www.rimtharn.example.go.th/b.pdf ไม่มี https:// ข้างหน้า",
    ]);
  });
});
