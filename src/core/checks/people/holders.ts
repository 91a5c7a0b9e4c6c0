import { remembered } from "../../language/remembered";
import type { Book } from "../../model/book";
import type { Signatory } from "../../model/people";
import { defineProblem } from "../../problems/definition";
import { editDistance } from "../../workbook/similar";
import { fold } from "../../workbook/text";
import { acceptIfRight } from "../common/advice";
import { atCell } from "../common/shared";
import type { Rule } from "../types";

export const personTwoPosts = defineProblem({
  code: "person.two-posts",
  severity: "warning",
  message: "บุคคลเดียวกันมีสองตำแหน่ง: “{found}” ที่แถว {other} เป็น “{post}”",
  expected: "คนละหนึ่งตำแหน่ง หรือกรอกการแทนในคอลัมน์ การแทน",
  fix: `แก้ชื่อหรือตำแหน่ง ถ้าทำการแทน ให้กรอกคอลัมน์ การแทน และ ตำแหน่งที่แทน ${acceptIfRight}`,
  why: "ผู้ลงนามต้องลงนามในตำแหน่งของตน ตำแหน่งที่ผิดทำให้เอกสารใช้ไม่ได้",
});

export const postTwoHolders = defineProblem({
  code: "post.two-holders",
  severity: "warning",
  message: "ตำแหน่ง “{found}” มีสองคน: ที่แถว {other} คือ {name}",
  expected: "ตำแหน่งละหนึ่งคน",
  fix: `แก้ตำแหน่งหรือชื่อของแถวใดแถวหนึ่ง ${acceptIfRight}`,
  why: "ตำแหน่งนี้มีคนเดียว สองชื่อแสดงว่ายังไม่ได้แก้ชื่อผู้ดำรงตำแหน่งเดิม",
});

const titles =
  /^(?:ว่าที่ร้อย(?:ตรี|โท|เอก)|นางสาว|น\.ส\.|นาง|นาย|ดร\.|พันจ่าเอก|จ่าเอก|จ่าสิบ(?:เอก|โท|ตรี|ตำรวจ)|สิบ(?:เอก|โท|ตรี)|ร้อย(?:เอก|โท|ตรี))+/;

/** A name without titles and spaces: what one person's rows have in common. */
export const nameKey = (name: string): string => fold(name).replace(titles, "");

/** Posts that one person holds in an office; "หัวหน้า" and "ผู้อำนวยการ" of one division too. */
const single = /^(?:นายก|ปลัด(?!ตำบลที่)|หัวหน้าสำนัก|ผู้อำนวยการ(?:สำนัก|กอง|ส่วน)|ประธานสภา)/;
const postKey = remembered((post) => fold(post).replace(/^(?:หัวหน้าสำนักงานปลัด)/, "หัวหน้าสำนักปลัด"));

const isActing = ({ acting, actingFor, position }: Signatory): boolean =>
  acting !== "" || actingFor !== "" || /แทน/.test(position);

/** Whether two rows can stand in one paper. */
const isTogether = (a: Signatory, b: Signatory): boolean => a.kind === null || b.kind === null || a.kind === b.kind;

/** Who signs by name: a name that is still blank is nobody's, and told as blank. */
const named = ({ signatories }: Book): readonly Signatory[] => signatories.filter(({ name }) => name !== "");

function* twoPosts(book: Book) {
  const seen: Signatory[] = [];
  for (const one of named(book)) {
    const before = seen.find(
      (other) =>
        nameKey(other.name) === nameKey(one.name) &&
        postKey(other.position) !== postKey(one.position) &&
        !isActing(other) &&
        !isActing(one),
    );
    if (before !== undefined && one.position !== "" && before.position !== "") {
      const args = { other: before.source.row, post: before.position };
      yield atCell(personTwoPosts, one.source, "name", { args });
    }
    seen.push(one);
  }
}

const spellingApart = 2;

function* twoHolders(book: Book) {
  const seen: Signatory[] = [];
  for (const one of named(book)) {
    if (!single.test(fold(one.position)) || isActing(one)) continue;
    const before = seen.find(
      (other) =>
        postKey(other.position) === postKey(one.position) &&
        nameKey(other.name) !== nameKey(one.name) &&
        // One name spelt two ways is told as that.
        editDistance(nameKey(other.name), nameKey(one.name), spellingApart) > spellingApart &&
        isTogether(one, other),
    );
    if (before !== undefined) {
      yield atCell(postTwoHolders, one.source, "position", { args: { other: before.source.row, name: before.name } });
    }
    seen.push(one);
  }
}

/** One person has one post, and a post that one person holds has one holder. */
export const onePostEach: Rule = {
  name: "one person has one post, and such a post has one holder",
  problems: [personTwoPosts, postTwoHolders],
  *check({ book }) {
    yield* twoPosts(book);
    yield* twoHolders(book);
  },
};
