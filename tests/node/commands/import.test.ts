import { expect, test } from "@jest/globals";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Document, ImageRun, Packer, Paragraph } from "docx";
import { PNG } from "pngjs";
import { office } from "../../../src/node/office";
import { column, inputSheet as sheetOf } from "../../office/xlsx/helpers";
import { ita, temporaryFolder } from "../cli/harness";

const inputSheet = (name: string, headers: readonly string[], rows: Parameters<typeof sheetOf>[2]) =>
  sheetOf(
    name,
    headers.map((header) => column(header)),
    rows,
  );

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);

test("papers of which nothing can be read are an error, with what to bring instead, and no workbook is begun", async () => {
  const data = PNG.sync.write(new PNG({ width: 4, height: 4 }));
  const page = (): Paragraph =>
    new Paragraph({ children: [new ImageRun({ type: "png", data, transformation: { width: 500, height: 700 } })] });
  const scan = await Packer.toBuffer(new Document({ sections: [{ children: [page(), page()] }] }));
  writeFileSync(at("scan.docx"), scan);
  const { code, log } = await ita("import", at("scan.docx"), "--into", at("book.xlsx"));
  expect(code).toBe(1);
  expect(log).toContain("ไม่พบเอกสารที่อ่านได้");
  expect(log).toContain("โปรดใช้ไฟล์ Word ต้นฉบับ");
  expect(existsSync(at("book.xlsx"))).toBe(false);
});

test("a sheet that another one looks like is told, and no blank one takes its name unless the paper fills it", async () => {
  const last = office.createWorkbook([
    inputSheet("ผู้ลงนาม", ["บทบาท", "ชื่อ-สกุล", "ตำแหน่ง"], [["ผู้รายงาน", "นายชัย ทดสอบ", "นักทรัพยากรบุคคล"]]),
  ]);
  const headers = ["รหัส", "มาตรการ", "ขั้นตอนการดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลา", "สถานะ"];
  const book = office.createWorkbook([
    inputSheet("มาตราการ", headers, [["ม1", "ปรับปรุงคู่มือ", "ก", "กองช่าง", "ไตรมาส 1", ""]]),
  ]);
  writeFileSync(at("last.xlsx"), await last);
  writeFileSync(at("alike.xlsx"), await book);
  const { code, log } = await ita("import", at("last.xlsx"), "--into", at("alike.xlsx"));
  expect(code).toBe(0);
  expect(log).toContain("แผ่นงาน “มาตราการ” มีหัวตารางของ “มาตรการ”");
  const names = (await office.readWorkbook(readFileSync(at("alike.xlsx")))).sheets.map(({ name }) => name);
  expect(names).toContain("ผู้ลงนาม");
  expect(names).not.toContain("มาตรการ");
});
