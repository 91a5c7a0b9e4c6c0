/*
 * Reads the word lists of lists/*.txt, which an officer edits in any text editor.
 *
 * One entry a line; "#" begins a line of remarks, "# ที่มา:" names the source of the entries below it, "== name ==" begins a
 * part of a list. Fields stand apart by ";". "a = b" pairs a form with another. "?" before an entry: it may be right, a
 * person decides. "(เว้น ...)" behind a form, or the field "เว้น: ...", names right phrases that hold it.
 */

/** A list as the build hands it in: its text, or what unpacks it when first asked. */
export type ListSource = string | (() => string);

export interface ListLine {
  /** Of the file, 1-based. */
  readonly number: number;
  /** "" before the first part. */
  readonly part: string;
  readonly source: string;
  /** At least one; trimmed. */
  readonly fields: readonly string[];
}

/** What is wrong with a line of a list. */
export class ListFault extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    what: string,
  ) {
    super(`${file}, line ${line}: ${what}`);
  }
}

const split = (text: string, at: string): readonly string[] => text.split(at).map((one) => one.trim());

/** The entries of a list in their order. */
export function listLines(file: string, text: ListSource): readonly ListLine[] {
  const lines: ListLine[] = [];
  let part = "";
  let source = "";
  (typeof text === "string" ? text : text()).split(/\r?\n/).forEach((typed, index) => {
    const line = typed.replace(/^\ufeff/, "").trim();
    if (line.startsWith("#")) source = /^#\s*ที่มา:\s*(.+)$/.exec(line)?.[1] ?? source;
    else if (line.startsWith("==")) {
      const name = /^==\s*(.+?)\s*==$/.exec(line)?.[1];
      if (name === undefined) throw new ListFault(file, index + 1, "a part is written == name ==");
      part = name;
    } else if (line !== "") {
      const fields = split(line, ";");
      if (fields.includes("")) throw new ListFault(file, index + 1, "a field between two ; is empty");
      lines.push({ number: index + 1, part, source, fields });
    }
  });
  return lines;
}

/** A list that is read when first asked for. */
export function lazy<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: read() }).value;
}

/** The lines of one part; a part that the file lacks is a fault. */
export function partOf(file: string, lines: readonly ListLine[], part: string): readonly ListLine[] {
  const found = lines.filter((line) => line.part === part);
  if (found.length === 0) throw new ListFault(file, 0, `the part == ${part} == is missing`);
  return found;
}

/** The plain words of a part, one a line. */
export function wordsOf(file: string, lines: readonly ListLine[], part: string): readonly string[] {
  return partOf(file, lines, part).map(({ number, fields }) => {
    const [word = "", ...more] = fields;
    if (more.length > 0) throw new ListFault(file, number, "a word stands alone on its line");
    return word;
  });
}

export interface ListEntry {
  readonly number: number;
  readonly source: string;
  readonly part: string;
  /** False with a "?" before it. */
  readonly sure: boolean;
  readonly left: string;
  /** What stands behind "=", "" without one. */
  readonly right: string;
  /** The further fields: "name: value" by name, a bare one with the value "". */
  readonly more: Readonly<Record<string, string>>;
}

/** Lines of the form "[?]left = right ; name: value", the fields named held to `allowed`. */
export function entriesOf(file: string, lines: readonly ListLine[], allowed: readonly string[]): readonly ListEntry[] {
  return lines.map(({ number, part, source, fields: [first = "", ...rest] }) => {
    const [typed = "", right = "", ...more] = split(first, "=");
    const sure = !typed.startsWith("?");
    const left = sure ? typed : typed.slice(1).trim();
    if (left === "" || more.length > 0) throw new ListFault(file, number, "an entry is written: form = form");
    if (first.includes("=") && right === "") throw new ListFault(file, number, "nothing stands behind =");
    const named: Record<string, string> = {};
    for (const field of rest) {
      const [name = "", ...values] = split(field, ":");
      if (!allowed.includes(name)) throw new ListFault(file, number, `no field is called “${name}”`);
      named[name] = values.join(":");
    }
    return { number, part, source, sure, left, right, more: named };
  });
}

/** A list of forms with commas between them; [] for "". */
export function forms(text: string | undefined): readonly string[] {
  return text === undefined || text === "" ? [] : split(text, ",");
}

export interface Form {
  readonly form: string;
  readonly sure: boolean;
  readonly unless: readonly string[];
}

/** Forms with commas between them, each perhaps with a "?" before and "(เว้น ...)" behind it. */
export function formsWithout(file: string, number: number, text: string): readonly Form[] {
  return text.split(/,(?![^(]*\))/).map((typed) => {
    const match = /^(\?)?\s*([^()?]+?)\s*(?:\(เว้น ([^()]+)\))?$/.exec(typed.trim());
    if (match === null) throw new ListFault(file, number, `“${typed.trim()}” is no form`);
    const [, mark, form = "", without] = match;
    return { form, sure: mark === undefined, unless: forms(without) };
  });
}
