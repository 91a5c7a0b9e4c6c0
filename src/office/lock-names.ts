/** The names of the files that LibreOffice, Excel and Word lay beside a file while they have it open. */
export function lockNames(name: string): readonly string[] {
  // Word cuts the first two letters of a long name, Excel does not.
  return [`.~lock.${name}#`, `~$${name}`, `~$${name.slice(2)}`];
}
