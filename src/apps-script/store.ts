/** What is remembered between runs, by whose it is: everybody's who works in this file, or one person's. */
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

/** Everything that is remembered for the file, in one call a run. */
export function recallAll(): Readonly<Record<string, string>> {
  all ??= { ...store("file").getProperties() };
  return all;
}

/** Remembers several short texts for the file in one call. */
export function rememberAll(texts: Readonly<Record<string, string>>): void {
  store("file").setProperties({ ...texts });
  Object.assign(all ?? {}, texts);
}

/** A remembered text, null where there is none. */
export function recall(owner: Owner, key: string): string | null {
  if (owner === "file" && all !== null) return all[key] ?? null;
  return store(owner).getProperty(key);
}

/** Remembers a short text (Google takes 9 KB a value). */
export function remember(owner: Owner, key: string, text: string): void {
  store(owner).setProperty(key, text);
  if (owner === "file" && all !== null) all[key] = text;
}

export function forget(owner: Owner, key: string): void {
  store(owner).deleteProperty(key);
  if (owner === "file" && all !== null) all = Object.fromEntries(Object.entries(all).filter(([one]) => one !== key));
}

/** A remembered value, `otherwise` where there is none or it cannot be read. */
export function recallData<T>(owner: Owner, key: string, otherwise: T, isRight: (value: unknown) => value is T): T {
  const text = recall(owner, key);
  if (text === null) return otherwise;
  try {
    const value: unknown = JSON.parse(text);
    return isRight(value) ? value : otherwise;
  } catch {
    return otherwise;
  }
}
