import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { joiner, keepWhole } from "../../../src/core/docx/whole";

const shown = (text: string) =>
  text
    .replace(/\u00a0/g, "~")
    .replace(/\u2011/g, "=")
    .replace(/\u200d/g, "+");
const textOf = (xml: string) =>
  shown([...xml.matchAll(/<w:t[ >][^<]*/g)].map(([text]) => text.replace(/^[^>]*>/, "")).join(""));
const office = "องค์การบริหารส่วนตำบลบ้านริมธาร";
const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const filler = "ข้อความที่ยาวพอให้ย่อหน้านี้ขึ้นบรรทัดใหม่ได้อย่างแน่นอนในหน้ากระดาษของหนังสือราชการ ";

describe("at the end of a line stay together", () => {
  test.each([
    ["ประจำปีงบประมาณ พ.ศ. ๒๕๖๙ จำนวน ๑๔ มาตรการ", "ประจำปีงบประมาณ พ.ศ.~๒๕๖๙ จำนวน~๑๔~มาตรการ"],
    ["ปี 2568 ถึงปี 2569", "ปี~2568 ถึงปี~2569"],
    ["ประชุม ๓ ครั้ง มีผู้เข้าร่วม ๑,๒๔๐ คน", "ประชุม ๓~ครั้ง มีผู้เข้าร่วม ๑,๒๔๐~คน"],
    ["แจกใบปลิว ๕๐๐ ใบ ปลูกต้นไม้ ๓๐ ต้น", "แจกใบปลิว ๕๐๐~ใบ ปลูกต้นไม้ ๓๐~ต้น"],
    ["ตั้งแต่ตุลาคม ๒๕๖๘ ถึงกันยายน พ.ศ. ๒๕๖๙", "ตั้งแต่ตุลาคม~๒๕๖๘ ถึงกันยายน~พ.ศ.~๒๕๖๙"],
    ["ในหมู่ที่ ๔ และหัวข้อ ๒ ใน หน้า ๑๓", "ในหมู่ที่~๔ และหัวข้อ~๒ ใน หน้า~๑๓"],
    ["ความเร็ว ๕๐๐/๕๐๐ Mbps และ ๑,๐๐๐ VA", "ความเร็ว ๕๐๐/๕๐๐~Mbps และ ๑,๐๐๐~VA"],
    ["สำรองข้อมูล ๘ TB บนเครื่อง ๑๖ GB รุ่น ๒ SSD", "สำรองข้อมูล ๘~TB บนเครื่อง ๑๖~GB รุ่น ๒ SSD"],
    ["ไม่น้อยกว่า ๒ ครั้ง เฉลี่ย ๓.๕ วัน", "ไม่น้อยกว่า~๒~ครั้ง เฉลี่ย~๓.๕~วัน"],
    ["มีผู้มาติดต่อ ๑๒ คน", "มีผู้มาติดต่อ ๑๒~คน"],
    ["ได้ 92.55 คะแนน ใน 6 เดือน", "ได้ 92.55~คะแนน ใน 6~เดือน"],
    ["เอกสารแนบท้าย ลำดับที่ ๑ และข้อ ๓", "เอกสารแนบท้าย ลำดับที่~๑ และข้อ~๓"],
    ["รอบ ๖ เดือน", "รอบ~๖~เดือน"],
    ["แบบวัด EIT ข้อ e1 - e3 เห็นได้ว่า", "แบบวัด EIT ข้อ~e1~-~e3 เห็นได้ว่า"],
    ["ใช้เวลา ๓ - ๕ วัน", "ใช้เวลา ๓~-~๕~วัน"],
    ["ตัวชี้วัดที่ ๑ – ๕ ผ่าน", "ตัวชี้วัดที่~๑~–~๕~ผ่าน"],
    ["งบประมาณ 1,250,000 บาท ร้อยละ ๔๒.๘๖", "งบประมาณ 1,250,000~บาท ร้อยละ~๔๒.๘๖"],
    ["โทร. ๐ ๔๒๙๙ ๙๙๙๙ ต่อ ๑๒", "โทร.~๐~๔๒๙๙~๙๙๙๙ ต่อ~๑๒"],
    ["โทรศัพท์ 042-999-9999", "โทรศัพท์~042=999=9999"],
    ["ณ วันที่ ๓๑ มีนาคม ๒๕๖๙ มีผล", "ณ วันที่~๓๑~มีนาคม~๒๕๖๙ มีผล"],
    ["ภายใน 5 ม.ค. 2569", "ภายใน 5~ม.ค.~2569"],
  ])("%s", (text, kept) => {
    expect(textOf(keepWhole(p(text), []))).toBe(kept);
  });

  test.each([
    "หนังสือ ธน ๗๓๒๐๑/๑๒๕",
    "ระหว่าง ก และ ข",
    "2568 ถึง 2569",
    "จาก 5 ไป 7",
    "O26 รายงาน",
    "https://a.example/0 1",
  ])("%s has nothing to keep", (text) => {
    expect(keepWhole(p(text), [])).toBe(p(text));
  });

  const inCell = (twips: number, ...runs: readonly string[]) => {
    const words = runs.map(
      (text) => `<w:r><w:rPr><w:szCs w:val="32"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`,
    );
    return `<w:tbl><w:tr><w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${twips}"/></w:tcPr><w:p>${words.join("")}</w:p></w:tc></w:tr></w:tbl>`;
  };
  test.each([
    [3000, "๓๑~มีนาคม~๒๕๖๙"],
    [1500, "๓๑~มีนาคม ๒๕๖๙"],
    [600, "๓๑ มีนาคม ๒๕๖๙"],
  ])("as much of a date as has room in a cell of %d twips", (twips, kept) => {
    expect(textOf(keepWhole(inCell(twips, "๓๑ มีนาคม ๒๕๖๙"), []))).toBe(kept);
  });

  test("a phrase that begins in one run and ends in another", () => {
    expect(textOf(keepWhole(inCell(3000, "พบร้อยละ ", "๙๑ ของ ", "๓๐ ", "คน"), []))).toBe("พบร้อยละ~๙๑ ของ ๓๐~คน");
  });

  test("nothing stands inside of a label that has room on its line, so that a search finds it", () => {
    const long = "ผู้ใช้บริการกรอกแบบคำร้องสำเร็จ ";
    expect(textOf(keepWhole(inCell(3000, "ลำดับที่ ๑"), []))).toBe("ลำดับที่~๑");
    expect(textOf(keepWhole(inCell(3000, `${long}ลำดับที่ ๑`), []))).toContain("ลำดับ+ที่~๑");
    expect(textOf(keepWhole(inCell(3000, `${long}ร้อยละ ๙๑`), []))).toContain("ร้อย+ละ~๙๑");
    expect(textOf(keepWhole(inCell(3000, `${long}ตัวชี้วัดที่ ๑๐`), []))).toContain("ตัว+ชี้+วัด+ที่~๑๐");
    expect(textOf(keepWhole(inCell(3000, `${long}ข้อ e1 - e3`), []))).toContain("ข้อ~e1~-+~e3");
    const day = inCell(2058, "เมื่อวันที่ ๑๕ มีนาคม ๒๕๖๙", "ล่าช้า ๑๕ วัน").replace(
      "</w:r><w:r>",
      "</w:r><w:r><w:br/></w:r><w:r>",
    );
    expect(textOf(keepWhole(day, []))).toContain("วัน+ที่~๑๕~มีนาคม");
    expect(textOf(keepWhole(p("ข้อมูล ณ วันที่ ๓๑ มีนาคม ๒๕๖๙"), []))).not.toContain("+");
  });

  test("before a phrase that has no space on its line stands a blank of no width, and nothing reads it", () => {
    const kept = keepWhole(inCell(3000, "ผู้ใช้กรอกแบบคำร้องสำเร็จในครั้งแรกร้อยละ ๙๑ ของทั้งหมด"), []);
    expect(textOf(kept)).toBe("ผู้ใช้กรอกแบบคำร้องสำเร็จในครั้งแรก ร้อย+ละ~๙๑ ของทั้งหมด");
    expect(kept).toMatch(/<w:rPr><w:w w:val="10"\/><w:szCs w:val="32"\/><\/w:rPr><w:t xml:space="preserve"> <\/w:t>/);
    expect(keepWhole(inCell(3000, "ผู้ใช้ร้อยละ ๙๑"), [])).not.toContain("<w:w ");
  });

  test("the office's name in running text, not in a title nor in a cell", () => {
    const long = keepWhole(p(filler + office), [office]);
    expect(long).not.toContain(office);
    expect(long.split(joiner).join("")).toBe(p(filler + office));
    expect(long).toContain(`บ้า${joiner}น`);
    for (const xml of [p(`ประกาศ${office}`), `<w:tbl><w:tr><w:tc>${p(filler + office)}</w:tc></w:tr></w:tbl>`])
      expect(keepWhole(xml, [office])).toBe(xml);
  });

  test("no word that is neither a number's nor a name: a joiner in it tears the words before it", () => {
    for (const text of ["จำแนกตามกระบวนงานและระยะเวลาแล้วเสร็จ", "แต่ละกระบวนงาน", "ดำเนินการเสร็จเรียบร้อยแล้ว"])
      for (const twips of [900, 1500, 3000]) expect(keepWhole(inCell(twips, text), [])).toBe(inCell(twips, text));
  });

  test("the first word of an office's name holds by itself, so that the word before it does", () => {
    const name = "องค์การบริหารส่วนตำบลบ้านธาร";
    expect(textOf(keepWhole(p(`${filler}แจ้ง${name}`), [name]))).toContain("แจ้งองค์+กา+ร+บ+ริ");
  });

  test("the bracket of a Thai number in running text with its number", () => {
    expect(keepWhole(p(`${filler} (๙) ข้อถัดไป`), [])).toContain(`(${joiner}๙)`);
  });

  test("the places that an office is in, in a title that is longer than its line", () => {
    const places = ["อำเภอธารทอง", "จังหวัดธารานคร"];
    const titled = (size: number) =>
      `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:szCs w:val="${size * 2}"/></w:rPr>` +
      `<w:t xml:space="preserve">${office} ${places.join(" ")}</w:t></w:r></w:p>`;
    const joined = (text: string) => textOf(keepWhole(p(filler + text), [text])).replace(shown(filler), "");
    for (const size of [18, 22])
      expect(textOf(keepWhole(titled(size), [office, ...places]))).toBe(
        `${joined(office)} ${joined("อำเภอธารทอง")}~${joined("จังหวัดธารานคร")}`,
      );
    // As small as that it has room on one line.
    expect(keepWhole(titled(8), [office, ...places])).toBe(titled(8));
    expect(textOf(keepWhole(p(filler + places.join(" ")), places))).not.toContain("~");
  });

  const anyPhrase = fc.oneof(
    fc.tuple(fc.constantFrom("ร้อยละ", "จำนวน", "พ.ศ.", "ลำดับที่", "ครั้งที่", "หมู่ที่"), fc.integer({ min: 1, max: 2599 })),
    fc.tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom("คน", "มาตรการ", "ครั้ง", "ใบ", "เที่ยว", "กระบวนงาน", "คะแนน"),
    ),
    fc.tuple(fc.integer({ min: 1, max: 31 }), fc.constantFrom("ตุลาคม", "มี.ค."), fc.integer({ min: 2560, max: 2575 })),
  );

  test("law: no phrase has a space to turn at where its line has the room, whatever stands around it", () => {
    const around = fc.constantFrom("และ", "ได้รับ", "(", "ตามที่", "ผลผลิต", "พบว่า ");
    fc.assert(
      fc.property(around, anyPhrase, fc.constantFrom(" และ", "", ")", " ของ"), (before, phrase, after) => {
        const text = phrase.join(" ");
        const unsewn = (xml: string) => textOf(xml).replace(/\+/g, "");
        expect(textOf(keepWhole(p(`${before} ${text}${after}`), []))).toContain(phrase.join("~"));
        expect(unsewn(keepWhole(inCell(4000, `${before} ${text}${after}`), []))).toContain(phrase.join("~"));
      }),
    );
  });

  test("law: what is read stays the same", () => {
    const words = fc.constantFrom(
      "พ.ศ.",
      "๒๕๖๙",
      "5",
      "คะแนน",
      "ข้อ",
      "0 4299 9999",
      "042-999999",
      office,
      "และ",
      " ",
      "(",
      "๓๑ มีนาคม 2569",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
        const xml = p(filler + parts.join(" "));
        const plain = (text: string) =>
          text
            .replace(/\u00a0/g, " ")
            .replace(/\u2011/g, "-")
            .replace(/\u200d/g, "");
        expect(plain(keepWhole(xml, [office]))).toBe(xml);
      }),
    );
  });
});
