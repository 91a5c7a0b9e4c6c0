import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { coverageFaults, lostSignatures, type SignedTogether } from "./coverage";
import { problemsOfEngine } from "./faults";
import { brokenPart, compileTemplate, prepareTemplate } from "./fill";
import { hiddenIn } from "./hidden";
import { braceFaults, foreignTags, leftoversOf, openWork, settingsFaults } from "./leftovers";
import { loopProblems } from "./loop-problems";
import { mergeFaults } from "./merge-faults";
import { openPackage, readPart, textParts, type DocxPackage } from "./package";
import { pictureFaults } from "./picture-faults";
import { crossedWrappers, elementsOf, usualXml, wrapperTitle } from "./prepare";
import { templateFreedControl, templateNotDocx, templateOtherKind } from "./problems";
import { listNames, templateParts, readLoops, type Part, type TemplateReading } from "./read-template";
import { placeOfPart } from "./scan";
import { tagFaults, type PlacedTag } from "./scopes";
import { homeFault, packageFaults } from "./sound";
import { unfilledIn, unfilledLinks } from "./unfilled";
import { unseenIn } from "./unseen-tags";
import { readStyles, type Styles } from "./styles";
import type { TagDef } from "./tag-types";
import { wideTables } from "./wide-tables";
import { parseXml } from "./xml";

/** What templates of one kind of paper are checked against. */
export interface TemplateKind {
  /** Thai: the kind's name. */
  readonly name: string;
  readonly tags: readonly TagDef[];
  /** The lists of signatories that its papers have blocks for. */
  readonly signs: readonly string[];
  /** The lists of all who sign that may stand in their place. */
  readonly together: SignedTogether;
}

/** So many unknown tags are no slip of the hand. */
const strangers = 3;

const unknownOf = (reading: TemplateReading): number =>
  reading.placed.filter(({ def, tag }) => def === null && tag.name !== ".").length;

/** The name of the kind that a template was made for, where it is plainly one of the others; else null. */
function otherKind(parts: readonly Part[], others: readonly TemplateKind[], unknown: number): string | null {
  if (unknown < strangers) return null;
  const opened = new Set(parts.flatMap(({ tags }) => tags.filter(({ sign }) => sign === "#").map(({ name }) => name)));
  const fits = others
    .filter(({ tags }) => tags.every((tag) => tag.essential !== true || opened.has(tag.tag)))
    .map(({ name, tags }) => ({
      name,
      unknown: parts.reduce((sum, part) => sum + unknownOf(readLoops(part, tags)), 0),
    }))
    .filter((one) => one.unknown * 4 <= unknown)
    .sort((a, b) => a.unknown - b.unknown);
  return fits[0]?.name ?? null;
}

/** Content controls and the like that are taken off because a loop crosses them, told with their place. */
function freedControls(template: Uint8Array): readonly Problem[] {
  const opened = openPackage(template);
  return (opened === null ? [] : textParts(opened)).flatMap(({ name, role }) => {
    const found = crossedWrappers(usualXml(opened === null ? "" : readPart(opened.zip, name)));
    const titles = [...new Set(found.map(wrapperTitle))];
    return titles.map((what) => problem(templateFreedControl, { found: placeOfPart(role), args: { what } }));
  });
}

/** The texts of a part, for one kind of paper: every fault but what is missing. */
function partFaults(
  part: Part,
  { placed, loops, faults }: TemplateReading,
  top: readonly TagDef[],
): readonly Problem[] {
  return [
    ...braceFaults(part.paragraphs),
    ...loopProblems(faults, loops, placed),
    ...tagFaults(placed, loops, top),
    ...mergeFaults(placed, part.paragraphs),
  ];
}

/** The tags whose values are on the page; what stands in a hidden row is in no row. */
function seenTags(placed: readonly PlacedTag[], xml: string, styles: Styles): readonly PlacedTag[] {
  const root = parseXml(xml);
  const hidden = root === null ? [] : hiddenIn(elementsOf(root), styles);
  return placed.filter(({ tag }) => tag.sign !== "" || !hidden.some(({ at, end }) => at < tag.at && tag.at < end));
}

