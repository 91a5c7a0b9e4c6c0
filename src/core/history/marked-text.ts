/** A stretch of a text in two versions: kept in both, taken out of the first, or put into the second. */
export interface Stretch {
  readonly kind: "kept" | "removed" | "added";
  readonly text: string;
}

/** Words, spaces, signs and Thai clusters: a mark above or below a letter never parts from it. */
const pieces =
  /[A-Za-z]+|[0-9๐-๙]+|\s|[\uD800-\uDBFF][\uDC00-\uDFFF]|[เ-ไ]?[^\s][\u0e31\u0e33-\u0e3a\u0e47-\u0e4e\u200d]*/g;

/** Above so many comparisons the middle of two texts is marked as a whole. */
const most = 250_000;

const piecesOf = (text: string): readonly string[] => text.match(pieces) ?? [];

/** For each place of two lists, how many pieces they share from there on. */
function shared(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const table: number[][] = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const same = a[i] === b[j];
      const next = same ? (table[i + 1]?.[j + 1] ?? 0) + 1 : Math.max(table[i + 1]?.[j] ?? 0, table[i]?.[j + 1] ?? 0);
      (table[i] as number[])[j] = next;
    }
  return table;
}

/**
 * How one text became another, in stretches: those kept and removed are the first text, those kept and added the second.
 * A few letters kept between two changes are part of the change: nobody reads a word that is marked letter by letter.
 */
export function markedText(before: string, after: string): readonly Stretch[] {
  const [a, b] = [piecesOf(before), piecesOf(after)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [from, to] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)];
  const found: Stretch[] = [{ kind: "kept", text: a.slice(0, head).join("") }, ...middle(from, to)];
  found.push({ kind: "kept", text: a.slice(a.length - tail).join("") });
  return found.filter(({ text }) => text !== "");
}

function middle(a: readonly string[], b: readonly string[]): readonly Stretch[] {
  if (a.length * b.length > most) return [removed(a.join("")), added(b.join(""))];
  const table = shared(a, b);
  const found: Stretch[] = [];
  let [out, into, kept, i, j] = ["", "", "", 0, 0];
  const close = (): void => {
    found.push(removed(out), added(into));
    [out, into] = ["", ""];
  };
  while (i < a.length || j < b.length) {
    const [x, y] = [a[i], b[j]];
    if (x !== undefined && x === y) {
      [kept, i, j] = [kept + x, i + 1, j + 1];
      continue;
    }
    if (kept.length >= shortest || (kept !== "" && out === "" && into === "")) {
      close();
      found.push({ kind: "kept", text: kept });
    } else [out, into] = [out + kept, into + kept];
    kept = "";
    if (y === undefined || (x !== undefined && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)))
      [out, i] = [out + (x ?? ""), i + 1];
    else [into, j] = [into + y, j + 1];
  }
  close();
  found.push({ kind: "kept", text: kept });
  return found;
}

const shortest = 6;
const removed = (text: string): Stretch => ({ kind: "removed", text });
const added = (text: string): Stretch => ({ kind: "added", text });
