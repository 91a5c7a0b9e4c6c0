const separators = [",", ";", "\t"] as const;

/** The separator of most cells of the first line outside of quotes: programs of other languages write ; or tabs. */
function separatorOf(text: string): string {
  const line = text.replace(/"(?:[^"]|"")*"/g, "").split(/\r?\n/, 1)[0] ?? "";
  const counts = separators.map((separator) => line.split(separator).length);
  return separators[counts.indexOf(Math.max(...counts))] ?? ",";
}

/**
 * Reads a table of text as spreadsheets save it (RFC 4180): quotes around what holds separators or line breaks, doubled
 * inside. A quote that is never closed takes the rest of the text, as spreadsheets do. Empty lines at the end fall away.
 */
export function readCsv(source: string): readonly (readonly string[])[] {
  const text = source.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let isQuoted = false;
  const endRow = (): void => {
    rows.push([...row, cell]);
    row = [];
    cell = "";
  };
  for (let index = 0; index < text.length; index++) {
    const letter = text.charAt(index);
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(index + 1) === '"') {
        cell += '"';
        index++;
      } else isQuoted = false;
    } else if (letter === '"' && cell === "") isQuoted = true;
    else if (letter === separator) {
      row.push(cell);
      cell = "";
    } else if (letter === "\n") endRow();
    else cell += letter;
  }
  if (cell !== "" || row.length > 0) endRow();
  while (rows.length > 0 && (rows[rows.length - 1] ?? []).every((value) => value.trim() === "")) rows.pop();
  return rows;
}
