import { signatures, title } from "../common/template-blocks";
import { barTable, shareNote } from "../common/template-charts";
import { loop, loopTable, pages, paragraph, prose, sectionParagraphs, type Column } from "../common/template-parts";

const heading = [
  "สรุปสำหรับผู้บริหาร",
  "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ.\u00a0{ปีงบประมาณ}",
];

const size = 14;
const part = (text: string) =>
  paragraph(text, { bold: true, size: 16, before: 5, after: 3, keepNext: true, heading: 2 });
const line = (text: string, keepNext = false) => paragraph(text, { size: 16, indent: 0.5, hanging: 0.5, keepNext });
/** What is asked for stays with the signature: none stands on a page without words. */
const asked = (text: string) => line(text, true);

const stateColumns: readonly Column[] = [
  { header: "สถานะ", share: 40, cell: "{สถานะ}" },
  { header: "จำนวน", share: 13, cell: "{จำนวน}", align: "center" },
  { header: "ร้อยละ", share: 16, cell: "{ร้อยละ}", align: "center" },
  { header: "สัดส่วนของมาตรการทั้งหมด", share: 84, cell: "" },
];

const overdueColumns: readonly Column[] = [
  { header: "ที่", share: 4, cell: "{ลำดับ}", align: "center" },
  { header: "มาตรการ", share: 36, cell: "{ชื่อมาตรการ}" },
  { header: "ผู้รับผิดชอบ", share: 18, cell: "{ผู้รับผิดชอบ}" },
  { header: "กำหนดแล้วเสร็จ", share: 18, cell: "{กำหนดแล้วเสร็จ}" },
  { header: "เกินมา", share: 9, cell: "{เกินมา}", align: "center" },
];

const riskColumns: readonly Column[] = [
  { header: "ที่", share: 4, cell: "{ลำดับ}", align: "center" },
  { header: "ความเสี่ยง", share: 33, cell: "{ความเสี่ยง}" },
  { header: "คะแนน", share: 7, cell: "{คะแนน}", align: "center" },
  { header: "ระดับ", share: 8, cell: "{ระดับ}", align: "center" },
  { header: "สถานะ", share: 16, cell: "{สถานะ}" },
  { header: "ผู้รับผิดชอบ", share: 17, cell: "{ผู้รับผิดชอบ}" },
];

/** สรุปสำหรับผู้บริหาร, on one upright page. */
export const template = [
  pages(
    [
      ...title("ชื่อเรื่อง", heading, { size: 17 }),
      paragraph("{ชื่อหน่วยงาน}", { bold: true, align: "center" }),
      paragraph("ข้อมูล ณ วันที่ {วันที่สถานะ}", { align: "center", after: 4 }),
      ...sectionParagraphs("บทนำ", (text) => prose(text, { size: 16, firstLine: 1.5 }), []),
      part("๑. สถานะของมาตรการ (ทั้งหมด {จำนวนมาตรการ} มาตรการ)"),
      barTable("สถานะมาตรการ", stateColumns, { size }),
      ...shareNote(),
      part("๒. ผลการประเมิน ITA ปีงบประมาณ พ.ศ.\u00a0{ปีที่ประเมิน}"),
      line(
        "{คะแนนและการเปลี่ยนแปลง}{^คะแนนและการเปลี่ยนแปลง}ยังไม่มีผลคะแนน{/คะแนนและการเปลี่ยนแปลง}{#เป้าหมายคะแนน} (เป้าหมาย {เป้าหมายคะแนน}\u00a0คะแนน){/เป้าหมายคะแนน}",
      ),
      part("๓. มาตรการที่เกินกำหนดนานที่สุด{#มีเกินกำหนด} (เกินกำหนดทั้งหมด {จำนวนเกินกำหนด} มาตรการ){/มีเกินกำหนด}"),
      ...loop("มาตรการเกินกำหนด", [loopTable("เกินกำหนด", overdueColumns, { size })]),
      ...loop("มาตรการเกินกำหนด", [line("ไม่มีมาตรการที่เกินกำหนด")], "^"),
      part("๔. ความเสี่ยงการทุจริตที่สูงที่สุด{#จำนวนความเสี่ยง} (ทั้งหมด {จำนวนความเสี่ยง} เรื่อง){/จำนวนความเสี่ยง}"),
      ...loop("ความเสี่ยงสูงสุด", [loopTable("ความเสี่ยงสูง", riskColumns, { size })]),
      ...loop("ความเสี่ยงสูงสุด", [line("ยังไม่มีความเสี่ยงที่ประเมินโอกาสและผลกระทบ")], "^"),
      part("๕. เรื่องที่ขอให้พิจารณา"),
      ...sectionParagraphs("เรื่องที่ขอให้พิจารณา", asked, [
        asked("-\tโปรดทราบผลการดำเนินการ ณ วันที่ {วันที่สถานะ}"),
        ...loop("มีเกินกำหนด", [
          asked(
            "-\tโปรดสั่งการให้ผู้รับผิดชอบเร่งดำเนินการตามมาตรการที่เกินกำหนด {จำนวนเกินกำหนด}\u00a0มาตรการ และแจ้งกำหนดแล้วเสร็จใหม่",
          ),
        ]),
        ...loop("มีความเสี่ยงสูง", [
          asked("-\tโปรดกำชับการจัดการความเสี่ยงระดับสูงขึ้นไปที่ยังไม่แล้วเสร็จ {จำนวนความเสี่ยงสูง}\u00a0เรื่อง ให้เป็นไปตามแผน"),
        ]),
      ]),
      ...signatures(),
    ],
    { margins: { top: 1000, bottom: 700, header: 500 } },
  ),
];
