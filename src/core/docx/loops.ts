import type { TableCellPlace, ScannedTag } from "./scan";

/** A loop or condition with the stretch of the part that it repeats or shows. */
export interface Loop {
  readonly name: string;
  readonly sign: "#" | "^";
  readonly open: ScannedTag;
  readonly close: ScannedTag;
  readonly at: number;
  readonly end: number;
  /** The table whose rows it repeats; null where it repeats paragraphs or words. */
  readonly rows: { readonly table: number; readonly from: TableCellPlace; readonly to: TableCellPlace } | null;
}

export interface LoopFault {
  readonly kind: "unclosed" | "unopened" | "crossed" | "position" | "cells" | "two";
  readonly tag: ScannedTag;
  /** The tag that it is in conflict with. */
  readonly other: ScannedTag | null;
}

/** Loops with their partners, and the tags that have none. */
function pairTags(tags: readonly ScannedTag[]) {
  const pairs: { open: ScannedTag; close: ScannedTag }[] = [];
  const crossed: { open: ScannedTag; close: ScannedTag }[] = [];
  const unclosed: ScannedTag[] = [];
  const unopened: ScannedTag[] = [];
  /** Loops that another's closing tag cut short. */
  const cutBy = new Map<ScannedTag, ScannedTag>();
  const stack: ScannedTag[] = [];
  tags.forEach((tag, index) => {
    if (tag.sign === "#" || tag.sign === "^") stack.push(tag);
    if (tag.sign !== "/") return;
    let depth = stack.length - 1;
    while (depth >= 0 && stack[depth]?.name !== tag.name) depth--;
    const top = stack[stack.length - 1];
    if (depth >= 0) {
      const [open = tag, ...cut] = stack.splice(depth);
      for (const one of cut) cutBy.set(one, tag);
      unclosed.push(...cut);
      pairs.push({ open, close: tag });
      return;
    }
    const isClosedLater = tags.slice(index + 1).some((later) => later.sign === "/" && later.name === top?.name);
    if (top === undefined || isClosedLater) unopened.push(tag);
    else {
      // A closing tag whose name is not the opening one's: the two belong together all the same.
      stack.pop();
      crossed.push({ open: top, close: tag });
    }
  });
  unclosed.push(...stack);
  return { pairs, crossed, unclosed, unopened, cutBy };
}

/** The innermost table that two tags stand in together, with the cell of each; null where there is none. */
function sharedTable(a: ScannedTag, b: ScannedTag): readonly [TableCellPlace, TableCellPlace] | null {
  let shared: readonly [TableCellPlace, TableCellPlace] | null = null;
  for (const [index, cell] of a.paragraph.cells.entries()) {
    const other = b.paragraph.cells[index];
    if (other?.table !== cell.table) break;
    shared = [cell, other];
    if (other.cellAt !== cell.cellAt) break;
  }
  return shared;
}

const depthOf = (tag: ScannedTag): number => tag.paragraph.cells.length;

/** The loop that two tags make, or null where they stand so that nothing could be repeated. */
function loopOf(open: ScannedTag, close: ScannedTag): Loop | null {
  const facts = { name: open.name, sign: open.sign === "^" ? "^" : "#", open, close } as const;
  const shared = sharedTable(open, close);
  const level = shared === null ? 0 : open.paragraph.cells.indexOf(shared[0]) + 1;
  if (shared !== null && shared[0].cellAt !== shared[1].cellAt) {
    const [from, to] = shared;
    return { ...facts, at: from.rowAt, end: to.rowEnd, rows: { table: from.table, from, to } };
  }
  if (depthOf(open) !== level || depthOf(close) !== level || open.paragraph.box !== close.paragraph.box) return null;
  return { ...facts, at: open.at, end: close.at, rows: null };
}

const lastCell = ({ paragraph }: ScannedTag): TableCellPlace | null =>
  paragraph.cells[paragraph.cells.length - 1] ?? null;

