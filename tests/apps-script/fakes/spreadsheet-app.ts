import type { CellRange } from "../../../src/core/workbook/types";
import { Registry, type Host } from "./host";
import { rangeMaker, valuesIn, ranges, richTexts, rules, textStyles } from "./range";
import type { FakeChart, FakeFile, FakeSheet } from "./sheet";

const sheetsBehind = new Registry<FakeSheet>();
const chartsBehind = new Registry<FakeChart>();
export const filesBehind = new Registry<FakeFile>();

/** "B3" or "B3:D9", 0-based. */
function placeOf(name: string): CellRange {
  const match = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(name);
  if (match === null) throw new Error(`Range not found: ${name}`);
  const [, from = "", first = "", to = from, last = first] = match;
  const column = (letters: string): number =>
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return {
    row: Number(first) - 1,
    column: column(from),
    rows: Number(last) - Number(first) + 1,
    columns: column(to) - column(from) + 1,
  };
}

function chartBuilder(host: Host, from: FakeChart | null): object {
  let chart: { title: string; ranges: string[]; options: Record<string, unknown> } = {
    title: from?.title ?? "",
    ranges: [...(from?.ranges ?? [])],
    options: { ...from?.options },
  };
  const proxy: object = host.wrap("EmbeddedChartBuilder", {
    setChartType: (type: unknown) => {
      if (typeof type !== "string") throw new Error("no chart type");
      chart.options["type"] = type;
      return proxy;
    },
    addRange: (range: unknown) => {
      const { range: place } = ranges.get(range, "Range");
      chart.ranges.push(JSON.stringify(place));
      return proxy;
    },
    clearRanges: () => {
      chart = { ...chart, ranges: [] };
      return proxy;
    },
    setNumHeaders: () => proxy,
    setPosition: (row: unknown, column: unknown, x: unknown, y: unknown) => {
      if (![row, column, x, y].every((one) => Number.isInteger(one))) throw new Error("no position");
      chart.options["position"] = [row, column];
      return proxy;
    },
    setOption: (name: string, value: unknown) => {
      chart.options[name] = value;
      if (name === "title") chart.title = String(value);
      return proxy;
    },
    build: () => chartProxy(host, chart),
  });
  return proxy;
}

function chartProxy(host: Host, chart: FakeChart): object {
  const proxy = host.wrap("EmbeddedChart", {
    getOptions: () => host.wrap("ChartOptions", { get: (name: string) => chart.options[name] ?? null }),
    modify: () => chartBuilder(host, chart),
  });
  chartsBehind.put(proxy, chart);
  return proxy;
}

function positive(...numbers: readonly unknown[]): void {
  if (!numbers.every((one) => Number.isInteger(one) && (one as number) > 0)) {
    throw new Error(`The parameters (${numbers.join(", ")}) are no counts from 1`);
  }
}

