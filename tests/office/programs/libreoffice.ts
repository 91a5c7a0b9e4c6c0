import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { decodeXml, walkXml, type XmlTag } from "../../../src/core/docx/xml";
import { nameOf, shown, type Seen } from "./seen";

/** "" when LibreOffice can be asked here, else what to say when these tests are skipped. */
export const cannotAsk =
  spawnSync("soffice", ["--version"], { stdio: "ignore" }).error === undefined || process.env.CI === "true"
    ? ""
    : "ข้ามการทดสอบกับ LibreOffice: ไม่มี soffice (Debian: apt-get install libreoffice-calc)";

/** Opens workbooks in LibreOffice, all in one start, and answers what it saw: its own flat XML tells everything. */
export function libreoffice(workbooks: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Seen> {
  const folder = mkdtempSync(join(tmpdir(), "ita-programs-"));
  try {
    const files = [...workbooks].map(([name, bytes]) => {
      writeFileSync(join(folder, `${name}.xlsx`), bytes);
      return join(folder, `${name}.xlsx`);
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    execFileSync("soffice", [profile, "--headless", "--convert-to", "fods", "--outdir", folder, ...files], {
      stdio: "ignore",
      timeout: 300_000,
    });
    return new Map(
      [...workbooks.keys()].map((name) => [name, seenIn(readFileSync(join(folder, `${name}.fods`), "utf8"))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const repeated = (tag: XmlTag, what: string): number =>
  Number(tag.attributes.get(`table:number-${what}-repeated`) ?? 1);

function seenIn(fods: string): Seen {
  const cells = new Map<string, string>();
  const notes = new Map<string, string>();
  const dropdowns = new Set<string>();
  const lists = new Set<string>();
  let sheet = "";
  let row = 0;
  let column = 0;
  let height = 1;
  let cell: XmlTag | null = null;
  let lines: string[] = [];
  let noted: string[] | null = null;
  const endCell = (tag: XmlTag): void => {
    const at = nameOf(sheet, row, column);
    const kind = tag.attributes.get("office:value-type");
    const text =
      kind === "string" || kind === undefined ? lines.join("\n") : shown(Number(tag.attributes.get("office:value")));
    // Cells side by side, and rows one below the other, that are alike stand in the file once.
    for (let down = 0; kind !== undefined && text !== "" && down < height; down += 1) {
      for (let right = 0; right < repeated(tag, "columns"); right += 1) {
        cells.set(nameOf(sheet, row + down, column + right), shown(text));
      }
    }
    if (noted !== null) notes.set(at, noted.join("\n"));
    const list = tag.attributes.get("table:content-validation-name");
    // A style that goes on over many columns or rows carries its list with it.
    const isSecond = row <= 1 && row + height > 1;
    for (
      let more = 0;
      isSecond && list !== undefined && lists.has(list) && more < repeated(tag, "columns");
      more += 1
    ) {
      dropdowns.add(nameOf(sheet, 1, column + more));
    }
    column += repeated(tag, "columns");
    cell = null;
    lines = [];
    noted = null;
  };
  let inNote = false;
  const visit: Readonly<Record<string, (tag: XmlTag) => void>> = {
    "table:content-validation": (tag) => {
      if (tag.attributes.get("table:condition")?.includes("cell-content-is-in-list") === true) {
        lists.add(tag.attributes.get("table:name") ?? "");
      }
    },
    "table:table": (tag) => {
      if (tag.kind !== "open") return;
      sheet = decodeXml(tag.attributes.get("table:name") ?? "");
      row = 0;
    },
    "table:table-row": (tag) => {
      if (tag.kind === "close") row += height;
      else [column, height] = [0, repeated(tag, "rows")];
    },
    "table:table-cell": (tag) => {
      if (tag.kind === "open") cell = tag;
      else endCell(cell ?? tag);
    },
    "table:covered-table-cell": (tag) => {
      if (tag.kind === "open") cell = tag;
      else endCell(cell ?? tag);
    },
    "office:annotation": (tag) => {
      inNote = tag.kind === "open";
      if (inNote) noted = [];
    },
    "text:p": (tag) => {
      if (cell !== null && tag.kind !== "close") (inNote ? (noted ?? []) : lines).push("");
    },
    "text:s": (tag) => {
      if (tag.kind !== "close") add(" ".repeat(Number(tag.attributes.get("text:c") ?? 1)));
    },
    "text:tab": (tag) => {
      if (tag.kind !== "close") add("\t");
    },
    "text:line-break": (tag) => {
      if (tag.kind !== "close") add("\n");
    },
  };
  const add = (text: string): void => {
    const target = inNote ? (noted ?? []) : lines;
    if (cell !== null && target.length > 0) target[target.length - 1] = (target[target.length - 1] ?? "") + text;
  };
  const open: string[] = [];
  // Charts, which lie in shapes, bring tables of their own.
  const isDrawn = (): boolean => open.includes("draw:object");
  walkXml(fods, {
    tag(tag) {
      if (tag.kind === "open") open.push(tag.name);
      if (!isDrawn()) visit[tag.name]?.(tag);
      if (tag.kind === "close") open.pop();
    },
    text(at, end) {
      if (isDrawn()) return;
      if (open.some((name) => name === "text:p") && open[open.length - 1] !== "dc:creator")
        add(decodeXml(fods.slice(at, end)));
    },
  });
  return { cells, notes, dropdowns };
}
