import { annexData } from "./annex";
import { commonTexts } from "../common/common-texts";
import type { PaperContext } from "../common/context";
import type { TagData } from "../../docx/fill";
import { subjectLines, titleText } from "../common/headings";
import { signatureBlocks } from "../common/sign";
import { ownParagraphs } from "../common/texts";

/** Data of ประกาศกำหนดมาตรการ with its annex. */
export function announcementData(context: PaperContext): TagData {
  const values = commonTexts(context);
  const own = (section: string) => ownParagraphs(context, section, values);
  return {
    ...values,
    เรื่อง: subjectLines(context, values).map((line) => titleText(line, context.book.settings.office)),
    เนื้อความ: own("เนื้อความ"),
    คำลงท้าย: own("คำลงท้าย"),
    บทนำเอกสารแนบท้าย: own("บทนำเอกสารแนบท้าย"),
    ...annexData(context),
    ...signatureBlocks(context),
  };
}
