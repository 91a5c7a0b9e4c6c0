import type { Risk } from "../../model/risks";

/**
 * The risks in sheet order, those of one area brought together where the area first occurs: the order in
 * which papers number them. */
export function byArea(risks: readonly Risk[]): readonly Risk[] {
  const areas = [...new Set(risks.map((risk) => risk.area))];
  return [...risks].sort((a, b) => areas.indexOf(a.area) - areas.indexOf(b.area));
}
