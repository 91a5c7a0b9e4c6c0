import { error, sheetOf, warning, workbookOf, type Cases } from "../checks/common/case";
import type { FileFault } from "./types";

type SheetFault = Exclude<FileFault, { readonly kind: "part" | "link" | "form" | "added" }>;

const damaged = (fault: SheetFault) => ({
  ...workbookOf(),
  sheets: workbookOf().sheets.map((sheet) => (sheet.name === fault.sheet ? { ...sheet, rows: [] } : sheet)),
  faults: [fault],
});

/** A sheet of the office's own, which no paper is made from. */
const notes = (fault: SheetFault) => ({
  sheets: [...workbookOf().sheets, sheetOf("บันทึก", [])],
  faults: [{ ...fault, sheet: "บันทึก" }],
});

const measures = "มาตรการ";

const linked = (fault: Partial<Extract<FileFault, { readonly kind: "link" }>>) => ({
  ...workbookOf(),
  faults: [
    {
      kind: "link",
      sheet: measures,
      is: "odd",
      type: "comments",
      target: "..\\comments1.xml",
      count: 1,
      ...fault,
    } as const,
  ],
});

const formed = (is: Extract<FileFault, { readonly kind: "form" }>["is"], found: string) => ({
  ...workbookOf(),
  faults: [{ kind: "form", is, found } as const],
});

export const cases: Cases = {
  "sheet.no-content": [
    error({ data: damaged({ kind: "no-content", sheet: measures }), cell: `${measures}!A1` }),
    warning({ data: notes({ kind: "no-content", sheet: "" }), cell: "บันทึก!A1" }),
  ],
  "sheet.cut-off": [error({ data: damaged({ kind: "cut-off", sheet: measures, row: 7 }), cell: `${measures}!A7` })],
  "cell.lost-text": [
    error({
      data: { ...workbookOf(), faults: [{ kind: "lost-text", sheet: measures, row: 3, column: 2, count: 40 }] },
      cell: `${measures}!C3`,
    }),
  ],
  "file.part-damaged": [
    warning({
      data: { ...workbookOf(), faults: [{ kind: "part", part: "xl/drawings/vmlDrawing1.vml" }] },
      cell: "",
      found: "xl/drawings/vmlDrawing1.vml",
    }),
    warning({
      data: { ...workbookOf(), faults: [{ kind: "part", part: "customXml/item1.xml" }] },
      cell: "",
      found: "customXml/item1.xml",
    }),
  ],
  "file.link-odd": [
    warning({ data: linked({}), cell: `${measures}!A1`, found: "..\\comments1.xml" }),
    warning({ data: linked({ sheet: "", type: "theme", target: "theme%201.xml" }), cell: "", found: "theme%201.xml" }),
  ],
  "file.link-missing": [
    warning({ data: linked({ is: "missing", target: "rId9" }), cell: `${measures}!A1`, found: "rId9" }),
  ],
  "file.misnamed": [warning({ data: formed("misnamed", ".xlsm"), cell: "", found: ".xlsm", quiet: workbookOf() })],
  "file.same-tabs": [warning({ data: formed("same-tabs", "a, A"), cell: "", found: "a, A", quiet: workbookOf() })],
  "file.signed": [warning({ data: formed("signed", "x"), cell: "", found: "x", quiet: workbookOf() })],
  "file.shared": [warning({ data: formed("shared", "x"), cell: "", found: "x", quiet: workbookOf() })],
  "sheet.added-lost": [
    warning({
      data: {
        ...workbookOf(),
        faults: [{ kind: "added", sheet: "สรุปสถานะ", types: ["comments", "threadedComment", "pivotTable"] }],
      },
      cell: "สรุปสถานะ!A1",
      found: "บันทึกของเซลล์, ตารางสรุป (Pivot)",
      quiet: workbookOf(),
    }),
  ],
};
