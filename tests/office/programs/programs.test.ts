import { describe, expect, test } from "@jest/globals";
import { inputSheetPlans } from "../../../src/core/sheets/input";
import { refresh } from "../../../src/core/commands/refresh";
import { readStatusDate } from "../../../src/node/args";
import { exampleOffices } from "../../../src/node/example-offices";
import { office } from "../../../src/node/office";
import { cannotAsk, libreoffice } from "./libreoffice";
import { exceljs, excelizeWasm, sheetjs } from "./readers";
import { plannedIn, type Seen } from "./seen";

const environment = { today: { year: 2026, month: 3, day: 31 }, now: "", user: "" };

interface Made {
  readonly bytes: Uint8Array;
  readonly planned: Seen;
}

/** The workbook of each example as `init` and `refresh` make it. */
async function make({ sheets, options }: (typeof exampleOffices)[number]): Promise<Made> {
  const inputs = inputSheetPlans({ existing: [], data: sheets });
  const bytes = await office.createWorkbook(inputs);
  const asOf = options.statusDate === undefined ? {} : { statusDate: readStatusDate(options.statusDate) };
  const computed = refresh(await office.readWorkbook(bytes), asOf, environment).sheets;
  return { bytes: await office.applySheets(bytes, computed), planned: plannedIn(inputs, computed) };
}

const made = new Map<string, Made>();
async function workbook(name: string): Promise<Made> {
  const known = made.get(name);
  if (known !== undefined) return known;
  const example = exampleOffices.find((one) => one.name === name);
  if (example === undefined) throw new Error(`No example ${name}`);
  const fresh = await make(example);
  made.set(name, fresh);
  return fresh;
}

const names = exampleOffices.map(({ name }) => name);
/** The hidden sheet of long lists is the program's own affair. */
const listed = (of: ReadonlyMap<string, string>): Record<string, string> =>
  Object.fromEntries([...of].filter(([at]) => !at.startsWith("รายการตัวเลือก")).sort(([a], [b]) => (a < b ? -1 : 1)));

function expectSame(seen: Seen, planned: Seen): void {
  expect(listed(seen.cells)).toEqual(listed(planned.cells));
  expect(listed(seen.notes)).toEqual(listed(planned.notes));
  if (seen.dropdowns !== null) expect([...seen.dropdowns].sort()).toEqual([...(planned.dropdowns ?? [])].sort());
}

describe.each([
  ["exceljs", exceljs],
  ["SheetJS", sheetjs],
  ["excelize", excelizeWasm],
])("%s opens what the program made and sees the same cells, notes and dropdowns", (_, read) => {
  test.each(names)("%s", async (name) => {
    const { bytes, planned } = await workbook(name);
    expectSame(await read(bytes), planned);
  });
});

const ask = cannotAsk === "" ? test : test.skip;
if (cannotAsk !== "") process.stderr.write(`${cannotAsk}\n`);

ask(
  "LibreOffice opens every example and sees the same",
  async () => {
    const all = new Map<string, Made>();
    for (const name of names) all.set(name, await workbook(name));
    const seen = libreoffice(new Map([...all].map(([name, { bytes }]) => [name, bytes])));
    for (const [name, { planned }] of all) {
      const own = seen.get(name);
      if (own === undefined) throw new Error(`${name} was not opened`);
      expectSame(own, planned);
    }
  },
  300_000,
);
