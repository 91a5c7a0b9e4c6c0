/** Whether `part`, found at `at`, is a piece of one of the `wholes` standing there. */
export function standsInside(text: string, at: number, part: string, wholes: readonly string[]): boolean {
  return wholes.some((whole) => {
    for (let offset = whole.indexOf(part); offset >= 0; offset = whole.indexOf(part, offset + 1)) {
      if (at >= offset && text.startsWith(whole, at - offset)) return true;
    }
    return false;
  });
}
