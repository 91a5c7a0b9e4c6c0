import PizZip from "pizzip";
import { parseXml, type XmlElement } from "../../../src/core/docx/xml";

/** The order in which an element's children stand (ECMA-376 part 1, annex A), "a|b" in any; each once, but for `many`. */
const orders: Readonly<Record<string, string>> = {
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  "w:rPr":
    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange",
  "w:tbl": "bookmarkStart bookmarkEnd tblPr tblGrid tr",
  "w:tblPr":
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
  "w:tblBorders": "top left start bottom right end insideH insideV",
  "w:tcBorders": "top left start bottom right end insideH insideV tl2br tr2bl",
  "w:tblCellMar": "top left start bottom right end",
  "w:tcMar": "top left start bottom right end",
  "w:pBdr": "top left bottom right between bar",
  "w:tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
  "w:sectPr":
    "headerReference|footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
  "w:style":
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal rsid pPr rPr tblPr trPr tcPr tblStylePr",
  "w:styles": "docDefaults latentStyles style",
  "w:numbering": "numPicBullet abstractNum num",
  "w:abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
  "w:lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
  "w:settings":
    "writeProtection view zoom removePersonalInformation displayBackgroundShape embedTrueTypeFonts embedSystemFonts saveSubsetFonts mirrorMargins bordersDoNotSurroundHeader bordersDoNotSurroundFooter attachedTemplate stylePaneFormatFilter defaultTabStop autoHyphenation evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat docVars rsids themeFontLang clrSchemeMapping decimalSymbol listSeparator",
  "wp:inline": "extent effectExtent docPr cNvGraphicFramePr a:graphic",
  "wp:anchor":
    "simplePos positionH positionV extent effectExtent wrapNone wrapSquare wrapTight wrapThrough wrapTopAndBottom docPr cNvGraphicFramePr a:graphic",
};
const many = new Set(
  "bookmarkStart bookmarkEnd tr headerReference footerReference style tblStylePr lvl abstractNum num".split(" "),
);

function* all(node: XmlElement): Generator<XmlElement> {
  yield node;
  for (const child of node.children) yield* all(child);
}

const child = (node: XmlElement | undefined, name: string): XmlElement | undefined =>
  node?.children.find((one) => one.name === name);
const valueOf = (node: XmlElement | undefined, key = "w:val"): string => node?.attributes.get(key) ?? "";

function orderFaults(node: XmlElement): string[] {
  const order = orders[node.name]?.split(" ");
  if (order === undefined) return [];
  const prefix = node.name.replace(/:.*/, ":");
  const ranks = node.children.map(({ name }) => {
    const own = name.startsWith(prefix) ? name.slice(prefix.length) : name;
    return order.findIndex((one) => one.split("|").includes(own));
  });
  return node.children.flatMap(({ name }, at) => {
    const [rank = 0, before = -1] = [ranks[at], ranks[at - 1]];
    const isAgain = rank === before && !many.has(name.slice(prefix.length));
    // Bookmarks stand before the rows and between them.
    const isFree = name.includes(":bookmark");
    if (rank >= 0 && !isAgain && (rank >= before || isFree)) return [];
    return [`${node.name}: ${name}${rank < 0 ? " unknown" : ` behind ${node.children[at - 1]?.name ?? ""}`}`];
  });
}

const numberOf = (text: string): number => (text === "" ? NaN : Number(text));

