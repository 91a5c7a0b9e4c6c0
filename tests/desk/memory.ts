import type { Environment } from "../../src/core/commands/environment";
import { inputSheetPlans } from "../../src/core/sheets/input";
import { Desk, type NewPaper, type Store } from "../../src/desk";
import { FileProblem } from "../../src/office";
import { defaultTemplates } from "../../src/node/default-templates";
import { office } from "../../src/node/office";
import { demoSheets, type Sheets } from "../web/support/office";
import { day } from "../core/builders";

export const environment: Environment = { today: day(2569, 3, 31), now: "เช้านี้", user: "ผู้ทดสอบ" };

export interface Memory {
  readonly desk: Desk;
  readonly store: Store;
  /** The workbook as it lies there; somebody else may write it. */
  bytes: Uint8Array;
  readonly papers: Map<string, Uint8Array>;
  readonly templates: Map<string, Uint8Array>;
  readonly pictures: Map<string, Uint8Array | "out-of-reach">;
  /** How often the workbook's sheets were read. */
  reads: number;
  /** Told of each writing of the workbook. */
  readonly kept: Uint8Array[];
}

const same = (one: Uint8Array | undefined, other: Uint8Array): boolean =>
  one !== undefined && Buffer.from(one).equals(other);

/** A desk over a workbook in memory: what a page in a browser gives. */
export async function inMemory(sheets: Sheets = demoSheets()): Promise<Memory> {
  const memory = {
    bytes: await office.createWorkbook(inputSheetPlans({ existing: [], data: sheets })),
    papers: new Map<string, Uint8Array>(),
    templates: new Map<string, Uint8Array>(),
    pictures: new Map<string, Uint8Array | "out-of-reach">(),
    reads: 0,
    kept: [] as Uint8Array[],
  };
  const versions: Uint8Array[] = [];
  const versionOf = (bytes: Uint8Array): string => {
    const known = versions.findIndex((one) => same(one, bytes));
    return String(known >= 0 ? known : versions.push(bytes) - 1);
  };
  const store: Store = {
    read: () => Promise.resolve({ name: "งาน.xlsx", version: versionOf(memory.bytes), bytes: memory.bytes }),
    replace: (version, bytes) => {
      if (version !== versionOf(memory.bytes)) return Promise.reject(new FileProblem("file.changed", "", "งาน.xlsx"));
      memory.kept.push(memory.bytes);
      memory.bytes = bytes;
      return Promise.resolve({ kept: null });
    },
    putPapers: (papers: readonly NewPaper[]) =>
      Promise.resolve(
        papers.map(({ name, bytes }) => {
          const isSame = same(memory.papers.get(name), bytes);
          memory.papers.set(name, bytes);
          return { file: name, link: "", address: name, kept: null, isSame };
        }),
      ),
    heldBy: () => Promise.resolve(""),
    template: (name) => Promise.resolve(memory.templates.get(name) ?? null),
    picture: (name) => Promise.resolve(memory.pictures.get(name) ?? "missing"),
  };
  const counting = {
    ...office,
    readWorkbook: (bytes: Uint8Array) => {
      memory.reads++;
      return office.readWorkbook(bytes);
    },
  };
  const desk = new Desk({ store, office: counting, clock: () => environment, templates: defaultTemplates });
  return Object.assign(memory, { desk, store });
}
