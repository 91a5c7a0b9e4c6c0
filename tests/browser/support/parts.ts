import PizZip from "pizzip";

/** What a file of Word or Excel holds, by the names of its parts. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const zip = new PizZip(bytes);
  return Object.fromEntries(
    Object.values(zip.files)
      .filter((file) => !file.dir)
      .map((file) => [file.name, file.asBinary()]),
  );
}
