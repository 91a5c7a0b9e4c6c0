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
