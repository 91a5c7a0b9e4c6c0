import type { PartRole } from "./package";
import { decodeXml, parseXml, type XmlElement } from "./xml";

/** A cell of a table, counted from 1 in reading order, with the stretches of its row and table in the part. */
export interface TableCellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** How many cells its row has. */
  readonly columns: number;
  readonly cellAt: number;
  readonly rowAt: number;
  readonly rowEnd: number;
  /** The rows of the table. */
  readonly rows: readonly { readonly at: number; readonly end: number }[];
}

/** Text between two ends of a paragraph, that of text boxes inside it not counted. */
export interface Paragraph {
  text: string;
  /** Thai: "ตารางที่ 1 แถวที่ 2 คอลัมน์ที่ 3", "ย่อหน้าที่ 4", "ส่วนหัวกระดาษ ย่อหน้าที่ 1". */
  readonly place: string;
  /** The cells around it, outermost first. */
  readonly cells: readonly TableCellPlace[];
  /** Number of the text box from 1; 0 outside. */
  readonly box: number;
  readonly at: number;
  /** Where in the part the characters of the text from `start` on stand. */
  readonly pieces: { readonly start: number; readonly at: number }[];
}

export interface ScannedTag {
  readonly name: string;
  readonly sign: "" | "#" | "^" | "/";
  readonly paragraph: Paragraph;
  /** In the paragraph's text. */
  readonly start: number;
  readonly end: number;
  /** In the part: tags in their order. */
  readonly at: number;
}

const partTitles: Readonly<Record<PartRole, string>> = {
  main: "",
  header: "ส่วนหัวกระดาษ",
  footer: "ส่วนท้ายกระดาษ",
  footnotes: "เชิงอรรถ",
  endnotes: "อ้างอิงท้ายเรื่อง",
  comments: "ข้อคิดเห็น",
  chart: "แผนภูมิ",
  diagram: "แผนผัง",
  properties: "คุณสมบัติของไฟล์",
};

/** Where in the file a part's text is found, in words of the office (Thai); "" for the body. */
export function titleOf(role: PartRole): string {
  return partTitles[role];
}

/** Where in the file a part's text is found, the body by its name. */
export const placeOfPart = (role: PartRole): string => titleOf(role) || "เนื้อเอกสาร";

const texts = new Set(["w:t", "a:t", "m:t"]);

/** What the surroundings of an element tell of its place. */
interface Around {
  readonly cells: readonly TableCellPlace[];
  readonly table: { readonly number: number; readonly rows: readonly XmlElement[] } | null;
  readonly row: { readonly number: number; readonly cells: readonly XmlElement[] } | null;
  readonly box: number;
  readonly paragraph: Paragraph | null;
  /** Where notes are parted from the page: a line that Word draws, which nobody counts as a note. */
  readonly isLine: boolean;
}

/** Elements of a name below another, not those inside a further one of the same kind. */
function below(element: XmlElement, name: string, stop: string): readonly XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === stop ? [] : below(child, name, stop);
  });
}