/** The sheets and ranges of a file behind the objects that the service would give. */
export function fileProxy(host: Host, file: FakeFile): object {
  const sheetProxy = (sheet: FakeSheet): object => {
    const alive = (): FakeSheet => {
      if (!file.sheets.includes(sheet)) throw new Error(`Sheet ${sheet.id} not found`);
      return sheet;
    };
    const proxy = host.wrap("Sheet", {
      getName: () => alive().name,
      getType: () => (alive().isChart ? "OBJECT" : "GRID"),
      // -1 stands for the last row or column that has data (https://developers.google.com/apps-script/reference/spreadsheet/sheet#getsheetvalues); an empty sheet has none.
      getSheetValues: (row: unknown, column: unknown, rows: unknown, columns: unknown) => {
        const extent = alive().cells.extent();
        sheet.readings += 1;
        if (sheet.isChart) throw new Error("ออบเจ็กต์ชีตไม่มีเซลล์");
        const [height, width] = [rows === -1 ? extent.rows : rows, columns === -1 ? extent.columns : columns];
        positive(row, column, height, width);
        const [first, left] = [(row as number) - 1, (column as number) - 1];
        const { cells } = sheet;
        if (first + (height as number) > cells.rows || left + (width as number) > cells.columns)
          throw new Error("พิกัดของช่วงอยู่นอกขนาดของชีต");
        return valuesIn(cells, { row: first, column: left, rows: height as number, columns: width as number });
      },
      getProtections: (type: unknown) => {
        if (type !== "SHEET" && type !== "RANGE") throw new Error("no kind of protection");
        return alive().isProtected && type === "SHEET" ? [host.wrap("Protection", { canEdit: () => false })] : [];
      },
      getSheetId: () => alive().id,
      getMaxRows: () => alive().cells.rows,
      getMaxColumns: () => alive().cells.columns,
      getLastRow: () => alive().cells.extent().rows,
      getDataRange: () => {
        const { rows, columns } = alive().cells.extent();
        return range(sheet, { row: 0, column: 0, rows: Math.max(1, rows), columns: Math.max(1, columns) });
      },
      getRange: (first: unknown, column?: unknown, rows: unknown = 1, columns: unknown = 1) => {
        alive();
        if (typeof first === "string") return range(sheet, placeOf(first));
        positive(first, column, rows, columns);
        return range(sheet, {
          row: (first as number) - 1,
          column: (column as number) - 1,
          rows: rows as number,
          columns: columns as number,
        });
      },
      getRangeList: (names: readonly string[]) => {
        const places = names.map(placeOf);
        const list: object = host.wrap("RangeList", {
          getRanges: () => places.map((place) => range(sheet, place)),
          setValue: (value: unknown) => {
            for (const place of places) {
              const grid = Array.from({ length: place.rows }, () => Array<unknown>(place.columns).fill(value));
              ranges.get(range(sheet, place), "Range").put(grid);
            }
            return list;
          },
          setBorder: (...args: readonly unknown[]) => {
            if (args.length !== 8) throw new Error("setBorder takes eight parameters here");
            for (const { row, column, rows, columns } of places) {
              for (let i = 0; i < rows; i++)
                for (let j = 0; j < columns; j++) sheet.cells.mark("border", row + i, column + j, args[6]);
            }
          },
        });
        return list;
      },
      setName: (name: unknown) => {
        if (typeof name !== "string" || name === "" || name.length > 100) throw new Error("Illegal sheet name");
        if (file.sheets.some((one) => one !== sheet && one.name.toLowerCase() === name.toLowerCase())) {
          throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
        }
        alive().name = name;
        return proxy;
      },
      insertRowsAfter: (after: unknown, count: unknown) => {
        positive(after, count);
        if (after !== alive().cells.rows && sheet.cells.extent().rows > 0)
          throw new Error("the fake inserts at the end of what is filled only");
        sheet.cells.rows += count as number;
      },
      insertColumnsAfter: (after: unknown, count: unknown) => {
        positive(after, count);
        if (after !== alive().cells.columns) throw new Error("the fake inserts at the end only");
        sheet.cells.columns += count as number;
      },
      deleteRows: (first: unknown, count: unknown) => {
        positive(first, count);
        if ((first as number) + (count as number) - 1 !== alive().cells.rows)
          throw new Error("the fake deletes at the end only");
        sheet.cells.rows -= count as number;
      },
      deleteColumns: (first: unknown, count: unknown) => {
        positive(first, count);
        if ((first as number) + (count as number) - 1 !== alive().cells.columns)
          throw new Error("the fake deletes at the end only");
        sheet.cells.columns -= count as number;
      },
      setColumnWidths: (first: unknown, count: unknown, width: unknown) => {
        positive(first, count, width);
        if ((first as number) + (count as number) - 1 > alive().cells.columns)
          throw new Error("Those columns are out of bounds.");
        for (let i = 0; i < (count as number); i++) sheet.widths.set((first as number) + i, width as number);
      },
      setFrozenRows: (rows: number) => {
        alive().requireWritable();
        alive().freeze(rows, sheet.frozen.columns);
      },
      setFrozenColumns: (columns: number) => {
        alive().freeze(sheet.frozen.rows, columns);
      },
      getCharts: () => alive().charts.map((chart) => chartProxy(host, chart)),
      newChart: () => chartBuilder(host, null),
      insertChart: (chart: unknown) => {
        alive().charts.push(chartsBehind.get(chart, "EmbeddedChart"));
      },
      updateChart: (chart: unknown) => {
        const next = chartsBehind.get(chart, "EmbeddedChart");
        const index = alive().charts.findIndex((one) => one.title === next.title);
        if (index < 0) throw new Error("no such chart");
        sheet.charts[index] = next;
      },
      removeChart: (chart: unknown) => {
        const gone = chartsBehind.get(chart, "EmbeddedChart");
        alive().charts = sheet.charts.filter((one) => one !== gone);
      },
      activate: () => {
        file.active = file.sheets.indexOf(alive());
        return proxy;
      },
    });
    sheetsBehind.put(proxy, sheet);
    return proxy;
  };
  const range = rangeMaker(host, file, sheetProxy);
  const proxy = host.wrap("Spreadsheet", {
    getSheets: () => file.sheets.map(sheetProxy),
    getNumSheets: () => file.sheets.length,
    getSheetByName: (name: string) => {
      const found = file.sheets.find((one) => one.name === name);
      return found === undefined ? null : sheetProxy(found);
    },
    getSpreadsheetTimeZone: () => file.zone,
    getSpreadsheetLocale: () => file.locale,
    getUrl: () => file.url,
    getActiveSheet: () => sheetProxy(file.sheets[file.active] ?? (file.sheets[0] as FakeSheet)),
    setActiveSheet: (sheet: unknown) => {
      file.active = file.sheets.indexOf(sheetsBehind.get(sheet, "Sheet"));
      return sheet;
    },
    insertSheet: (name: unknown, index: unknown) => {
      if (typeof name !== "string" || !Number.isInteger(index))
        throw new Error("insertSheet takes a name and an index here");
      const made = file.addSheet(name, index as number);
      file.active = file.sheets.indexOf(made);
      return sheetProxy(made);
    },
    deleteSheet: (sheet: unknown) => {
      const gone = sheetsBehind.get(sheet, "Sheet");
      if (file.sheets.length === 1) throw new Error("You can't remove all the sheets in a document.");
      if (!file.sheets.includes(gone)) throw new Error("no such sheet");
      file.sheets = file.sheets.filter((one) => one !== gone);
    },
    toast: (text: unknown) => {
      file.toasts.push(String(text));
    },
  });
  filesBehind.put(proxy, file);
  return { proxy, range };
}

