/** error: a paper made from this is wrong or incomplete. warning: a person should look. info: good to know. */
export type Severity = "error" | "warning" | "info";

/** A word of the catalogue: texts may hold {name} places that `args` fill. */
export interface ProblemDef {
  readonly severity: Severity;
  readonly message: string;
  readonly expected: string;
  readonly example?: string;
  readonly fix: string;
}
