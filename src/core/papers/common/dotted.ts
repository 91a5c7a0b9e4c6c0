/** Dotted lines for the hand; even the long one stays on one line in a wider font than the template's. */
export const dotted = { short: ".".repeat(30), long: ".".repeat(36) } as const;
