import { noted } from "../common/noted";
import type { Book } from "../../model/book";
import { isMark } from "../../language/letters";
import { careerLevels } from "../../language/variants";
import type { Signatory } from "../../model/people";
import { defineProblem } from "../../problems/definition";
import { editDistance } from "../../workbook/similar";
import { acceptIfRight } from "../common/advice";
import { cellsOf } from "../common/cells";
import { atHits, type Hit } from "../common/marks";
import { ownPlaces } from "../places/own-places";
import type { Rule } from "../types";

export const personInText = defineProblem({
  code: "person.in-text",
  severity: "warning",
  message: "ชื่อหรือตำแหน่งในข้อความไม่ตรงกับแผ่นงาน ผู้ลงนาม แถว {row}: {words}",
  expected: "{expected}",
  fix: `แก้ให้ตรงกับแผ่นงาน ผู้ลงนาม ${acceptIfRight}`,
  why: "คนเดียวกันที่คำนำหน้า ชื่อ หรือตำแหน่งต่างกันในฉบับเดียวทำให้สงสัยว่าเป็นคนละคน",
});

const titleWords =
  "ว่าที่ร้อย(?:ตรี|โท|เอก)|นางสาว|น\\.ส\\.|นาง|นาย|พันจ่าเอก|จ่าเอก|จ่าสิบ(?:เอก|โท|ตรี|ตำรวจ)|สิบ(?:เอก|โท|ตรี)|ร้อย(?:เอก|โท|ตรี)";
const title = new RegExp(`^(${titleWords})\\s*`);
/** A title, a first name and a surname. */
const person = new RegExp(`(${titleWords})\\s?([ก-๎]{2,20})\\s{1,3}([ก-๎]{2,30})`, "g");
const postBehind =
  /^\s*(?:ตำแหน่ง|ในฐานะ|\()?\s*((?:รองนายก|นายก|ปลัด|รองปลัด|ประธานสภา|สมาชิกสภา|หัวหน้า|ผู้อำนวยการ|นิติกร|นักวิเคราะห์|นักทรัพยากร|นักจัดการ|นักวิชาการ|เจ้าพนักงาน|นายช่าง|เลขานุการ)[ก-๎]{0,60})/;

interface Known {
  readonly row: number;
  readonly title: string;
  readonly first: string;
  readonly last: string;
  readonly signatory: Signatory;
}

function knownPeople({ signatories }: Book): readonly Known[] {
  const seen = new Set<string>();
  return signatories.flatMap((signatory): Known[] => {
    const whole = `${signatory.rank}${signatory.name}`.replace(/\s+/g, " ").trim();
    const own = title.exec(whole)?.[1] ?? "";
    const [first = "", last = ""] = whole.replace(title, "").split(" ");
    if (first === "" || last === "" || seen.has(whole)) return [];
    seen.add(whole);
    return [{ row: signatory.source.row, title: own, first, last, signatory }];
  });
}

const sameTitle = (a: string, b: string): boolean => a.replace("น.ส.", "นางสาว") === b.replace("น.ส.", "นางสาว");

/** All that may be a name: a title inside another word ("นายก") must not hide the name behind it. */
function* overlapping(text: string): Iterable<RegExpExecArray> {
  person.lastIndex = 0;
  for (let match = person.exec(text); match; match = person.exec(text)) {
    yield match;
    person.lastIndex = match.index + (match[1] ?? "").length;
  }
}

/** Who is meant: the same two names, or one of them the same and the other a slip or two away. */
function whoIs(people: readonly Known[], first: string, last: string): Known | undefined {
  const exact = people.find(
    (one) =>
      one.first === first && (last === one.last || (last.startsWith(one.last) && !isMark(last[one.last.length] ?? ""))),
  );
  if (exact) return exact;
  return people.find(
    (one) =>
      (one.first === first &&
        one.last.length > 4 &&
        (editDistance(last.slice(0, one.last.length + 1), one.last, 2) <= 2 ||
          // A surname that has lost its end.
          (last.length > 4 && one.last.startsWith(last)))) ||
      (one.last === last &&
        one.first.length > 2 &&
        editDistance(first, one.first, 2) <= (one.first.length > 6 && first[0] === one.first[0] ? 2 : 1)),
  );
}

const levelEnd = new RegExp(`(?:${careerLevels})$`);
const levelStart = new RegExp(`^(?:${careerLevels})`);

/** The same post at another level: "นิติกรปฏิบัติการ" of a "นิติกรชำนาญการ". */
function isOtherLevel(typed: string, post: string): boolean {
  const own = levelEnd.exec(post)?.[0];
  if (own === undefined) return false;
  const stem = post.slice(0, -own.length);
  const other = typed.startsWith(stem) ? levelStart.exec(typed.slice(stem.length))?.[0] : undefined;
  return other !== undefined && other !== own;
}

/** What stands behind a name as a post and is none of the person's; "" where nothing does. */
function otherPost(text: string, { signatory }: Known): string {
  const typed = postBehind.exec(text)?.[1] ?? "";
  if (typed === "" || signatory.position === "") return "";
  const own = [signatory.position, signatory.actingFor]
    .filter((post) => post !== "")
    .map((post) => post.replace(/\s/g, ""));
  const isOwn = own.some(
    (post) => typed.startsWith(post) || (post.startsWith(typed.slice(0, 14)) && !isOtherLevel(typed, post)),
  );
  return isOwn ? "" : typed;
}

const mayHoldPerson = noted((plain) => /นาย|นาง|น\.ส\.|ร้อย|จ่า|สิบ/.test(plain));

const ofThePast = /(?:อดีต|ขณะนั้น|คนก่อน|คนเดิม|เมื่อครั้ง|ปีก่อน)[^\n]{0,40}$/;

/** Who holds the one post, its office in full, that a text gives to somebody unknown behind the name. */
function takenPost(book: Book, people: readonly Known[], text: string, end: number, head: string): Known | undefined {
  const typed = postBehind.exec(text.slice(end))?.[1] ?? "";
  if (typed === "" || ofThePast.test(head)) return undefined;
  const base = ownPlaces(book).base.replace(/\s/g, "");
  return people.find(({ signatory: { position, actingFor } }) => {
    const post = position.replace(/\s/g, "");
    if (actingFor !== "" || post.length <= 19 || !/^(?:นายก|ปลัด)/.test(post)) return false;
    // "นายกองค์การบริหารส่วนตำบล" without a name is the office's own.
    return typed.startsWith(post) || `${typed}${base}` === post;
  });
}

/** "ผู้อำนวยการกองคลัง (นาง...)": another's post before a name in brackets; "" where it is the person's own or none. */
function postInBrackets(head: string, tail: string, { signatory }: Known): string {
  const typed =
    /^\s*\)/.test(tail) &&
    /(?:^|[\s)]|โดย|ให้|ท่าน)((?:รองนายก|นายก|รองปลัด|ปลัด|หัวหน้า|ผู้อำนวยการ)[ก-๎]{2,60})\s?\(\s?$/.exec(head)?.[1];
  if (!typed || signatory.position === "") return "";
  const own = [signatory.position, signatory.actingFor]
    .filter((post) => post !== "")
    .map((post) => post.replace(/\s/g, ""));
  return own.some((post) => post.startsWith(typed) || typed.startsWith(post)) ? "" : typed;
}

