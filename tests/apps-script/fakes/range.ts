import { rangeName } from "../../../src/core/workbook/a1";
import type { CellRange } from "../../../src/core/workbook/types";
import { asText, taken, type Cells, type Held, type Property } from "./cells";
import type { FakeFile, FakeSheet } from "./sheet";
import { Registry, type Host } from "./host";

export interface PlacedRange {
  readonly sheet: FakeSheet;
  readonly range: CellRange;
  /** Sets values as a part of another call. */
  readonly put: (grid: unknown) => void;
}

export const ranges = new Registry<PlacedRange>();
export const richTexts = new Registry<{ readonly text: string; readonly link: string | null }>();
export const rules = new Registry<{ readonly rule: string }>();
export const textStyles = new Registry<Readonly<Partial<Record<Property, unknown>>>>();

/**
 * A rule of words that refuses others throws where a script writes another one
 * (https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder, setAllowInvalid). Writes are
 * kept back until the next flush (https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app#flush),
 * so that it may be said only then: see `refusesLate`.
 */
function requireValid(rule: unknown, value: Held): void {
  if (typeof rule !== "string" || !rule.startsWith("refuse ") || rule.includes(":{") || value === "") return;
  if (!rule.slice("refuse ".length).split("|").includes(asText(value))) {
    throw new Error("ข้อมูลที่คุณป้อนละเมิดกฎการตรวจสอบข้อมูลที่ตั้งไว้ในเซลล์นี้");
  }
}

const bangkok = 7 * 3_600_000;

function shown(value: Held): unknown {
  if (typeof value !== "object") return value;
  if ("formula" in value) return value.shown ?? "#NAME?";
  return new Date(Date.parse(value.date) - bangkok);
}

function displayed(value: Held): string {
  if (typeof value !== "object") return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  return "formula" in value ? (value.shown ?? "#NAME?") : value.date;
}

/** What a rectangle's cells hold, as a script gets it. */
export function valuesIn(cells: Cells, { row, column, rows, columns }: CellRange): unknown[][] {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (__, j) => shown(cells.valueAt(row + i, column + j))),
  );
}

