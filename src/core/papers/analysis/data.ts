import { commonTexts } from "../common/common-texts";
import { computed, type PaperContext } from "../common/context";
import { coverData } from "../common/cover";
import type { TagData } from "../../docx/fill";
import { titleLines } from "../common/headings";
import { placeLines, signatureBlocks } from "../common/sign";
import { ownParagraphs, ownText } from "../common/texts";
import { actionGroups, groupByTopic } from "./actions";
import { scoreChartData } from "./charts";
import { comparisonData } from "./comparison";
import { scoreTable, scoreTexts } from "./scores";
import { topicsData } from "./topics";

/** Entries of the contents as the office typed them, "text<TAB>page" each; a page may be missing. */
export function contentsEntries(lines: readonly string[]): readonly TagData[] {
  return lines
    .flatMap((line) => line.split("\n"))
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [text = "", ...rest] = line.split("\t").map((part) => part.trim());
      return { รายการ: text, หน้า: rest[rest.length - 1] ?? "" };
    });
}

function limitations(context: PaperContext): readonly TagData[] {
  return context.book.limitations.map(({ tool, description, limitation }, index) => ({
    ลำดับ: computed(context, index + 1),
    เครื่องมือ: [tool, description].filter((part) => part !== "").join(" "),
    ข้อจำกัด: limitation === "" ? "-" : limitation,
  }));
}

const parts = ["๑", "๒", "๓", "๔"] as const;

/**
 * How the measures are followed up: the item asks for it, and the tables of the analysis have no column for it. A measure
 * goes by the number that it has there: that of its topic, then its own.
 */
function followUps(context: PaperContext): readonly TagData[] {
  const groups = groupByTopic(context);
  const rows = groups.flatMap(({ measures, number }) =>
    measures.flatMap(({ name, source }, index) =>
      source.text.followUp.replace(/[-–\s]/g, "") === ""
        ? []
        : [
            {
              ลำดับ: computed(context, groups.length === 1 ? index + 1 : `${number}.${index + 1}`),
              ชื่อมาตรการ: name,
              การกำกับติดตาม: source.text.followUp,
            },
          ],
    ),
  );
  return rows.length === 0 ? [] : [{ แถวกำกับติดตาม: rows }];
}

/** Data of มาตรการและการวิเคราะห์ผลการประเมิน. */
export function analysisData(context: PaperContext): TagData {
  const { measures, topics } = context.book;
  const count = topics.length;
  const values: Record<string, string> = {
    ...commonTexts(context),
    ...scoreTexts(context),
    จำนวนประเด็น: count === 0 ? "" : computed(context, count),
  };
  const own = (section: string) => ownParagraphs(context, section, values);
  const typed = (section: string) => ownText(context, section, values);
  // A heading is one paragraph, which the contents page points to, however many lines it was typed in.
  const heading = (section: string) => (typed(section).length > 0 ? [typed(section).join("\n")] : []);
  return {
    ...values,
    ...coverData(context, values),
    ชื่อเรื่อง: titleLines(context, values),
    คำนำ: own("คำนำ"),
    หน่วยงานท้ายคำนำ: placeLines(context.book.settings.office),
    สารบัญ: contentsEntries(typed("สารบัญ")),
    บทสรุปผู้บริหาร: own("บทสรุปผู้บริหาร"),
    หัวเรื่องเนื้อหา: typed("หัวเรื่องเนื้อหา"),
    ...Object.fromEntries(parts.map((part) => [`หัวข้อส่วนที่ ${part}`, heading(`หัวข้อส่วนที่ ${part}`)])),
    ...Object.fromEntries(parts.map((part) => [`ส่วนที่ ${part}`, own(`ส่วนที่ ${part}`)])),
    ...scoreTable(context),
    ...scoreChartData(context),
    ...comparisonData(context),
    การกำกับติดตามมาตรการ: followUps(context),
    ประเด็นวิเคราะห์: topicsData(context, values),
    มีมาตรการ: measures.length > 0,
    กลุ่มมาตรการ: actionGroups(context),
    ข้อจำกัดรายเครื่องมือ: limitations(context),
    ...signatureBlocks(context),
  };
}
