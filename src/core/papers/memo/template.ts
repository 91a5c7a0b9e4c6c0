import { TabStopType } from "docx";
import { evidenceAnnex, signatures } from "../common/template-blocks";
import { garuda } from "../common/template-garuda";
import {
  cm,
  dotsTo,
  loop,
  loopTable,
  pages,
  paragraph,
  prose,
  textRun,
  sectionParagraphs,
  tab,
  textWidth,
} from "../common/template-parts";

const label = (text: string) => textRun(text, { bold: true, size: 20 });

/** Dots to the right margin, as on the printed form; no solid rule. */
const dotted = [dotsTo(textWidth)];
const dottedHalves = [{ ...dotsTo(cm(8)), type: TabStopType.LEFT }, ...dotted];

const subject =
  "{#เรื่อง}{.} {/เรื่อง}{^เรื่อง}รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ " +
  "พ.ศ.\u00a0{ปีงบประมาณ}{#รอบ} (รอบ\u00a0{รอบ}\u00a0เดือน){/รอบ}{/เรื่อง}";

const head = [
  paragraph([garuda(1.5), tab(), textRun("บันทึกข้อความ", { bold: true, size: 29 })], {
    heading: 1,
    tabs: [{ type: TabStopType.CENTER, position: textWidth / 2 }],
  }),
  paragraph(
    [
      label("ส่วนราชการ"),
      textRun("  {ส่วนราชการ}{#โทรศัพท์}  โทร.\u00a0{โทรศัพท์}{/โทรศัพท์}{#อีเมล}  อีเมล\u00a0{อีเมล}{/อีเมล}"),
      tab(),
    ],
    { tabs: dotted },
  ),
  paragraph([label("ที่"), textRun("  {เลขที่หนังสือ}"), tab(), label("วันที่"), textRun("  {วันที่รายงาน}"), tab()], {
    tabs: dottedHalves,
  }),
  paragraph([label("เรื่อง"), textRun(`  ${subject}`), tab()], { tabs: dotted }),
  paragraph("เรียน  {เรียน}", { before: 6 }),
];

const opening = prose(
  "ตามที่{ชื่อหน่วยงาน}ได้นำผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน ประจำปีงบประมาณ พ.ศ. {ปีที่ประเมิน} " +
    "มาวิเคราะห์ และกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสสำหรับปีงบประมาณ พ.ศ. {ปีงบประมาณ} จำนวน {จำนวนมาตรการ} " +
    "มาตรการ ดังรายการต่อไปนี้",
  { before: 6 },
);

const assessment = prose(
  "รายละเอียดผลการดำเนินการของแต่ละมาตรการปรากฏในตารางต่อไปนี้{#คะแนนรวม} ทั้งนี้ ในการประเมินประจำปีงบประมาณ พ.ศ. {ปีที่ประเมิน} " +
    "{ชื่อหน่วยงาน}ได้คะแนนรวม {คะแนนรวม} คะแนน{#ระดับ} อยู่ในระดับ {ระดับ}{/ระดับ}{/คะแนนรวม}",
);

const headed = { bold: true, align: "center", before: 4, after: 2, keepNext: true } as const;
const heading = (text: string) => paragraph(text, { ...headed, heading: 2 });
/** Below a heading, and no entry of its own in an outline. */
const underHeading = (text: string) => paragraph(text, headed);

/** A part that an office may add: its heading, then its paragraphs. */
const part = (name: string) =>
  loop(`มี${name}`, [
    paragraph(name, { bold: true, before: 6, keepNext: true, heading: 2 }),
    ...loop(name, [prose("{.}")]),
  ]);

/** A memo asks for something: leave to publish, which the office that answers gives or refuses below. */
const request = "จึงเรียนมาเพื่อโปรดทราบ และหากเห็นชอบ โปรดอนุญาตให้เผยแพร่รายงานผลการดำเนินการนี้บนเว็บไซต์ของ{ชื่อหน่วยงาน}ต่อไป";
const closing = (text: string) => prose(text, { before: 12, keepNext: true });

/** Stands whatever the office words for itself: a paper of states says of which day they are, and how many. */
const summary = prose("ผลการดำเนินการ ณ วันที่ {วันที่สถานะ} จากมาตรการทั้งสิ้น {จำนวนมาตรการ} มาตรการ {สรุปสถานะ}");

const planTable = loopTable(
  "มาตรการ",
  [
    { header: "มาตรการ", share: 106, cell: "{ชื่อพร้อมลำดับ}" },
    { header: "ขั้นตอนหรือวิธีการ", share: 178, cell: "{ขั้นตอน}" },
    { header: "ผู้รับผิดชอบ", share: 71, cell: "{ผู้รับผิดชอบ}" },
    { header: "การกำกับติดตาม", share: 99, cell: "{การกำกับติดตาม}" },
  ],
  { size: 14 },
);

const group = "สถานะการดำเนินการ";
const statusTable = loopTable(
  "ผล",
  [
    { header: "มาตรการ", share: 88, cell: "{ชื่อในรายงานผล}" },
    { header: "ผลการดำเนินการ", share: 163, cell: "{รายละเอียดผล}" },
    { header: "ยังไม่\nดำเนินการ", share: 60, cell: "{ยังไม่ดำเนินการ}", align: "center", group },
    { header: "อยู่ระหว่าง\nดำเนินการ", share: 65, cell: "{อยู่ระหว่างดำเนินการ}", align: "center", group },
    { header: "ดำเนินการเสร็จ\nเรียบร้อยแล้ว", share: 78, cell: "{ดำเนินการเสร็จเรียบร้อยแล้ว}", align: "center", group },
  ],
  { size: 13, headerSize: 12, lowHeaders: true },
);

/** บันทึกข้อความรายงานผล. No page is broken off by force: a memo runs on, and no word can know where its pages turn. */
export const template = [
  pages(
    [
      ...head,
      ...part("เรื่องเดิม"),
      ...sectionParagraphs("บทนำ", (text) => prose(text, { before: 6 }), [opening]),
      ...sectionParagraphs("หัวข้อตารางมาตรการ", heading, [
        heading("มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. {ปีงบประมาณ}"),
      ]),
      planTable,
      paragraph("", { size: 8 }),
      ...part("ข้อเท็จจริง"),
      ...loop("สรุปสถานะ", [summary]),
      ...sectionParagraphs("ผลการประเมิน", prose, [assessment]),
      ...sectionParagraphs("หัวข้อตารางผล", heading, [
        heading("ผลการดำเนินการตามมาตรการ ณ วันที่ {วันที่สถานะ}"),
        underHeading("{ชื่อหน่วยงาน} {ที่ตั้ง}"),
      ]),
      statusTable,
      ...part("ข้อเสนอ"),
      ...sectionParagraphs("คำลงท้าย", closing, [closing(request)]),
      ...signatures("letter"),
      ...evidenceAnnex(),
    ],
    { memo: true },
  ),
];
