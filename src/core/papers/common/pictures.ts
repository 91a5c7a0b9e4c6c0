import { linked, pictureMark, qrMark } from "../../docx/inline-marks";
import type { TagData } from "../../docx/fill";
import { list, text, type TagDef } from "../../docx/tag-types";
import { whenAndWhere, type ActivityPicture } from "../../model/pictures";
import { computed, type PaperContext } from "./context";

/** The annex of pictures, two abreast. */
export const pictureTags: TagDef = list("ภาพกิจกรรม", "ภาพกิจกรรมท้ายรายงาน มีเฉพาะเมื่อแผ่น ภาพกิจกรรม มีภาพ", [
  list("แถวภาพ", "ภาพสองภาพเคียงกัน", [
    text("ภาพซ้าย", "ภาพทางซ้าย", ""),
    text("คำบรรยายซ้าย", "คำบรรยาย วันที่ สถานที่ และมาตรการของภาพทางซ้าย", "ภาพที่ ๑ อบรมเจ้าหน้าที่"),
    text("ภาพขวา", "ภาพทางขวา ว่างเมื่อไม่มี", ""),
    text("คำบรรยายขวา", "คำบรรยาย วันที่ สถานที่ และมาตรการของภาพทางขวา", "ภาพที่ ๒ เปิดจุดบริการ"),
  ]),
]);

/** The box of a picture on a page that lies on its side, in millimetres: two rows of two on it, or one row. */
const boxes = { 4: [118, 52], 2: [118, 112] } as const;

function captionOf(context: PaperContext, picture: ActivityPicture, index: number): string {
  const { caption, measure, isLink, file } = picture;
  const number = context.book.measures.findIndex((one) => one.code === measure?.code) + 1;
  return [
    `ภาพที่\u00a0${computed(context, index + 1)} ${caption}`.trim(),
    computed(context, whenAndWhere(picture)),
    measure === null ? "" : `มาตรการที่\u00a0${computed(context, number)} ${measure.reportName}`,
    isLink ? linked(file) : "",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** The pictures of the workbook in rows of two, so high that two or four are on a page; [] where it has none. */
export function pictureData(context: PaperContext): readonly TagData[] {
  const { pictures, settings } = context.book;
  const perPage = pictures.length <= 2 ? 2 : settings.picturesPerPage;
  const [width, height] = boxes[perPage];
  const cells = pictures.map((picture, index) => ({
    picture: picture.isLink ? qrMark(picture.file) : pictureMark(picture.file, width, height),
    caption: captionOf(context, picture, index),
  }));
  const rows = cells.flatMap((left, index): readonly TagData[] => {
    if (index % 2 === 1) return [];
    const right = cells[index + 1];
    return [
      {
        ภาพซ้าย: left.picture,
        คำบรรยายซ้าย: left.caption,
        ภาพขวา: right?.picture ?? "",
        คำบรรยายขวา: right?.caption ?? "",
      },
    ];
  });
  return rows.length === 0 ? [] : [{ แถวภาพ: rows }];
}
