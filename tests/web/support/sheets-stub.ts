/**
 * Runs in the page before its own script: a google.script.run that refuses what Google refuses. Every call of a setter
 * gives a new runner, values have to survive as JSON, and an answer or a failure comes later, never at once.
 */
export function stubGoogle(): void {
  type Handler = ((value: unknown) => void) | null;
  type Answer = { readonly ok: true; readonly answer: unknown } | { readonly ok: false; readonly message: string };
  const names = ["pageState", "pageCheck", "pageOpenCell", "pageMakePaper", "pageShare", "pagePeople", "pageRefresh"];
  names.push("pageCreate", "pageAccept", "pageAll", "pagePapers", "pageDecide", "pagePdf");
  names.push("pageImport", "pageImportWrite", "pageCorrect", "pageYear", "pageDiff", "pageRuns", "pageUndo");
  const host = window as unknown as Record<string, unknown>;

  const requirePlain = (value: unknown): void => {
    if (value === undefined || typeof value === "function" || value instanceof Date) {
      throw new TypeError("Failed due to illegal value in property: 0");
    }
    if (typeof value === "object" && value !== null) Object.values(value).forEach(requirePlain);
  };

  const runner = (success: Handler, failure: Handler): Record<string, unknown> => {
    const made: Record<string, unknown> = {
      withSuccessHandler: (handler: Handler) => runner(handler, failure),
      withFailureHandler: (handler: Handler) => runner(success, handler),
      withUserObject: () => {
        throw new Error("not used");
      },
    };
    for (const name of names) {
      made[name] = (...given: unknown[]): void => {
        given.forEach(requirePlain);
        const ask = host["askAddIn"] as (call: string, input: unknown) => Promise<Answer>;
        void ask(name, given[0]).then((answer) => {
          if (answer.ok) success?.(answer.answer);
          else failure?.(Object.assign(new Error(answer.message), { name: "ScriptError" }));
        });
      };
    }
    return made;
  };
  host["google"] = { script: { run: runner(null, null), host: {} } };
}
