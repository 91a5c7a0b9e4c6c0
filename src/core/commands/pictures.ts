import { emblemName } from "../docx/emblem";
import { readPicture, type Picture } from "../docx/picture";
import type { Book } from "../model/book";
import { kindDef, type PaperKind } from "../papers/kinds";
import { defineProblem } from "../problems/definition";
import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { headerOf, refOf } from "../workbook/table";

/** Why a shell hands in no picture. */
export type PictureFault = "missing" | "unreadable" | "too-large" | "out-of-reach";

/** Pictures by the names that the workbook gives them, as a shell found them: the bytes of a .png or .jpg, or why there are none. */
export type PictureShelf = ReadonlyMap<string, Uint8Array | PictureFault>;

/** What a shell does with a picture's file before it hands it in. */
export const pictureLimits = {
  /** Larger files are no photographs of a telephone. */
  bytes: 40 * 1024 * 1024,
  /** A larger file of the right size in pixels is packed anew. */
  wellPacked: 1024 * 1024,
  /** Of a packed photograph, from 0 to 1. */
  quality: 0.82,
} as const;

export const pictureMissing = defineProblem({
  code: "picture.missing",
  severity: "error",
  message: "{reason} “{found}” จึงไม่มีภาพนี้ในเอกสาร",
  expected: "ไฟล์ .jpg หรือ .png ขนาดไม่เกิน 40 MB ในโฟลเดอร์ของสมุดงานหรือโฟลเดอร์ย่อย",
  example: "ภาพ/อบรม1.jpg",
  fix: "วางไฟล์ภาพไว้ในโฟลเดอร์ของสมุดงาน แก้ชื่อให้ตรง บันทึกภาพใหม่เป็น .jpg หรือลบแถวนี้ออก",
  why: "รายงานที่อ้างภาพแต่ไม่มีภาพ ผู้ตรวจนับเป็นหลักฐานไม่ได้",
});

export const pictureOutOfReach = defineProblem({
  code: "picture.out-of-reach",
  severity: "warning",
  message: "เปิดภาพ “{found}” จากที่นี่ไม่ได้ เอกสารจึงยังไม่มีภาพนี้",
  expected: "โฟลเดอร์ของสมุดงานที่โปรแกรมเปิดได้",
  fix: "สร้างเอกสารด้วยคำสั่งหรือหน้าเว็บในเครื่องที่มีไฟล์ภาพ หรือแทรกภาพในเอกสารที่ได้ หรือใส่ที่อยู่เว็บของภาพแทนชื่อไฟล์",
  why: "ภาพที่ตั้งใจแนบจะหายไปจากรายงานโดยไม่มีใครรู้",
});

export const emblemMissing = defineProblem({
  code: "picture.no-emblem",
  severity: "info",
  message: "ยังไม่มีตราสัญลักษณ์ เอกสารเว้นที่ว่างไว้ให้",
  expected: "ไฟล์ ตราสัญลักษณ์.png หรือ ตราสัญลักษณ์.jpg ในโฟลเดอร์ของสมุดงาน",
  example: "ตราสัญลักษณ์.png",
  fix: "วางไฟล์ตราไว้ในโฟลเดอร์ของสมุดงานครั้งเดียว หรือบอกชื่อไฟล์ที่รายการ ตราสัญลักษณ์ ในแผ่น ตั้งค่า ทุกเอกสารจะมีตราในขนาดที่กำหนด",
  why: "ต้องติดตราเองทุกฉบับก่อนเสนอลงนาม",
});

export const emblemUnusable = defineProblem({
  code: "picture.emblem-unusable",
  severity: "warning",
  message: "{reason} “{found}” ที่เป็นตราสัญลักษณ์ เอกสารจึงเว้นที่ว่างไว้",
  expected: "ไฟล์ .png หรือ .jpg ในโฟลเดอร์ของสมุดงาน",
  example: "ตราสัญลักษณ์.png",
  fix: "แก้ชื่อไฟล์ที่รายการ ตราสัญลักษณ์ ในแผ่น ตั้งค่า หรือบันทึกตราใหม่เป็น .png",
  why: "เอกสารทุกฉบับจะไม่มีตรา ทั้งที่หน่วยงานเตรียมไว้แล้ว",
});

