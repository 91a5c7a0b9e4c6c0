import { warning, risks, type Cases } from "../common/case";

export const cases: Cases = {
  "risk.half-scored": [
    warning(risks("H2", { likelihood: "3" })),
    warning(risks("R2", { likelihood: "3", impact: "3", likelihoodAfter: "1" })),
  ],
  "risk.no-response": [warning(risks("E2", { likelihood: "5", impact: "4", response: null }))],
};
