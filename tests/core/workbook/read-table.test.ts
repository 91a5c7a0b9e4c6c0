import { expect, test } from "@jest/globals";
import { readTable } from "../../../src/core/workbook/read-table";
import { workbookOf } from "../builders";

const address = "https://www.example.go.th/o26.pdf";

/** What is read of a cell of evidence behind which an address lies. */
function evidence(typed: string): string | undefined {
  const data = workbookOf({ measures: [{ code: "ม1", evidence: typed }] });
  const { columns } = readTable(data, "measures").table;
  const sheets = data.sheets.map((sheet) =>
    sheet.name === "มาตรการ" ? { ...sheet, addresses: [{ row: 1, column: columns.evidence ?? -1, address }] } : sheet,
  );
  return readTable({ sheets }, "measures").table.rows[0]?.text.evidence;
}

test("the address behind words of evidence is read with them, since nobody clicks on paper", () => {
  expect(evidence("ประกาศเจตนารมณ์")).toBe(`ประกาศเจตนารมณ์ ${address}`);
});

test("words that say an address keep it, whatever lies behind them, and an empty cell stays empty", () => {
  expect(evidence("ดู https://www.example.go.th/o27.pdf")).toBe("ดู https://www.example.go.th/o27.pdf");
  expect(evidence("www.example.go.th/o27.pdf")).toBe("www.example.go.th/o27.pdf");
  expect(evidence("")).toBe("");
});
