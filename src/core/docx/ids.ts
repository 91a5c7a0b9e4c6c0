/** Ids that a document may use once only, kept over all parts of one paper. */
export interface UsedIds {
  readonly shapes: Set<string>;
  readonly controls: Set<string>;
  readonly bookmarks: Set<string>;
}

export const noIds = (): UsedIds => ({ shapes: new Set(), controls: new Set(), bookmarks: new Set() });

/** The first number from the size of a set on that it does not hold. */
function freshId(used: Set<string>): string {
  let id = used.size + 1;
  while (used.has(String(id))) id++;
  return String(id);
}

function once(used: Set<string>, id: string): string {
  const own = used.has(id) ? freshId(used) : id;
  used.add(own);
  return own;
}

const shape = /(<wp:docPr\b[^>]*?\sid=")([^"]*)(")/g;
const control = /(<w:sdtPr>(?:(?!<\/w:sdtPr>)[\s\S])*?<w:id\b[^>]*?\sw:val=")([^"]*)(")/g;

const bookmark = /<w:bookmark(Start|End)\b([^>]*?)\/?>(?:<\/w:bookmark(?:Start|End)>)?/g;
const idOf = /\sw:id="([^"]*)"/;
const nameOf = /\sw:name="([^"]*)"/;

/** A name is marked once: links lead to its first place. What a loop repeats of it goes; other ids that clash change. */
function uniqueBookmarks(xml: string, names: Set<string>): string {
  const ids = new Set<string>();
  const written = new Map<string, string | null>();
  return xml.replace(bookmark, (whole, end: string, attributes: string) => {
    const id = idOf.exec(attributes)?.[1] ?? "";
    if (end === "Start") {
      const name = nameOf.exec(attributes)?.[1] ?? "";
      const isRepeated = name !== "" && names.has(name);
      names.add(name);
      const own = isRepeated ? null : once(ids, id);
      written.set(id, own);
      return own === null ? "" : whole.replace(idOf, ` w:id="${own}"`);
    }
    const own = written.get(id);
    return own === null ? "" : whole.replace(idOf, ` w:id="${own ?? id}"`);
  });
}

const commentMark = /<w:comment(RangeStart|RangeEnd|Reference)\b[^>]*?\sw:id="([^"]*)"[^>]*?\/>/g;

/** A comment stands once, at the first of the places that a loop repeats. */
function uniqueComments(xml: string): string {
  const seen = new Set<string>();
  return xml.replace(commentMark, (whole, mark: string, id: string) => {
    if (seen.has(mark + id)) return "";
    seen.add(mark + id);
    return whole;
  });
}

/** A filled part whose shapes, content controls, bookmarks and comments have ids of their own, also where a loop repeated them. */
export function uniqueIds(xml: string, used: UsedIds): string {
  let own = xml;
  if (own.includes("<wp:docPr"))
    own = own.replace(shape, (_, before: string, id: string, after: string) => before + once(used.shapes, id) + after);
  if (own.includes("<w:sdtPr>"))
    own = own.replace(
      control,
      (_, before: string, id: string, after: string) => before + once(used.controls, id) + after,
    );
  if (own.includes("<w:bookmark")) own = uniqueBookmarks(own, used.bookmarks);
  if (own.includes("<w:comment")) own = uniqueComments(own);
  return own;
}
