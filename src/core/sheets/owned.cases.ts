import { warning, workbookOf, sheetOf, type Cases } from "../checks/common/case";

export const cases: Cases = {
  "sheet.name-taken": [
    warning({
      data: { sheets: [...workbookOf().sheets, sheetOf("สรุปสถานะ", [["ของฉัน"]])] },
      cell: "สรุปสถานะ!A1",
    }),
  ],
};
