/** How a cell looks. Colours are RRGGBB; every state also carries a sign, so that print in black and white is enough. */
export interface Style {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly valign?: "top" | "middle";
  readonly wrap?: boolean;
  readonly border?: boolean;
  /** A number format such as "0.00". */
  readonly format?: string;
}

const line = { border: true, valign: "top" } as const;
/** Begins in the first of two cells and runs on over the second: a merge would be two calls for each in an online sheet. */
const legend = { bold: true } as const;
const state = { border: true, align: "center", valign: "middle", bold: true } as const;

/** Every style a computed sheet may use; the shells turn this table into theirs. */
export const styles = {
  plain: {},
  notice: { color: "7F7F7F", size: 11 },
  title: { bold: true, size: 18 },
  subtitle: { bold: true, size: 16 },
  header: { ...line, bold: true, fill: "D9E2F3", align: "center", valign: "middle", wrap: true },
  text: { ...line, wrap: true },
  center: { ...line, align: "center" },
  number: { ...line, align: "center", format: "0" },
  decimal: { ...line, align: "center", format: "0.00" },
  percent: { ...line, align: "center", format: "0.00%" },
  total: { ...line, bold: true, fill: "F2F2F2", align: "center" },
  change: { ...line, align: "center", format: "+0.00;-0.00;0.00" },
  totalDecimal: { ...line, bold: true, fill: "F2F2F2", align: "center", format: "0.00" },
  totalChange: { ...line, bold: true, fill: "F2F2F2", align: "center", format: "+0.00;-0.00;0.00" },
  totalPercent: { ...line, bold: true, fill: "F2F2F2", align: "center", format: "0.00%" },
  totalText: { ...line, bold: true, fill: "F2F2F2" },
  group: { ...line, bold: true, fill: "EDEDED" },
  link: { ...line, color: "0563C1", wrap: true },
  monthOff: { border: true },
  monthPlanned: { ...state, fill: "D9D9D9" },
  monthDone: { ...state, fill: "A9D08E" },
  monthSpared: { ...state, fill: "E2EFDA" },
  monthRunning: { ...state, fill: "FFE699" },
  monthOverdue: { ...state, fill: "F4B084", color: "C00000" },
  monthCancelled: { ...state, fill: "FFFFFF", color: "7F7F7F" },
  legendPlanned: { ...legend, fill: "D9D9D9" },
  legendDone: { ...legend, fill: "A9D08E" },
  legendSpared: { ...legend, fill: "E2EFDA" },
  legendRunning: { ...legend, fill: "FFE699" },
  legendOverdue: { ...legend, fill: "F4B084", color: "C00000" },
  legendCancelled: { ...legend, fill: "FFFFFF", color: "7F7F7F" },
  error: { ...line, bold: true, fill: "F8CBAD", align: "center" },
  warning: { ...line, fill: "FFF2CC", align: "center" },
  info: { ...line, fill: "DDEBF7", align: "center" },
} as const satisfies Record<string, Style>;

export type StyleName = keyof typeof styles;