/** Rows that do not fill the grid, cells that are not as wide as their columns, cells that go on with none above. */
function gridFaults(table: XmlElement): string[] {
  const grid = (child(table, "w:tblGrid")?.children ?? []).map((one) => Number(valueOf(one, "w:w")));
  const faults: string[] = [];
  const sum = grid.reduce((total, one) => total + one, 0);
  const width = child(child(table, "w:tblPr"), "w:tblW");
  if (valueOf(width, "w:type") === "dxa" && Number(valueOf(width, "w:w")) !== sum)
    faults.push(`table of ${valueOf(width, "w:w")} over a grid of ${sum}`);
  let above = new Map<number, number>();
  table.children
    .filter(({ name }) => name === "w:tr")
    .forEach((row, index) => {
      const merged = new Map<number, number>();
      let column = 0;
      for (const cell of row.children.filter(({ name }) => name === "w:tc")) {
        const properties = child(cell, "w:tcPr");
        const span = Number(valueOf(child(properties, "w:gridSpan")) || 1);
        const own = grid.slice(column, column + span).reduce((total, one) => total + one, 0);
        const said = child(properties, "w:tcW");
        if (valueOf(said, "w:type") === "dxa" && Math.abs(numberOf(valueOf(said, "w:w")) - own) > 1)
          faults.push(`row ${index}: cell of ${valueOf(said, "w:w")} over ${own}`);
        const merge = child(properties, "w:vMerge");
        if (merge !== undefined) merged.set(column, span);
        if (merge !== undefined && valueOf(merge) !== "restart" && above.get(column) !== span)
          faults.push(`row ${index}: goes on with nothing at ${column}`);
        column += span;
      }
      if (column !== grid.length) faults.push(`row ${index}: ${column} of ${grid.length} columns`);
      above = merged;
    });
  return faults;
}

const twice = (values: readonly string[]): readonly string[] =>
  values.filter((one, at) => one !== "" && values.indexOf(one) < at);

/**
 * What of a paper Word would mend or refuse, though it can be read: elements out of order, ids that stand twice, tables
 * whose cells do not fill their grid, references that lead nowhere. [] = none.
 */
export function wordFaults(docx: Uint8Array): readonly string[] {
  const zip = new PizZip(docx);
  const textOf = (name: string): string => zip.file(name)?.asText() ?? "";
  const names = Object.keys(zip.files).filter((name) => /^word\/[\w-]+\.xml$/.test(name));
  const styles = new Set([...textOf("word/styles.xml").matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id));
  const lists = new Set(
    [...textOf("word/numbering.xml").matchAll(/<w:num [^>]*w:numId="([^"]*)"/g)].map(([, id]) => id),
  );
  const pictures: string[] = [];
  const faults = names.flatMap((name) => {
    const xml = textOf(name);
    const root = parseXml(xml);
    if (root === null) return [`${name}: no XML`];
    const nodes = [...all(root)];
    const values = (element: RegExp, key: string): string[] =>
      nodes.filter((node) => element.test(node.name)).map((node) => valueOf(node, key));
    const relations = textOf(name.replace("word/", "word/_rels/") + ".rels");
    pictures.push(...values(/^wp:docPr$/, "id"));
    const marks = values(/^w:bookmarkStart$/, "w:name");
    const pages = [...xml.matchAll(/PAGEREF (\S+)/g)].map(([, mark = ""]) => mark);
    const found = [
      ...nodes.flatMap(orderFaults),
      ...nodes.filter((node) => node.name === "w:tbl").flatMap(gridFaults),
      ...twice(values(/^w:bookmarkStart$/, "w:id")).map((id) => `bookmark ${id} twice`),
      ...twice(values(/^w:bookmarkEnd$/, "w:id")).map((id) => `end of bookmark ${id} twice`),
      ...twice(marks).map((id) => `bookmark ${id} twice`),
      ...twice(values(/^w:p$/, "w14:paraId")).map((id) => `paragraph ${id} twice`),
      ...[...values(/^w:hyperlink$/, "w:anchor"), ...pages]
        .filter((mark) => mark !== "" && !marks.includes(mark))
        .map((mark) => `no bookmark ${mark}`),
      ...nodes
        .flatMap((node) => [...node.attributes])
        .filter(([key, id]) => /^r:(?:id|embed|link)$/.test(key) && !relations.includes(`Id="${id}"`))
        .map(([, id]) => `no relation ${id}`),
      ...values(/^w:(?:p|r|tbl)Style$/, "w:val")
        .filter((id) => !styles.has(id))
        .map((id) => `no style ${id}`),
      ...values(/^w:numId$/, "w:val")
        .filter((id) => id !== "0" && !lists.has(id))
        .map((id) => `no list ${id}`),
    ];
    return [...new Set(found)].map((fault) => `${name}: ${fault}`);
  });
  return [...faults, ...twice(pictures).map((id) => `picture ${id} twice`)];
}
