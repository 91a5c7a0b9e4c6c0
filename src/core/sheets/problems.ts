import { groupProblems, othersText } from "../problems/group";
import { countsOf, severityWords, verdictText } from "../problems/severity-words";
import type { Problem } from "../problems/types";
import { refName } from "../workbook/a1";
import { computedSheets } from "../workbook/tables";
import { shorten } from "../workbook/text";
import { cell, cellLink, cells, noticeText, SheetRows } from "./rows";
import type { StyleName } from "./styles";
import type { PlannedCell, SheetPlan } from "./types";

/** Headers of the sheet that are looked for when it is read again. */
export const problemHeaders = {
  sheet: "แผ่นงาน",
  cell: "เซลล์",
  found: "ค่าที่พบ",
  code: "รหัสปัญหา",
  /** Filled by the user: why a problem is right. */
  reason: "ยอมรับ (เหตุผล)",
} as const;

const columns = [
  { header: "ความรุนแรง", width: 13 },
  { header: problemHeaders.sheet, width: 16 },
  { header: problemHeaders.cell, width: 9 },
  { header: "คอลัมน์", width: 18 },
  { header: "ปัญหา", width: 48 },
  { header: problemHeaders.found, width: 28 },
  { header: "ค่าที่ควรเป็น", width: 34 },
  { header: "ตัวอย่าง", width: 28 },
  { header: "วิธีแก้", width: 44 },
  { header: problemHeaders.code, width: 22 },
  { header: problemHeaders.reason, width: 30 },
] as const;

function problemRow(found: Problem, word: string, style: StyleName): readonly PlannedCell[] {
  const { at } = found;
  const others = othersText(found);
  const message = others === "" ? found.message : `${found.message}\n${others}`;
  // What the first cell becomes is nothing for the others.
  const fix =
    found.correction === undefined || others !== ""
      ? found.fix
      : `${found.fix}\nแก้ทั้งเซลล์เป็น: ${shorten(found.correction, 200)}`;
  return [
    cell(word, style),
    cell(at?.sheet ?? "ทั้งไฟล์", "text"),
    at === null ? cell(null, "center") : cell(refName(at), "link", cellLink(at)),
    ...cells([found.header, message, found.found, found.expected, found.example, fix, found.code], "text"),
  ];
}

/** The sheet ผลตรวจสอบ: counts, then a row for each cause with its cells, errors first, in the order of the first cells. */
export function problemsPlan(
  problems: readonly Problem[],
  name: string = computedSheets.problems,
  accepted = 0,
): SheetPlan {
  const page = new SheetRows(columns.length);
  page.add([cell(noticeText("แก้ข้อมูลตามวิธีแก้ หรือพิมพ์เหตุผลในคอลัมน์สุดท้ายถ้าข้อมูลถูกต้องแล้ว จากนั้นสั่งตรวจสอบใหม่"), "notice")]);
  page.add([cell("ผลตรวจสอบข้อมูล", "title")]);
  // A sheet that only looks empty leaves people wondering whether the check ran.
  const verdict = verdictText(countsOf(problems));
  page.add([cell(verdict, "subtitle")]);
  const found = severityWords.map((words) => ({
    ...words,
    problems: problems.filter(({ severity }) => severity === words.severity),
  }));
  for (const { word, severity, meaning, problems: list } of found) {
    page.add([cell(word, severity), cell(list.length, "number"), cell(meaning)]);
  }
  if (accepted > 0) page.add([cell("ยอมรับแล้ว", "plain"), cell(accepted, "number"), cell("ดูเหตุผลในแผ่นงาน ข้อยกเว้น")]);
  const header = page.add(
    cells(
      columns.map((column) => column.header),
      "header",
    ),
  );
  for (const { word, severity, problems: list } of found)
    for (const one of groupProblems(list)) page.add(problemRow(one, word, severity), "text");
  if (problems.length === 0) page.add([cell(verdict, "text")], "text");
  return page.list(
    name,
    columns.map(({ width }) => width),
    header,
  );
}
