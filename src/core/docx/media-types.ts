import { readContentTypes, readPart, typesPart, type Zip } from "./package";

const mediaTypes = { png: "image/png", jpg: "image/jpeg" } as const;

/** Declares the types of pictures that are put into a package, where its list does not name them. */
export function addMediaTypes(zip: Zip, names: readonly string[]): void {
  const xml = readPart(zip, typesPart);
  const defaults = readContentTypes(xml)?.defaults;
  const missing = (Object.keys(mediaTypes) as (keyof typeof mediaTypes)[]).filter(
    (extension) => names.some((name) => name.endsWith(`.${extension}`)) && defaults?.has(extension) !== true,
  );
  if (missing.length === 0) return;
  const added = missing.map((one) => `<Default Extension="${one}" ContentType="${mediaTypes[one]}"/>`).join("");
  zip.file(typesPart, xml.replace(/(<Types\b[^>]*>)/, `$1${added}`));
}
