/** An element of an XML part, by local name; text between tags is a child too. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlNode | string)[];
}

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlNode | string)[];
}

const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/gi, (...found: string[]) => {
    const [whole = "", hex, decimal, name] = found;
    if (name !== undefined) return named[name.toLowerCase()] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const piece =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<(\/?)([^\s/>]+)((?:[^"'>]|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g;
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

function attributesOf(text: string): Readonly<Record<string, string>> {
  if (text.trim() === "") return {};
  const found: Record<string, string> = {};
  for (const [, name = "", double, single] of text.matchAll(attribute)) {
    if (!name.startsWith("xmlns")) found[local(name)] = decode(double ?? single ?? "");
  }
  return found;
}

/**
 * The tree of an XML part. It never throws: a tag that nobody closes ends with the part. No entity is expanded but the
 * five of XML and character references, so that no text swells.
 */
export function xmlTree(xml: string): XmlNode {
  const root: Open = { name: "", attributes: {}, children: [] };
  const stack: Open[] = [root];
  for (const [, data, closing, name = "", attributes = "", empty, text] of xml.matchAll(piece)) {
    const top = stack[stack.length - 1] ?? root;
    if (data !== undefined) top.children.push(data);
    else if (text !== undefined) top.children.push(decode(text));
    else if (name === "") continue;
    else if (closing === "/") {
      const at = stack.map((open) => open.name).lastIndexOf(local(name));
      if (at > 0) stack.length = at;
    } else {
      const element: Open = { name: local(name), attributes: attributesOf(attributes), children: [] };
      top.children.push(element);
      if (empty !== "/") stack.push(element);
    }
  }
  return root;
}

/** The child elements, of a name where one is given. */
export function elements(parent: XmlNode | undefined, name?: string): readonly XmlNode[] {
  const all = (parent?.children ?? []).filter((child): child is XmlNode => typeof child !== "string");
  return name === undefined ? all : all.filter((child) => child.name === name);
}

/** The element at a path of names below another, the first of each name; undefined where there is none. */
export function elementAt(parent: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((element, name) => elements(element, name)[0], parent);
}
