import { beforeAll, describe, expect, test } from "@jest/globals";
import PizZip from "pizzip";
import { Desk, placePaper, putPapers } from "../../src/desk";
import { defaultTemplates } from "../../src/node/default-templates";
import { office } from "../../src/node/office";
import { demoSheets } from "../web/support/office";
import { environment, inMemory } from "./memory";
import { day } from "../core/builders";

const order = { papers: ["memo"], draft: "on-errors", partly: false, register: false } as const;

/** A memo of the office of that name, made on a day. */
async function memo(office_: string, today = environment.today): Promise<Uint8Array> {
  const sheets = demoSheets();
  const settings = (sheets["ตั้งค่า"] ?? []).map((row) => (row[0] === "ชื่อหน่วยงาน" ? [row[0], office_] : row));
  const { store } = await inMemory({ ...sheets, ตั้งค่า: settings });
  const desk = new Desk({ store, office, clock: () => ({ ...environment, today }), templates: defaultTemplates });
  const { done } = await putPapers(desk, { ...order, statusDate: environment.today });
  const docx = done[0]?.plan.paper?.docx;
  if (docx === undefined) throw new Error("A memo is made");
  return docx;
}

/** The same paper with a line that somebody typed. */
function typedInto(docx: Uint8Array): Uint8Array {
  const zip = new PizZip(docx);
  const xml = zip.file("word/document.xml")?.asText() ?? "";
  zip.file("word/document.xml", xml.replace("</w:body>", "<w:p><w:r><w:t>ปลัดเขียนเพิ่ม</w:t></w:r></w:p></w:body>"));
  return zip.generate({ type: "uint8array" });
}

let paper: Uint8Array = new Uint8Array();
let changed: Uint8Array = new Uint8Array();
beforeAll(async () => {
  paper = await memo("องค์การบริหารส่วนตำบลหนึ่ง");
  changed = await memo("องค์การบริหารส่วนตำบลสอง");
});

const placed = (files: Readonly<Record<string, Uint8Array>>, bytes = changed) =>
  placePaper({ name: "บันทึก.docx", bytes }, (name) => Promise.resolve(files[name] ?? null));

describe("a fresh paper", () => {
  test("takes its own name where it is free, and over a paper that nobody touched", async () => {
    expect(await placed({})).toEqual({ name: "บันทึก.docx", bytes: changed, isSame: false });
    expect(await placed({ "บันทึก.docx": paper })).toEqual({ name: "บันทึก.docx", bytes: changed, isSame: false });
  });

  test("is the one that lies there already, be it made on another day", async () => {
    const later = await memo("องค์การบริหารส่วนตำบลหนึ่ง", day(2569, 4, 20));
    expect(Buffer.from(later).equals(paper)).toBe(false);
    expect(await placed({ "บันทึก.docx": paper }, later)).toMatchObject({ name: "บันทึก.docx", isSame: true });
    expect(await placed({ "บันทึก.docx": changed }, later)).toMatchObject({ isSame: false });
  });

  test("goes beside a paper that a hand edited, whose edits are told", async () => {
    expect(await placed({ "บันทึก.docx": typedInto(paper) })).toMatchObject({
      name: "บันทึก (2).docx",
      edited: { file: "บันทึก.docx", isOurs: true, added: ["ปลัดเขียนเพิ่ม"], removed: 0 },
    });
  });

  test("goes beside a file of another origin, of which nobody can tell what a hand did", async () => {
    for (const other of [new Uint8Array([1, 2, 3]), defaultTemplates.memo]) {
      expect(await placed({ "บันทึก.docx": other })).toMatchObject({
        name: "บันทึก (2).docx",
        edited: { file: "บันทึก.docx", isOurs: false },
      });
    }
  });

  test("takes the same second place each time, and a third where that was edited too", async () => {
    const edited = typedInto(paper);
    const second = await placed({ "บันทึก.docx": edited, "บันทึก (2).docx": paper });
    expect(second).toMatchObject({ name: "บันทึก (2).docx", isSame: false, edited: { file: "บันทึก.docx" } });
    const again = await placed({ "บันทึก.docx": edited, "บันทึก (2).docx": changed });
    expect(again).toMatchObject({ name: "บันทึก (2).docx", isSame: true });
    expect(await placed({ "บันทึก.docx": edited, "บันทึก (2).docx": edited })).toMatchObject({
      name: "บันทึก (3).docx",
      edited: { file: "บันทึก.docx" },
    });
  });
});
