import type { CivilDate } from "../calendar";

/** What only a shell knows: the day, the hour, the person. */
export interface Environment {
  readonly today: CivilDate;
  /** Date and time as they are to be shown, in Thai. */
  readonly now: string;
  /** "" where unknown. */
  readonly user: string;
}
