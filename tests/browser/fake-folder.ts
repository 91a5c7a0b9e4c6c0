/** What a folder of a browser holds: the bytes of each file, and when it was written last. */
export interface Held {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly at: number;
}

/**
 * A folder as a browser gives it to a page, in memory. As Chromium it refuses names with characters that are illegal there
 * (quotes, tilde, star, slashes, colon, brackets, question mark, bar, control and format characters, white space or a dot
 * at an end), and does not list them, so that no lock file of an office program is ever seen: `IllegalCharacters` of
 * base/i18n/file_util_icu.cc, asked by `IsSafePathComponent` of content/browser/file_system_access. A file that is to be
 * made is there, and empty, before it is written. It needs nothing but its arguments: a page can be handed its source.
 */
export function fakeFolder(name: string, files: Map<string, Held>, now: () => number): FileSystemDirectoryHandle {
  const isLegal = (file: string): boolean => !/["~*/:<>?\\|\p{Cc}\p{Cf}]|^[\s.]|[\s.]$/u.test(file);
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
  const folder: object = {
    kind: "directory",
    name,
    getFileHandle: (file: string, options?: { create?: boolean }) => {
      if (!isLegal(file)) return Promise.reject(new TypeError("Name is not allowed."));
      if (!files.has(file) && options?.create === true) files.set(file, { bytes: new Uint8Array(), at: now() });
      return files.has(file)
        ? Promise.resolve(fileHandle(file))
        : Promise.reject(new DOMException("", "NotFoundError"));
    },
    getDirectoryHandle: () => Promise.reject(new DOMException("", "NotFoundError")),
    removeEntry: (file: string) => Promise.resolve(void files.delete(file)),
    isSameEntry: (other: unknown) => Promise.resolve(other === folder),
    resolve: () => Promise.resolve(null),
    keys: async function* () {
      await Promise.resolve();
      yield* [...files.keys()].filter(isLegal);
    },
  };
  return folder as unknown as FileSystemDirectoryHandle;
}
