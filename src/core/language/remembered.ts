const most = 40_000;

/**
 * The same finder, which remembers what it found in a text: cells of a column repeat a few texts, and a workbook is
 * checked again after every edit, when nearly all of its texts are as they were. Two generations are kept, so that memory stays within bounds and what is in use stays.
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
