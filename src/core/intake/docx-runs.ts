import { addressOfField, isShown } from "./links";
import type { Aside, SourceLink, SourcePlace } from "./source";
import { isOn, noLooks, val, type StyleLooks } from "./docx-styles";
import { elementAt, elements, type XmlNode } from "./xml-tree";

/** What hangs on the runs of a paragraph or a cell and is no part of its text. */
export interface Hung {
  readonly boxes: XmlNode[];
  /** What each picture is called, "" where nobody said. */
  readonly pictures: string[];
  /** Charts and other objects, in words. */
  readonly objects: string[];
  /** Text that was struck out, by hand or while changes were tracked. */
  readonly struck: string[];
  readonly hidden: string[];
  readonly links: SourceLink[];
  /** Days that Word sets anew whenever it opens or prints the file. */
  readonly days: string[];
  /** Lines and arrows that were drawn: whether each has a head. */
  readonly lines: boolean[];
  /** Fields that are open, the innermost last. */
  readonly fields: Field[];
  /** Addresses of the part by the id of their relationship. */
  readonly targets: Targets;
  /** What styles strike out or hide, and the style of the paragraph that is read. */
  readonly styles: StyleLooks;
  style: string;
}

/** What a field shows of its instruction, so far. */
interface Field {
  code: string;
  word: string;
  isResult: boolean;
}

export type Targets = ReadonlyMap<string, string>;
const noTargets: Targets = new Map();

export const nothingHung = (targets: Targets = noTargets, styles: StyleLooks = noLooks): Hung => ({
  boxes: [],
  pictures: [],
  objects: [],
  struck: [],
  hidden: [],
  links: [],
  days: [],
  lines: [],
  fields: [],
  targets,
  styles,
  style: "",
});

function addLink({ links }: Hung, typed: string, address: string): void {
  const word = typed.replace(/\s+/g, " ").trim();
  const isKnown = links.some((one) => one.word === word && one.address === address);
  if (address !== "" && !isShown(word, address) && !isKnown) links.push({ word, address });
}

/** The text inside of an element that leads to an address. */
function linkedText(element: XmlNode, hung: Hung, address: string): string {
  const text = childrenText(element, hung);
  addLink(hung, text, address);
  return text;
}

/** Sets aside what a field is: an address behind a word, a day that does not stay. */
function closeField(hung: Hung, code: string, word: string): void {
  addLink(hung, word, addressOfField(code));
  if (/^\s*(?:DATE|TIME|PRINTDATE|SAVEDATE)\b/i.test(code) && word.trim() !== "") hung.days.push(word.trim());
}

function simpleField(element: XmlNode, hung: Hung): string {
  const text = childrenText(element, hung);
  closeField(hung, element.attributes["instr"] ?? "", text);
  return text;
}

/** Opens, turns or closes a field; a box of an old form shows as one. */
function fieldText(mark: XmlNode, hung: Hung): string {
  const { fields } = hung;
  const type = mark.attributes["fldCharType"] ?? "";
  const open = fields[fields.length - 1];
  if (type === "begin") fields.push({ code: "", word: "", isResult: false });
  else if (type === "separate" && open !== undefined) open.isResult = true;
  else if (type === "end" && open !== undefined) {
    fields.pop();
    closeField(hung, open.code, open.word);
  }
  return checkBoxText(elementAt(mark, "ffData", "checkBox"));
}

/** What holds no text of the paper; of a drawing given twice the first is read. */
export const skipped: ReadonlySet<string> = new Set([
  "del",
  "moveFrom",
  "Fallback",
  "instrText",
  "delText",
  "pPr",
  "rPr",
]);

/** A letter of a symbol font, such as the tick of Wingdings. */
function symbolText(symbol: XmlNode): string {
  const code = parseInt(symbol.attributes["char"] ?? "", 16);
  return code > 0 && code <= 0xffff ? String.fromCharCode(code) : "";
}

/** A box of an old form, which shows no letter of its own. */
function checkBoxText(box: XmlNode | undefined): string {
  if (box === undefined) return "";
  return isOn(elementAt(box, "checked") ?? elementAt(box, "default")) ? "☒" : "☐";
}

