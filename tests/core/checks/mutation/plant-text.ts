import { statuses } from "../../../../src/core/workbook/words";
import type { Draft } from "./clean";
import { change, rowsOf, textOf, type Planter, type Row } from "./planters";

const intro = (row: Row): boolean => row["report"] === "progress" && row["section"] === "บทนำ";
const isDone = (row: Row): boolean => row["status"] === statuses.done;
const anyMeasure = (): boolean => true;

/** Lazily, since the two files need one another. */
const said =
  (words: string | ((draft: Draft) => string)): Planter =>
  (draft, random) =>
    change(
      "texts",
      "text",
      intro,
      (row) => `${textOf(row, "text")} ${typeof words === "string" ? words : words(draft)}`,
    )(draft, random);
const step =
  (words: string): Planter =>
  (draft, random) =>
    change("measures", "guideline", anyMeasure, (row) => `${textOf(row, "guideline")}\n${words}`)(draft, random);
const evidence =
  (to: (link: string) => string): Planter =>
  (draft, random) =>
    change(
      "measures",
      "evidence",
      (row) => isDone(row) && textOf(row, "evidence") !== "",
      (row) => to(textOf(row, "evidence")),
    )(draft, random);
const signatory =
  (column: string, fits: (row: Row) => boolean, to: (row: Row, draft: Draft) => string): Planter =>
  (draft, random) =>
    change("signatories", column, fits, (row) => to(row, draft))(draft, random);

