import { fiscalYearStart, formatFormal, formatLong, roundEnd, type Round } from "../../calendar";
import { scoreChange, scoresOfYear } from "../../compute/scores";
import { workItems } from "../../compute/work";
import { officeKinds, type Status } from "../../workbook/words";
import { computed, paperDate, type PaperContext } from "./context";
import { paperKinds } from "../kinds";
import { statusShares } from "./state-rows";
import { isLate } from "./state-text";
import { blank } from "./texts";

/** The post of the head of an office, by its kind (ระเบียบงานสารบรรณ and the seeds): "" for an unknown kind. */
export function headOf(office: string): string {
  const kind = officeKinds.find((one) => office.startsWith(one.prefix));
  return kind === undefined ? "" : kind.head + office.slice(kind.prefix.length);
}

function fixed(context: PaperContext, value: number | null): string {
  return value === null ? "" : computed(context, value.toFixed(2));
}

/** The days that a round tells of, from the first of the year; "" where there is no round or no year. */
function roundSpan(fiscalYear: number, round: Round | null, print: (text: string) => string): string {
  if (round === null || fiscalYear === 0) return "";
  const [from, to] = [fiscalYearStart(fiscalYear), roundEnd(fiscalYear, round)];
  return print(`${formatLong(from)} ถึงวันที่ ${formatLong(to)}`);
}

/** Texts that every kind of paper may use, by tag. Also the tags that may stand in the sheet ข้อความ. */
export function commonTexts(context: PaperContext): Record<string, string> {
  const { book, details, round, statusDate } = context;
  const { settings } = book;
  const n = (value: string | number): string => computed(context, value);
  const year = (value: number): string => (value === 0 ? "" : n(value));
  const scores = scoresOfYear(book, settings.assessedYear);
  const change = scoreChange(book, settings.assessedYear);
  const measures = workItems(book, statusDate).filter((item) => item.table === "measures");
  const count = (status: Status): number => measures.filter((item) => item.status === status).length;
  const overdue = measures.filter(isLate).length;
  const place = [settings.district && `อำเภอ${settings.district}`, settings.province && `จังหวัด${settings.province}`];
  const nextYear = year(settings.fiscalYear === 0 ? 0 : settings.fiscalYear + 1);
  return {
    ชื่อหน่วยงาน: settings.office,
    ประเภทหน่วยงาน: settings.officeKind,
    อำเภอ: settings.district,
    จังหวัด: settings.province,
    ที่ตั้ง: place.filter((part) => part !== "").join(" "),
    หัวหน้าหน่วยงาน: headOf(settings.office),
    ปีงบประมาณ: year(settings.fiscalYear),
    ปีงบประมาณก่อน: year(settings.fiscalYear === 0 ? 0 : settings.fiscalYear - 1),
    ปีงบประมาณถัดไป: nextYear,
    ปีที่ประเมิน: year(settings.assessedYear),
    // The pass mark that stands in for an unset target is nobody's target.
    เป้าหมายคะแนน: settings.typed.target === undefined || settings.typed.target === "" ? "" : n(settings.target),
    คะแนนรวม: fixed(context, scores.total.published ?? scores.total.computed),
    ระดับ: scores.level.published || scores.level.computed || "",
    ผลต่างคะแนน: change === null ? "" : fixed(context, Math.abs(change)),
    ทิศทางคะแนน: change === null ? "" : change > 0 ? "สูงกว่า" : change < 0 ? "ต่ำกว่า" : "เท่ากับ",
    การเปลี่ยนแปลงคะแนน:
      change === null || change === 0
        ? ""
        : `${change > 0 ? "เพิ่มขึ้น" : "ลดลง"} ${fixed(context, Math.abs(change))}\u00a0คะแนน`,
    ชื่อรายงาน: paperKinds[context.kind].name,
    รอบ: round === null ? "" : n(round),
    ช่วงของรอบ: roundSpan(settings.fiscalYear, round, n),
    รอบถัดไป: round === 12 ? `ปีงบประมาณ พ.ศ. ${nextYear}` : "รอบถัดไป",
    วันที่สถานะ: n(formatLong(statusDate)),
    วันที่รายงาน: paperDate(context, (date) => n(formatLong(date))),
    วันที่รายงานเต็ม: paperDate(context, (date) => n(formatFormal(date))),
    เลขที่หนังสือ: details?.number || settings.documentNumber,
    เรียน: details?.to || settings.to || headOf(settings.office),
    ส่วนราชการเจ้าของเรื่อง: settings.owner,
    โทรศัพท์: settings.phone,
    อีเมล: settings.email,
    เว็บไซต์: settings.website,
    // "จำนวน ๐ มาตรการ ดังรายการต่อไปนี้" is no sentence; only a draft is made without measures.
    จำนวนมาตรการ: measures.length === 0 ? blank : n(measures.length),
    จำนวนเสร็จ: n(count("done")),
    จำนวนระหว่างดำเนินการ: n(count("running")),
    จำนวนยังไม่ดำเนินการ: n(count("notStarted")),
    จำนวนยกเลิก: n(count("cancelled")),
    จำนวนเกินกำหนด: n(overdue),
    ร้อยละเสร็จ: fixed(context, statusShares(measures).get("done") ?? 0),
  };
}