/** Elements of some names below another, not those inside of a text box. */
export function below(parent: XmlNode, names: ReadonlySet<string>): readonly XmlNode[] {
  return elements(parent).flatMap((child): readonly XmlNode[] => {
    if (names.has(child.name)) return [child];
    return child.name === "txbxContent" ? [] : below(child, names);
  });
}

const letters = (element: XmlNode): string =>
  element.children.map((child) => (typeof child === "string" ? child : letters(child))).join("");

const pictureNames = new Set(["pic", "imagedata"]);
const objectWords: Readonly<Record<string, string>> = { chart: "แผนภูมิ", relIds: "แผนผัง (SmartArt)" };
const objectNames = new Set(Object.keys(objectWords));

const shapeNames = new Set(["wsp", "cxnSp", "line", "shape"]);
const heads = new Set(["headEnd", "tailEnd", "stroke"]);

/** A line, a connector or an arrow, in the form of either kind of drawing. */
function isLine(shape: XmlNode): boolean {
  const geometry = below(shape, new Set(["prstGeom"]))[0]?.attributes["prst"] ?? "";
  return (
    shape.name === "line" ||
    /line|connector|arrow/i.test(geometry) ||
    /_x0000_t32$/.test(shape.attributes["type"] ?? "")
  );
}

function isArrow(drawing: XmlNode, shape: XmlNode): boolean {
  const geometry = below(shape, new Set(["prstGeom"]))[0]?.attributes["prst"] ?? "";
  const ends = below(shape, heads).flatMap(({ attributes }) => [
    attributes["type"],
    attributes["startarrow"],
    attributes["endarrow"],
  ]);
  const name = below(drawing, new Set(["docPr"]))[0]?.attributes["name"] ?? "";
  return /arrow/i.test(`${geometry} ${name}`) || ends.some((end) => end !== undefined && end !== "none");
}

function hang(drawing: XmlNode, hung: Hung): void {
  const about = below(drawing, new Set(["docPr"]))[0]?.attributes ?? {};
  const pictures = below(drawing, pictureNames);
  const [embedded] = below(drawing, new Set(["OLEObject"]));
  if (embedded !== undefined) {
    hung.objects.push(`วัตถุฝัง ${embedded.attributes["ProgID"] ?? ""}`.trim());
    return;
  }
  if (pictures.length > 0) hung.pictures.push((about["descr"] ?? about["title"] ?? "").trim());
  for (const { name } of below(drawing, objectNames)) hung.objects.push(objectWords[name] ?? name);
  for (const shape of below(drawing, shapeNames)) if (isLine(shape)) hung.lines.push(isArrow(drawing, shape));
  if (drawing.name === "object" && pictures.length === 0) hung.objects.push("วัตถุฝัง");
}

/** A blank of no width, which our papers have so that a line may turn there: no space of the text. */
const isThin = (properties: XmlNode): boolean => Number(val(elementAt(properties, "w")) || 100) <= 10;

/** What a content control shows until somebody types into it. */
export const isPrompt = (element: XmlNode): boolean =>
  element.name === "sdt" && isOn(elementAt(element, "sdtPr", "showingPlcHdr"));

/** The text of a run; struck out or hidden it is set aside. */
function oneRun(run: XmlNode, hung: Hung): string {
  const properties = elementAt(run, "rPr");
  const text = childrenText(run, hung);
  if (text.trim() === "") return properties !== undefined && isThin(properties) ? "" : text;
  const looks = hung.styles.of(properties, hung.style);
  if (looks.has("vanish")) hung.hidden.push(text);
  else if (looks.has("strike") || looks.has("dstrike")) hung.struck.push(text);
  else return text;
  return "";
}

