/** A tag of a template, where it stands, and the loops around it (outermost first). */
export interface ScannedTag {
  readonly name: string;
  readonly sign: "" | "#" | "^" | "/";
  /** Thai: "ตารางที่ 1 แถวที่ 2 คอลัมน์ที่ 3" or "ย่อหน้าที่ 4". */
  readonly place: string;
  readonly loops: readonly string[];
  /** Number of the table from 1, 0 outside tables. */
  readonly table: number;
}

const token = /<w:tbl[ >]|<\/w:tbl>|<w:tr[ >]|<w:tc[ >]|<w:p[ >]|<\/w:p>|<w:t(?: [^>]*)?>([^<]*)|<w:tab\/>|<w:br[ />]/g;
const tagPattern = /\{([#^/]?)([^{}]*)\}/g;

function decode(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, "&");
}

interface Paragraph {
  readonly text: string;
  readonly place: string;
  readonly table: number;
}

/** The paragraphs of a document part with their places, tables counted in reading order. */
export function paragraphsOf(xml: string): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const stack: { table: number; row: number; cell: number }[] = [];
  let tables = 0;
  let loose = 0;
  let text = "";
  for (const match of xml.matchAll(token)) {
    const [found, content] = match;
    const inner = stack[stack.length - 1];
    if (content !== undefined) text += decode(content);
    else if (found.startsWith("<w:tbl")) stack.push({ table: ++tables, row: 0, cell: 0 });
    else if (found === "</w:tbl>") stack.pop();
    else if (found.startsWith("<w:tr") && inner) {
      inner.row++;
      inner.cell = 0;
    } else if (found.startsWith("<w:tc") && inner) inner.cell++;
    else if (found.startsWith("<w:p")) text = "";
    else if (found === "</w:p>") {
      if (!inner) loose++;
      const place = inner ? `ตารางที่ ${inner.table} แถวที่ ${inner.row} คอลัมน์ที่ ${inner.cell}` : `ย่อหน้าที่ ${loose}`;
      paragraphs.push({ text, place, table: inner?.table ?? 0 });
    }
  }
  return paragraphs;
}

/** Every tag of a document part, in reading order; tags split over runs by an editor are one. */
export function scanTags(xml: string): readonly ScannedTag[] {
  const tags: ScannedTag[] = [];
  const loops: string[] = [];
  for (const { text, place, table } of paragraphsOf(xml)) {
    for (const match of text.matchAll(tagPattern)) {
      const sign = (match[1] ?? "") as ScannedTag["sign"];
      const name = (match[2] ?? "").trim();
      if (sign === "/") {
        const open = loops.lastIndexOf(name);
        if (open >= 0) loops.splice(open);
      }
      tags.push({ name, sign, place, table, loops: [...loops] });
      if (sign === "#") loops.push(name);
      // An inverted section shows outside its own scope, yet its closing tag must find it.
      if (sign === "^") loops.push(name);
    }
  }
  return tags;
}
