import analysis from "../../examples/analysis-2568.json";
import announcement from "../../examples/announcement-2563.json";
import annual from "../../examples/annual-2568.json";
import demo from "../../examples/demo.json";
import memo from "../../examples/memo-2565.json";
import progress from "../../examples/progress-2563.json";
import { paperKindList } from "../core";

export interface ExampleOffice {
  readonly name: string;
  readonly title: string;
  readonly kinds: readonly string[];
  readonly options: {
    readonly round?: number;
    readonly statusDate?: string;
    /** Of papers that look back from another day, by kind. */
    readonly statusDates?: Readonly<Record<string, string>>;
  };
  readonly sheets: Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>;
}

/** The status date of an example's paper; undefined = the workbook's own. */
export function exampleStatusDate({ options }: ExampleOffice, kind: string): string | undefined {
  return options.statusDates?.[kind] ?? options.statusDate;
}

/** The example offices, first the full one, of which papers of every kind are made. */
export const exampleOffices: readonly ExampleOffice[] = [
  { ...demo, kinds: paperKindList },
  progress,
  annual,
  memo,
  analysis,
  announcement,
];
