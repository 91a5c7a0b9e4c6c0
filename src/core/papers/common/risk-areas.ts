import type { Risk } from "../../model/risks";

/** The risks in sheet order, those of one area where it first occurs: the order in which papers number them. */
export function byArea(risks: readonly Risk[]): readonly Risk[] {
  const areas = [...new Set(risks.map((risk) => risk.area))];
  return [...risks].sort((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area));
}