/** The plan of texts: places, numbers, language, names and evidence. */
export const planText: Readonly<Partial<Record<string, readonly Planter[]>>> = {
  "place.foreign": [
    (draft, random) =>
      change("texts", "text", intro, (row) => textOf(row, "text").replace(/อำเภอ.* จังหวัด[^ ]*/, "อำเภอสตึก จังหวัดบุรีรัมย์"))(
        draft,
        random,
      ),
    step("ใช้คู่มือขององค์การบริหารส่วนตำบลเขาวงกลม"),
  ],
  "place.mentioned": [
    // A provincial office speaks of the local offices every day.
    (draft, random) =>
      draft.office.startsWith("องค์การบริหารส่วนจังหวัด")
        ? null
        : said("และได้จัดอบรม ณ สำนักงานเทศบาลตำบลท่าโพธิ์ทอง")(draft, random),
  ],
  "place.misspelt": [said((draft) => `ทั้งนี้ ${draft.office.replace(/.$/, "")}ฬ ได้เผยแพร่แล้ว`)],
  "place.district-of": [
    (draft) => {
      draft.settings.district = "สตึก";
      draft.settings.province = "น่าน";
      for (const row of rowsOf(draft, "texts"))
        if (intro(row)) row["text"] = "หน่วยงานได้ดำเนินการตามมาตรการที่ประกาศไว้ ดังนี้";
      return { setting: "district" };
    },
  ],
  "text.leftover": [
    said("จำนวน .......... เรื่อง"),
    (draft, random) =>
      change(
        "texts",
        "text",
        (row) => row["section"] === "ชื่อเรื่อง",
        (row) => `${textOf(row, "text")} (รอบ 6 เดือน/12 เดือน)`,
      )(draft, random),
  ],
  "number.mixed-digits": [said("ในปี ๒๕๖5"), step("รวมเงิน 1,๒๐๐ บาท")],
  "number.letter-o": [said("ตามรายการ OIT ข้อ ๐๒๓"), said("ได้ ๘O คะแนน")],
  "reference.unknown-item": [said("ตามรายการ OIT ข้อ O77")],
  "reference.not-listed": [
    (draft, random) =>
      change(
        "analysis",
        "text",
        (row) => /i[1๑] /.test(textOf(row, "questions")),
        (row) => `${textOf(row, "text")}\nข้อ i14 มีผู้ตอบน้อย`,
      )(draft, random),
  ],
  "reference.dangling": [
    (draft, random) =>
      change(
        "texts",
        "text",
        (row) => row["report"] === "memo",
        (row) => `${textOf(row, "text")} ซึ่งกำหนดมาตรการไว้ในข้อ 6`,
      )(draft, random),
  ],
  "number.telephone": [
    (draft) => {
      draft.settings.phone = "0 4299 999";
      return { setting: "phone" };
    },
    said("สอบถามได้ที่ โทร. 08-1234-567"),
  ],
  "number.document": [
    (draft, random) =>
      change(
        "documents",
        "number",
        (row) => row["report"] === "memo",
        (row) => textOf(row, "number").replace(/\/.*$/, "/-"),
      )(draft, random),
  ],
  "text.misspelt": [said("และติดตามการปฎิบัติงาน"), step("ลงในเว็ปไซด์ของหน่วยงาน"), said("เพื่อประเมิณผลงาน")],
  "text.slip": [step("เเจ้งทุกกองให้รู้พร้อมกัน"), said("และประกาศเผยแพรทางสื่อ")],
  "text.doubled": [step("บอกทุกช่องทาง เช่น เช่น เสียงตามสาย"), said("โดยจัดทำแผนแผนงานไว้")],
  "text.wording": [said("ตามมติ รัฐมนตรี")],
  "text.doubtful": [said("เพื่อนำไปสู่การปฏิบัติอย่างเป็นธรรม")],
  "text.acting": [
    (draft, random) => {
      const planted = signatory(
        "acting",
        (row) => textOf(row, "position").startsWith("หัวหน้า"),
        () => "รักษาการราชการแทน",
      )(draft, random);
      if (planted !== null && "row" in planted) {
        const rows = rowsOf(draft, "signatories");
        (rows[planted.row] ?? {})["actingFor"] = rows[planted.row + 1]?.["position"] ?? "";
      }
      return planted;
    },
  ],
  "text.wish": [
    (draft, random) =>
      change("measures", "measure", isDone, (row) => `ควรจัดให้มีการ${textOf(row, "measure")}`)(draft, random),
  ],
  "name.two-spellings": [
    (draft, random) => {
      // The same person signs twice, once with a letter lost.
      const rows = rowsOf(draft, "signatories");
      const last = rows[rows.length - 1];
      if (last === undefined || random.chance(0)) return null;
      const name = textOf(last, "name");
      last["name"] = `${name.slice(0, -1)}${name.endsWith("า") ? "ะ" : "ษ"}`;
      return { table: "signatories", row: rows.length - 1, column: "name" };
    },
  ],
  "person.two-opinions": [
    (draft) => {
      const rows = rowsOf(draft, "signatories");
      const [, second, third] = rows;
      if (second === undefined || third === undefined) return null;
      third["name"] = second["name"] ?? "";
      return { table: "signatories", row: 2, column: "name" };
    },
  ],
  "evidence.missing": [
    (draft, random) =>
      change(
        "measures",
        "evidence",
        (row) => isDone(row) && textOf(row, "evidence") !== "",
        () => "",
      )(draft, random),
  ],
  "evidence.vague": [evidence(() => "ดูได้ที่เว็บไซต์ของหน่วยงาน"), evidence(() => "ตามเอกสารแนบ")],
  "evidence.malformed": [
    evidence((link) => link.replace("https://", "htps://")),
    evidence((link) => link.replace("https://www.", "https//www.")),
  ],
  "evidence.private": [evidence(() => "C:\\งาน\\ผลงาน.pdf"), evidence(() => "http://192.168.0.9/ita/7")],
  "evidence.repeated": [
    (draft) => {
      const rows = rowsOf(draft, "measures");
      const own = rows.flatMap((row, index) => (textOf(row, "evidence") !== "" ? [index] : []));
      const [first, second] = own;
      if (first === undefined || second === undefined) return null;
      (rows[second] ?? {})["evidence"] = textOf(rows[first], "evidence");
      return { table: "measures", row: second, column: "evidence" };
    },
  ],
};
