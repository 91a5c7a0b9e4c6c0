import { statuses } from "../words";

/** What may be chosen as the state of a measure or risk. */
export const statusChoice = { words: Object.values(statuses) };
