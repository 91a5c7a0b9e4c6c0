import type { Random } from "./random";
import { withChanged, type Edit, type Stretch } from "./stretches";

const named =
  (...names: readonly string[]) =>
  ({ name }: Stretch): boolean =>
    names.includes(name);

/** One cell written as another program writes such a cell. */
const cell =
  (write: (place: string, random: Random) => string): Edit =>
  (xml, random) =>
    withChanged(xml, random, named("c"), (text) => write(/ r="([^"]*)"/.exec(text)?.[1] ?? "A1", random));

const big = (random: Random): number => random.pick([0, 1, 2, 60, 61, 45_000, 2_958_465, 2_958_466, -1, 1e15, 1e300]);

const cells: readonly Edit[] = [
  cell((at) => `<c r="${at}" t="s"><v>0</v></c>`),
  cell((at) => `<c r="${at}" t="s"><v>99</v></c>`),
  cell((at) => `<c r="${at}" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>`),
  cell((at) => `<c r="${at}"><f t="shared" ref="${at}" si="0">A1</f></c>`),
  cell((at) => `<c r="${at}" t="b"><v>true</v></c>`),
  cell((at) => `<c r="${at}" t="e"><v>#REF!</v></c>`),
  cell((at) => `<c r="${at}" t="d"><v>2026-01-31T00:00:00</v></c>`),
  cell((at, random) => `<c r="${at}" s="${random.below(40)}"><v>${big(random)}</v></c>`),
  cell((at) => `<c r="${at}" t="inlineStr"><is><r><rPr><b/></rPr><t>ก</t></r><r><t xml:space="preserve"> ข</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>`),
  cell((at) => `<c r="${at}" t="inlineStr"><is><t>a_x000D_b_x0000_&#10;&#x0E01;</t></is></c>`),
  cell((at) => `<c r="${at}" t="inlineStr"><is><t><![CDATA[<ก>]]></t></is></c>`),
  cell((at) => `<c r="${at.toLowerCase()}" t="n"><v> 1 </v></c>`),
  cell(() => "<c><v>1</v></c>"),
  cell((at) => `<c r="${at}" t="inlineStr"><is><t>${"ก".repeat(40_000)}</t></is></c>`),
  cell((at) => `<c r="${at}" cm="1" vm="1" t="zzz"><v>x</v><extLst><ext uri="u"><v>2</v></ext></extLst></c>`),
]; // prettier-ignore

