import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { createContext, Script } from "node:vm";
import { driveService, FakeDrive, urlFetch } from "./drive";
import { Host } from "./host";
import { FakeAccount, services } from "./services";
import { FakeFile } from "./sheet";
import { fileProxy, spreadsheetApp } from "./spreadsheet-app";
import { FakePerson, fakeUi } from "./ui";

export interface BuiltAddIn {
  readonly code: string;
  readonly files: readonly string[];
  readonly manifest: readonly string[];
  readonly folder: string;
}

const root = resolve(__dirname, "../../..");
const sources = ["src", "templates", "appsscript.json", "package-lock.json", "tsconfig.base.json"];

/** Says of every source of the build how large it is and when it was written. */
function sourceState(): string {
  const hash = createHash("sha256");
  const take = (path: string): void => {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  };
  for (const source of sources) {
    const path = join(root, source);
    if (!statSync(path).isDirectory()) take(path);
    else
      for (const one of readdirSync(path, { recursive: true, withFileTypes: true }))
        if (one.isFile()) take(join(one.parentPath, one.name));
  }
  return hash.digest("hex").slice(0, 16);
}

/**
 * The add-in as `npm run build:add-in` builds it, in a folder of its own. Test files that run over the same sources
 * share one build; a change of any source makes a new one.
 */
export function buildAddIn(): BuiltAddIn {
  const builds = join(root, "node_modules/.cache/ita-add-in");
  const folder = join(builds, sourceState());
  if (!existsSync(folder)) {
    mkdirSync(builds, { recursive: true });
    const stale = readdirSync(builds).filter((name) => !name.startsWith("new-"));
    const fresh = mkdtempSync(join(builds, "new-"));
    execFileSync(process.execPath, ["src/build/add-in.mjs", fresh], { cwd: root, stdio: "pipe" });
    for (const name of stale) rmSync(join(builds, name), { recursive: true, force: true });
    try {
      renameSync(fresh, folder);
    } catch (error) {
      // Another worker was quicker: its build is the same.
      rmSync(fresh, { recursive: true, force: true });
      if (!existsSync(folder)) throw error;
    }
  }
  const { oauthScopes } = JSON.parse(readFileSync(join(folder, "appsscript.json"), "utf8")) as {
    oauthScopes: string[];
  };
  return {
    code: readFileSync(join(folder, "code.js"), "utf8"),
    files: readdirSync(folder),
    manifest: oauthScopes.map((scope) => scope.replace("https://www.googleapis.com/auth/", "")),
    folder,
  };
}

type Functions = Readonly<Record<string, ((...args: unknown[]) => unknown) | undefined>>;

/** The script of a build as it was loaded once, and the realm whose services it sees now. */
interface Loaded {
  readonly context: object;
  owner: Realm | null;
}

// A script that ran before is quick; loading it anew for each test took most of the time of all of these tests. What a
// run remembers it forgets when the next one begins, as the order in which the tests of a file run must not matter.
const loaded = new Map<string, Loaded>();

/** The built script in a realm that has the built-ins of the language and the fakes, nothing else. */
export class Realm {
  host: Host;
  file = new FakeFile();
  drive = new FakeDrive();
  person = new FakePerson();
  account = new FakeAccount();
  /** The clock of the realm, in milliseconds; `tick` is what each look at it costs. */
  time = Date.UTC(2026, 3, 7, 7, 35);
  tick = 0;
  private readonly script: Loaded;
  private services: object = {};

  constructor(private readonly built: BuiltAddIn) {
    this.host = new Host(built.manifest);
    const known = loaded.get(built.folder);
    this.script = known ?? { context: createContext({}), owner: null };
    this.reset();
    if (known !== undefined) return;
    new Script("Date.now = () => __now()").runInContext(this.script.context);
    new Script(built.code, { filename: "code.js" }).runInContext(this.script.context);
    loaded.set(built.folder, this.script);
  }

