import { Cells, crosses, type Held } from "./cells";

export interface FakeChart {
  readonly title: string;
  readonly ranges: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
}

/** A sheet as the fakes keep it. */
export class FakeSheet {
  cells: Cells;
  widths = new Map<number, number>();
  frozen = { rows: 0, columns: 0 };
  /** Columns in a group that can be folded, 0-based or 1-based as ranges count. */
  readonly folded = new Set<number>();
  filter: string | null = null;
  charts: FakeChart[] = [];
  /** A chart on a sheet of its own: no cells. */
  isChart = false;
  /** Protected by its owner from the account at work. */
  isProtected = false;
  /** The filter hides every row. */
  isAllHidden = false;
  /** How often its values were asked for. */
  readings = 0;

  constructor(
    readonly id: number,
    public name: string,
    rows = 1000,
    columns = 26,
  ) {
    this.cells = new Cells(rows, columns);
  }

  copy(): FakeSheet {
    const twin = new FakeSheet(this.id, this.name);
    twin.cells = this.cells.copy();
    twin.widths = new Map(this.widths);
    twin.frozen = this.frozen;
    twin.filter = this.filter;
    twin.charts = [...this.charts];
    twin.isChart = this.isChart;
    twin.isProtected = this.isProtected;
    twin.isAllHidden = this.isAllHidden;
    return twin;
  }

  freeze(rows: number, columns: number): void {
    // "You can't freeze all visible rows on the sheet." (https://github.com/google/ads-account-structure-script/issues/2)
    if (this.isAllHidden && rows > 0) throw new Error("คุณตรึงแถวที่มองเห็นได้ทั้งหมดในชีตไม่ได้");
    const frozen = { rows, columns };
    if (this.cells.merges.some((merge) => crosses(merge, frozen))) {
      throw new Error("You can't freeze columns which contain only part of a merged cell");
    }
    this.frozen = frozen;
  }

  /** What every write begins with. */
  requireWritable(): void {
    if (this.isProtected) {
      throw new Error("คุณกำลังพยายามแก้ไขเซลล์หรือออบเจ็กต์ที่มีการป้องกัน โปรดติดต่อเจ้าของสเปรดชีตเพื่อนำการป้องกันออก");
    }
  }

  /** The values as plain rows, trimmed: what a test compares. */
  get table(): Held[][] {
    const { rows, columns } = this.cells.extent();
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => this.cells.valueAt(row, column)),
    );
  }

  /** Everything that a person would call the content of the sheet. */
  snapshot(): string {
    const { merges, layers } = this.cells;
    return JSON.stringify({
      table: this.table,
      merges,
      notes: layers.note,
      links: (layers.link ?? []).flatMap((line, row) =>
        line.flatMap((link, column) => (link === null || link === undefined ? [] : [[row, column, link]])),
      ),
      charts: this.charts,
      filter: this.filter,
    });
  }
}

/** A spreadsheet as the fakes keep it. */
export class FakeFile {
  sheets: FakeSheet[] = [];
  active = 0;
  activeCell = "";
  toasts: string[] = [];
  zone = "Asia/Bangkok";
  locale = "th_TH";
  /** Whether what a sheet refuses is said at the next flush only, as for writes that the service keeps back. */
  refusesLate = false;
  /** What was refused and not said yet. */
  refused: Error | null = null;
  readonly url = "https://docs.google.com/spreadsheets/d/1FakeSpreadsheetId0123456789/edit";
  private next = 1;

  addSheet(name: string, index = this.sheets.length): FakeSheet {
    if (this.sheets.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
    const sheet = new FakeSheet(this.next++ * 1000, name);
    this.sheets.splice(index, 0, sheet);
    return sheet;
  }

  sheet(name: string): FakeSheet {
    const found = this.sheets.find((one) => one.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  /** Puts plain data into a new sheet, as a person would have typed it into cells that are text. */
  load(name: string, rows: readonly (readonly (Held | null)[])[]): FakeSheet {
    const sheet = this.addSheet(name);
    sheet.cells.rows = Math.max(1000, rows.length + 10);
    rows.forEach((row, index) => {
      row.forEach((value, column) => {
        if (value !== null && value !== "") sheet.cells.put(index, column, value);
      });
    });
    return sheet;
  }

  snapshot(): Record<string, string> {
    return Object.fromEntries(this.sheets.map((sheet) => [sheet.name, sheet.snapshot()]));
  }
}
