/** The code that the system gives an error, such as ENOENT; "" when it has none. */
export function systemCode(error: unknown): string {
  return typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
}
