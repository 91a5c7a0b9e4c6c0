import { addMediaTypes } from "./media-types";
import { readPart, readRelations, relsOf, type Zip } from "./package";
import { fitted, readPicture, type Picture } from "./picture";
import { squarePng } from "./png";

/** The name by which a shell hands in the office's emblem. */
export const emblemName = "ตราสัญลักษณ์";

/** What the place of the emblem says of itself in the standard templates; an office's own picture keeps these words too. */
const placeWords = "ที่วางตราครุฑ";
/** The same of a cover, which no guide asks for an emblem: left blank, it is not told. */
const coverWords = "ที่วางตราบนปก";
/** The side of the frame that stands there, or on a cover, in pixels: so an office's own picture is told from it. */
const frameSides: readonly number[] = [96, 24];
const blankSide = 8;
/** Times the height of its place: a wider emblem is lower, or it would push what stands beside it off the sheet. */
const widest = 2;

const drawings = /<w:drawing>(?:(?!<\/w:drawing>)[\s\S])*<\/w:drawing>/g;
const embedded = /r:embed="([^"]*)"/;
const sizes = /(<(?:wp:extent|a:ext)\b[^>]*?\bcx=")(\d+)("[^>]*?\bcy=")(\d+)(")/g;

interface Place {
  readonly part: string;
  readonly drawing: string;
  /** The picture that stands there. */
  readonly media: string;
  readonly isCover: boolean;
}

function placesOf(zip: Zip): readonly Place[] {
  const parts = Object.keys(zip.files).filter((name) => /^word\/[^/]*\.xml$/.test(name));
  return parts.flatMap((part) => {
    const xml = readPart(zip, part);
    if (!xml.includes(placeWords) && !xml.includes(coverWords)) return [];
    const relations = readRelations(relsOf(part), readPart(zip, relsOf(part)));
    return [...xml.matchAll(drawings)].flatMap(([drawing]): readonly Place[] => {
      const isCover = drawing.includes(coverWords);
      if (!isCover && !drawing.includes(placeWords)) return [];
      const id = embedded.exec(drawing)?.[1];
      const media = relations.find((one) => one.id === id)?.part ?? "";
      const picture = readPicture(zip.file(media)?.asUint8Array() ?? new Uint8Array());
      const isFrame = picture?.type === "png" && frameSides.includes(picture.width) && picture.height === picture.width;
      return isFrame ? [{ part, drawing, media, isCover }] : [];
    });
  });
}

/**
 * Puts the emblem in its place at the place's own height, or lower where it is wide; without one the place is blank, as
 * high as before. A picture that the office put into its own template stays. Answers whether a place that the guides
 * give is blank.
 */
export function placeEmblem(zip: Zip, pictures: ReadonlyMap<string, Picture>): boolean {
  const emblem = pictures.get(emblemName);
  const places = placesOf(zip);
  for (const { part, drawing, media } of places) {
    if (emblem === undefined) {
      zip.file(
        media,
        squarePng(blankSide, () => false),
        { binary: true },
      );
      continue;
    }
    const sized = drawing.replace(sizes, (_, before: string, __: string, between: string, cy: string, end: string) => {
      const { width, height } = fitted(emblem, Number(cy) * widest, Number(cy));
      return `${before}${Math.round(width)}${between}${Math.round(height)}${end}`;
    });
    zip.file(
      part,
      readPart(zip, part).replace(drawing, () => sized),
    );
    const name = media.replace(/\.png$/, `-emblem.${emblem.type === "png" ? "png" : "jpg"}`);
    zip.file(name, emblem.bytes, { binary: true });
    addMediaTypes(zip, [name]);
    const rels = relsOf(part);
    const last = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
    zip.file(rels, readPart(zip, rels).split(last(media)).join(last(name)));
  }
  if (emblem !== undefined) for (const { media } of places) zip.remove(media);
  return emblem === undefined && places.some(({ isCover }) => !isCover);
}
