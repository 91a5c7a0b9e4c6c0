/** error: a paper made from this is wrong or incomplete. warning: a person should look. info: good to know. */
export type Severity = "error" | "warning" | "info";

/** One kind of problem: its stable code, how grave it is and how it is worded; wordings may hold {places}. */
export interface ProblemDef {
  readonly code: string;
  readonly severity: Severity;
  /** How grave it is too, where a rule knows better. */
  readonly orSeverity?: Severity;
  /** Thai: what is wrong. */
  readonly message: string;
  /** Thai: what was expected. */
  readonly expected: string;
  /** A valid example. */
  readonly example?: string;
  /** Thai: what to do. */
  readonly fix: string;
  /** Thai: what it leads to when nobody mends it. */
  readonly why: string;
  /** Where the requirement comes from. */
  readonly source?: string;
}

type Letter = "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j" | "k" | "l" | "m" | "n" | "o" | "p" | "q" | "r" | "s" | "t" | "u" | "v" | "w" | "x" | "y" | "z"; // prettier-ignore
type Innermost<Text extends string> = Text extends `${string}{${infer Rest}` ? Innermost<Rest> : Text;
type PlacesIn<Wording> = Wording extends `${string}{${infer Name}}${infer Rest}`
  ? (Innermost<Name> extends `${Letter}${string}` ? Innermost<Name> : never) | PlacesIn<Rest>
  : never;

/** The severities that a definition says a problem may have. */
export type SeverityOf<Def extends ProblemDef> =
  Def["severity"] | (Def extends { readonly orSeverity: infer Other extends Severity } ? Other : never);

/** The {places} of a definition's wordings. */
export type PlaceOf<Def extends ProblemDef> = PlacesIn<Def["message"] | Def["expected"] | Def["example"] | Def["fix"]>;

/** A definition with the places of its wordings known to the types. */
export function defineProblem<const Def extends ProblemDef>(def: Def): Def {
  return def;
}
