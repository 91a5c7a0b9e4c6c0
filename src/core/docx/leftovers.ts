import { problem } from "../problems/problem";
import type { Problem } from "../problems/types";
import { editDistance, nearest } from "../workbook/similar";
import { fold } from "../workbook/text";
import { readPart, typeOf, type DocxPackage } from "./package";
import {
  templateComments,
  templateDoubledBrace,
  templateForeignContent,
  templateForeignTag,
  templateOpenChanges,
  templateProtected,
  templateUnclosedTag,
  templateUnopenedTag,
} from "./problems";
import type { Paragraph } from "./scan";
import { parseXml, type XmlElement } from "./xml";

const doubled = /\{{2,}([^{}]*)\}*|\{([^{}]*)\}{2,}/g;
const brace = /[{}]/g;

/** Braces without a partner in their paragraph, and doubled ones as other programs write them, each told once. */
export function braceFaults(paragraphs: readonly Paragraph[]): readonly Problem[] {
  return paragraphs.flatMap(({ text, place }) => {
    const problems: Problem[] = [];
    const rest = text.replace(doubled, (found, opened?: string, closed?: string) => {
      const tag = (opened ?? closed ?? "").trim();
      problems.push(problem(templateDoubledBrace, { found, args: { tag, place, expected: `{${tag}}` } }));
      return " ".repeat(found.length);
    });
    let open = -1;
    const unclosed = (end: number): void => {
      const tag = (/^\{[#^/]?\s*([^\s{}<>]*)/.exec(rest.slice(open, end))?.[1] ?? "").slice(0, 60);
      problems.push(problem(templateUnclosedTag, { found: `{${tag}`, args: { tag, place, expected: `{${tag}}` } }));
    };
    for (const { 0: sign, index } of rest.matchAll(brace)) {
      if (sign === "{") {
        if (open >= 0) unclosed(index);
        open = index;
      } else if (open >= 0) open = -1;
      else {
        const tag = (/[^\s{}<>]*$/.exec(rest.slice(0, index))?.[0] ?? "").slice(-60);
        problems.push(problem(templateUnopenedTag, { found: `${tag}}`, args: { tag, place, expected: `{${tag}}` } }));
      }
    }
    if (open >= 0) unclosed(rest.length);
    return problems;
  });
}

/** How other programs mark what they fill in; `sure` ones are told whatever the name, others where it is one of ours. */
const foreign: readonly { readonly pattern: RegExp; readonly sure: boolean }[] = [
  { pattern: /<<\s*([^<>{}]{1,80}?)\s*>>/g, sure: true },
  { pattern: /[«‹]\s*([^«»‹›{}]{1,80}?)\s*[»›]/g, sure: true },
  { pattern: /\$\{\s*([^{}]{0,80}?)\s*\}/g, sure: true },
  { pattern: /[｛﹛❴]\s*([^{}｛｝﹛﹜❴❵]{0,80}?)\s*[｝﹜❵}]/g, sure: true },
  { pattern: /\{\s*([^{}｛｝﹛﹜❴❵]{0,80}?)\s*[｝﹜❵]/g, sure: true },
  { pattern: /[[［【〔]\s*([^[\]［］【】〔〕{}]{1,80}?)\s*[\]］】〕]/g, sure: false },
  { pattern: /<\s*([^<>{}]{1,80}?)\s*>/g, sure: false },
  { pattern: /%{1,2}\s*([^%{}]{1,80}?)\s*%{1,2}/g, sure: false },
  { pattern: /#{1,2}([^#{}\s]{1,80}?)#{1,2}/g, sure: false },
  { pattern: /_{2}([^_{}\s]{1,80}?)_{2}/g, sure: false },
  { pattern: /@{1,2}([^@{}\s]{1,80}?)@{1,2}/g, sure: false },
];

/** Whether a word between foreign brackets is one of ours, give or take a slip. */
function isOurs(word: string, names: readonly string[]): boolean {
  const own = fold(word.replace(/^[#^/]/, ""));
  if (own === "") return false;
  return names.some((name) => {
    const known = fold(name);
    return own === known || (known.length >= 5 && editDistance(own, known, 1) <= 1);
  });
}

/** The tag of ours that another program's may stand for; where none is near, how one is written. */
const ownTag = (word: string, names: readonly string[]): string => `{${nearest(word, names) ?? "ชื่อแท็ก"}}`;

/** Tags of other programs in a text. */
export function foreignTags(paragraphs: readonly Paragraph[], names: readonly string[]): readonly Problem[] {
  return paragraphs.flatMap(({ text, place }) => {
    let rest = text;
    const found: string[] = [];
    for (const { pattern, sure } of foreign) {
      rest = rest.replace(pattern, (whole, word: string) => {
        if (!sure && !isOurs(word, names)) return whole;
        found.push(whole);
        return " ".repeat(whole.length);
      });
    }
    return [...new Set(found)].map((whole) => {
      const word = whole.replace(/^[^\u0e00-\u0e7f\w]+|[^\u0e00-\u0e7f\w]+$/g, "");
      return problem(templateForeignTag, { found: whole, args: { place, expected: ownTag(word, names) } });
    });
  });
}

const mergeField = /\bMERGEFIELD\s+(?:"([^"]*)"|([^\s\\]+))/g;

/** A part of a template as leftovers are looked for in it. */
interface LookedPart {
  readonly xml: string;
  readonly elements: readonly XmlElement[];
  readonly paragraphs: readonly Paragraph[];
  readonly place: string;
}

/** Fields of Word's mail merge, whose code stands apart from the text; not those whose «name» is told where it stands. */
function mergeFields({ xml, elements, paragraphs, place }: LookedPart, tags: readonly string[]): readonly Problem[] {
  const codes = elements
    .map(({ name, attributes, inner, innerEnd }) => {
      if (name === "w:fldSimple") return (attributes.get("w:instr") ?? "").replace(/&quot;/g, '"');
      return name === "w:instrText" ? xml.slice(inner, innerEnd).replace(/&quot;/g, '"') : "";
    })
    .join("");
  const names = [...codes.matchAll(mergeField)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  const hidden = [...new Set(names)].filter((name) => !paragraphs.some(({ text }) => text.includes(`«${name}»`)));
  return hidden.map((name) =>
    problem(templateForeignTag, { found: `MERGEFIELD ${name}`, args: { place, expected: ownTag(name, tags) } }),
  );
}

const changes = /^w:(?:ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|\w+Change)$/;

/**
 * What is left in one part from the work on the template: open changes (counted), fields of a mail merge, embedded
 * files. `tags`: the names that the kind knows.
 */
export function leftoversOf(
  part: LookedPart,
  tags: readonly string[],
): { readonly changes: number; readonly problems: readonly Problem[] } {
  const { elements } = part;
  const embedded = elements.filter(({ name }) => name === "w:altChunk" || name === "w:subDoc");
  return {
    changes: elements.filter(({ name }) => changes.test(name)).length,
    problems: [
      ...mergeFields(part, tags),
      ...embedded
        .slice(0, 1)
        .map(({ name }) => problem(templateForeignContent, { found: name, args: { part: name.slice(2) } })),
    ],
  };
}

const settingsType = /wordprocessingml\.settings\+xml$/;
const customType = /custom-properties\+xml$/;
const isOn = (value: string | undefined): boolean => value === undefined || ["1", "true", "on"].includes(value);

/** What the settings of a template hand on to every paper: protection and the source of a mail merge. */
export function settingsFaults({ zip, types }: DocxPackage): readonly Problem[] {
  const of = (type: RegExp) => Object.keys(zip.files).filter((name) => type.test(typeOf(types, name)));
  const settings = of(settingsType).flatMap((name) => parseXml(readPart(zip, name))?.children ?? []);
  const isFinal = of(customType).some((name) => /_MarkAsFinal[\s\S]{0,200}?true/i.test(readPart(zip, name)));
  const isProtected = settings.some(({ name, attributes }) => {
    if (name === "w:writeProtection") return true;
    return name === "w:documentProtection" && attributes.has("w:enforcement") && isOn(attributes.get("w:enforcement"));
  });
  const isMerge = settings.some(({ name }) => name === "w:mailMerge");
  return [
    ...(isProtected || isFinal ? [problem(templateProtected)] : []),
    ...(isMerge
      ? [problem(templateForeignTag, { found: "MailMerge", args: { place: "การตั้งค่าของไฟล์", expected: "{ชื่อแท็ก}" } })]
      : []),
  ];
}

/** Open changes and comments of a whole template, each told once with their number. */
export function openWork(count: number, comments: number): readonly Problem[] {
  return [
    ...(count > 0 ? [problem(templateOpenChanges, { args: { count } })] : []),
    ...(comments > 0 ? [problem(templateComments, { args: { count: comments } })] : []),
  ];
}
