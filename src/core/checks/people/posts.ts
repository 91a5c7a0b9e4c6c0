import { noted } from "../common/noted";
import { officeKinds } from "../../workbook/words";
import { defineProblem } from "../../problems/definition";
import { acceptIfRight } from "../common/advice";
import { cellsOf } from "../common/cells";
import { apart, atHits, type Hit } from "../common/marks";
import { ownPlaces, type OwnPlaces } from "../places/own-places";
import type { Rule } from "../types";

export const postOtherKind = defineProblem({
  code: "post.other-kind",
  severity: "warning",
  message: "ตำแหน่งหรือถ้อยคำนี้ไม่ใช่ของหน่วยงานประเภท{kind}: {words}",
  expected: "{expected}",
  fix: `แก้เป็นตำแหน่งของหน่วยงานประเภทนี้ ${acceptIfRight}`,
  why: "ตำแหน่งของหน่วยงานประเภทอื่นแสดงว่าคัดลอกเอกสาร และผู้มีตำแหน่งนั้นไม่มีอำนาจลงนาม",
  source: "กฎหมายจัดตั้งองค์กรปกครองส่วนท้องถิ่นแต่ละประเภท",
});

interface Post {
  readonly pattern: RegExp;
  readonly head: boolean;
  /** The kinds of office that have it, as in officeKinds. */
  readonly kinds: readonly string[];
}

const municipal: readonly string[] = ["ทต.", "ทม.", "ทน."];

/** Heads and clerks of each kind of office, by how they are called; "นายกเทศบาล" is none at all. */
const posts: readonly Post[] = [
  { pattern: /นายกเทศบาล(?:ตำบล|เมือง|นคร)?/g, head: true, kinds: [] },
  { pattern: /นายกเทศมนตรีตำบล/g, head: true, kinds: ["ทต."] },
  { pattern: /นายกเทศมนตรีเมือง/g, head: true, kinds: ["ทม."] },
  { pattern: /นายกเทศมนตรีนคร/g, head: true, kinds: ["ทน."] },
  { pattern: /นายกเทศมนตรี(?!ตำบล|เมือง|นคร)/g, head: true, kinds: municipal },
  { pattern: /นายก(?:องค์การบริหารส่วนตำบล| ?อบต\.?)/g, head: true, kinds: ["อบต."] },
  { pattern: /นายก(?:องค์การบริหารส่วนจังหวัด| ?อบจ\.?)/g, head: true, kinds: ["อบจ."] },
  { pattern: /ปลัดเทศบาล(?:ตำบล|เมือง|นคร)?/g, head: false, kinds: municipal },
  { pattern: /ปลัด(?:องค์การบริหารส่วนตำบล| ?อบต\.?)/g, head: false, kinds: ["อบต."] },
  { pattern: /ปลัด(?:องค์การบริหารส่วนจังหวัด| ?อบจ\.?)/g, head: false, kinds: ["อบจ."] },
];

/** What the office's own post is called. */
function ownPost({ kind }: OwnPlaces, head: boolean): string {
  const def = officeKinds.find(({ short }) => short === kind);
  return (head ? def?.head : def?.clerk) ?? "";
}

/** Behind a post: another office's name, so that the sentence may well speak of somebody else's holder. */
function namesAnother(text: string, end: number, { base }: OwnPlaces): boolean {
  const rest = text.slice(end, end + 24).trimStart();
  return (
    /^[ก-ฮเ-ไ]/.test(rest) &&
    !(base !== "" && rest.startsWith(base)) &&
    !/^(?:เป็น|ได้|ทราบ|และ|เพื่อ|มอบ|ลง|พิจารณา|อนุมัติ|มี|ให้|แถลง|ทุก|ที่|หรือ|ใน|สั่ง)/.test(rest)
  );
}

