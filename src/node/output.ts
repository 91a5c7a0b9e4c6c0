import { type CellRef, groupProblems, othersText, refName, severityWord, type Problem } from "../core";

/** Where results and messages go; tests hand in their own. */
export interface Streams {
  /** Results. */
  readonly out: (line: string) => void;
  /** Messages and progress. */
  readonly log: (line: string) => void;
}

export const terminal: Streams = {
  out: (line) => process.stdout.write(`${line}\n`),
  log: (line) => process.stderr.write(`${line}\n`),
};

const noReader: ReadonlySet<string> = new Set(["EPIPE", "ERR_STREAM_DESTROYED"]);

/** Lets whoever reads the output stop before its end, as "| head" does: the work goes on, and nobody is told. */
export function letReadersGo(stream: NodeJS.EventEmitter): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (!noReader.has(error.code ?? "")) throw error;
  });
}

/** Columns that a text takes on a terminal: Thai vowels and marks above and below take none. */
export function displayWidth(text: string): number {
  return Array.from(text).filter((character) => !/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200b]/.test(character)).length;
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** Rows as aligned text, the first row the headers. */
export function tableText(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ""))));
  const lines = rows.map((row) =>
    row
      .map((text, column) => pad(text, widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [lines[0] ?? "", rule, ...lines.slice(1)];
}

/** One problem in lines: what and where, found and expected, what to do. */
function problemLines(problem: Problem): string[] {
  const place = problem.at === null ? "" : `${problem.at.sheet}!${refName(problem.at)}`;
  const others = othersText(problem);
  const header = problem.header === "" ? "" : ` (${problem.header})`;
  const facts = [
    problem.found === "" ? "" : `พบ: ${problem.found}`,
    problem.expected === "" ? "" : `ควรเป็น: ${problem.expected}`,
    problem.example === "" ? "" : `ตัวอย่าง: ${problem.example}`,
  ].filter((fact) => fact !== "");
  return [
    [severityWord(problem.severity), `${place}${header}`, problem.message].filter((text) => text !== "").join("  "),
    ...facts.map((fact) => `    ${fact}`),
    ...(others === "" ? [] : [`    ${others}`]),
    `    วิธีแก้: ${problem.fix}  [${problem.code}]`,
  ];
}

/** Problems in lines, one of each cause with the cells of the others. */
export const problemsLines = (problems: readonly Problem[]): string[] => groupProblems(problems).flatMap(problemLines);

const nameOf = (at: CellRef): string => `${at.sheet}!${refName(at)}`;

/** A problem as data for --json, version 1: docs/check-json.md says what each field means. */
export function problemJson(problem: Problem): Record<string, unknown> {
  const {
    code,
    severity,
    at,
    header,
    found,
    expected,
    example,
    message,
    fix,
    correction,
    spans = [],
    others = [],
  } = problem;
  const [first] = spans;
  return {
    code,
    severity,
    sheet: at?.sheet ?? "",
    cell: at === null ? "" : refName(at),
    header,
    found,
    expected,
    example,
    message,
    fix,
    cells: [...(at === null ? [] : [at]), ...others].map(nameOf),
    position: first === undefined ? null : { offset: first.offset, length: first.length },
    positions: spans.map(({ offset, length, expected: word }) => ({ offset, length, expected: word ?? null })),
    word: first?.expected ?? null,
    correction: correction ?? null,
  };
}
