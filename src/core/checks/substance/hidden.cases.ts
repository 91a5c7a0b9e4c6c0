import { info, measures, workbookOf, type Cases } from "../common/case";
import { tables } from "../../workbook/tables";

const shown = workbookOf(measures({}, { code: "ม2" }));

const withSheet = (more: object) => ({
  sheets: shown.sheets.map((sheet) => (sheet.name === tables.measures.sheet ? { ...sheet, ...more } : sheet)),
});

export const cases: Cases = {
  "row.hidden": [
    info({
      data: withSheet({ hiddenRows: [3, 9] }),
      cell: "มาตรการ!A3",
      quiet: shown,
    }),
  ],
  "column.hidden": [
    info({
      data: withSheet({ hiddenColumns: [17, 60] }),
      cell: "มาตรการ!R1",
      quiet: withSheet({ hiddenColumns: [60] }),
    }),
  ],
  "sheet.hidden": [info({ data: withSheet({ isHidden: true }), cell: "มาตรการ!A1", quiet: shown })],
};
