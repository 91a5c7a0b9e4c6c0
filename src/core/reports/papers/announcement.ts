import { annexData } from "../annex";
import { commonTexts } from "../common";
import type { PaperContext } from "../context";
import type { TagData } from "../engine/fill";
import { subjectLines, titleText } from "../headings";
import { signatureBlocks } from "../sign";
import { ownText } from "../texts";

/** Data of ประกาศกำหนดมาตรการ with its annex. */
export function announcementData(context: PaperContext): TagData {
  const values = commonTexts(context);
  const own = (section: string) => ownText(context, section, values);
  return {
    ...values,
    เรื่อง: subjectLines(context, values).map(titleText),
    เนื้อความ: own("เนื้อความ"),
    คำลงท้าย: own("คำลงท้าย"),
    บทนำเอกสารแนบท้าย: own("บทนำเอกสารแนบท้าย"),
    ...annexData(context),
    ...signatureBlocks(context),
  };
}
