import type { WorkbookData } from "../../src/core/workbook/types";
import demo from "../../examples/demo.json";
import { workbookOfData } from "../core/builders";

type Cell = string | number | null;
type Rows = readonly (readonly Cell[])[];
type Sheets = Readonly<Record<string, Rows>>;

const sheets: Sheets = demo.sheets;

// What an office words or links for each piece of work by itself; dates, periods, owners and closed lists come again.
const ownWords: Sheets = {
  มาตรการ: [
    ["ข้อค้นพบ", "มาตรการ", "แนวทางการปฏิบัติ", "ขั้นตอน/วิธีการ", "ผลการดำเนินการ", "ผลผลิต", "ผลลัพธ์", "หลักฐาน"],
    ["ปัญหา/อุปสรรค", "ข้อเสนอแนะ", "หมายเหตุ"],
  ],
  ความเสี่ยง: [["ความเสี่ยง", "ปัจจัยเสี่ยง", "แนวทาง/มาตรการ", "กิจกรรม", "หลักฐาน", "หมายเหตุ"]],
  วิเคราะห์: [["ข้อค้นพบ"]],
};

/** The same words or links as an office says or has them in another round, line by line. */
function inRound(text: string, round: number): string {
  const lineOf = (line: string): string => (line.startsWith("http") ? `${line}-${round}` : `${line} ชุดที่ ${round}`);
  return text.split("\n").map(lineOf).join("\n");
}

function columnsOf(name: string): (header: Cell | undefined) => boolean {
  const headers = (ownWords[name] ?? []).flat();
  return (header) => header !== undefined && headers.includes(header);
}

/** So many rows of a sheet, each with a code and words of its own. */
function grown(name: string, count: number): Rows {
  const [headers = [], ...rows] = sheets[name] ?? [];
  const isOwn = columnsOf(name);
  const body = Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / rows.length);
    return (rows[index % rows.length] ?? []).map((value, column) => {
      if (column === 0) return `${String(value)}-${round}`;
      return round > 0 && typeof value === "string" && value !== "" && isOwn(headers[column])
        ? inRound(value, round)
        : value;
    });
  });
  return [headers, ...body];
}

/** The topics with the findings that the measures of all rounds answer. */
function topics(measures: number): Rows {
  const [headers = [], ...rows] = sheets["วิเคราะห์"] ?? [];
  const isOwn = columnsOf("วิเคราะห์");
  const rounds = Math.ceil(measures / Math.max(1, (sheets["มาตรการ"] ?? []).length - 1));
  const all = (text: string): string =>
    Array.from({ length: rounds }, (_, round) => (round === 0 ? text : inRound(text, round))).join("\n");
  return [
    headers,
    ...rows.map((row) =>
      row.map((value, column) => (typeof value === "string" && isOwn(headers[column]) ? all(value) : value)),
    ),
  ];
}

/** The demo office, as clean as it is, with as many measures (and a risk for every two). */
export function officeOf(measures: number): WorkbookData {
  return workbookOfData({
    sheets: {
      ...sheets,
      มาตรการ: grown("มาตรการ", measures),
      ความเสี่ยง: grown("ความเสี่ยง", Math.ceil(measures / 2)),
      วิเคราะห์: topics(measures),
    },
  });
}
