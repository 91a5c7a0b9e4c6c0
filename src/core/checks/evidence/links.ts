import { remembered } from "../../language/remembered";
import {
  brokenAddresses,
  frontPage,
  goodHost,
  joiningWord,
  looksLikeAddress,
  privateAddresses,
  remarkWord,
  type AddressFault,
} from "../../language/web-addresses";

interface Compiled extends AddressFault {
  readonly expression: RegExp;
}

interface Patterns {
  readonly looks: RegExp;
  readonly host: RegExp;
  readonly front: RegExp;
  readonly remark: RegExp;
  readonly joining: RegExp;
  readonly hidden: readonly Compiled[];
  readonly broken: readonly Compiled[];
}

let compiled: Patterns | undefined;

function patterns(): Patterns {
  const compile = (list: readonly AddressFault[]): readonly Compiled[] =>
    list.map((one) => ({ ...one, expression: new RegExp(one.pattern, "i") }));
  compiled ??= {
    looks: new RegExp(looksLikeAddress, "i"),
    host: new RegExp(goodHost),
    front: new RegExp(frontPage, "i"),
    remark: new RegExp(remarkWord),
    joining: new RegExp(joiningWord),
    hidden: compile(privateAddresses),
    broken: compile(brokenAddresses),
  };
  return compiled;
}

/** A word of a cell that is meant for an address: whether it can be opened, by whom, and how it is mended. */
export interface Link {
  readonly at: number;
  readonly text: string;
  readonly fault: "none" | "malformed" | "private";
  readonly what: string;
  readonly right?: string;
  readonly isFrontPage: boolean;
}

function readLink(text: string, at: number): Link {
  const { host, front, hidden, broken } = patterns();
  if (/^https?:\/\/ /i.test(text)) {
    const whole = readLink(text.replace(/ +/, ""), at);
    const right = whole.fault === "none" ? whole.text : whole.right;
    const what = "มีเว้นวรรคหลัง //";
    return { at, text, fault: "malformed", what, isFrontPage: false, ...(right === undefined ? {} : { right }) };
  }
  const link = { at, text, isFrontPage: front.test(text) };
  const secret = hidden.find(({ expression }) => expression.test(text));
  if (secret) return { ...link, fault: "private", what: secret.what };
  const [, name] = /^https?:\/\/([^/?#]*)/i.exec(text) ?? [];
  if (name !== undefined && host.test(name)) return { ...link, fault: "none", what: "" };
  const slip = broken.find(({ expression }) => expression.test(text));
  const isWhole = name !== undefined && (slip === undefined || /^https?:\/\/[^/]/i.test(text));
  if (slip === undefined || (isWhole && slip.right !== undefined)) {
    const what = name === "" ? "มีเว้นวรรคหลัง //" : "ชื่อเว็บไซต์ไม่ถูกต้อง";
    return { ...link, fault: "malformed", what };
  }
  const mended = slip.right === undefined ? undefined : text.replace(slip.expression, slip.right);
  const isGood = mended !== undefined && host.test(/^https?:\/\/([^/?#]*)/i.exec(mended)?.[1] ?? "");
  return { ...link, fault: "malformed", what: slip.what, ...(isGood ? { right: mended } : {}) };
}

const fileEnd = /\.(?:pdf|docx?|xlsx?|jpe?g|png|html?|php|aspx?)(?:[?#]|$)/i;
const restOfName = /^ [^\n:<>"“”]{0,120}?\.(?:pdf|docx?|xlsx?|pptx?|zip|jpe?g|png|html?|php|aspx?)(?![A-Za-z])/i;
const thai = /[ก-๎]/;

/**
 * What spaces cut off an address, up to the end of a file's name: " การ ให้บริการ.pdf" behind ".../คู่มือ"; "" where
 * another address or a remark follows.
 */
function cutOff({ text, fault }: Link, rest: string): string {
  if (fault !== "none" || fileEnd.test(text)) return "";
  const [name = ""] = restOfName.exec(rest) ?? [];
  const { looks, remark, joining } = patterns();
  const [first = "", ...others] = name.trim().split(/ +/);
  // A name in Thai may go on with และ; behind a Latin one that begins a further thing.
  const isJoined =
    !thai.test(text) && (joining.test(first) || (thai.test(first) && others.some((word) => joining.test(word))));
  const isRemark = remark.test(first) || isJoined || name.split("(").length !== name.split(")").length;
  return isRemark || [first, ...others].some((word) => looks.test(word)) ? "" : name;
}

/** The addresses of a text, left to right; a full stop, comma or bracket behind one is none of it. */
export const linksOf = remembered((text: string): readonly Link[] => {
  const { looks } = patterns();
  const links: Link[] = [];
  // A space behind // is a slip; what follows belongs to the address.
  const word = /https?:\/\/ +[^\s<>"“”]+|[^\s<>"“”]+/gi;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    const lead = /^[([:•-]*(?=[A-Za-z\\/])/.exec(match[0])?.[0].length ?? 0;
    const bare = match[0].slice(lead).replace(/[.,;)\]]+$/, "");
    if (looks.test(bare)) links.push(readLink(bare, match.index + lead));
  }
  return links.map((link) => {
    const name = cutOff(link, text.slice(link.at + link.text.length));
    return name === "" ? link : { ...link, text: link.text + name, fault: "malformed", what: "มีเว้นวรรคในที่อยู่" };
  });
});