const namesOf = (tags: readonly TagDef[]): readonly string[] =>
  tags.flatMap(({ tag, fields }) => [tag, ...namesOf(fields ?? [])]);

function leftovers(template: DocxPackage, parts: readonly Part[], top: readonly TagDef[]): readonly Problem[] {
  const names = [...new Set(namesOf(top))];
  const lists = new Set(listNames(top));
  const styles = readStyles(template);
  const read = parts.map(({ xml, role, paragraphs, tags }) => {
    const root = parseXml(xml);
    return { xml, elements: root === null ? [] : elementsOf(root), paragraphs, tags, place: placeOfPart(role) };
  });
  const found = read.map((part) => leftoversOf(part, names));
  const comments = new Set(
    parts.flatMap(({ xml }) => [...xml.matchAll(/<w:commentReference\b[^>]*?w:id="([^"]*)"/g)].map(([, id]) => id)),
  );
  return [
    ...parts.flatMap(({ paragraphs }) => foreignTags(paragraphs, names)),
    ...found.flatMap(({ problems }) => problems),
    ...read.flatMap((part) => [...unfilledIn(part.xml, part.elements, part.place), ...unseenIn(part, styles, lists)]),
    ...unfilledLinks(template),
    ...openWork(
      found.reduce((sum, { changes }) => sum + changes, 0),
      comments.size,
    ),
    ...settingsFaults(template),
    ...pictureFaults(template),
  ];
}

/**
 * Every fault of a template of a kind at once: parts that are broken, tags that are broken, unknown or of another sort
 * than they are used as (with the nearest that is known), what the paper has to tell and has no place for, and what is
 * left over from other programs. A template of one of the other kinds is told as such. [] = it can be filled.
 */
export function templateProblems(
  bytes: Uint8Array,
  kind: TemplateKind,
  others: readonly TemplateKind[],
): readonly Problem[] {
  const template = prepareTemplate(bytes);
  if (template === null) return [problem(templateNotDocx)];
  const broken = packageFaults(template.zip, template.main, new Set());
  const homeless = textParts(template).flatMap(({ name }) => {
    if (broken.some(({ part }) => part === name)) return [];
    const fault = homeFault(readPart(template.zip, name));
    return fault === null ? [] : [{ part: name, reason: fault.message }];
  });
  if (broken.length + homeless.length > 0) return [...broken, ...homeless].map(brokenPart);
  const parts = templateParts(template);
  const readings = parts.map((part) => readLoops(part, kind.tags));
  const unknown = readings.reduce((sum, reading) => sum + unknownOf(reading), 0);
  const stranger = otherKind(parts, others, unknown);
  if (stranger !== null) {
    return [problem(templateOtherKind, { found: stranger, args: { kind: kind.name, other: stranger } })];
  }
  const faults = parts.flatMap((part, index) => {
    const reading = readings[index];
    return reading === undefined ? [] : partFaults(part, reading, kind.tags);
  });
  const structural = new Set(
    readings.flatMap(({ faults: own, misspelt }) => [
      ...own.flatMap(({ tag, kind: what, other }) => [tag.name, ...(what === "two" && other ? [other.name] : [])]),
      ...misspelt,
    ]),
  );
  const placed = readings.flatMap((reading) => reading.placed);
  const styles = readStyles(template);
  const seen = readings.flatMap((reading, index) => seenTags(reading.placed, parts[index]?.xml ?? "", styles));
  const told = faults.some(({ severity }) => severity === "error");
  return [
    ...faults,
    ...(told ? [] : problemsOfEngine(compileTemplate(template), (name) => parts.find((part) => part.name === name))),
    ...coverageFaults(seen, kind.tags, structural),
    ...lostSignatures(placed, kind.signs, kind.together, structural),
    ...freedControls(bytes),
    ...leftovers(template, parts, kind.tags),
    ...wideTables(parts[0]?.xml ?? ""),
  ];
}
