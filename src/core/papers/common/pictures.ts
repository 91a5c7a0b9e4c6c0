import { linked, pictureMark, qrMark } from "../../docx/inline-marks";
import type { TagData } from "../../docx/fill";
import { widthOf } from "../../docx/phrases";
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

/** The box of a picture on a page that lies on its side, in millimetres, and the rows on it: two rows of two, or one. */
const boxes = { 4: { width: 118, height: 52, rows: 2 }, 2: { width: 118, height: 112, rows: 1 } } as const;
/** For pictures and captions on a page under its heading, and one line of a caption, in millimetres. */
const pageRoom = 150;
const captionLine = 7;
/** Of a caption, in sizes of its font: half a page of 14 points. */
const captionWidth = 25;
/** A picture is no lower than this, in millimetres, however long its caption. */
const lowest = 30;

/** Where a picture's link and code both lead: a space typed in the address does not end it. */
const addressOf = ({ file }: ActivityPicture): string => file.replace(/\s+/g, "%20");

const linesOf = (caption: readonly string[]): number =>
  caption.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / captionWidth)), 0);

/** The box of all pictures: so high that the rows of a page have room on it with the longest of the captions. */
function boxFor(perPage: 2 | 4, captions: readonly (readonly string[])[]): readonly [number, number] {
  const { width, height, rows } = boxes[perPage];
  const room = Math.floor(pageRoom / rows) - captionLine * Math.max(...captions.map(linesOf), 0);
  return [width, Math.max(lowest, Math.min(height, room))];
}

function captionOf(context: PaperContext, picture: ActivityPicture, index: number): readonly string[] {
  const { caption, measure, isLink } = picture;
  const number = context.book.measures.findIndex((one) => one.code === measure?.code) + 1;
  return [
    `ภาพที่\u00a0${computed(context, index + 1)} ${caption}`.trim(),
    computed(context, whenAndWhere(picture)),
    measure === null ? "" : `มาตรการที่\u00a0${computed(context, number)} ${measure.reportName}`,
    isLink ? addressOf(picture) : "",
  ].filter((line) => line !== "");
}

/** The pictures of the workbook in rows of two, so high that two or four are on a page; [] where it has none. */
export function pictureData(context: PaperContext): readonly TagData[] {
  const { pictures, settings } = context.book;
  const perPage = pictures.length <= 2 ? 2 : settings.picturesPerPage;
  const captions = pictures.map((picture, index) => captionOf(context, picture, index));
  const [width, height] = boxFor(perPage, captions);
  const cells = pictures.map((picture, index) => {
    const { isLink, file } = picture;
    const address = addressOf(picture);
    return {
      picture: isLink ? qrMark(address) : pictureMark(file, width, height),
      caption: (captions[index] ?? []).map((line) => (isLink && line === address ? linked(line) : line)).join("\n"),
    };
  });
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
