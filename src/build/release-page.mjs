// The page of a release: three ways for three kinds of people, in Thai, with pictures of the program itself.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const chromiumPath = process.env.CHROMIUM ?? "/usr/bin/chromium";

const picture = (bytes, text) =>
  `<img alt="${text}" src="data:image/png;base64,${Buffer.from(bytes).toString("base64")}">`;

/** The demo with a date that the calendar does not have, so that the picture of mending has something to mend. */
function workbookWithProblem(folder) {
  const example = JSON.parse(readFileSync("examples/demo.json", "utf8"));
  const rows = example.sheets["มาตรการ"];
  rows[1][rows[0].indexOf("วันสิ้นสุด")] = "31 กุมภาพันธ์ 2569";
  const [data, workbook] = [join(folder, "data.json"), join(folder, "สมุดงาน ITA 2569.xlsx")];
  writeFileSync(data, JSON.stringify(example));
  execFileSync(process.execPath, ["dist/ita.cjs", "init", workbook, "--from", data], { stdio: "ignore" });
  return workbook;
}

/** Pictures of the one file at work; [] on a machine without Chromium, which is said. */
export async function picturesOf(file) {
  if (!existsSync(chromiumPath)) {
    process.stdout.write("ไม่มี Chromium: หน้าวิธีใช้ไม่มีรูป\n");
    return [];
  }
  const { chromium } = await import("playwright-core");
  const args = ["--no-sandbox", "--disable-gpu", "--lang=th"];
  const folder = mkdtempSync(join(tmpdir(), "ita-pictures-"));
  const browser = await chromium.launch({ executablePath: chromiumPath, args });
  try {
    const context = await browser.newContext({ viewport: { width: 1100, height: 760 }, offline: true });
    const page = await context.newPage();
    // Without the windows in which a file is chosen and saved, which no picture shows.
    await page.addInitScript("delete window.showSaveFilePicker; delete window.showOpenFilePicker;");
    await page.goto(pathToFileURL(resolve(file)).href);
    const shots = [picture(await page.screenshot(), "หน้าแรก: เลือกสมุดงาน เริ่มเล่มใหม่ หรือลองกับตัวอย่าง")];
    const chooser = page.waitForEvent("filechooser");
    await page.click("#choose");
    await (await chooser).setFiles(workbookWithProblem(folder));
    await page.locator("#problems details").first().waitFor();
    await page.locator("#progress").waitFor({ state: "hidden" });
    shots.push(picture(await page.screenshot(), "ผลตรวจ: สิ่งที่พบพร้อมเซลล์ แก้ได้ในหน้านี้"));
    await page.click('[data-view="make"]');
    shots.push(picture(await page.screenshot(), "เลือกเอกสาร แล้วกดสร้าง"));
    return shots;
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

const style = `body{font-family:Sarabun,"TH Sarabun New","Noto Sans Thai",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;line-height:1.6;color:#1c2b33}
img{max-width:100%;border:1px solid #c3ced4;margin:.5rem 0}code{background:#eef3f5;padding:0 .3rem}`;

/** The page as one text. `hasNode`: the folder for Windows carries node.exe. */
export function releasePage(version, shots, hasNode, readme = readFileSync("LICENSE", "utf8").split("\n")[0]) {
  const [start = "", mend = "", make = ""] = shots;
  const node = hasNode ? "ไม่ต้องติดตั้งอะไร" : "ต้องติดตั้ง Node.js 20.19 ขึ้นไปก่อน (ชุดนี้ไม่มี node.exe)";
  return `<!doctype html><html lang="th"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>สมุดงาน ITA: วิธีใช้</title><style>${style}</style></head><body>
<h1>สมุดงาน ITA รุ่น ${version}: เลือกวิธีที่เหมาะกับท่าน</h1>
<h2>1. เปิดไฟล์เดียวในเบราว์เซอร์ (คนส่วนใหญ่)</h2>
<ol><li>บันทึก <code>ita.html</code> ลงในเครื่อง แล้วดับเบิลคลิก เปิดด้วย Chrome หรือ Edge ไม่ต้องต่ออินเทอร์เน็ต</li>
<li>ลากสมุดงาน .xlsx มาวาง หรือกด “ลองกับสมุดงานตัวอย่าง”${start}</li>
<li>แก้สิ่งที่โปรแกรมพบ ในหน้านั้นหรือใน Excel${mend}</li><li>เลือกเอกสารแล้วกด “สร้างเอกสาร”${make}</li></ol>
<h2>2. โฟลเดอร์สำหรับ Windows (เก็บเอกสารลงโฟลเดอร์ข้างสมุดงานเอง)</h2>
<ol><li>คัดลอกโฟลเดอร์ <code>windows</code> ไปไว้ที่ใดก็ได้ ${node}</li>
<li>ดับเบิลคลิก <code>ita.cmd</code> หรือลากสมุดงานมาวางบน <code>ita.cmd</code> หน้าจะเปิดในเบราว์เซอร์ของเครื่องนี้เท่านั้น</li>
<li>เลิกใช้: ปิดหน้าต่างสีดำ</li></ol>
<h2>3. ส่วนเสริมของ Google Sheets (ทำงานร่วมกันหลายคน)</h2><p>ทำตาม <code>google</code> ในชุดนี้ ทีละขั้น</p>
<h2>สำหรับผู้ดูแลเว็บไซต์ของหน่วยงาน</h2><p>วางไฟล์ทั้งหมดในโฟลเดอร์ <code>web</code> ไว้ด้วยกันบนเว็บเซิร์ฟเวอร์ที่เป็น https ผู้ใช้เปิดครั้งแรกแล้วกด “ติดตั้งแอป” ของเบราว์เซอร์ได้ และเปิดใช้ครั้งต่อไปโดยไม่ต่ออินเทอร์เน็ต สมุดงานอยู่ในเครื่องของผู้ใช้เสมอ ไม่ถูกส่งไปที่เซิร์ฟเวอร์ รุ่นใหม่: วางทับทั้งชุด ผู้ใช้ได้รุ่นใหม่เมื่อเปิดครั้งถัดไป</p>
<h2>สำหรับผู้ใช้คำสั่ง</h2><p>ติดตั้งด้วย <code>npm i -g ./ita-workbook-${version}.tgz</code> แล้วสั่ง <code>ita help</code></p>
<p>ตรวจว่าไฟล์ครบถ้วน: เทียบกับ <code>SHA256SUMS</code> · สัญญาอนุญาต ${readme}</p></body></html>`;
}
