import { expect, test } from "@jest/globals";
import PizZip from "pizzip";
import { checkTemplate } from "../../../src/core/papers/check-template";
import { defaultTemplates } from "../../../src/node/default-templates";

/** The template with one letter of a part changed where it lies, as a bad copy leaves it: it still unpacks. */
function misread(part: string): Uint8Array {
  const zip = new PizZip(defaultTemplates.memo);
  const bytes = Buffer.from(zip.generate({ type: "uint8array", compression: "STORE" }));
  const at = bytes.indexOf("</", bytes.indexOf(part));
  bytes.writeUInt8(bytes.readUInt8(at - 1) ^ 1, at - 1);
  return bytes;
}

const codes = (template: Uint8Array) => checkTemplate(template, "memo").map(({ code }) => code);

test("a template whose parts are not as they were written is no template, in every shell", () => {
  expect(codes(defaultTemplates.memo)).toEqual([]);
  expect(codes(misread("word/document.xml"))).toEqual(["template.not-docx"]);
  expect(codes(misread("word/styles.xml"))).toEqual(["template.not-docx"]);
});
