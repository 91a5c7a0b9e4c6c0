import { hasInlines, inlineKinds, inlineStretch, targetOf, type InlineKind } from "./inline-marks";
import { addMediaTypes } from "./media-types";
import { readPart, relsOf, type Zip } from "./package";
import { fitted, type Picture } from "./picture";
import { qrPicture, type QrPicture } from "./qr";
import { decodeXml, encodeXml } from "./xml";

const officeRelations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const drawing = "http://schemas.openxmlformats.org/drawingml/2006";
const perMillimetre = 36000;

/** A relationship that a part needs for what was put into it. */
interface NewRelation {
  readonly id: string;
  readonly type: "hyperlink" | "image";
  readonly target: string;
}

/** What a paper's links and pictures need beside the text of its parts, kept until the whole is filled. */
export interface Inlines {
  /** Stands in the names of what is added, and in none that the package has. */
  readonly label: string;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly relations: Map<string, NewRelation[]>;
  /** Parts of pictures, by what they show. */
  readonly media: Map<string, { readonly name: string; readonly bytes: Uint8Array }>;
  /** QR codes by their address: many measures show the same page, and a code is dear to make. */
  readonly codes: Map<string, QrPicture | null>;
}

/** A word that no name of a package holds: a paper that was made before may serve as a template. */
function freshLabel(zip: Zip): string {
  const rels = Object.keys(zip.files).filter((name) => name.endsWith(".rels"));
  const names = [...Object.keys(zip.files), ...rels.map((name) => readPart(zip, name))].join("\n");
  for (let number = 1; ; number++) if (!names.includes(`Ita${number}x`)) return `Ita${number}x`;
}

export function noInlines(zip: Zip, pictures: ReadonlyMap<string, Picture> = new Map()): Inlines {
  return { label: freshLabel(zip), pictures, relations: new Map(), media: new Map(), codes: new Map() };
}

const extensionOf = { png: "png", jpeg: "jpg" } as const;

function relate(inlines: Inlines, part: string, type: NewRelation["type"], target: string): string {
  const own = inlines.relations.get(part) ?? [];
  inlines.relations.set(part, own);
  const known = own.find((one) => one.type === type && one.target === target);
  if (known !== undefined) return known.id;
  const id = `rId${inlines.label}${own.length + 1}`;
  own.push({ id, type, target });
  return id;
}

/** The part that holds a picture, made at its first use. */
function mediaOf(inlines: Inlines, key: string, bytes: Uint8Array, type: Picture["type"]): string {
  const known = inlines.media.get(key);
  if (known !== undefined) return known.name;
  const name = `media/${inlines.label}${inlines.media.size + 1}.${extensionOf[type]}`;
  inlines.media.set(key, { name, bytes });
  return name;
}

function codeOf({ codes }: Inlines, address: string): QrPicture | null {
  const known = codes.get(address);
  if (known !== undefined) return known;
  const code = qrPicture(address);
  codes.set(address, code);
  return code;
}

interface Drawn {
  readonly id: string;
  readonly name: string;
  readonly about: string;
  /** In millimetres, before it is turned. */
  readonly width: number;
  readonly height: number;
  readonly turns: number;
}

/** A picture in line with the text. Its own names of namespaces, since a template need not have them. */
export function pictureXml({ id, name, about, width, height, turns }: Drawn): string {
  const [cx, cy] = [Math.round(width * perMillimetre), Math.round(height * perMillimetre)];
  const isTurned = turns % 2 === 1;
  const size = `cx="${cx}" cy="${cy}"`;
  const shown = isTurned ? `cx="${cy}" cy="${cx}"` : size;
  const turned = turns === 0 ? "" : ` rot="${turns * 5400000}"`;
  return (
    `<w:drawing><wp:inline xmlns:wp="${drawing}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
    `<wp:extent ${shown}/><wp:effectExtent l="0" t="0" r="0" b="0"/>` +
    `<wp:docPr id="1" name="${encodeXml(name)}" descr="${encodeXml(about)}"/>` +
    `<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${drawing}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${drawing}/main"><a:graphicData uri="${drawing}/picture">` +
    `<pic:pic xmlns:pic="${drawing}/picture"><pic:nvPicPr><pic:cNvPr id="0" name="${encodeXml(name)}"/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip xmlns:r="${officeRelations}" r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm${turned}><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    `</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>`
  );
}

const textRun = (rPr: string, text: string): string =>
  text === "" ? "" : `<w:r>${rPr}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** The properties of a link's run: the style for links stands first, a colour or line of its own gives way to it. */
function linkProperties(rPr: string): string {
  const inner = /^<w:rPr>([\s\S]*)<\/w:rPr>$/.exec(rPr)?.[1] ?? "";
  const rest = inner.replace(/<w:(?:rStyle|color|u)\b[^>]*?(?:\/>|>[\s\S]*?<\/w:(?:rStyle|color|u)>)/g, "");
  return `<w:rPr><w:rStyle w:val="Hyperlink"/>${rest}</w:rPr>`;
}

/** What each kind of mark becomes, from the text between the marks as it stands in the XML. */
const makers: Readonly<
  Record<
    InlineKind,
    (inside: string, rPr: string, place: { inlines: Inlines; part: string; isLinked: boolean }) => string
  >
> = {
  link(inside, rPr, { inlines, part, isLinked }) {
    if (isLinked) return textRun(rPr, inside);
    const id = relate(inlines, part, "hyperlink", targetOf(decodeXml(inside)));
    const run = textRun(linkProperties(rPr), inside);
    return `<w:hyperlink xmlns:r="${officeRelations}" r:id="${id}" w:history="1">${run}</w:hyperlink>`;
  },
  qr(inside, rPr, { inlines, part }) {
    const target = targetOf(decodeXml(inside));
    const code = codeOf(inlines, target);
    if (code === null) return textRun(rPr, "ที่อยู่ยาวเกินคิวอาร์โค้ด");
    const id = relate(inlines, part, "image", mediaOf(inlines, `qr ${target}`, code.png, "png"));
    const about = `คิวอาร์โค้ดของ ${target}`;
    const drawn = { id, name: "คิวอาร์โค้ด", about, width: code.side, height: code.side, turns: 0 };
    return `<w:r>${rPr}${pictureXml(drawn)}</w:r>`;
  },
  picture(inside, rPr, { inlines, part }) {
    const [, width = "0", height = "0", name = ""] = /^(\d+)x(\d+) ([\s\S]*)$/.exec(decodeXml(inside)) ?? [];
    const picture = inlines.pictures.get(name);
    if (picture === undefined) return "";
    const id = relate(inlines, part, "image", mediaOf(inlines, `picture ${name}`, picture.bytes, picture.type));
    const shown = fitted(picture, Number(width), Number(height));
    const isTurned = picture.turns % 2 === 1;
    const drawn = {
      id,
      name: "ภาพ",
      about: name,
      width: isTurned ? shown.height : shown.width,
      height: isTurned ? shown.width : shown.height,
      turns: picture.turns,
    };
    return `<w:r>${rPr}${pictureXml(drawn)}</w:r>`;
  },
};

const pieces =
  /<w:hyperlink\b[^>]*>|<\/w:hyperlink>|<w:r(?: [^>]*)?>(<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>)?|<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g;
const emptyRun = /<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>)[\s\S])*<\/w:rPr>|<w:rPr\/>)?<\/w:r>/g;