/** Words of one kind of office's law; what another kind has instead. */
const words: readonly { readonly pattern: RegExp; readonly kinds: readonly string[]; readonly others: string }[] = [
  {
    pattern: /(?<!คณะกรรมการ(?:กลาง)?)พนักงานเทศบาล(?!ตำบล|เมือง|นคร)/g,
    kinds: municipal,
    others: "พนักงานส่วนตำบล หรือข้าราชการส่วนจังหวัด",
  },
  {
    pattern: /(?:สมาชิก|ประธาน)?สภาเทศบาล(?!ตำบล|เมือง|นคร)/g,
    kinds: municipal,
    others: "สภาองค์การบริหารส่วนตำบล หรือสภาองค์การบริหารส่วนจังหวัด",
  },
  {
    pattern:
      /(?:สำนักงาน|ที่ทำการ|คณะผู้บริหาร|ผู้บริหาร|ในพื้นที่|ในเขต|เขต|รองนายก)เทศบาล(?:ตำบล|เมือง|นคร)?(?=$|[^ก-๎]|(?:และ|หรือ|ได้|ทุก|สั่ง|ร่วม|เพื่อ|ทราบ|ให้|มี|ที่|ซึ่ง|ตาม|โดย|อย่าง))/g,
    kinds: municipal,
    others: "คำเรียกของหน่วยงานประเภทนี้",
  },
  { pattern: /คณะเทศมนตรี|เทศมนตรี(?=เพื่อ|พิจารณา|ทราบ)/g, kinds: [], others: "นายก (ไม่มีคณะเทศมนตรีแล้วตั้งแต่ พ.ศ. 2547)" },
  {
    pattern: /คณะกรรมการบริหาร(?:องค์การบริหารส่วนตำบล| ?อบต\.?)|ประธานกรรมการบริหาร/g,
    kinds: [],
    others: "นายกองค์การบริหารส่วนตำบล",
  },
  { pattern: /เทศบัญญัติ/g, kinds: municipal, others: "ข้อบัญญัติ" },
  { pattern: /พระราชบัญญัติเทศบาล/g, kinds: municipal, others: "กฎหมายจัดตั้งของหน่วยงานประเภทนี้" },
  { pattern: /(?<!คณะกรรมการ(?:กลาง)?)พนักงานส่วนตำบล/g, kinds: ["อบต."], others: "พนักงานเทศบาล หรือข้าราชการส่วนจังหวัด" },
  { pattern: /(?:สมาชิก|ประธาน)สภาองค์การบริหารส่วนตำบล/g, kinds: ["อบต."], others: "สมาชิกสภาของหน่วยงานประเภทนี้" },
  { pattern: /พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล/g, kinds: ["อบต."], others: "กฎหมายจัดตั้งของหน่วยงานประเภทนี้" },
];
const mayHoldWord = noted((plain) => /เทศ(?:บา|บัญญัติ|มนตรี)|ส่วนตำบล|กรรมการบริหาร/.test(plain));

/** Words of another kind's law in what a paper says of itself, with what stands there instead. */
function foreignWords(text: string, kind: string): { readonly hits: readonly Hit[]; readonly expected: string } {
  const found = words
    .filter(({ kinds }) => !kinds.includes(kind))
    .flatMap(({ pattern, others }) =>
      [...text.matchAll(pattern)].map((match) => ({ at: match.index, length: match[0].length, others })),
    );
  return { hits: apart(found), expected: [...new Set(found.map(({ others }) => others))].join(" / ") };
}

const mayHoldPost = noted((plain) => /นายก|ปลัด/.test(plain));

/** A post is called as the office's kind calls it. */
export const postsOfKind: Rule = {
  name: "a post is one that this kind of office has",
  problems: [postOtherKind],
  *check({ book }) {
    const own = ownPlaces(book);
    if (own.kind === "") return;
    for (const cell of cellsOf(book, ["position", "title", "prose"])) {
      if (cell.isOfPaper && mayHoldWord(cell)) {
        const { hits, expected } = foreignWords(cell.plain, own.kind);
        if (hits.length > 0) yield atHits(postOtherKind, cell, hits, { args: { kind: own.kind, expected } });
      }
      if (!mayHoldPost(cell)) continue;
      const hits: Hit[] = [];
      let head = false;
      for (const post of posts) {
        if (post.kinds.includes(own.kind)) continue;
        for (const match of cell.plain.matchAll(post.pattern)) {
          const end = match.index + match[0].length;
          if (hits.some(({ at, length }) => match.index < at + length && at < end)) continue;
          const isBare = !/(?:ตำบล|เมือง|นคร|จังหวัด|อบต\.?|อบจ\.?)$/.test(match[0]);
          // What a municipality's post is called says where it ends: without ตำบล, เมือง or นคร no name follows.
          if (post.kinds.length > 0 && !isBare && namesAnother(cell.plain, end, own)) continue;
          const right = ownPost(own, post.head);
          head = post.head;
          hits.push({ at: match.index, length: match[0].length, ...(isBare ? {} : { right }) });
        }
      }
      if (hits.length > 0)
        yield atHits(postOtherKind, cell, hits, { args: { kind: own.kind, expected: ownPost(own, head) } });
    }
  },
};
