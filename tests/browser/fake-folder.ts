/** What a folder of a browser holds: the bytes of each file, and when it was written last. */
export interface Held {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly at: number;
}

/** A folder as a browser gives it to a page, in memory. It needs nothing but its arguments: a page can be handed its source. */
export function fakeFolder(name: string, files: Map<string, Held>, now: () => number): FileSystemDirectoryHandle {
  const fileHandle = (file: string) => ({
    kind: "file",
    name: file,
    getFile: () => {
      const held = files.get(file);
      if (held === undefined) return Promise.reject(new DOMException("", "NotFoundError"));
      return Promise.resolve(new File([held.bytes], file, { lastModified: held.at }));
    },
    createWritable: () => {
      const pieces: Uint8Array<ArrayBuffer>[] = [];
      return Promise.resolve({
        write: (piece: Uint8Array<ArrayBuffer>) => Promise.resolve(pieces.push(piece)),
        close: () => {
          for (const bytes of pieces) files.set(file, { bytes, at: now() });
          return Promise.resolve();
        },
      });
    },
  });
  const folder = {
    kind: "directory",
    name,
    getFileHandle: (file: string, options?: { create?: boolean }) =>
      files.has(file) || options?.create === true
        ? Promise.resolve(fileHandle(file))
        : Promise.reject(new DOMException("", "NotFoundError")),
    getDirectoryHandle: () => Promise.reject(new DOMException("", "NotFoundError")),
    removeEntry: (file: string) => Promise.resolve(void files.delete(file)),
    resolve: () => Promise.resolve(null),
    keys: async function* () {
      await Promise.resolve();
      yield* [...files.keys()];
    },
  };
  return folder as unknown as FileSystemDirectoryHandle;
}
