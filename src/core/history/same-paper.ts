import { fnv1a64 } from "../compute/fingerprint";
import { openDocx } from "../docx/package";

/** The part that says when a paper was made, and the words by which it does. */
const properties = "docProps/core.xml";
const days = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

/** What is in a paper, part by part in the order of their names, without the day on which it was made and without one part. */
export function contentOf(docx: Uint8Array, { without = "" } = {}): string {
  const files = openDocx(docx)?.files ?? {};
  const parts = Object.values(files).filter(({ dir, name }) => !dir && name !== without);
  return parts
    .map((file) => {
      const content = file.asBinary();
      return `${file.name}\n${file.name === properties ? content.replace(days, "") : content}`;
    })
    .sort()
    .join("\n");
}

/** Whether two files hold the same paper, be it made on another day. */
export function samePaper(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length === other.length && one.every((byte, at) => byte === other[at])) return true;
  const content = contentOf(one);
  return content !== "" && content === contentOf(other);
}

/** A short mark by which a paper is known again, whatever the day on which it is made. */
export function paperMark(docx: Uint8Array): string {
  return fnv1a64(contentOf(docx));
}
