import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import "excelize-wasm";
import type { NewFile, init } from "excelize-wasm";

/** The library, once it runs. */
export type Engine = Awaited<ReturnType<typeof init>>;

/** What the library puts on the global object when its script is loaded. */
interface EngineGlobals {
  Go: new () => { readonly importObject: object; run(instance: unknown): Promise<void> };
  /** Known to Node, but not to its types. */
  WebAssembly: { instantiate(code: Uint8Array, imports: object): Promise<{ readonly instance: unknown }> };
  excelize: Engine;
}

let starting: Promise<Engine> | null = null;

/** Starts afresh next time: a panic inside the library ends it for the whole process. */
export function forgetEngine(): void {
  starting = null;
}

/**
 * Starts excelize, once in a process and only when it is first needed: it takes most of a second. Its own `init` reads
 * the file through an import made at run time, which a test runner and a bundle refuse; these are its other steps.
 */
export function engine(): Promise<Engine> {
  starting ??= start();
  return starting;
}

async function start(): Promise<Engine> {
  const globals = globalThis as unknown as EngineGlobals;
  const packed = await readFile(require.resolve("excelize-wasm/excelize.wasm.gz"));
  const go = new globals.Go();
  globals.excelize = {} as Engine;
  const { instance } = await globals.WebAssembly.instantiate(await promisify(gunzip)(packed), go.importObject);
  void go.run(instance);
  return globals.excelize;
}

/** The answer of a call of the library, or its error as an exception. */
export function checked<T extends { readonly error?: string | null }>(answer: T): T {
  if (typeof answer.error === "string" && answer.error !== "") throw new Error(`excelize: ${answer.error}`);
  return answer;
}

/** Opens a workbook in the library. The object needs no closing: the garbage collectors of both sides free it. */
export async function openInEngine(bytes: Uint8Array): Promise<NewFile> {
  const { OpenReader } = await engine();
  return checked(OpenReader(bytes));
}
