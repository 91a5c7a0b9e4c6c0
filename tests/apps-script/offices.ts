import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { PaperKind } from "../../src/core/papers/kinds";
import { paperItems } from "../../src/apps-script/paper-menu";
import type { Realm } from "./fakes/realm";

export interface Office {
  readonly name: string;
  /** Where its data stands. */
  readonly file: string;
  readonly kinds: readonly string[];
  readonly options?: { readonly round?: number; readonly statusDate?: string };
  readonly sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>;
}

function officesOf(folder: string): readonly Office[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.map((name) => {
    const file = join(folder, name);
    return { ...(JSON.parse(readFileSync(file, "utf8")) as Office), file };
  });
}

const examples = resolve(__dirname, "../../examples");
const seeds = process.env["ITA_SEED_WORKBOOKS"];

/** The example offices, and the seed workbooks where ITA_SEED_WORKBOOKS names their folder. */
export const offices: readonly Office[] = [...officesOf(examples), ...(seeds === undefined ? [] : officesOf(seeds))];

export function demoOffice(): Office {
  const demo = offices.find(({ name }) => name === "demo");
  if (demo === undefined) throw new Error("no demo office");
  return demo;
}

/** Puts an office's sheets into the realm's file, beside a sheet of the user's own. */
export function openOffice(realm: Realm, office: Office): void {
  realm.file.load("บันทึกของฉัน", [["อย่าแตะ", 1]]);
  for (const [name, rows] of Object.entries(office.sheets)) realm.file.load(name, rows);
}

/** The demo office with its measures repeated until there are so many. */
export function officeOf(measures: number): Office {
  const demo = demoOffice();
  const [header = [], ...rows] = demo.sheets["มาตรการ"] ?? [];
  const many = Array.from({ length: measures }, (_, index) => {
    const row = [...(rows[index % rows.length] ?? [])];
    row[header.indexOf("รหัส")] = `M${index + 1}`;
    return row;
  });
  return { ...demo, sheets: { ...demo.sheets, มาตรการ: [header, ...many] } };
}

/** The menu's function for each kind of paper. */
export const paperMenu = Object.fromEntries(paperItems.map(([kind, , target]) => [kind, target])) as Readonly<
  Record<PaperKind, string>
>;