/** SpreadsheetApp over one open file. */
export function spreadsheetApp(host: Host, file: FakeFile, ui: () => object) {
  const { proxy } = fileProxy(host, file) as { proxy: object };
  return host.wrap("SpreadsheetApp", {
    SheetType: { GRID: "GRID", OBJECT: "OBJECT", DATASOURCE: "DATASOURCE" },
    BorderStyle: { SOLID: "SOLID" },
    CopyPasteType: { PASTE_FORMAT: "PASTE_FORMAT", PASTE_DATA_VALIDATION: "PASTE_DATA_VALIDATION" },
    ProtectionType: { SHEET: "SHEET", RANGE: "RANGE" },
    getActiveSpreadsheet: () => proxy,
    getUi: ui,
    flush: () => {
      const { refused } = file;
      file.refused = null;
      if (refused !== null) throw refused;
    },
    newTextStyle: () => {
      const style: Partial<Record<"family" | "size" | "weight" | "line" | "color", unknown>> = {};
      const builder: object = host.wrap("TextStyleBuilder", {
        setFontFamily: (family: unknown) => {
          if (typeof family !== "string") throw new Error("setFontFamily takes a text");
          style.family = family;
          return builder;
        },
        setFontSize: (size: unknown) => {
          if (!Number.isInteger(size) || (size as number) < 1) throw new Error("setFontSize takes points");
          style.size = size;
          return builder;
        },
        setBold: (isBold: unknown) => {
          if (typeof isBold !== "boolean") throw new Error("setBold takes a logical value");
          style.weight = isBold ? "bold" : "normal";
          return builder;
        },
        setUnderline: (isUnderlined: unknown) => {
          if (typeof isUnderlined !== "boolean") throw new Error("setUnderline takes a logical value");
          style.line = isUnderlined ? "underline" : "none";
          return builder;
        },
        setForegroundColor: (color: unknown) => {
          if (typeof color !== "string" || !/^#[0-9A-F]{6}$/i.test(color)) throw new Error("no colour");
          style.color = color;
          return builder;
        },
        build: () => {
          const built = host.wrap("TextStyle", {});
          textStyles.put(built, { ...style });
          return built;
        },
      });
      return builder;
    },
    newRichTextValue: () => {
      const value: { text: string; link: string | null } = { text: "", link: null };
      const builder: object = host.wrap("RichTextValueBuilder", {
        setText: (text: unknown) => {
          if (typeof text !== "string") throw new Error("setText takes a text");
          value.text = text;
          return builder;
        },
        setLinkUrl: (url: unknown) => {
          if (typeof url !== "string" || !/^(?:#gid=\d+&range=[A-Z]+\d+$|https?:)/.test(url))
            throw new Error(`no link: ${String(url)}`);
          value.link = url;
          return builder;
        },
        build: () => {
          const built = host.wrap("RichTextValue", {});
          richTexts.put(built, { ...value });
          return built;
        },
      });
      return builder;
    },
    newDataValidation: () => {
      let text = "";
      const builder: object = host.wrap("DataValidationBuilder", {
        setAllowInvalid: (isAllowed: unknown) => {
          if (typeof isAllowed !== "boolean") throw new Error("setAllowInvalid takes a logical value");
          text += isAllowed ? "warn " : "refuse ";
          return builder;
        },
        requireValueInList: (words: unknown) => {
          if (!Array.isArray(words) || words.length > 500 || !words.every((word) => typeof word === "string"))
            throw new Error("no list");
          text += words.join("|");
          return builder;
        },
        requireValueInRange: (source: unknown) => {
          const { sheet, range: place } = ranges.get(source, "Range");
          text += `${sheet.id}:${JSON.stringify(place)}`;
          return builder;
        },
        build: () => {
          const built = host.wrap("DataValidation", {});
          rules.put(built, { rule: text });
          return built;
        },
      });
      return builder;
    },
  });
}
