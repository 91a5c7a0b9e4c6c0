/** The folder of a part: `xl/worksheets/sheet1.xml` -> `xl/worksheets`, "" at the top. */
export function folderOf(part: string): string {
  return part.slice(0, Math.max(0, part.lastIndexOf("/")));
}

/** The name of a part within its folder. */
export function nameOf(part: string): string {
  return part.slice(part.lastIndexOf("/") + 1);
}

/** A path from a folder of a package, without a leading slash; `..` leads no higher than the top. */
export function resolvePath(folder: string, path: string): string {
  const steps: string[] = [];
  for (const step of `${path.startsWith("/") ? "" : folder}/${path}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The path of a part as seen from a folder: `xl/worksheets` to `xl/comments1.xml` -> `../comments1.xml`. */
export function pathFrom(folder: string, part: string): string {
  const from = folder === "" ? [] : folder.split("/");
  const to = part.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}
