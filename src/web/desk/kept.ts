/** What this browser keeps between two visits: handles of files, which stay on the disk, and templates of the office. */
const database = "ita-workbook";
const kept = "kept";

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(kept);
    };
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error(database));
    };
  });
}

async function withStore<T>(mode: IDBTransactionMode, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const db = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const request = act(db.transaction(kept, mode).objectStore(kept));
      request.onsuccess = () => {
        resolve(request.result);
      };
      request.onerror = () => {
        reject(request.error ?? new Error(kept));
      };
    });
  } finally {
    db.close();
  }
}

/** The value that was kept under a name; undefined where there is none, or where this browser keeps nothing. */
export async function readKept<T>(name: string): Promise<T | undefined> {
  return (withStore("readonly", (store) => store.get(name)) as Promise<T | undefined>).catch(() => undefined);
}

/** Keeps a value; in a browser that keeps nothing it is forgotten with the page. */
export async function keep(name: string, value: unknown): Promise<void> {
  await withStore("readwrite", (store) => store.put(value, name)).catch(() => undefined);
}