/** The texts of a part with their places; [] where it is not XML. What an older program would be shown instead is left out. */
export function paragraphsOf(xml: string, role: PartRole = "main"): readonly Paragraph[] {
  const root = parseXml(xml);
  if (root === null) return [];
  const found: Paragraph[] = [];
  const title = titleOf(role);
  const count = { table: 0, loose: 0, box: 0 };

  function placeIn({ cells, box, isLine }: Around): string {
    const cell = cells[cells.length - 1];
    const parts = [title, box > 0 ? `กล่องข้อความที่ ${box}` : ""];
    if (isLine) parts.push("เส้นคั่น");
    else if (cell === undefined) parts.push(`ย่อหน้าที่ ${count.loose}`);
    else parts.push(`ตารางที่ ${cell.table} แถวที่ ${cell.row} คอลัมน์ที่ ${cell.column}`);
    return parts.filter((part) => part !== "").join(" ");
  }

  function open(element: XmlElement, around: Around): Paragraph {
    if (around.cells.length === 0 && !around.isLine) count.loose++;
    const { cells, box } = around;
    const paragraph = { text: "", place: placeIn(around), cells, box, at: element.at, pieces: [] };
    found.push(paragraph);
    return paragraph;
  }

  function walk(element: XmlElement, around: Around): void {
    const inside = enter(element, around);
    if (texts.has(element.name) && inside.paragraph !== null) {
      inside.paragraph.pieces.push({ start: inside.paragraph.text.length, at: element.inner });
      inside.paragraph.text += decodeXml(xml.slice(element.inner, element.innerEnd));
    }
    const choice =
      element.name === "mc:AlternateContent" ? element.children.find(({ name }) => name === "mc:Choice") : undefined;
    for (const child of choice === undefined ? element.children : [choice]) walk(child, inside);
  }

  function enter(element: XmlElement, around: Around): Around {
    switch (element.name) {
      case "w:tbl":
        return { ...around, table: { number: ++count.table, rows: below(element, "w:tr", "w:tbl") }, row: null };
      case "w:tr": {
        const number = (around.table?.rows.indexOf(element) ?? -1) + 1;
        return { ...around, row: { number, cells: below(element, "w:tc", "w:tbl") } };
      }
      case "w:tc":
        return { ...around, cells: [...around.cells, cellPlace(element, around)] };
      case "w:footnote":
      case "w:endnote":
        return { ...around, isLine: !["", "normal"].includes(element.attributes.get("w:type") ?? "") };
      case "w:txbxContent":
        return { ...around, box: ++count.box, paragraph: null };
      case "w:p":
      case "a:p":
        return { ...around, paragraph: open(element, around) };
      default:
        return around;
    }
  }

  function cellPlace(element: XmlElement, { table, row }: Around): TableCellPlace {
    const own = table?.rows[(row?.number ?? 0) - 1];
    return {
      table: table?.number ?? 0,
      row: row?.number ?? 0,
      column: (row?.cells.indexOf(element) ?? -1) + 1,
      columns: row?.cells.length ?? 0,
      cellAt: element.at,
      rowAt: own?.at ?? element.at,
      rowEnd: own?.end ?? element.end,
      rows: table?.rows ?? [],
    };
  }

  if (role === "properties") return propertiesOf(xml, root);
  walk(root, { cells: [], table: null, row: null, box: 0, paragraph: null, isLine: false });
  return found;
}

const propertyNames: Readonly<Record<string, string>> = {
  "dc:title": "ชื่อเรื่อง",
  "dc:subject": "เรื่อง",
  "dc:creator": "ผู้เขียน",
  "dc:description": "ข้อคิดเห็น",
  "cp:keywords": "คำสำคัญ",
  "cp:category": "ประเภท",
  "cp:contentStatus": "สถานะ",
  Company: "บริษัท",
  Manager: "ผู้จัดการ",
};

/** A property of the file stands for a paragraph. */
function propertiesOf(xml: string, root: XmlElement): readonly Paragraph[] {
  const leaves = (element: XmlElement): readonly XmlElement[] =>
    element.children.length === 0 ? [element] : element.children.flatMap(leaves);
  return leaves(root).map((leaf) => {
    const name = propertyNames[leaf.name] ?? leaf.parent?.attributes.get("name") ?? leaf.name;
    return {
      text: decodeXml(xml.slice(leaf.inner, leaf.innerEnd)),
      place: `${titleOf("properties")} “${name}”`,
      cells: [],
      box: 0,
      at: leaf.at,
      pieces: [{ start: 0, at: leaf.inner }],
    };
  });
}

const tagPattern = /\{([#^/]?)([^{}]*)\}/g;

/** Where in the part a character of a paragraph's text stands. */
function offsetOf({ pieces, at }: Paragraph, start: number): number {
  const piece = [...pieces].reverse().find((one) => one.start <= start);
  return piece === undefined ? at : piece.at + start - piece.start;
}

/** Every tag of some paragraphs, in the order of the part; tags split over runs by an editor are one. */
export function tagsIn(paragraphs: readonly Paragraph[]): readonly ScannedTag[] {
  const tags = paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(tagPattern)].map((match): ScannedTag => {
      const start = match.index;
      const sign = (match[1] ?? "") as ScannedTag["sign"];
      return {
        name: (match[2] ?? "").trim(),
        sign,
        paragraph,
        start,
        end: start + match[0].length,
        at: offsetOf(paragraph, start),
      };
    }),
  );
  return tags.sort((a, b) => a.at - b.at);
}
