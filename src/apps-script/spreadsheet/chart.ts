import { statusChartTitle, type ChartPlan, type CellRange } from "../../core";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

function chartOf(sheet: Sheet, plan: ChartPlan, before: EmbeddedChart | undefined): EmbeddedChart {
  const rangeOf = ({ row, column, rows, columns }: CellRange) => sheet.getRange(row + 1, column + 1, rows, columns);
  const { COLUMN, PIE } = Charts.ChartType;
  let builder = before === undefined ? sheet.newChart() : before.modify().clearRanges();
  builder = builder.setChartType(plan.kind === "pie" ? PIE : COLUMN).addRange(rangeOf(plan.categories));
  for (const { values } of plan.series) builder = builder.addRange(rangeOf(values));
  const colors = plan.series.map(({ color }) => `#${color}`);
  const series = Object.fromEntries(plan.series.map(({ name }, index) => [index, { labelInLegend: name }]));
  return builder
    .setNumHeaders(0)
    .setPosition(plan.anchor.row + 1, plan.anchor.column + 1, 0, 0)
    .setOption("title", plan.title)
    .setOption("colors", colors)
    .setOption("series", series)
    .setOption("legend", { position: "none" })
    .setOption("width", plan.widthPixels)
    .setOption("height", plan.heightPixels)
    .build();
}

/** Draws the plan's chart. The one that it drew before is known by its title; a person's own charts stay. */
export function drawChart(sheet: Sheet, plan: ChartPlan | null, isNew: boolean): void {
  const charts = isNew ? [] : sheet.getCharts();
  const [before, ...doubles] = charts.filter((chart) => String(chart.getOptions().get("title")) === statusChartTitle);
  for (const chart of doubles) sheet.removeChart(chart);
  if (plan === null) {
    if (before !== undefined) sheet.removeChart(before);
  } else if (before === undefined) sheet.insertChart(chartOf(sheet, plan, undefined));
  else sheet.updateChart(chartOf(sheet, plan, before));
}