function childrenText(element: XmlNode, hung: Hung): string {
  return elements(element)
    .map((child): string => {
      if (child.name === "del") hung.struck.push(letters(child));
      const open = hung.fields[hung.fields.length - 1];
      if (child.name === "instrText" && open !== undefined) open.code += letters(child);
      if (isPrompt(child)) return "";
      if (skipped.has(child.name)) return "";
      switch (child.name) {
        case "r":
          return oneRun(child, hung);
        case "t": {
          const text = child.children.filter((one): one is string => typeof one === "string").join("");
          for (const field of hung.fields) if (field.isResult) field.word += text;
          return text;
        }
        case "hyperlink":
          return linkedText(child, hung, hung.targets.get(child.attributes["id"] ?? "") ?? "");
        case "fldSimple":
          return simpleField(child, hung);
        case "textpath":
          hung.objects.push(`อักษรศิลป์ ${child.attributes["string"] ?? ""}`.trim());
          return "";
        case "tab":
        case "ptab":
          return "\t";
        case "br":
          return child.attributes["type"] === "page" ? "" : "\n";
        case "cr":
          return "\n";
        case "noBreakHyphen":
          return "-";
        case "txbxContent":
          hung.boxes.push(child);
          return "";
        case "sym":
          return symbolText(child);
        case "fldChar":
          return fieldText(child, hung);
        case "drawing":
        case "pict":
        case "object":
          hang(child, hung);
          return childrenText(child, hung);
        default:
          return childrenText(child, hung);
      }
    })
    .join("");
}

/** The text of runs, with what hangs on them set aside. */
export function textOfRuns(element: XmlNode, hung: Hung): string {
  return element.name === "r" ? oneRun(element, hung) : childrenText(element, hung);
}

/** Days that do not stay, as what a person is told of them: they are read as they stood when the file was saved. */
export const daysOf = ({ days }: Hung, place: SourcePlace): readonly Aside[] =>
  days.map((text) => ({ text, place, why: "วันที่นี้ Word เปลี่ยนเองเมื่อเปิดหรือพิมพ์ไฟล์ อ่านตามที่บันทึกไว้ โปรดตรวจ" }));

/** A picture that the program itself puts into papers says nothing that a workbook lacks. */
const ownPicture = /^(?:คิวอาร์โค้ดของ |ตราครุฑ$|ที่วางตราครุฑ|ตราสัญลักษณ์)/;

/** Why text that nobody means, or nobody sees, is not taken. */
export const whyNotTaken = {
  struck: "ข้อความที่ขีดฆ่าไว้ไม่ได้นำเข้า",
  hidden: "ข้อความที่ซ่อนไว้ไม่ได้นำเข้า",
} as const;

/** What hangs on a paragraph or a cell, as what a person is told of it. `isData`: a line in a table of data marks months. */
export function asidesOf(
  { pictures, objects, struck, hidden, lines }: Hung,
  place: SourcePlace,
  isData = false,
): readonly Aside[] {
  const told: Aside[] = [];
  const tell = (text: string, why: string): void => {
    if (text.trim() !== "") told.push({ text: text.trim(), place, why });
  };
  const own = pictures.filter((about) => !ownPicture.test(about));
  const named = [...new Set(own.filter((about) => about !== ""))].join(", ");
  if (own.length > 0)
    tell(
      `ภาพ ${own.length} ภาพ${named === "" ? "" : ` (${named})`}`,
      "ภาพไม่ได้นำเข้า ใส่ไฟล์ภาพที่แผ่น ภาพกิจกรรม หรือช่อง หลักฐาน",
    );
  tell(objects.join(", "), "แผนภูมิหรือวัตถุไม่ได้นำเข้า โปรดพิมพ์ข้อมูลในนั้นเอง");
  const drawn = isData ? lines : lines.filter((isPointed) => isPointed);
  if (drawn.length > 0)
    tell(`ลูกศรหรือเส้นที่วาดไว้ ${drawn.length} เส้น`, "เส้นที่วาดไว้บอกช่วงเดือนไม่ได้ โปรดพิมพ์ระยะเวลาของแถวที่เส้นนี้ทับอยู่เอง");
  tell(struck.join(" "), whyNotTaken.struck);
  tell(hidden.join(" "), whyNotTaken.hidden);
  return told;
}
