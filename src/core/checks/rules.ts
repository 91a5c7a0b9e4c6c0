import { factRules } from "./facts";
import { filledTables, knownTextTags, paperDates, paperSignatories } from "./papers";
import { requiredValues } from "./required";
import { textRules } from "./text";
import type { Rule } from "./types";

/** Every rule, in the order in which findings are shown within a cell. */
export const rules: readonly Rule[] = [
  requiredValues,
  filledTables,
  paperDates,
  paperSignatories,
  knownTextTags,
  ...textRules,
  ...factRules,
];
