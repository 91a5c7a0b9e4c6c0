/*
 * The notation of patterns in lists/*.txt, readable without knowing regular expressions:
 *
 *   [a|b]    one of these; [a|] may be missing
 *   ~        a space, or none
 *   {เลข}    a digit, ๐-๙ or 0-9
 *   {ไทย}    a Thai letter or mark; {พยัญชนะ} a consonant; {อังกฤษ} a Latin letter; {ไทยและจุด} a Thai letter or a full stop
 *   {เว้น}    a space; {ขีด} a space or a dash; {หัวข้อ} those, a digit or what stands behind a digit of a list
 *   {อะไรก็ได้ 60}  up to 60 letters of one line, no bracket among them
 *   {ต้น} {ท้าย}  where a text begins and ends
 *   {เปิด} {ปิด}  a bracket ( [ < and its other half
 *   {x+} {x*} {x 1-3}  one or more, any number, one to three of them
 *   {ไม่ตามด้วย x} {ตามด้วย x} {ไม่ตามหลัง x} {ตามหลัง x}  only where x stands, or does not, after or before; x as above
 *
 * All else stands for itself.
 */
import { literal } from "./literal";

const classes: Readonly<Record<string, string>> = {
  เลข: "[0-9๐-๙]",
  ไทย: "[ก-๎]",
  อังกฤษ: "[A-Za-z]",
  พยัญชนะ: "[ก-ฮ]",
  ไทยและจุด: "[ก-๎.]",
  เว้น: " ",
  ขีด: "[\\s\\-–•]",
  หัวข้อ: "[\\s\\-–•.)๐-๙0-9]",
  เปิด: "[(\\[<]",
  ปิด: "[)\\]>]",
  อะไรก็ได้: "[^()\\[\\]\\n]",
  ต้น: "^",
  ท้าย: "$",
};

const around: Readonly<Record<string, string>> = {
  ไม่ตามด้วย: "(?!",
  ตามด้วย: "(?=",
  ไม่ตามหลัง: "(?<!",
  ตามหลัง: "(?<=",
};

/** Where the brace opened at `at` closes; braces may stand inside braces. */
function closing(text: string, at: number): number {
  let depth = 0;
  for (let end = at; end < text.length; end++) {
    if (text[end] === "{") depth++;
    if (text[end] === "}" && --depth === 0) return end;
  }
  throw new Error(`{ is not closed: ${text}`);
}

function brace(inside: string): string {
  const [name = "", ...rest] = inside.split(" ");
  const look = around[name];
  if (look !== undefined) return `${look}${patternSource(rest.join(" "))})`;
  const [, bare = "", often = ""] = /^(.*?)([+*]?)$/.exec(name) ?? [];
  const found = classes[bare];
  const [from = "", to = from] = rest.join(" ").split("-");
  if (found === undefined || !/^\d*$/.test(from + to)) throw new Error(`{${inside}} is no part of a pattern`);
  if (from === "") return found + often;
  return `${found}{${bare === "อะไรก็ได้" ? `0,${from}` : from === to ? from : `${from},${to}`}}`;
}

/** The source of a regular expression for a pattern of the lists. Throws, in words, where the pattern is none. */
export function patternSource(text: string): string {
  let source = "";
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? "";
    if (letter === "{") {
      const end = closing(text, at);
      source += brace(text.slice(at + 1, end));
      at = end;
    } else if (letter === "[") {
      open.push(source.length);
      source += "(?:";
    } else if (letter === "]") {
      if (open.pop() === undefined) throw new Error(`] without [: ${text}`);
      source = source.endsWith("|") ? `${source.slice(0, -1)})?` : `${source})`;
    } else source += letter === "~" ? " ?" : letter === "|" ? "|" : literal(letter);
  }
  if (open.length > 0) throw new Error(`[ is not closed: ${text}`);
  return source;
}
