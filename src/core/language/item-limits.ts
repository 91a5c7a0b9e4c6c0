/*
 * How many items and questions the three tools have. Sources: O42 and O43 are the last items of 2563-2566, 35 items of
 * OIT in 2567 (issue's field notes); from 2567 on each indicator of IIT and EIT has three questions (a paper of that
 * year gives i10-i12 as the questions of indicator 4 and e4-e6 as those of indicator 7), before that i19-i24 were those
 * of indicator 4, six each. What no source gives is left wide.
 */

export interface ItemLimit {
  readonly tool: "OIT" | "IIT" | "EIT";
  /** พ.ศ. of the assessment, both included. */
  readonly from: number;
  readonly to: number;
  readonly last: number;
}

export const itemLimits: readonly ItemLimit[] = [
  { tool: "OIT", from: 0, to: 2566, last: 43 },
  { tool: "OIT", from: 2567, to: 2567, last: 35 },
  { tool: "OIT", from: 2568, to: 9999, last: 43 },
  { tool: "IIT", from: 0, to: 2566, last: 30 },
  { tool: "IIT", from: 2567, to: 9999, last: 15 },
  { tool: "EIT", from: 0, to: 2566, last: 15 },
  { tool: "EIT", from: 2567, to: 9999, last: 9 },
];

/** The set of the sheet เกณฑ์ by which an office gives other numbers: ระดับ names the tool, ต่ำสุด the number. */
export const itemLimitSet = "จำนวนข้อ ITA";
