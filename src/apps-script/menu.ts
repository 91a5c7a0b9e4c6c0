import { paperItems } from "./paper-menu";

/** One line of the menu: what it says and the global function that it calls; a list is a submenu, null a rule. */
type MenuLine = readonly [title: string, target: string | readonly MenuLine[]] | null;

const lines: readonly MenuLine[] = [
  ["เริ่มใช้งาน: สร้างแผ่นงาน", "menuCreateSheets"],
  ["ตรวจสอบข้อมูล", "menuCheck"],
  ["แก้คำที่แก้ได้แน่นอน", "menuCorrect"],
  ["คำนวณแผนรายเดือนและสรุปสถานะ", "menuRefresh"],
  null,
  [
    "สร้างรายงาน",
    [
      ...paperItems.map(([, title, target]) => [title, target] as const),
      null,
      ["ทุกฉบับ", "menuPaperAll"],
      ["ทำฉบับที่ค้างต่อ", "menuPaperContinue"],
    ],
  ],
  [
    "เสนอและลงนาม",
    [
      ["ส่งร่างให้ผู้บังคับบัญชา", "menuShareDraft"],
      ["บันทึกผลการพิจารณา", "menuRecordDecision"],
      ["เก็บ PDF ฉบับลงนาม", "menuSavePdf"],
    ],
  ],
  ["ทะเบียนรายงาน", "menuOpenRegister"],
  [
    "แม่แบบ",
    [
      ["นำแม่แบบไปแก้ไขในไดรฟ์", "menuPutTemplate"],
      ["ตรวจแม่แบบที่แก้ไข", "menuCheckTemplate"],
      ["กลับไปใช้แม่แบบมาตรฐาน", "menuDefaultTemplate"],
    ],
  ],
  [
    "การแจ้งเตือนและประวัติ",
    [
      ["เปิดการแจ้งเตือนรายเดือน", "menuRemindersOn"],
      ["ปิดการแจ้งเตือนรายเดือน", "menuRemindersOff"],
      null,
      ["เปิดการบันทึกประวัติสถานะ", "menuHistoryOn"],
      ["ปิดการบันทึกประวัติสถานะ", "menuHistoryOff"],
    ],
  ],
  [
    "ปีใหม่และการเปลี่ยนแปลง",
    [
      ["นำเข้าเอกสารปีก่อน", "menuImport"],
      ["เริ่มปีงบประมาณใหม่", "menuNewYear"],
      null,
      ["ข้อมูลเปลี่ยนหลังลงนามหรือไม่", "menuSigned"],
      ["สองฉบับต่างกันที่ใด", "menuDiff"],
      null,
      ["ประวัติคำสั่ง", "menuRuns"],
      ["ย้อนคำสั่งล่าสุด", "menuUndo"],
      ["ยกเลิกการยืนยันครั้งล่าสุด", "menuUndoAccept"],
    ],
  ],
  null,
  ["แถบด้านข้าง", "menuSidebar"],
  ["วิธีใช้", "menuHelp"],
];

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

function fill(menu: Menu, ui: Ui, content: readonly MenuLine[]): Menu {
  for (const line of content) {
    if (line === null) menu.addSeparator();
    else if (typeof line[1] === "string") menu.addItem(line[0], line[1]);
    else menu.addSubMenu(fill(ui.createMenu(line[0]), ui, line[1]));
  }
  return menu;
}

/**
 * Adds the menu under ส่วนขยาย. The same call serves a script bound to one sheet, where the project's name is the
 * menu's title, and an Editor add-on, which has no other menu; it works before any permission was given.
 */
export function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  fill(ui.createAddonMenu(), ui, lines).addToUi();
}
