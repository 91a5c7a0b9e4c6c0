/** What is remembered between runs, by whose it is: everybody's who works in this file, or one person's. */
type Owner = "file" | "person";

function store(owner: Owner): GoogleAppsScript.Properties.Properties {
  return owner === "file" ? PropertiesService.getDocumentProperties() : PropertiesService.getUserProperties();
}

/** A remembered text, null where there is none. */
export function recall(owner: Owner, key: string): string | null {
  return store(owner).getProperty(key);
}

/** Remembers a short text (Google takes 9 KB a value). */
export function remember(owner: Owner, key: string, text: string): void {
  store(owner).setProperty(key, text);
}

export function forget(owner: Owner, key: string): void {
  store(owner).deleteProperty(key);
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