/** The loop that a tag without a partner would open or close if it stood in its cell: the rows of its table. */
function assumedLoop(
  tag: ScannedTag,
  partner: ScannedTag | null,
  isOwn: (cell: TableCellPlace) => boolean,
): Loop | null {
  const cell = lastCell(tag);
  if (cell === null) return null;
  const other = partner === null ? null : lastCell(partner);
  const rows = cell.rows;
  const own = rows.findIndex((_, index) => isOwn({ ...cell, row: index + 1 }));
  const numbers = [cell.row, ...(other === null ? [] : [other.row])];
  const first = tag.sign === "/" && other === null && own >= 0 ? Math.min(own + 1, cell.row) : Math.min(...numbers);
  const last = tag.sign !== "/" && other === null ? rows.length : Math.max(...numbers);
  const sign = tag.sign === "^" ? "^" : "#";
  return {
    name: tag.name,
    sign,
    open: tag,
    close: tag,
    at: rows[first - 1]?.at ?? cell.rowAt,
    end: rows[last - 1]?.end ?? cell.rowEnd,
    rows: { table: cell.table, from: cell, to: cell },
  };
}

/** Two loops side by side that repeat the same row: each would need it whole. One that is only assumed is no rival. */
function rivals(loops: readonly Loop[]): readonly LoopFault[] {
  const inRows = loops.filter(({ rows, open, close }) => rows !== null && open !== close);
  return inRows.flatMap((one, index) =>
    inRows.slice(index + 1).flatMap((other): LoopFault[] => {
      const [first, second] = one.open.at < other.open.at ? [one, other] : [other, one];
      const isApart = first.end <= second.at || second.close.at < first.close.at;
      return isApart || first.rows?.table !== second.rows?.table
        ? []
        : [{ kind: "two", tag: second.open, other: first.open }];
    }),
  );
}

/**
 * The loops of a part and what is wrong with them. A loop over cells repeats its rows whole, as the engine does, so that
 * a tag before the opening one in the same row stands inside it. `isField` tells whether a tag belongs into a list.
 */
export function loopsOf(
  tags: readonly ScannedTag[],
  isField: (tag: ScannedTag, list: string) => boolean,
): { readonly loops: readonly Loop[]; readonly faults: readonly LoopFault[] } {
  const { pairs, crossed, unclosed, unopened, cutBy } = pairTags(tags);
  const faults: LoopFault[] = crossed.map(({ open, close }) => ({ kind: "crossed", tag: open, other: close }));
  const loops: Loop[] = [];
  for (const { open, close } of [...pairs, ...crossed]) {
    const loop = loopOf(open, close);
    if (loop !== null) loops.push(loop);
    else faults.push({ kind: "position", tag: open, other: close });
  }
  const told = new Set<ScannedTag>();
  for (const tag of [...unclosed, ...unopened]) {
    if (told.has(tag)) continue;
    const partner = [...unclosed, ...unopened].find(
      (one) => one !== tag && one.name === tag.name && (one.sign === "/") !== (tag.sign === "/") && !told.has(one),
    );
    const cell = lastCell(tag);
    const near = partner !== undefined && lastCell(partner)?.table === cell?.table ? partner : null;
    told.add(tag);
    if (near !== null) told.add(near);
    const isOwn = (one: TableCellPlace): boolean =>
      tags.some((other) => {
        const place = lastCell(other);
        return place?.table === one.table && place.row === one.row && isField(other, tag.name);
      });
    const loop = cell === null ? null : assumedLoop(tag, near, isOwn);
    const cut = cutBy.get(tag) ?? (near === null ? undefined : cutBy.get(near));
    if (loop !== null) {
      loops.push(loop);
      faults.push({ kind: "cells", tag, other: near });
    } else if (cut !== undefined) faults.push({ kind: "crossed", tag, other: cut });
    else faults.push({ kind: tag.sign === "/" ? "unopened" : "unclosed", tag, other: null });
  }
  return { loops, faults: [...faults, ...rivals(loops)] };
}

/** The loops around a tag, outermost first; around a loop's own tag, those that hold the whole loop. */
export function loopsAround(tag: ScannedTag, loops: readonly Loop[]): readonly Loop[] {
  const own = loops.find(({ open, close }) => open === tag || close === tag);
  return loops
    .filter((loop) => {
      if (loop === own || loop.at > tag.at || loop.end < tag.at) return false;
      if (own === undefined) return true;
      if (loop.at > own.at || loop.end < own.end) return false;
      return loop.at !== own.at || loop.end !== own.end || loop.open.at < own.open.at;
    })
    .sort((a, b) => a.at - b.at || b.end - a.end || a.open.at - b.open.at);
}
