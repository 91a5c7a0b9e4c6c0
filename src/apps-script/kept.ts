/** What is kept between runs, by whose it is: everybody's who works in this file, or one person's. */
type Owner = "file" | "person";

type Properties = GoogleAppsScript.Properties.Properties;

/** The stores that this run has asked for, and all that the file's one held: each is a call. */
let opened: Partial<Record<Owner, Properties>> = {};
let all: Record<string, string> | null = null;

/** Forgets what another run may have changed since. To be called when a run begins. */
export function beginRun(): void {
  opened = {};
  all = null;
}

function store(owner: Owner): Properties {
  const known = opened[owner];
  if (known !== undefined) return known;
  const asked = owner === "file" ? PropertiesService.getDocumentProperties() : PropertiesService.getUserProperties();
  opened[owner] = asked;
  return asked;
}

/** Everything that is kept for the file, in one call a run. */
export function readAllKept(): Readonly<Record<string, string>> {
  all ??= { ...store("file").getProperties() };
  return all;
}

/** Keeps several short texts for the file in one call. */
export function keepAll(texts: Readonly<Record<string, string>>): void {
  store("file").setProperties({ ...texts });
  Object.assign(all ?? {}, texts);
}

/** A kept text, null where there is none. */
export function readKept(owner: Owner, key: string): string | null {
  if (owner === "file" && all !== null) return all[key] ?? null;
  return store(owner).getProperty(key);
}

/** Keeps a short text (Google takes 9 KB a value). */
export function keep(owner: Owner, key: string, text: string): void {
  store(owner).setProperty(key, text);
  if (owner === "file" && all !== null) all[key] = text;
}

export function dropKept(owner: Owner, key: string): void {
  store(owner).deleteProperty(key);
  if (owner === "file" && all !== null) all = Object.fromEntries(Object.entries(all).filter(([one]) => one !== key));
}

/** A kept value, `otherwise` where there is none or it cannot be read. */
export function readKeptData<T>(owner: Owner, key: string, otherwise: T, isRight: (value: unknown) => value is T): T {
  const text = readKept(owner, key);
  if (text === null) return otherwise;
  try {
    const value: unknown = JSON.parse(text);
    return isRight(value) ? value : otherwise;
  } catch {
    return otherwise;
  }
}
