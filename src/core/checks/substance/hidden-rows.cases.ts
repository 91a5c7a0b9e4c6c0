import { info, measures, workbookOf, type Cases } from "../common/case";
import { tables } from "../../workbook/tables";

const shown = workbookOf(measures({}, { code: "ม2" }));

export const cases: Cases = {
  "row.hidden": [
    info({
      data: {
        sheets: shown.sheets.map((sheet) =>
          sheet.name === tables.measures.sheet ? { ...sheet, hiddenRows: [3, 9] } : sheet,
        ),
      },
      cell: "มาตรการ!A3",
      quiet: shown,
    }),
  ],
};
