import { expect, test } from "@jest/globals";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Document, ImageRun, Packer, Paragraph } from "docx";
import { PNG } from "pngjs";
import { ita, temporaryFolder } from "../cli/harness";

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
