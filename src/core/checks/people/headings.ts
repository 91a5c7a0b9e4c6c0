import type { Signatory } from "../../model/people";
import { defineProblem } from "../../problems/definition";
import { fold } from "../../workbook/text";
import { acceptIfRight } from "../common/advice";
import { atCell } from "../common/shared";
import type { Rule } from "../types";

export const personHeading = defineProblem({
  code: "person.heading",
  severity: "warning",
  message: "หัวข้อความเห็นเป็นของตำแหน่งอื่น: “{found}” แต่ผู้ลงนามแถวนี้เป็น “{post}”",
  expected: "หัวข้อของตำแหน่งผู้ลงนาม หรือของตำแหน่งที่แทน",
  example: "ความเห็นหัวหน้าสำนักปลัด",
  fix: `แก้หัวข้อหรือตำแหน่ง ถ้าทำการแทน ให้กรอกคอลัมน์ การแทน และ ตำแหน่งที่แทน ${acceptIfRight}`,
  why: "ความเห็นใต้หัวข้อของผู้อื่นทำให้อ่านว่าลงนามแทนโดยไม่มีอำนาจ",
});

const heads =
  /^(รองนายก|นายก|รองปลัด|ปลัด|รองประธานสภา|ประธานสภา|รองผู้อำนวยการ|ผู้อำนวยการ|หัวหน้า|เลขานุการ|นิติกร|นักวิเคราะห์|นักทรัพยากรบุคคล|นักจัดการ|นักวิชาการ|เจ้าพนักงาน)/;
/** One of many: which of them is meant stands behind. */
const ofUnit = /^(?:รองผู้อำนวยการ|ผู้อำนวยการ|หัวหน้า)$/;
/** Whoever it is, not a post. */
const anyone = /^(?:หัวหน้าส่วน(?:ราชการ)?$|หัวหน้าหน่วยงาน|หัวหน้างาน$|หัวหน้าฝ่าย$|ผู้อำนวยการ$)/;

const postOf = (typed: string): string =>
  fold(typed)
    .replace(/^(?:ความเห็น|คำสั่ง|ข้อสั่งการ|ข้อพิจารณา)(?:ของ|จาก)?(?:ท่าน)?/, "")
    .replace(/^ผอ\.?/, "ผู้อำนวยการ");

/** Whether two posts are one, by what they begin with and, where there are many of it, by the unit behind it. */
function isSamePost(heading: string, post: string): boolean {
  const head = heads.exec(heading)?.[1];
  const own = heads.exec(post)?.[1];
  if (head !== own) return false;
  if (head === undefined || !ofUnit.test(head)) return true;
  const [a, b] = [heading.slice(head.length), post.slice(head.length)];
  return a.startsWith(b) || b.startsWith(a);
}

const isAnother = ({ heading, position, actingFor, acting }: Signatory): boolean => {
  const typed = postOf(heading);
  if (position === "" || !heads.test(typed) || anyone.test(typed)) return false;
  // Acting with no post named: whose opinion it is stands in the heading alone.
  if ((acting !== "" && actingFor === "") || /แทน/.test(position)) return false;
  return ![position, actingFor].some((post) => post !== "" && isSamePost(typed, postOf(post)));
};

/** The heading over an opinion or order names the post of whoever signs below it. */
export const headingsNameThePost: Rule = {
  name: "the heading over an opinion names the post of whoever signs it",
  problems: [personHeading],
  *check({ book: { signatories } }) {
    for (const one of signatories) {
      if (!isAnother(one)) continue;
      yield atCell(personHeading, one.source, "heading", { args: { post: one.position } });
    }
  },
};
