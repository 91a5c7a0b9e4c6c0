import table from "../../../src/build/add-in-scopes.json";

const scopeOf: Readonly<Record<string, string | undefined>> = table.methods;

/** Classes whose objects are put together before anything is asked of the server. */
const builders = new Set([
  "RichTextValueBuilder",
  "TextStyleBuilder",
  "DataValidationBuilder",
  "EmbeddedChartBuilder",
  "HtmlOutput",
  "Menu",
  "TriggerBuilder",
  "ClockTriggerBuilder",
  "SpreadsheetTriggerBuilder",
]);

/** Calls that begin such an object. */
const begins = new Set([
  "SpreadsheetApp.newRichTextValue",
  "SpreadsheetApp.newTextStyle",
  "SpreadsheetApp.newDataValidation",
  "Sheet.newChart",
]);

/** What may be called before any permission was given. */
const freely = /^(?:SpreadsheetApp\.getUi|Ui\.create(?:Addon)?Menu|Menu\.\w+)$/;

/** Scopes that an action has to ask for in its own run before it uses them. */
const askedFor = new Set([
  "drive.file",
  "script.external_request",
  "script.send_mail",
  "script.scriptapp",
  "userinfo.email",
]);

export interface Call {
  readonly name: string;
  readonly isRemote: boolean;
}

type Methods = Readonly<Record<string, unknown>>;

/**
 * The one place through which every call of a fake goes: it counts, refuses what the manifest does not cover or what
 * was not asked for, and fails where a test wants it to. Objects are proxies: a member that a fake lacks throws.
 */
export class Host {
  calls: Call[] = [];
  /** What was done that Google forbids; the code under test may have swallowed the error. */
  violations: string[] = [];
  authMode: "NONE" | "FULL" = "FULL";
  /** Whether a person started the run: only then can permissions be asked for. */
  isMenuRun = true;
  granted: ReadonlySet<string>;
  /** The number of the call that fails, from 0; -1 for none. */
  failAt = -1;
  failure = "ไม่สามารถให้บริการได้ในขณะนี้: สเปรดชีต";
  /** Language of the account: the services word their messages in it. */
  language: "th" | "en" = "th";
  /** Whether the failing call is carried out before it fails, as when only its answer is lost. */
  failsAfterwards = false;
  private asked = new Set<string>();

  constructor(readonly manifest: readonly string[]) {
    this.granted = new Set(manifest);
  }

  begin(): void {
    this.calls = [];
    this.asked = new Set();
  }

  get remote(): number {
    return this.calls.filter((call) => call.isRemote).length;
  }

  get local(): number {
    return this.calls.length - this.remote;
  }

  /** A message in the language of the account. */
  words(english: string, thai: string): string {
    return this.language === "th" ? thai : english;
  }

  /** Whether some scopes are granted; from then on the run knows it. */
  isGranted(scopes: readonly string[]): boolean {
    for (const scope of scopes) {
      if (!this.manifest.includes(scope)) this.refuse(`the script asks for ${scope}, which the manifest does not`);
    }
    const isGranted = scopes.every((scope) => this.granted.has(scope));
    if (isGranted) scopes.forEach((scope) => this.asked.add(scope));
    return isGranted;
  }

  /** What Google threw to end the run and show its window of consent; it has to come out of the script as it is. */
  consent: Error | null = null;

  ask(scopes: readonly string[]): void {
    if (this.isGranted(scopes)) return;
    this.consent = new Error(
      this.words("Authorization is required to perform that action.", "ต้องให้สิทธิ์เพื่อดำเนินการดังกล่าว"),
    );
    throw this.consent;
  }

  refuse(text: string): never {
    this.violations.push(text);
    throw new Error(text);
  }

  private enter(name: string): void {
    const scope = scopeOf[name];
    if (scope === undefined) this.refuse(`${name} is in no table of scopes`);
    if (this.authMode === "NONE" && !freely.test(name)) this.refuse(`${name} under AuthMode.NONE`);
    if (scope !== "" && this.authMode !== "NONE") {
      if (!this.manifest.includes(scope)) this.refuse(`${name} needs ${scope}, which the manifest lacks`);
      if (this.isMenuRun && askedFor.has(scope) && !this.asked.has(scope))
        this.refuse(`${name} before ${scope} was asked for`);
      if (!this.granted.has(scope))
        throw new Error(this.words(`You do not have permission to call ${name}`, `คุณไม่มีสิทธิ์เรียกใช้ ${name}`));
    }
    const index = this.calls.length;
    this.calls.push({ name, isRemote: !begins.has(name) && !builders.has(name.slice(0, name.indexOf("."))) });
    if (index === this.failAt && !this.failsAfterwards) throw new Error(this.failure);
  }

  private leave(index: number): void {
    if (index === this.failAt && this.failsAfterwards) throw new Error(this.failure);
  }

  /** A service object with exactly these members; a new object each time, since the real ones have no identity. */
  wrap<T extends object>(className: string, target: T): T {
    const members = target as Methods;
    return new Proxy(target, {
      get: (_, key) => {
        if (typeof key === "symbol") return undefined;
        const value = members[key];
        if (value === undefined) {
          // What a language asks of any object, such as whether it is a promise, is no use of the service.
          if (key === "then" || key === "toJSON") return undefined;
          return this.refuse(`${className}.${key} is not known to the fake`);
        }
        if (typeof value !== "function") return value;
        return (...args: unknown[]): unknown => {
          const index = this.calls.length;
          this.enter(`${className}.${key}`);
          const answer = (value as (...all: unknown[]) => unknown).apply(target, args);
          this.leave(index);
          return answer;
        };
      },
      set: (_, key) => this.refuse(`${className}.${String(key)} cannot be set`),
      has: (_, key) => this.refuse(`"${String(key)}" in ${className}`),
    });
  }
}

/** The thing behind a proxy that a fake made; a call with anything else fails as the service would. */
export class Registry<T extends object> {
  private readonly known = new WeakMap<object, T>();

  put(proxy: object, thing: T): void {
    this.known.set(proxy, thing);
  }

  get(proxy: unknown, what: string): T {
    const thing = typeof proxy === "object" && proxy !== null ? this.known.get(proxy) : undefined;
    if (thing === undefined) throw new Error(`The parameters do not match the method's signature: no ${what}`);
    return thing;
  }
}
