import { roles, type Role } from "../../workbook/words";
import type { Signatory } from "../../model/people";
import { headOf } from "./common-texts";
import type { PaperContext } from "./context";
import type { TagData } from "../../docx/fill";

/** The signatories of a paper in a role, in their order. */
export function signatoriesOf(context: PaperContext, role: Role): readonly Signatory[] {
  return context.book.signatories.filter(
    (one) => one.role === role && (one.report === null || one.report === context.kind),
  );
}

// Vowels and tone marks above and below a consonant take no room on the line.
const raised = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;
/** Letters that fit on a line of a signature block, on half a page's width. */
const blockLine = 38;

/** The own post with the wording of the acting, which gets a line of its own rather than break inside it. */
function actingPost({ position, acting }: Signatory): string {
  const text = [position, acting].filter((part) => part !== "").join(" ");
  return text.replace(raised, "").length > blockLine ? text.replace(` ${acting}`, `\n${acting}`) : text;
}

/** A signature block. Acting for another post stands on two lines: own post and wording, then the post acted for. */
export function signatureData(one: Signatory): TagData {
  const isActing = one.acting !== "" || one.actingFor !== "";
  // An opinion is that of the post: of the one acted for, where somebody acts.
  const post = one.actingFor || one.position;
  return {
    หัวข้อความเห็น: one.heading || `${one.role === "order" ? roles.order : roles.opinion}${post}`,
    ยศ: one.rank,
    ชื่อผู้ลงนาม: one.name,
    ตำแหน่ง: isActing ? actingPost(one) : one.position,
    ตำแหน่งที่แทน: one.actingFor,
  };
}

/** A block to be filled in by hand, for the head of the office. */
function blankBlock(context: PaperContext): TagData {
  const position = headOf(context.book.settings.office) || ".".repeat(30);
  return {
    หัวข้อความเห็น: `${roles.order}${position}`,
    ยศ: "",
    ชื่อผู้ลงนาม: ".".repeat(36),
    ตำแหน่ง: position,
    ตำแหน่งที่แทน: "",
  };
}

/** A block of nothing but dots. */
export const handBlock: TagData = {
  หัวข้อความเห็น: "",
  ยศ: "",
  ชื่อผู้ลงนาม: ".".repeat(36),
  ตำแหน่ง: ".".repeat(36),
  ตำแหน่งที่แทน: "",
};

/**
 * The blocks of a paper: who prepared it, the opinions and orders above, who announces. An announcement that nobody in
 * the workbook signs has a block for the head of the office, to be filled in by hand.
 */
export function signatureBlocks(
  context: PaperContext,
): Readonly<Record<"ผู้จัดทำ" | "ความเห็นและคำสั่ง" | "ผู้ประกาศ", readonly TagData[]>> {
  const blocks = (role: Role) => signatoriesOf(context, role).map(signatureData);
  const announcers = blocks("announcer");
  const orders = blocks("order");
  return {
    ผู้จัดทำ: blocks("preparer"),
    ความเห็นและคำสั่ง: [...blocks("opinion"), ...orders],
    ผู้ประกาศ: announcers.length > 0 ? announcers : orders.length > 0 ? orders.slice(-1) : [blankBlock(context)],
  };
}