/** People whom a text names are named as in ผู้ลงนาม: title, first name, surname and post. */
export const peopleInTexts: Rule = {
  name: "people whom a text names are named as in ผู้ลงนาม",
  problems: [personInText],
  *check({ book }) {
    const people = knownPeople(book);
    if (people.length === 0) return;
    for (const cell of cellsOf(book, ["prose", "title", "evidence"])) {
      if (!mayHoldPerson(cell)) continue;
      for (const match of overlapping(cell.plain)) {
        const [all, typedTitle = "", first = "", last = ""] = match;
        const who = whoIs(people, first, last);
        if (who === undefined) {
          const taken = takenPost(book, people, cell.plain, match.index + all.length, cell.plain.slice(0, match.index));
          if (taken === undefined) continue;
          const args = {
            row: taken.row,
            expected: `${taken.title}${taken.first} ${taken.last} ${taken.signatory.position}`,
          };
          yield atHits(personInText, cell, [{ at: match.index, length: all.length }], { args });
          continue;
        }
        const exact = last.startsWith(who.last) && !isMark(last[who.last.length] ?? "") ? who.last : last;
        const length = all.length - last.length + exact.length;
        const args = { row: who.row, expected: `${who.title}${who.first} ${who.last} ${who.signatory.position}` };
        const isWrong =
          first !== who.first || exact !== who.last || (who.title !== "" && !sameTitle(typedTitle, who.title));
        if (isWrong) {
          const right = `${who.title === "" ? typedTitle : who.title}${who.first} ${who.last}`;
          const hit: Hit =
            last === exact && first.length > 0 ? { at: match.index, length, right } : { at: match.index, length };
          yield atHits(personInText, cell, [hit], { args });
          continue;
        }
        const lead = postInBrackets(cell.plain.slice(0, match.index), cell.plain.slice(match.index + length), who);
        if (lead !== "") {
          yield atHits(personInText, cell, [{ at: cell.plain.lastIndexOf(lead, match.index), length: lead.length }], {
            args,
          });
          continue;
        }
        const post = otherPost(cell.plain.slice(match.index + length), who);
        if (post === "") continue;
        const at = cell.plain.indexOf(post, match.index + length);
        yield atHits(personInText, cell, [{ at, length: post.length }], { args });
      }
    }
  },
};
