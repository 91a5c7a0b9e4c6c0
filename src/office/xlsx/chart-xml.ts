import type { CellRange, ChartPlan, PlannedCell, SheetPlan } from "../../core";
import { xmlHead } from "./package";
import { absoluteRange } from "./sheet-xml";
import { fontName } from "./style-sheet";
import { sheetReference } from "./workbook";
import { encodeXml } from "./xml";

const chartNamespace = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
const anchorNamespace = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const linkNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** English Metric Units of a pixel at 96 dots an inch. */
const unitsPerPixel = 9525;

/** Slices of a pie after the first, which has the colour of the series. Told apart in grey print too. */
const sliceColors = ["70AD47", "FFC000", "ED7D31", "A5A5A5", "4472C4", "C00000", "7030A0", "5B9BD5"];

/** The drawing of a sheet that holds one chart; `chart` is the id of its relationship to the chart's part. */
export function chartDrawingXml(plan: ChartPlan, chart: string): string {
  const size = `cx="${plan.widthPixels * unitsPerPixel}" cy="${plan.heightPixels * unitsPerPixel}"`;
  const { column, row } = plan.anchor;
  const link = `<c:chart xmlns:c="${chartNamespace}" xmlns:r="${linkNamespace}" r:id="${chart}"/>`;
  return [
    `${xmlHead}<xdr:wsDr xmlns:xdr="${anchorNamespace}" xmlns:a="${drawingNamespace}"><xdr:oneCellAnchor>`,
    `<xdr:from><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>`,
    `<xdr:ext ${size}/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>`,
    `<xdr:cNvPr id="2" name="Chart 1" descr="${encodeXml(plan.title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${chartNamespace}">${link}</a:graphicData></a:graphic>`,
    "</xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>",
  ].join("");
}

/** The part of a chart over the cells of its own sheet; the values shown are stored too, for viewers that do not calculate. */
export function chartXml(sheet: SheetPlan, plan: ChartPlan): string {
  const body = plan.kind === "pie" ? pieXml(sheet, plan) : columnsXml(sheet, plan);
  const many = plan.kind === "pie" || plan.series.length > 1;
  const legend = many ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textXml(12)}</c:legend>` : "";
  return [
    `${xmlHead}<c:chartSpace xmlns:c="${chartNamespace}" xmlns:a="${drawingNamespace}" xmlns:r="${linkNamespace}">`,
    `<c:roundedCorners val="0"/><c:chart>${titleXml(plan.title)}<c:autoTitleDeleted val="0"/>`,
    `<c:plotArea><c:layout/>${body}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>`,
    `${textXml(12)}</c:chartSpace>`,
  ].join("");
}

function columnsXml(sheet: SheetPlan, plan: ChartPlan): string {
  const series = plan.series.map((one, index) => {
    const look = `<c:spPr>${fillXml(one.color)}</c:spPr><c:invertIfNegative val="0"/>`;
    return `<c:ser>${seriesHead(one.name, index)}${look}${labelsXml("outEnd", false)}${dataXml(sheet, plan, one.values)}</c:ser>`;
  });
  const rule = `<c:spPr><a:ln><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln></c:spPr>`;
  const grid = `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="E7E6E6"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>`;
  const scale = (least: string): string =>
    `<c:scaling><c:orientation val="minMax"/>${least}</c:scaling><c:delete val="0"/>`;
  const marks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  return [
    `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join("")}`,
    '<c:gapWidth val="60"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>',
    `<c:catAx><c:axId val="111111111"/>${scale("")}<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>${marks}${rule}${textXml(12)}`,
    '<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>',
    `<c:valAx><c:axId val="222222222"/>${scale('<c:min val="0"/>')}<c:axPos val="l"/>${grid}<c:numFmt formatCode="General" sourceLinked="0"/>${marks}${rule}${textXml(12)}`,
    '<c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>',
  ].join("");
}

function pieXml(sheet: SheetPlan, plan: ChartPlan): string {
  const series = plan.series.slice(0, 1).map((one, index) => {
    const slices = Array.from({ length: one.values.rows }, (_, slice) => {
      const color =
        slice === 0 ? one.color : (sliceColors.filter((other) => other !== one.color)[(slice - 1) % 7] ?? one.color);
      return `<c:dPt><c:idx val="${slice}"/><c:bubble3D val="0"/><c:spPr>${fillXml(color)}</c:spPr></c:dPt>`;
    });
    return `<c:ser>${seriesHead(one.name, index)}${slices.join("")}${labelsXml("bestFit", true)}${dataXml(sheet, plan, one.values)}</c:ser>`;
  });
  return `<c:pieChart><c:varyColors val="1"/>${series.join("")}<c:firstSliceAng val="0"/></c:pieChart>`;
}

function seriesHead(name: string, index: number): string {
  return `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${encodeXml(name)}</c:v></c:tx>`;
}

function labelsXml(place: string, percent: boolean): string {
  const shown = `<c:showLegendKey val="0"/><c:showVal val="${percent ? 0 : 1}"/><c:showCatName val="0"/><c:showSerName val="0"/>`;
  return `<c:dLbls>${textXml(12)}<c:dLblPos val="${place}"/>${shown}<c:showPercent val="${percent ? 1 : 0}"/><c:showBubbleSize val="0"/></c:dLbls>`;
}

function dataXml(sheet: SheetPlan, plan: ChartPlan, values: CellRange): string {
  const formula = (range: CellRange): string =>
    `<c:f>${encodeXml(absoluteRange(sheetReference(sheet.name), range))}</c:f>`;
  const words = points(cellsOf(sheet, plan.categories).map((value) => (value === null ? null : String(value))));
  const numbers = points(
    cellsOf(sheet, values).map((value) => (typeof value === "number" && Number.isFinite(value) ? String(value) : null)),
  );
  return [
    `<c:cat><c:strRef>${formula(plan.categories)}<c:strCache>${words}</c:strCache></c:strRef></c:cat>`,
    `<c:val><c:numRef>${formula(values)}<c:numCache><c:formatCode>General</c:formatCode>${numbers}</c:numCache></c:numRef></c:val>`,
  ].join("");
}

function cellsOf(sheet: SheetPlan, range: CellRange): PlannedCell["value"][] {
  return Array.from({ length: range.rows }, (_, index) => sheet.rows[range.row + index]?.[range.column]?.value ?? null);
}

function points(values: readonly (string | null)[]): string {
  const filled = values.map((value, index) =>
    value === null ? "" : `<c:pt idx="${index}"><c:v>${encodeXml(value)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${filled.join("")}`;
}

function fillXml(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

/** Thai text takes the font for complex scripts. */
function fontXml(size: number, bold: boolean): string {
  const faces = `<a:latin typeface="${fontName}"/><a:cs typeface="${fontName}"/>`;
  return `sz="${size * 100}" b="${bold ? 1 : 0}">${faces}`;
}

function textXml(size: number): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${fontXml(size, false)}</a:defRPr></a:pPr><a:endParaRPr lang="th-TH"/></a:p></c:txPr>`;
}

function titleXml(title: string): string {
  const run = `<a:r><a:rPr lang="th-TH" ${fontXml(16, true)}</a:rPr><a:t>${encodeXml(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}
