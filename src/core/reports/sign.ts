import { roles, type Role } from "../model/words";
import type { Signatory } from "../model/people";
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
  return {
    หัวข้อความเห็น:
      one.heading || (one.role === "order" ? `${roles.order}${one.position}` : `${roles.opinion}${one.position}`),
    ยศ: one.rank,
    ชื่อผู้ลงนาม: one.name,
    ตำแหน่ง: isActing ? [one.position, one.acting].filter((part) => part !== "").join(" ") : one.position,
    ตำแหน่งที่แทน: one.actingFor,
  };
}

/** The blocks of a paper: who prepared it, the opinions and orders above, who announces. */
export function signatureBlocks(context: PaperContext): TagData {
  const blocks = (role: Role) => signatoriesOf(context, role).map(signatureData);
  const announcers = blocks("announcer");
  return {
    ผู้จัดทำ: blocks("preparer"),
    ความเห็นและคำสั่ง: [...blocks("opinion"), ...blocks("order")],
    ผู้ประกาศ: announcers.length > 0 ? announcers : blocks("order").slice(-1),
  };
}
