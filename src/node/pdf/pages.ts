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
