const most = 40_000;

/**
 * The same reader, which reads each object once: what is made of a book, or of a list of it, is kept as long as the book
 * is. Only for what is never changed after it was read.
 */
export function rememberedOf<K extends object, T>(read: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly made: T }>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before.made;
    const made = read(of);
    known.set(of, { made });
    return made;
  };
}

/**
 * The same finder, which remembers what it found in a text: cells of a column repeat a few texts, and a workbook is
 * checked again after every edit, when nearly all of its texts are as they were. Two generations are kept, so that
 * memory stays within bounds and what is in use stays.
 */
export function remembered<T>(find: (text: string) => T): (text: string) => T {
  let young = new Map<string, { readonly found: T }>();
  let old = new Map<string, { readonly found: T }>();
  return (text) => {
    const known = young.get(text);
    if (known !== undefined) return known.found;
    const one = old.get(text) ?? { found: find(text) };
    if (young.size >= most) {
      old = young;
      young = new Map();
    }
    young.set(text, one);
    return one.found;
  };
}
