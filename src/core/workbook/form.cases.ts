import { error, warning, workbookOf, type Cases } from "../checks/common/case";

const measures = "มาตรการ";

export const cases: Cases = {
  "sheet.no-cells": [
    error({ data: { ...workbookOf({ measures: null }), otherTabs: [measures] }, cell: "", found: measures }),
    warning({ data: { ...workbookOf({ risks: null }), otherTabs: ["ความเสี่ยง"] }, cell: "", found: "ความเสี่ยง" }),
  ],
};
