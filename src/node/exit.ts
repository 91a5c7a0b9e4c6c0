/** 0 done, 1 the data has errors, 2 wrong use or a file that cannot be read or written. */
export const exitCodes = { done: 0, dataErrors: 1, wrongUse: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Wrong use of a command; the message is shown as it is. */
export class UsageProblem extends Error {}
