import { roles, type Role } from "../workbook/words";
import type { Signatory } from "../model/people";
import { headOf } from "./common";
import type { PaperContext } from "./context";
import type { TagData } from "./engine/fill";

/** The signatories of a paper in a role, in their order. */
export function signatoriesOf(context: PaperContext, role: Role): readonly Signatory[] {
  return context.book.signatories.filter(
    (one) => one.role === role && (one.report === null || one.report === context.kind),
  );
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
    ตำแหน่ง: isActing ? [one.position, one.acting].filter((part) => part !== "").join(" ") : one.position,
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

/**
 * The blocks of a paper: who prepared it, the opinions and orders above, who announces. An announcement that nobody in
 * the workbook signs has a block for the head of the office, to be filled in by hand.
 */
export function signatureBlocks(context: PaperContext): TagData {
  const blocks = (role: Role) => signatoriesOf(context, role).map(signatureData);
  const announcers = blocks("announcer");
  const orders = blocks("order");
  return {
    ผู้จัดทำ: blocks("preparer"),
    ความเห็นและคำสั่ง: [...blocks("opinion"), ...orders],
    ผู้ประกาศ: announcers.length > 0 ? announcers : orders.length > 0 ? orders.slice(-1) : [blankBlock(context)],
  };
}
