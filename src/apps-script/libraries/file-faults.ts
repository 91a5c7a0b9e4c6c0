import type { Problem } from "../../core";

/** A spreadsheet of the service is no file: it has no faults of one. */
export const faultProblems = (): readonly Problem[] => [];

/** No sheet of it stands empty because a file is damaged. */
export const isEmptied = (): boolean => false;