  /** New services around what the test put into file, drive and account. */
  reset(): void {
    const { built, file } = this;
    this.host = new Host(built.manifest);
    const { host } = this;
    this.account.pages = built.files;
    const now = (): number => (this.time += this.tick);
    this.services = {
      __now: now,
      SpreadsheetApp: spreadsheetApp(host, file, () => fakeUi(host, this.person)),
      Drive: this.drive.state === "absent" ? undefined : driveService(host, this.drive),
      UrlFetchApp: urlFetch(host, this.drive, this.account.token),
      ...services(host, this.account),
    };
    this.install();
    host.begin();
  }

  /** Lets the script see the services of this realm. */
  private install(): void {
    Object.assign(this.script.context, this.services);
    this.script.owner = this;
  }

  /** Keeps workbook, Drive and account as they are now; what it answers brings that state back, as often as called. */
  save(): () => void {
    const sheets = this.file.sheets.map((sheet) => sheet.copy());
    const files = [...this.drive.files].map(([id, file]) => [id, { ...file, shares: [...file.shares] }] as const);
    const { properties, mailQuota } = this.account;
    const [triggers, mails] = [[...this.account.triggers], [...this.account.mails]];
    const kept = { file: new Map(properties.file), person: new Map(properties.person) };
    const { time } = this;
    return () => {
      this.file.sheets = sheets.map((sheet) => sheet.copy());
      this.file.active = 0;
      this.drive.files = new Map(files.map(([id, file]) => [id, { ...file, shares: [...file.shares] }]));
      this.account.properties = { file: new Map(kept.file), person: new Map(kept.person) };
      Object.assign(this.account, { triggers: [...triggers], mails: [...mails], mailQuota, holdsLock: false });
      Object.assign(this.person, { shown: [], typed: [], chosen: [] });
      this.time = time;
      this.reset();
    };
  }

  /** Calls a global function by its name, as a menu does. */
  call(name: string, ...args: readonly unknown[]): unknown {
    if (this.script.owner !== this) this.install();
    const target = (this.script.context as Functions)[name];
    if (typeof target !== "function") throw new Error(`Script function not found: ${name}`);
    this.host.begin();
    const answer: unknown = target(...args);
    // Google ends the run with the refusal then, after the person has read that all is done.
    if (this.file.refused !== null) this.host.violations.push(`nobody heard: ${this.file.refused.message}`);
    return answer;
  }

  /** Calls a function as a page does: only plain values pass, either way. */
  run(name: string, ...args: readonly unknown[]): unknown {
    if (name.endsWith("_")) throw new Error("private");
    args.forEach((arg) => {
      requirePlain(arg, "argument");
    });
    const answer = this.call(name, ...args.map((arg) => JSON.parse(JSON.stringify(arg)) as unknown));
    requirePlain(answer, "answer");
    return JSON.parse(JSON.stringify(answer)) as unknown;
  }

  /** The event of an edit of some cells, 1-based, as an installed trigger gets it. */
  editEvent(sheet: string, row: number, column: number, rows: number, columns: number, oldValue?: string): object {
    const { proxy, range } = fileProxy(this.host, this.file) as {
      proxy: object;
      range: (sheet: object, place: object) => object;
    };
    const place = { row: row - 1, column: column - 1, rows, columns };
    const user = this.host.wrap("User", { getEmail: () => this.account.email });
    const old = oldValue === undefined ? {} : { oldValue };
    return { source: proxy, range: range(this.file.sheet(sheet), place), user, authMode: "FULL", ...old };
  }
}

function requirePlain(value: unknown, path: string): void {
  const kind = Object.prototype.toString.call(value);
  if (
    ["[object String]", "[object Number]", "[object Boolean]", "[object Null]"].includes(kind) &&
    typeof value !== "object"
  )
    return;
  if (value === null) return;
  if (kind === "[object Array]" || kind === "[object Object]") {
    for (const [key, one] of Object.entries(value as object)) requirePlain(one, `${path}.${key}`);
    return;
  }
  throw new Error(`google.script.run cannot carry ${kind} at ${path}`);
}
