// Writes out/release/google: what an office without Node pastes into Apps Script, and a page in Thai that shows how.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const escaped = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const label = (x, y, text, more = "") => `<text x="${x}" y="${y}" ${more}>${escaped(text)}</text>`;
const box = (x, y, width, height, fill = "#fff") =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" fill="${fill}" stroke="#71828c"/>`;
const here = (x, y, width, height) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="none" stroke="#b3470b" stroke-width="3"/>`;

/** A drawing of a window with a row of words on top, not a picture of Google's own. */
function drawing(title, words, content) {
  const places = words.map((word, index) => label(16 + index * 92, 54, word)).join("");
  const frame = `${box(1, 1, 558, 198, "#f4f7f8")}${label(16, 26, title, 'font-weight="bold"')}${places}`;
  return `<svg viewBox="0 0 560 200" role="img" aria-label="${escaped(title)}" font-family="sans-serif" font-size="14">${frame}${content}</svg>`;
}

const files = (marked) =>
  ["appsscript.json", "Code.gs", "sidebar.html"]
    .map(
      (name, index) =>
        `${label(24, 112 + index * 26, name)}${name === marked ? here(16, 95 + index * 26, 140, 24) : ""}`,
    )
    .join("");
/** The editor with its files and services; what is pressed is marked: a file's name, or the + beside a heading. */
const editor = (marked, text, plus = "") =>
  drawing(
    "Apps Script",
    [],
    `${box(12, 46, 150, 148)}${box(172, 46, 376, 148)}${label(24, 70, "ไฟล์")}${label(134, 70, "+")}${plus === "ไฟล์" ? here(124, 54, 28, 24) : ""}${files(marked)}${label(24, 186, "บริการ")}${label(134, 186, "+")}${plus === "บริการ" ? here(124, 170, 28, 24) : ""}${text}`,
  );
const pasting = (marked, text, plus) => editor(marked, label(184, 78, text), plus);

const steps = [
  {
    text: "สร้างชีตที่ https://sheets.new ตั้งชื่อ แล้วเลือก ส่วนขยาย (Extensions) > Apps Script จะเปิดแท็บใหม่ ตั้งชื่อโปรเจ็กต์มุมซ้ายบนว่า ITA (ชื่อนี้คือชื่อเมนู)",
    svg: drawing(
      "ชีตของหน่วยงาน",
      ["ไฟล์", "แก้ไข", "ข้อมูล", "ส่วนขยาย", "ช่วยเหลือ"],
      `${here(284, 36, 80, 28)}${box(292, 70, 180, 64)}${label(304, 94, "ส่วนเสริม")}${label(304, 122, "Apps Script")}${here(296, 104, 110, 26)}`,
    ),
  },
  {
    text: "กดรูปเฟือง การตั้งค่าโปรเจ็กต์ (Project Settings) แล้วทำเครื่องหมาย แสดงไฟล์ Manifest “appsscript.json” ในตัวแก้ไข",
    svg: drawing(
      "การตั้งค่าโปรเจ็กต์",
      [],
      `${box(24, 84, 22, 22)}${label(30, 101, "✓")}${label(58, 101, "แสดงไฟล์ Manifest “appsscript.json” ในตัวแก้ไข")}${here(16, 76, 420, 38)}`,
    ),
  },
  {
    text: "กลับไปที่ตัวแก้ไข (รูป < >) เปิด Code.gs กด Ctrl+A ลบทั้งหมด แล้ววางข้อความทั้งไฟล์จาก Code.gs ของชุดนี้ (เปิดด้วย Notepad กด Ctrl+A, Ctrl+C) กดบันทึก",
    svg: pasting("Code.gs", "วางทั้งไฟล์ (Ctrl+V) แล้วบันทึก (Ctrl+S)"),
  },
  {
    text: "กด + ข้าง ไฟล์ (Files) เลือก HTML ตั้งชื่อว่า sidebar (ไม่ต้องพิมพ์ .html) ลบข้อความเดิม วางทั้งไฟล์จาก sidebar.html กดบันทึก",
    svg: pasting("sidebar.html", "กด + เลือก HTML  ชื่อ: sidebar  แล้ววางทั้งไฟล์", "ไฟล์"),
  },
  {
    text: "เปิด appsscript.json ลบข้อความเดิม วางทั้งไฟล์จาก appsscript.json ของชุดนี้ กดบันทึก",
    svg: pasting("appsscript.json", "วางทั้งไฟล์ แล้วบันทึก"),
  },
  {
    text: "กด + ข้าง บริการ (Services) เลือก Drive API แล้วกด เพิ่ม (Add) ถ้ามี Drive อยู่แล้วให้ลบออกแล้วเพิ่มใหม่ ขั้นนี้ข้ามไม่ได้ เพราะการวางไฟล์ไม่ได้เปิดบริการให้",
    svg: editor(
      "",
      `${label(196, 76, "เพิ่มบริการ", 'font-weight="bold"')}${label(204, 108, "Drive API")}${here(196, 88, 200, 30)}${box(446, 148, 84, 30, "#1f3864")}${label(472, 168, "เพิ่ม", 'fill="#fff"')}${here(440, 142, 96, 42)}`,
      "บริการ",
    ),
  },
  {
    text: "กลับไปที่ชีต โหลดหน้าใหม่ (F5) รอ 10 วินาที แล้วเลือก ส่วนขยาย > ITA > เริ่มใช้งาน: สร้างแผ่นงาน",
    svg: drawing(
      "ชีตของหน่วยงาน",
      ["ไฟล์", "แก้ไข", "ข้อมูล", "ส่วนขยาย", "ช่วยเหลือ"],
      `${box(292, 70, 120, 36)}${label(304, 94, "ITA  ▸")}${box(412, 70, 140, 36)}${label(420, 94, "เริ่มใช้งาน: ...")}${here(408, 66, 148, 44)}`,
    ),
  },
  {
    text: "ครั้งแรก Google เตือนว่ายังไม่ได้ตรวจสอบแอป (ผู้พัฒนาที่ระบุไว้คือบัญชีของท่านเอง): กด ขั้นสูง (Advanced) แล้วกด ไปที่ ITA (Go to ITA)",
    svg: drawing(
      "Google ยังไม่ได้ตรวจสอบแอปนี้",
      [],
      `${label(24, 84, "ขั้นสูง")}${here(14, 64, 76, 30)}${label(24, 140, "ไปที่ ITA (ไม่ปลอดภัย)")}${here(14, 120, 190, 30)}${box(380, 64, 160, 32, "#1f3864")}${label(396, 85, "กลับสู่ความปลอดภัย", 'fill="#fff"')}`,
    ),
  },
  {
    text: "ในรายการสิทธิ์ ไม่มีช่องใดเลือกไว้ให้ ต้องกด เลือกทั้งหมด (Select all) แล้วกด ดำเนินการต่อ และสั่งเมนูเดิมอีกครั้ง",
    svg: drawing(
      "ITA ต้องการเข้าถึงบัญชีของคุณ",
      [],
      `${box(24, 50, 22, 22)}${label(30, 67, "✓")}${label(58, 67, "เลือกทั้งหมด")}${here(16, 42, 160, 38)}${label(58, 104, "ดูและจัดการสเปรดชีตที่ติดตั้งแอปนี้")}${label(58, 132, "ไฟล์ที่แอปนี้สร้างในไดรฟ์ ...")}${box(420, 150, 120, 32, "#1f3864")}${label(436, 171, "ดำเนินการต่อ", 'fill="#fff"')}`,
    ),
  },
];

const style = `body{font:17px/1.6 "TH Sarabun New",Sarabun,sans-serif;max-width:720px;margin:2rem auto;padding:0 1rem;color:#1b2a33}
svg{width:100%;height:auto;margin:.5rem 0 1.2rem}h1{font-size:1.5rem}li{margin-bottom:.6rem}`;

/** The page of instructions, with its drawings inside. */
export function instructions() {
  const items = steps.map(({ text, svg }) => `<li><p>${escaped(text)}</p>${svg}</li>`).join("\n");
  return `<!doctype html>
<html lang="th"><head><meta charset="utf-8"><title>ติดตั้ง ITA ใน Google ชีต โดยไม่ใช้ Node</title><style>${style}</style></head>
<body><h1>ติดตั้ง ITA ใน Google ชีต โดยการวางไฟล์</h1>
<p>ใช้คอมพิวเตอร์ (โทรศัพท์ไม่มีเมนูส่วนขยาย) ไฟล์ที่ต้องวาง: Code.gs, sidebar.html, appsscript.json ซึ่งอยู่ในโฟลเดอร์เดียวกับหน้านี้ ภาพเป็นภาพวาด หน้าจอจริงอาจต่างเล็กน้อย</p>
<ol>
${items}
</ol>
<h2>ปรับรุ่น</h2><p>ทำข้อ 3, 4 และ 5 ใหม่ด้วยไฟล์ของรุ่นใหม่ (ลบของเดิมทั้งไฟล์ก่อนวาง) แล้วทำข้อ 6 อีกครั้ง และโหลดหน้าชีตใหม่ ข้อมูลในชีตไม่เปลี่ยน ถ้ารุ่นใหม่ขอสิทธิ์เพิ่ม Google จะถามเมื่อสั่งเมนู</p>
</body></html>
`;
}

/** Copies what was built into the folder for pasting. */
export function writeRelease(built, folder = "out/release/google") {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "Code.gs"), readFileSync(join(built, "code.js"), "utf8"));
  for (const name of ["sidebar.html", "appsscript.json"]) copyFileSync(join(built, name), join(folder, name));
  writeFileSync(join(folder, "install-th.html"), instructions());
  return folder;
}
