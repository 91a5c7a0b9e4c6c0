import { officeKinds, roles, type Role } from "../../workbook/words";
import { isForcesRank, signsKind, type Signatory } from "../../model/people";
import { headOf } from "./common-texts";
import type { PaperContext } from "./context";
import { dotted } from "./dotted";
import type { TagData } from "../../docx/fill";
import { lettersOf } from "../../docx/heights";

/** The signatories of a paper in a role, in their order. */
export function signatoriesOf(context: PaperContext, role: Role): readonly Signatory[] {
  return context.book.signatories.filter((one) => one.role === role && signsKind(one, context.kind));
}

/** Letters that fit on a line of a signature block, on half a page's width. */
const blockLine = 36;
const isLong = (text: string): boolean => lettersOf(text) > blockLine;

/** Words behind which the proper name of an office stands; the office's own name before its head's post. */
const kindWords = [...officeKinds.map(({ prefix }) => prefix), ...officeKinds.map(({ head }) => head)];

/** Letters of a rank that is one word with the office's name behind it: นายก, ปลัด, รองนายก. */
const shortRank = 8;

/**
 * A post, or an office's name, on lines that tear no name: a long one breaks before the office's name, and that, where
 * it has no room on a line itself or is one word with the rank before it, behind the kind of office.
 */
export function placeLines(post: string): string {
  const kind = kindWords.find((words) => post.includes(words));
  if (!isLong(post) || kind === undefined || post.includes("\n")) return post;
  const at = post.indexOf(kind);
  const before = post.slice(0, at);
  const [own, office, name] = [before.trim(), kind, post.slice(at + kind.length).trim()];
  const isRank = before === own && own.length <= shortRank;
  if (!isRank && !isLong(office + name)) return `${own}\n${office}${name}`;
  return [isLong(own + office) ? `${own}\n${office}` : own + office, name].join("\n");
}

/** The own post with the wording of the acting, which gets a line of its own rather than break inside it. */
function actingPost({ position, acting }: Signatory): string {
  const text = [position, acting].filter((part) => part !== "").join(" ");
  return isLong(text) ? [placeLines(position), acting].filter((part) => part !== "").join("\n") : text;
}

/** Letters of an opinion's heading that fit on a line of half a page on its side. */
const headingLine = 46;
const headingLines = (heading: string): string => (lettersOf(heading) > headingLine ? placeLines(heading) : heading);

/** The name with its prefix, unless that is a rank, which stands before the signature, or is typed with the name too. */
function prefixed({ rank, name }: Signatory): string {
  return name === "" || isForcesRank(rank) || name.startsWith(rank) ? name : rank + name;
}

/** A signature block. Acting for another post stands on two lines: own post and wording, then the post acted for. */
export function signatureData(one: Signatory): TagData {
  const isActing = one.acting !== "" || one.actingFor !== "";
  // An opinion is that of the post: of the one acted for, where somebody acts.
  const post = one.actingFor || one.position;
  return {
    หัวข้อความเห็น: headingLines(one.heading || `${one.role === "order" ? roles.order : roles.opinion}${post}`),
    ยศ: isForcesRank(one.rank) ? one.rank : "",
    // Empty brackets under a signature look forgotten: a hand writes on dots.
    ชื่อผู้ลงนาม: prefixed(one) || dotted.long,
    ตำแหน่ง: isActing ? actingPost(one) : placeLines(one.position),
    ตำแหน่งที่แทน: placeLines(one.actingFor),
  };
}

/** A block to be filled in by hand, for the head of the office. */
function blankBlock(context: PaperContext): TagData {
  const position = headOf(context.book.settings.office) || dotted.short;
  return {
    หัวข้อความเห็น: `${roles.order}${position}`,
    ยศ: "",
    ชื่อผู้ลงนาม: dotted.long,
    ตำแหน่ง: placeLines(position),
    ตำแหน่งที่แทน: "",
  };
}

/** A block of nothing but dots. */
export const handBlock: TagData = {
  หัวข้อความเห็น: "",
  ยศ: "",
  ชื่อผู้ลงนาม: dotted.long,
  ตำแหน่ง: dotted.long,
  ตำแหน่งที่แทน: "",
};

type Blocks = readonly TagData[];

/** Blocks two abreast, as a page on its side has room for: the last row is full, so that no block stands alone. */
function abreast(blocks: Blocks): Blocks {
  const first = blocks.length % 2;
  const rows = Array.from({ length: Math.ceil(blocks.length / 2) }, (_, row) =>
    blocks.slice(Math.max(0, row * 2 - first), row * 2 - first + 2),
  );
  return rows.map((row) => ({ ซ้าย: row.slice(0, -1), ขวา: row.slice(-1) }));
}

/** Blocks one below another, the last two as one: nobody's order stands alone on a page. */
function stacked(blocks: Blocks): Blocks {
  const last = Math.max(0, blocks.length - 2);
  return [...blocks.slice(0, last).map((block) => [block]), blocks.slice(last)]
    .filter((group) => group.length > 0)
    .map((group) => ({ ลงนาม: group }));
}

/**
 * The blocks of a paper: who prepared it, the opinions and orders above, who announces; and the first two in the rows
 * and groups in which they are printed. An announcement that nobody in the workbook signs has a block for the head of
 * the office, to be filled in by hand; so has the preparer where `writer` is given. A paper may be for its preparer's hand alone.
 */
export function signatureBlocks(
  context: PaperContext,
  { writer = [], isForPreparer = false }: { readonly writer?: Blocks; readonly isForPreparer?: boolean } = {},
): TagData {
  const blocks = (role: Role) => signatoriesOf(context, role).map(signatureData);
  const announcers = blocks("announcer");
  const orders = blocks("order");
  const own = blocks("preparer");
  const preparers = own.length > 0 ? own : writer;
  const chain = [...blocks("opinion"), ...orders];
  const all = [
    ...preparers.map((block) => ({ ...block, เป็นผู้จัดทำ: true })),
    ...(isForPreparer ? [] : chain).map((block) => ({ ...block, เป็นผู้จัดทำ: false })),
  ];
  return {
    ผู้จัดทำ: preparers,
    ความเห็นและคำสั่ง: chain,
    ผู้ประกาศ: announcers.length > 0 ? announcers : orders.length > 0 ? orders.slice(-1) : [blankBlock(context)],
    แถวลงนาม: abreast(all),
    กลุ่มลงนาม: stacked(all),
  };
}
