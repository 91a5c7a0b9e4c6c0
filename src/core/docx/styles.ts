import { readPart, typeOf, typeOfRelation, type DocxPackage } from "./package";
import { elementsOf, usualXml } from "./prepare";
import { parseXml, type XmlElement } from "./xml";

/** The styles of a document by their ids; "" is that of paragraphs which name none. */
export type Styles = ReadonlyMap<string, XmlElement>;

/** What an element says by a path of Word's own names: `below(run, "rPr", "color")`. */
export function below(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let one = element;
  for (const step of path) one = one?.children.find(({ name }) => name === `w:${step}`);
  return one;
}

/** What an attribute of Word's own says; "" where it says nothing. */
export const valueOf = (element: XmlElement | undefined, attribute = "val"): string =>
  element?.attributes.get(`w:${attribute}`) ?? "";

/** Whether a switch is there and on. */
export const isOn = (flag: XmlElement | undefined): boolean =>
  flag !== undefined && !/^(?:0|false|off)$/.test(valueOf(flag));

/** The styles of a package. */
export function readStyles({ zip, types }: DocxPackage): Styles {
  const part = Object.keys(zip.files).find((name) => typeOf(types, name) === typeOfRelation("styles"));
  const root = part === undefined ? null : parseXml(usualXml(readPart(zip, part)));
  const styles = new Map<string, XmlElement>();
  for (const one of root === null ? [] : elementsOf(root)) {
    if (one.name !== "w:style") continue;
    styles.set(valueOf(one, "styleId"), one);
    if (valueOf(one, "type") === "paragraph" && /1|t|on/.test(valueOf(one, "default"))) styles.set("", one);
  }
  return styles;
}

/** What a style says by a path, or the nearest of those that it is based on does. */
export function saidByStyle(styles: Styles, id: string, ...path: readonly string[]): XmlElement | undefined {
  const seen = new Set<XmlElement>();
  for (let style = styles.get(id); style !== undefined && !seen.has(style);) {
    const found = below(style, ...path);
    if (found !== undefined) return found;
    seen.add(style);
    style = styles.get(valueOf(below(style, "basedOn")) || "\u0000");
  }
  return undefined;
}
