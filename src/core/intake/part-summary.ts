import { settingRow } from "./office-facts";
import { isWorkedOut, statusDayIn } from "./own-lines";
import { whyTold, type PartDraft } from "./part-draft";
import { isNoise } from "./prose";
import { levelInText, scoreRow } from "./scores";
import type { SourceParagraph } from "./source";
import { leaveStandardTexts } from "./standard-texts";
import { summaryPartOf, type SummaryPart } from "./summary-heads";
import { isOfficeLine, titleRows } from "./titles";

const computedTable = "ตารางของสรุปสำหรับผู้บริหาร โปรแกรมเลือกและคำนวณจากแผ่น มาตรการ และ ความเสี่ยง ให้ใหม่ทุกครั้ง จึงไม่ได้นำเข้า";

const yearIn = /([0-9๐-๙]{4})/;
const scoreIn = /^([0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,2})?)\s*คะแนน/;
const targetIn = /\(เป้าหมาย\s*([0-9๐-๙]{1,3}(?:\.[0-9๐-๙]{1,2})?)\s*คะแนน\)/;

/** Lines that stand in a part which has nothing to show. */
const nothingThere = /^(?:ไม่มีมาตรการที่เกินกำหนด|ยังไม่มีความเสี่ยงที่ประเมินโอกาสและผลกระทบ)$/;

/** The total score, its level and the goal, as the line under the heading of a year tells them. */
function readScore(draft: PartDraft, year: SourceParagraph | null, text: string, { place }: SourceParagraph): boolean {
  const target = targetIn.exec(text)?.[1];
  if (target !== undefined) draft.add("settings", settingRow("target", { text: target, place }));
  const score = scoreIn.exec(text)?.[1];
  const named = yearIn.exec(year?.text ?? "")?.[1];
  if (score !== undefined && year !== null && named !== undefined) {
    const cell = { text: named, place: year.place };
    draft.add("scores", scoreRow(cell, "รวม", score, levelInText.exec(text)?.[1] ?? "", place));
  }
  return target !== undefined || score !== undefined || /^ยังไม่มี(?:ผลคะแนน|คะแนนในสมุดงาน)/.test(text);
}

/**
 * Reads our own summary for executives. It carries its titles and the paragraphs that an office wrote, the day, the total
 * score and its goal; its tables are a choice out of the workbook in shortened words, which no sheet may take.
 */
export function readSummary(draft: PartDraft): void {
  let part: SummaryPart | null = null;
  let scoresHead: SourceParagraph | null = null;
  let isBelowDay = false;
  const requests: SourceParagraph[] = [];
  const readText = (paragraph: SourceParagraph, text: string): void => {
    if (part === "requests") requests.push(paragraph);
    else if (part === null && isBelowDay) draft.addText("บทนำ", paragraph);
    else if (part === null) {
      if (!isOfficeLine(text, draft.facts.office))
        for (const line of titleRows(text)) draft.addText("ชื่อเรื่อง", { text: line, place: paragraph.place });
    } else if (part === "scores" && readScore(draft, scoresHead, text, paragraph)) return;
    else
      draft.tell(paragraph, nothingThere.test(text) || isWorkedOut(text) ? whyTold.computedAnew : whyTold.unknownPlace);
  };
  draft.blocks.forEach(({ block }, at) => {
    if (draft.used.has(at)) return;
    draft.used.add(at);
    if (block.kind === "table") {
      draft.tellTable(block, computedTable);
      return;
    }
    const text = block.text.trim();
    const day = statusDayIn(text);
    const opened = summaryPartOf(text);
    if (opened === "scores") scoresHead = block;
    if (opened !== null) part = opened;
    else if (day !== "") {
      isBelowDay = true;
      draft.add("settings", settingRow("statusDate", { text: day, place: block.place }));
    } else if (!isNoise(text)) readText(block, text);
  });
  for (const one of requests) draft.addText("เรื่องที่ขอให้พิจารณา", one);
  leaveStandardTexts(draft);
}