export const pictureProblems = [pictureMissing, pictureOutOfReach, emblemMissing, emblemUnusable];

const reasons: Readonly<Record<PictureFault, string>> = {
  missing: "ไม่พบไฟล์ภาพ",
  unreadable: "อ่านไม่ได้ ไม่ใช่ .jpg หรือ .png ที่สมบูรณ์: ไฟล์ภาพ",
  "too-large": "ใหญ่เกินไป: ไฟล์ภาพ",
  "out-of-reach": "เปิดจากที่นี่ไม่ได้: ไฟล์ภาพ",
};

/** Where an emblem is looked for when ตั้งค่า names none: the first that is there is taken. */
export const emblemFiles: readonly string[] = ["png", "jpg", "jpeg"].flatMap((extension) => [
  `${emblemName}.${extension}`,
  `ตราครุฑ.${extension}`,
]);

/** The files of pictures that papers of some kinds need, the emblem's first. */
export function picturesOf({ settings, pictures }: Book, kinds: readonly PaperKind[]) {
  const emblem = settings.emblem === "" ? emblemFiles : [settings.emblem];
  const hasPictures = kinds.some((kind) => kindDef(kind).hasPictures === true);
  const files = pictures.filter(({ isLink }) => !isLink).map(({ file }) => file);
  return { emblem, files: hasPictures ? [...new Set(files)] : [] };
}

/** The pictures of a paper, and what stands against any of them. */
export interface PaperPictures {
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly problems: readonly Problem[];
  /** What is told where the paper has a place for the emblem; null where it is there. */
  readonly emblemProblem: Problem | null;
}

const isBytes = (found: Uint8Array | PictureFault | undefined): found is Uint8Array => typeof found === "object";

/** Takes the pictures of one paper from the shelf. Where a shell hands in no shelf, the paper has none and says so. */
export function picturesFor(book: Book, kind: PaperKind, shelf: PictureShelf): PaperPictures {
  const pictures = new Map<string, Picture>();
  const problems: Problem[] = [];
  for (const { file, isLink, source } of kindDef(kind).hasPictures === true ? book.pictures : []) {
    if (isLink || pictures.has(file)) continue;
    const found = shelf.get(file) ?? "out-of-reach";
    const picture = isBytes(found) ? readPicture(found) : null;
    if (picture !== null) {
      pictures.set(file, picture);
      continue;
    }
    const fault = isBytes(found) ? "unreadable" : found;
    const facts = { at: refOf(source, "file"), header: headerOf(source, "file"), found: file };
    problems.push(
      fault === "out-of-reach"
        ? problem(pictureOutOfReach, facts)
        : problem(pictureMissing, { ...facts, args: { reason: reasons[fault] } }),
    );
  }
  const { emblem } = picturesOf(book, [kind]);
  const name = emblem.find((one) => shelf.has(one) && shelf.get(one) !== "missing") ?? emblem[0] ?? "";
  const found = shelf.get(name) ?? "missing";
  const picture = isBytes(found) ? readPicture(found) : null;
  if (picture !== null) pictures.set(emblemName, picture);
  return { pictures, problems, emblemProblem: picture === null ? emblemProblem(book, name, found) : null };
}

function emblemProblem({ settings, tables }: Book, name: string, found: Uint8Array | PictureFault): Problem {
  const fault = isBytes(found) ? "unreadable" : found;
  if (settings.emblem === "" && fault === "missing") return problem(emblemMissing);
  const row = tables.settings.rows.find((one) => one.row === settings.rows.emblem);
  const place = row === undefined ? {} : { at: refOf(row, "value"), header: "ตราสัญลักษณ์" };
  return problem(emblemUnusable, { ...place, found: name, args: { reason: reasons[fault] } });
}