const sheets: readonly Edit[] = [
  (xml) => xml.replace(/(<(?:c|row)\b[^>]*?) r="[^"]*"/g, "$1"),
  (xml) => prefixed(xml),
  (xml) => xml.replace(/<row\b[\s\S]*<\/row>/, (rows) => rows.split(/(?=<row\b)/).reverse().join("")),
  (xml, random) => withChanged(xml, random, named("row"), (text) => text.replace(/ r="\d+"/g, ` r="${random.pick([0, 1, 2, 1_048_576, 1_048_577, 500_000])}"`)),
  (xml, random) => withChanged(xml, random, named("row"), (text) => text.replace(/^<row/, '<row hidden="1" collapsed="1" ht="0" customHeight="1"')),
  (xml, random) => withChanged(xml, random, named("c"), (text) => text.replace(/ r="[A-Z]+/, ` r="${random.pick(["XFD", "XFE", "AAAA", "A", "$B"])}`)),
  (xml) => xml.replace("</sheetData>", `</sheetData><mergeCells count="2"><mergeCell ref="A1:C3"/><mergeCell ref="B2:D9"/></mergeCells>`),
  (xml) => xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1" password="CC1A"/><autoFilter ref="A1:Z9"/>'),
  (xml) => xml.replace(/<sheetData/, '<cols><col min="1" max="16384" hidden="1"/></cols>$&'),
  (xml) => xml.replace(/<worksheet\b/, '<worksheet xmlns:x14ac="urn:x14ac" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac"'),
  (xml) => xml.replace(/<\/worksheet>/, '<extLst><ext uri="{CCE6A557}"><x14:dataValidations xmlns:x14="urn:x14"><x14:c r="A1"><v>7</v></x14:c></x14:dataValidations></ext></extLst>$&'),
  (xml) => xml.replace(/<sheetData\b[\s\S]*<\/sheetData>/, "<sheetData/>"),
  (xml) => xml.replace(/\btransitional\b|schemas\.openxmlformats\.org\/spreadsheetml\/2006/g, "purl.oclc.org/ooxml/spreadsheetml"),
  (xml) => xml.replace(/="([^"']*)"/g, "='$1'"),
  (xml) => xml.replace(/(<[\w:]+)(\s[^<>]*?)(\/?>)/g, "$1\n\t$2 $3"),
  (xml) => `<!-- x -->${xml.replace(/^<\?xml[^>]*>/, "")}<!-- y -->`,
]; // prettier-ignore

/** Every element under a prefix, as the Open XML SDK writes it. */
function prefixed(xml: string): string {
  return xml.replace(/(<\/?)(?=[A-Za-z])(?![\w.-]*:)/g, "$1x:").replace(/ xmlns="/, ' xmlns:x="');
}

const books: readonly Edit[] = [
  (xml, random) => withChanged(xml, random, named("sheet"), (text) => text.replace(/ name="[^"]*"/, ` name="${random.pick(["มาตรการ", "ตั้งค่า", "'", "a&apos;b", "", "x".repeat(40), "แผนรายเดือน", "[1]"])}"`)),
  (xml, random) => withChanged(xml, random, named("sheet"), (text) => text.replace(/ sheetId="[^"]*"/, ' sheetId="1"')),
  (xml, random) => withChanged(xml, random, named("sheet"), (text) => text.replace("<sheet", `<sheet state="${random.pick(["hidden", "veryHidden", "x"])}"`)),
  (xml, random) => withChanged(xml, random, named("sheet"), (text) => text.replace(/ r:id="[^"]*"/, ` r:id="rId${random.below(9)}"`)),
  (xml) => xml.replace(/ xmlns:r="([^"]*)"/, "").replace(/<sheet /g, '<sheet xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '),
  (xml) => xml.replace(/<sheets>/, '<workbookPr date1904="1"/>$&'),
  (xml) => xml.replace(/<sheets>/, '<workbookProtection lockStructure="1"/>$&'),
  (xml) => xml.replace(/<\/sheets>/, "$&<definedNames><definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'ตั้งค่า'!$1:$1</definedName><definedName name=\"ช่วง\" hidden=\"1\">OFFSET('แผนรายเดือน'!$A$1,0,0,9)</definedName></definedNames>"),
  (xml) => prefixed(xml),
  (xml) => xml.replace(/<sheets>/, '<bookViews><workbookView activeTab="99" firstSheet="7"/></bookViews>$&'),
]; // prettier-ignore

const styles: readonly Edit[] = [
  (xml) => xml.replace(/<cellXfs[\s\S]*?<\/cellXfs>/, '<cellXfs count="0"/>'),
  (xml) => xml.replace(/ count="\d+"/g, ' count="7"'),
  (xml) => xml.replace(/ count="\d+"/g, ""),
  (xml) => xml.replace(/numFmtId="\d+"/g, 'numFmtId="14"'),
  (xml) =>
    xml.replace(
      /<styleSheet[^>]*>/,
      '$&<numFmts count="1"><numFmt numFmtId="164" formatCode="[$-D07041E]d mmm yy;@&quot;"/></numFmts>',
    ),
  (xml) => xml.replace(/(fontId|fillId|borderId|xfId)="\d+"/g, '$1="999"'),
  (xml) => prefixed(xml),
  (xml) => xml.replace(/<(fonts|fills|borders|cellStyleXfs|cellStyles|dxfs)\b[\s\S]*?<\/\1>/, ""),
];

const links: readonly Edit[] = [
  (xml) => xml.replace(/Target="(?!http)([^"/]+\/)?/g, 'Target="/xl/$1'),
  (xml) => xml.replace(/Target="[^"]*"/g, (target) => target.replaceAll("/", "\\")),
  (xml) => xml.replace(/Target="[^"]*"/g, (target) => target.replace(/sheet/g, "%73heet")),
  (xml) => xml.replace(/Target="[^"]*"/g, (target) => target.replace(/xl|work/g, (text) => text.toUpperCase())),
  (xml) => xml.replace(/Target="/g, 'Target="./../xl/'),
  (xml) => xml.replace(/(Target="[^"]*")/, '$1 TargetMode="External"'),
  (xml) => xml.replace(/ Id="[^"]*"/g, ' Id="rId1"'),
  (xml) => xml.replace(/Type="[^"]*\//g, 'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/'),
];

const texts: readonly Edit[] = [
  (xml) => xml.replace(/<si>/, "<si><t>แทรก</t></si>$&"),
  (xml) => xml.replace(/<si>[\s\S]*?<\/si>/, ""),
  (xml) => xml.replace(/<si>[\s\S]*?<\/si>/, "<si/>"),
  (xml) => xml.replace(/<sst/, '<sst uniqueCount="0"'),
  (xml) => prefixed(xml),
];

const types: readonly Edit[] = [
  (xml) => xml.replace(/<Override\b[^>]*>/g, ""),
  (xml) => xml.replace(/<Default\b[^>]*>/g, ""),
  (xml) => xml.replace(/sheet\.main\+xml/, "template.main+xml"),
  (xml) => xml.replace(/officedocument\.spreadsheetml\.sheet\.main/, "ms-excel.sheet.macroEnabled.main"),
  (xml) => xml.replace(/PartName="\//g, 'PartName="'),
  (xml) => xml.replace(/<\/Types>/, '<Override PartName="/xl/nothing.xml" ContentType="x/y"/>$&'),
];

const byPart: readonly (readonly [RegExp, readonly (readonly Edit[])[]])[] = [
  [/worksheets\/sheet\d+\.xml$/i, [cells, sheets]],
  [/workbook\.xml$/i, [books]],
  [/styles\d*\.xml$/i, [styles]],
  [/sharedStrings\.xml$/i, [texts]],
  [/\.rels$/i, [links]],
  [/\[Content_Types\]\.xml$/i, [types]],
];

/** Edits that fit a part of a workbook, by their sort. */
export function xlsxEdits(name: string): readonly (readonly Edit[])[] {
  return byPart.find(([pattern]) => pattern.test(name))?.[1] ?? [];
}