/** Ranges of a file: each setter of a grid takes exactly the range's size, and only what the service takes. */
export function rangeMaker(host: Host, file: FakeFile, sheetProxy: (sheet: FakeSheet) => object) {
  const make = (sheet: FakeSheet, range: CellRange): object => {
    const { row, column, rows, columns } = range;
    const { cells } = sheet;
    if (row < 0 || column < 0 || rows < 1 || columns < 1)
      throw new Error("The starting row of the range is too small.");
    if (row + rows > cells.rows || column + columns > cells.columns) {
      throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
    }
    /** Whether the service takes a write; where it refuses late, the write is dropped and nothing said yet. */
    const isTaken = (target: FakeSheet, requireRules: () => void): boolean => {
      try {
        target.requireWritable();
        requireRules();
        return true;
      } catch (refused) {
        if (!file.refusesLate) throw refused;
        file.refused ??= refused as Error;
        return false;
      }
    };
    const each = (visit: (row: number, column: number, i: number, j: number) => void): void => {
      for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) visit(row + i, column + j, i, j);
    };
    const checked = (grid: unknown): readonly (readonly unknown[])[] => {
      if (!Array.isArray(grid)) throw new Error("The parameters do not match: a grid is wanted");
      const lines = grid as readonly unknown[];
      if (lines.length !== rows) {
        throw new Error(
          `The number of rows in the data does not match the number of rows in the range. The data has ${lines.length} but the range has ${rows}.`,
        );
      }
      for (const line of lines) {
        if (!Array.isArray(line)) throw new Error("The parameters do not match: a row is wanted");
        if (line.length !== columns) {
          throw new Error(
            `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${columns}.`,
          );
        }
      }
      return lines as readonly (readonly unknown[])[];
    };
    const layer = (property: Property, isRight: (value: unknown) => boolean) => (grid: unknown) => {
      const lines = checked(grid);
      for (const value of lines.flat())
        if (!isRight(value)) throw new Error(`${property}: ${String(value)} is no value for it`);
      lines.forEach((line, i) => {
        cells.markLine(property, row + i, column, line);
      });
      return proxy;
    };
    const whole = (property: Property, isRight: (value: unknown) => boolean) => (value: unknown) => {
      if (!isRight(value)) throw new Error(`${property}: ${String(value)} is no value for it`);
      const line = Array<unknown>(columns).fill(value);
      for (let i = 0; i < rows; i++) cells.markLine(property, row + i, column, line);
      return proxy;
    };
    const oneOf =
      (...words: readonly unknown[]) =>
      (value: unknown) =>
        words.includes(value);
    const isColor = (value: unknown) => value === null || (typeof value === "string" && /^#[0-9A-F]{6}$/i.test(value));
    const isText = (value: unknown) => typeof value === "string";
    const aligns = oneOf("left", "center", "right", null);
    const valigns = oneOf("top", "middle", "bottom");
    const put = (grid: unknown): void => {
      const lines = checked(grid);
      const held = lines.map((line, i) =>
        line.map((value, j) => taken(value, cells.at("format", row + i, column + j), file.locale)),
      );
      const requireRules = (): void => {
        each((r, c, i, j) => {
          requireValid(cells.at("rule", r, c), held[i]?.[j] ?? "");
        });
      };
      if (!isTaken(sheet, requireRules)) return;
      each((r, c, i, j) => {
        cells.put(r, c, held[i]?.[j] ?? "");
        if (cells.at("link", r, c) !== undefined) cells.mark("link", r, c, undefined);
      });
    };
    const proxy: object = host.wrap("Range", {
      getRow: () => row + 1,
      getColumn: () => column + 1,
      getNumRows: () => rows,
      getNumColumns: () => columns,
      getA1Notation: () => rangeName(range),
      getSheet: () => sheetProxy(sheet),
      getNumberFormats: () =>
        Array.from({ length: rows }, (_, i) =>
          Array.from({ length: columns }, (__, j) => asText(cells.at("format", row + i, column + j)) || "General"),
        ),
      // "" for a cell without one (https://developers.google.com/apps-script/reference/spreadsheet/range#getformulas).
      getFormulas: () =>
        Array.from({ length: rows }, (_, i) =>
          Array.from({ length: columns }, (__, j) => {
            const held = cells.valueAt(row + i, column + j);
            return typeof held === "object" && "formula" in held ? held.formula : "";
          }),
        ),
      getDataValidations: () =>
        Array.from({ length: rows }, (_, i) =>
          Array.from({ length: columns }, (__, j) => {
            const rule = cells.at("rule", row + i, column + j);
            return typeof rule === "string"
              ? host.wrap("DataValidation", { getAllowInvalid: () => !rule.startsWith("refuse ") })
              : null;
          }),
        ),
      getValues: () => valuesIn(cells, range),
      getDisplayValues: () =>
        Array.from({ length: rows }, (_, i) =>
          Array.from({ length: columns }, (__, j) => displayed(cells.valueAt(row + i, column + j))),
        ),
      getMergedRanges: () =>
        cells.merges
          .filter(
            (one) =>
              one.row < row + rows &&
              one.row + one.rows > row &&
              one.column < column + columns &&
              one.column + one.columns > column,
          )
          .map((one) => make(sheet, one)),
      setValues: (grid: unknown) => {
        put(grid);
        return proxy;
      },
      setRichTextValues: (grid: unknown) => {
        const lines = checked(grid).map((line) => line.map((value) => richTexts.get(value, "RichTextValue")));
        const requireRules = (): void => {
          each((r, c, i, j) => {
            requireValid(cells.at("rule", r, c), lines[i]?.[j]?.text ?? "");
          });
        };
        if (!isTaken(sheet, requireRules)) return proxy;
        each((r, c, i, j) => {
          cells.put(r, c, lines[i]?.[j]?.text ?? "");
          cells.mark("link", r, c, lines[i]?.[j]?.link ?? undefined);
        });
        return proxy;
      },
      setNumberFormats: layer("format", isText),
      setBackgrounds: layer("background", isColor),
      setFontColors: layer("color", isColor),
      setTextStyles: (grid: unknown) => {
        const lines = checked(grid).map((line) => line.map((value) => textStyles.get(value, "TextStyle")));
        each((r, c, i, j) => {
          for (const [property, value] of Object.entries(lines[i]?.[j] ?? {}))
            cells.mark(property as Property, r, c, value);
        });
        return proxy;
      },
      setHorizontalAlignments: layer("align", aligns),
      setVerticalAlignments: layer("valign", valigns),
      setWraps: layer("wrap", (value) => typeof value === "boolean"),
      setNotes: layer("note", isText),
      setFontWeight: whole("weight", oneOf("bold", "normal", null)),
      setFontFamily: whole("family", isText),
      setHorizontalAlignment: whole("align", aligns),
      setVerticalAlignment: whole("valign", valigns),
      setWrap: whole("wrap", (value) => typeof value === "boolean"),
      setDataValidation: (rule: unknown) => {
        const { rule: text } = rules.get(rule, "DataValidation");
        each((r, c) => {
          cells.mark("rule", r, c, text);
        });
        return proxy;
      },
      shiftColumnGroupDepth: (by: unknown) => {
        if (by !== 1) throw new Error("the fake folds by one");
        for (let i = 0; i < columns; i++) sheet.folded.add(column + i);
        return proxy;
      },
      createFilter: () => {
        if (sheet.filter !== null) throw new Error("You can't create a filter in a sheet that already has a filter.");
        sheet.filter = rangeName(range);
      },
      // "Select all cells in a merged range to merge or unmerge them" where only a part of one is taken: the words
      // of the menu Format > Merge cells, whose likeness breakApart is
      // (https://developers.google.com/apps-script/reference/spreadsheet/range#breakapart).
      breakApart: () => {
        cells.breakApart(range);
        return proxy;
      },
      setBorder: (...args: readonly unknown[]) => {
        if (args.length < 6 || !args.slice(0, 6).every((one) => typeof one === "boolean" || one === null))
          throw new Error("setBorder takes six sides");
        each((r, c) => {
          cells.mark("border", r, c, args[0] === false ? undefined : args[6]);
        });
        return proxy;
      },
      merge: () => {
        cells.merge(range, sheet.frozen);
        return proxy;
      },
      mergeAcross: () => {
        for (let i = 0; i < rows; i++) cells.merge({ row: row + i, column, rows: 1, columns }, sheet.frozen);
        return proxy;
      },
      mergeVertically: () => {
        for (let j = 0; j < columns; j++) cells.merge({ row, column: column + j, rows, columns: 1 }, sheet.frozen);
        return proxy;
      },
      copyTo: (destination: unknown, type?: unknown, isTransposed?: unknown) => {
        const target = ranges.get(destination, "Range");
        if (!isTaken(target.sheet, () => undefined)) return;
        if (type === undefined) {
          cells.copyTo(range, target.sheet.cells, target.range, target.sheet.frozen);
          return;
        }
        if (isTransposed !== false) throw new Error("copyTo takes a type and whether to transpose");
        if (target.sheet !== sheet) throw new Error("the fake copies a kind of paste within one sheet only");
        const wanted: Readonly<Record<string, (property: Property) => boolean>> = {
          PASTE_FORMAT: (property) => !["note", "link", "rule"].includes(property),
          PASTE_DATA_VALIDATION: (property) => property === "rule",
        };
        const isWanted = wanted[asText(type)];
        if (isWanted === undefined) throw new Error(`no kind of paste: ${asText(type)}`);
        cells.copyProperties(range, target.range, isWanted);
      },
      activate: () => {
        file.active = file.sheets.indexOf(sheet);
        file.activeCell = `${sheet.name}!${rangeName(range)}`;
        return proxy;
      },
    });
    ranges.put(proxy, { sheet, range, put });
    return proxy;
  };
  return make;
}
