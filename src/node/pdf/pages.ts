/** The numbers of the objects of a list: "5 0 R 9 0 R". */
const references = (list: string): readonly string[] => [...list.matchAll(/(\d+) 0 R/g)].map((one) => one[1] ?? "");

/** The body of an object; "" where there is none. LibreOffice writes each in plain text. */
function bodyOf(pdf: string, number: string): string {
  return new RegExp(`(?:^|[\\r\\n])${number} 0 obj([\\s\\S]*?)endobj`).exec(pdf)?.[1] ?? "";
}

function pagesBelow(pdf: string, number: string, depth = 0): readonly string[] {
  const kids = /\/Kids\s*\[([^\]]*)\]/.exec(bodyOf(pdf, number))?.[1];
  if (kids === undefined || depth > 20) return [number];
  return references(kids).flatMap((one) => pagesBelow(pdf, one, depth + 1));
}

/** The pages, from 1, on which the bookmarks of a PDF that LibreOffice made stand, by their names. */
export function bookmarkPages(bytes: Uint8Array): ReadonlyMap<string, number> {
  const pdf = Buffer.from(bytes).toString("latin1");
  const root = /\/Type\s*\/Catalog[\s\S]*?endobj/.exec(pdf)?.[0] ?? "";
  const tree = /\/Pages (\d+) 0 R/.exec(root)?.[1];
  const dests = /\/Dests (\d+) 0 R/.exec(root)?.[1];
  if (tree === undefined || dests === undefined) return new Map();
  const pages = pagesBelow(pdf, tree);
  const found = [...bodyOf(pdf, dests).matchAll(/\/(\w+)\s*\[(\d+) 0 R/g)];
  return new Map(found.map(([, name = "", page = ""]) => [name, pages.indexOf(page) + 1]));
}

/** The names of the fonts that a PDF carries, without the tags of their subsets. */
export function fontsIn(bytes: Uint8Array): readonly string[] {
  const names = [
    ...Buffer.from(bytes)
      .toString("latin1")
      .matchAll(/\/BaseFont\s*\/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/g),
  ];
  return [...new Set(names.map(([, name = ""]) => name))];
}

const sarabun = /sarabun/i;
const folded = (font: string): string => font.replace(/[^A-Za-z0-9]/g, "").toLowerCase();

/**
 * The fonts that stand in the place of the one a paper is set in, which this machine lacks; [] = it has it. The fonts of
 * the TH Sarabun family are of one size and stand for each other.
 */
export function standIns(fonts: readonly string[], wanted: string): readonly string[] {
  const isWanted = (font: string): boolean =>
    folded(font).includes(folded(wanted)) || (sarabun.test(wanted) && sarabun.test(font));
  return fonts.some(isWanted) ? [] : fonts;
}

/** What is told where LibreOffice set a PDF in another font than the paper's: its lines and pages turn elsewhere; "" else. */
export function fontNote(fonts: readonly string[], wanted: string): string {
  const others = standIns(fonts, wanted);
  if (others.length === 0) return "";
  return `เครื่องนี้ไม่มีแบบอักษร ${wanted} จึงใช้ ${others.join(", ")} แทน หน้าและตารางใน PDF จะไม่ตรงกับแบบ ติดตั้งแบบอักษรแล้วสร้าง PDF ใหม่ก่อนเผยแพร่`;
}
