const address = /^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/;

/** The e-mail addresses of a cell, each once, in order; whatever is no address falls away. */
export function addressesOf(cell: string): readonly string[] {
  const found = cell.split(/[\s,;<>]+/).filter((part) => address.test(part));
  return found.filter((part, index) => found.findIndex((one) => one.toLowerCase() === part.toLowerCase()) === index);
}