/** Carries out the marks of links, QR codes and pictures in a filled part; their runs keep the look of the text. */
export function placeInlines(xml: string, part: string, inlines: Inlines): string {
  if (!hasInlines(xml)) return xml;
  let rPr = "";
  let links = 0;
  const placed = xml.replace(pieces, (whole: string, properties: string | undefined, text: string | undefined) => {
    if (whole.startsWith("<w:hyperlink")) links += whole.endsWith("/>") ? 0 : 1;
    else if (whole === "</w:hyperlink>") links--;
    else if (text === undefined) rPr = properties ?? "";
    else if (hasInlines(text)) {
      const place = { inlines, part, isLinked: links > 0 };
      const runs: string[] = [];
      let done = 0;
      for (const found of text.matchAll(inlineStretch)) {
        runs.push(textRun(rPr, text.slice(done, found.index)));
        const kind = inlineKinds.get(found[1] ?? "");
        if (kind !== undefined) runs.push(makers[kind](found[2] ?? "", rPr, place));
        done = found.index + found[0].length;
      }
      runs.push(textRun(rPr, text.slice(done)));
      // The run that the text stood in is closed before, and opened again for what may follow in it.
      return `</w:r>${runs.join("")}<w:r>${rPr}`;
    }
    return whole;
  });
  return placed.replace(emptyRun, "");
}

/** How a link looks where a template has no style for it. */
const linkStyle =
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:uiPriority w:val="99"/>' +
  '<w:unhideWhenUsed/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>';

function addLinkStyle(zip: Zip, styles: string): void {
  const xml = readPart(zip, styles);
  if (xml === "" || /w:styleId="Hyperlink"/.test(xml)) return;
  zip.file(styles, xml.replace(/<\/w:styles>\s*$/, `${linkStyle}</w:styles>`));
}

const relationsXml = (own: readonly NewRelation[], prefix: string): string =>
  own
    .map(({ id, type, target }) => {
      const mode = type === "hyperlink" ? ' TargetMode="External"' : "";
      return `<${prefix}Relationship Id="${id}" Type="${officeRelations}/${type}" Target="${encodeXml(target)}"${mode}/>`;
    })
    .join("");

/** Puts into the package what the links and pictures of its parts need. */
export function addInlineParts(zip: Zip, main: string, inlines: Inlines): void {
  const folder = main.slice(0, main.lastIndexOf("/") + 1);
  for (const { name, bytes } of inlines.media.values()) zip.file(folder + name, bytes, { binary: true });
  addMediaTypes(
    zip,
    [...inlines.media.values()].map(({ name }) => name),
  );
  for (const [part, own] of inlines.relations) {
    const rels = relsOf(part);
    const before = readPart(zip, rels);
    const prefix = /<(\w+:)?Relationships\b/.exec(before)?.[1] ?? "";
    const list =
      before === ""
        ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`
        : before;
    const open = list.replace(/(<(?:\w+:)?Relationships\b[^>]*?)\/>/, `$1></${prefix}Relationships>`);
    zip.file(
      rels,
      open.replace(/<\/(?:\w+:)?Relationships>/, (end) => relationsXml(own, prefix) + end),
    );
    if (own.some(({ type }) => type === "hyperlink")) addLinkStyle(zip, `${folder}styles.xml`);
  }
}
