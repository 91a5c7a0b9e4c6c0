import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { dictionary, dictionaryWords, fieldWords } from "../../../src/core/language/dictionary";
import { misspellings } from "../../../src/core/language/misspellings";
import { nearWords } from "../../../src/core/language/near-words";
import { breaksOf, cutOf, isRowOfWords } from "../../../src/core/language/split";
import { ranks, rootNode, trieIn, trieTablesOf } from "../../../src/core/language/trie";
import { standsAcross } from "../../../src/core/language/fit";
import { findNearWords } from "../../../src/core/language/near-words";
import { findUnknownWords } from "../../../src/core/language/unknown-words";
import { clean } from "../../corpus/sources";
import { correctSentences } from "./correct-sentences";

const words = (text: string) => findUnknownWords(text).map(({ found, right }) => `${found} -> ${right}`);

describe("known words that together are a phrase with a slip", () => {
  test.each([
    ["เจ้าหน้าที่ได้ลงพื้นทีตรวจสอบแล้ว", "พื้นที -> พื้นที่"],
    ["คณะทำงานเฝ้าระวังโรติดเชื้อประจำตำบล", "โรติดเชื้อ -> โรคติดเชื้อ"],
    ["กำจัดแหล่งเพาะพันธ์ยุงลายทุกสัปดาห์", "เพาะพันธ์ยุงลาย -> เพาะพันธุ์ยุงลาย"],
    ["ติดตั้งป้านประชาสัมพันธ์หน้าสำนักงาน", "ป้านประชาสัมพันธ์ -> ป้ายประชาสัมพันธ์"],
    ["ใช้งบประมาณน้องที่สุดในรอบสามปี", "น้องที่สุด -> น้อยที่สุด"],
    ["โครงการปลูกฝั่งค่านิยมสุจริต", "ปลูกฝั่ง -> ปลูกฝัง"],
    ["เปิดลงทะเบียนแรงงานต่างด้างในตำบล", "แรงงานต่างด้าง -> แรงงานต่างด้าว"],
    ["สูงขึ้นเมื่อเทียบกับช่วงเดี่ยวกันของปีก่อน", "เดี่ยวกัน -> เดียวกัน"],
    ["ออกซ่อมแชมบ้านผู้ยากไร้", "ซ่อมแชม -> ซ่อมแซม"],
    ["ผู้ร่วมงานจุดธุปเทียนบูชา", "จุดธุปเทียน -> จุดธูปเทียน"],
    ["พบผู้นำในชุมชมทุกแห่ง", "ในชุมชม -> ในชุมชน"],
  ])("%s", (text, expected) => {
    expect(words(text)).toContain(expected);
  });

  test.each([
    "ลงพื้นที่ตรวจสอบและจัดการโรงงานในชุมชน",
    "จัดพิธีปิดโครงการในพื้นที่ราบและพื้นที่ชุ่มน้ำ",
    "ได้รางวัลทองระดับล่าง",
    "น้องที่สุภาพมาก่อนเกิดเหตุ",
    "ชมช้างเผือกและช้างเชือกใหม่",
    "ลดภาวะค่าครองชีพและลดภาระงาน",
    "หารือร่วมกับอำเภอ และหารือร่วมกัน",
    "สถานีตรวจวัดอากาศใกล้สถานีตำรวจ",
    "ท้องถิ่นเน้นการพัฒนาเมืองและพัฒนางาน",
    "เสด็จพระราชดำเนินและบำเพ็ญประโยชน์",
  ])("%s is right", (text) => {
    expect(words(text)).toEqual([]);
  });

  test("a name follows นาย, and none follows นายก", () => {
    expect(words("นายกองค์การบริหารส่วนตำบลธารใต้ พร้อทั้งคณะผู้บริหาร")).toEqual(["พร้อทั้ง -> พร้อมทั้ง"]);
    expect(words("นายกเทศมนตรี นโบายของกอง")).toEqual(["นโบาย -> นโยบาย"]);
    expect(words("นายประสงค์ ศรีธารทิพย")).toEqual([]);
  });

  test.each([
    ["กำชับทุกหมู่บ้าน กำจัดแหล่งเพาะพันธ์ยุงลาย", "เพาะพันธ์ยุงลาย -> เพาะพันธุ์ยุงลาย"],
    ["ในพื้นที่ตำบล ได้จัดอบรมเพื่อส่งเสริความร่วมมือ", "เสริ -> เสริม"],
    ["ทั้งอำเภอ ประชาชนทุกคนได้ให้ความร่วมมืออในการคัดแยก", "ความร่วมมืออ -> ความร่วมมือ"],
    ["ถนนในหมู่บ้านชำรุดจากน้ำท่วมข้ง", "ข้ง -> ขัง"],
    ["อบรมกลุ่มเกษตกรผู้เลี้ยงโค", "เกษตกร -> เกษตรกร"],
  ])("prose goes on behind a word for a place: %s", (text, expected) => {
    expect(
      words(text)
        .join()
        .includes(expected.split(" -> ")[0] ?? ""),
    ).toBe(true);
  });

  test.each([
    "บ้านโคกเจริณ",
    "ตำบลหนองประชาสัน อำเภอท่าสะอาต",
    "ร้าน พานิชเจริณ",
    "หมู่ที่ 4 บ้านใหม่พัฒณสุข",
    "นางสาวมาลี ประชานิยมสุก",
    "ถนน เทศบาลรังสฤษดิ์",
  ])("a name is spelt as its owner spells it: %s", (text) => {
    expect(words(text)).toEqual([]);
  });
});

describe("a word that no list has", () => {
  test.each([
    ["ตรวจนับพัศดุประจำปี", "พัศดุ -> พัสดุ", "a letter that sounds alike"],
    ["เปิดช่องทางร้องเรียยการทุจริต", "ร้องเรียย -> ร้องเรียน", "another letter"],
    ["เปิดเผยหลักเกฑณ์การคัดเลือก", "หลักเกฑณ์ -> หลักเกณฑ์", "two letters turned round"],
    ["ผู้ยืมต้องชออนุญาตก่อนทุกครั้ง", "ชออนุญาต -> ขออนุญาต", "the first letter"],
    ["จัดทำค่มือการปฏิบัติงาน", "ค่มือการปฏิบัติงาน -> คู่มือการปฏิบัติงาน", "a vowel left out"],
    ["กระทวงมหาดไทยแจ้งเวียน", "กระทวงมหาดไทย -> กระทรวงมหาดไทย", "a letter left out"],
    ["นำผลไปปรับปรุงพัฒนนา", "พัฒนนา -> พัฒนา", "a letter typed twice"],
    ["ควบคุมการใช้รถจักรยานต์ส่วนกลาง", "รถจักรยานต์ -> รถจักรยานยนต์", "two letters left out of a long word"],
    ["บุคลากรต้องยึดมันในหลักธรรมาภิบาล", "ยึดมันในหลัก -> ยึดมั่นในหลัก", "what is left is two other words"],
    ["ประชาชนมีความพึงพอใน", "ความพึงพอใน -> ความพึงพอใจ", "what is left begins another word"],
    ["การให้บริการมีประสิทธิพาบมากขึ้น", "มีประสิทธิพาบ -> มีประสิทธิภาพ", "two letters that sound alike"],
    ["จัดซื้อครุพันธ์สำนักงาน", "ครุพันธ์ -> ครุภัณฑ์", "known words that sound like one"],
    ["การจัดสัณงบประมาณ", "การจัดสัณ -> การจัดสรร", "รร as it is spoken"],
    ["เห็นควแจ้งเวียนให้ทราบ", "คว -> ควร", "a short word in a row of known ones"],
    ["ผู้ร้องได้รับคำตอบภายในเจ็ดวนทำการ", "วนทำการ -> วันทำการ", "a short word that has lost its vowel"],
    ["ปฏิบัติหน้าที่ด้วยควาซื่อสัตย์", "ควา -> ความ", "a short word without its last letter"],
    ["ขอความร่วมมือจากทุกหมูบ้านมาร่วมประชุม", "หมูบ้าน -> หมู่บ้าน", "a tone left out"],
    ["ต้องปรับปรุงกระบนการให้บริการ", "กระบนการ -> กระบวนการ", "a longer word made of others"],
    ["สร้างความข้าใจแก่ประชาชน", "สร้างความข้าใจ -> สร้างความเข้าใจ", "a vowel before its letter left out"],
    ["หนังสือตอบของสาธารณะสุขจังหวัด", "สาธารณะสุข -> สาธารณสุข", "a vowel too many between two words"],
  ])("%s", (text, expected) => {
    expect(words(text)).toContain(expected);
  });
});

describe("right Thai is left alone", () => {
  test.each([...correctSentences, ...clean()])("%s", (sentence) => {
    expect(words(sentence)).toEqual([]);
  });

  test("words of the lists, alone and before and behind another", () => {
    const known = [...fieldWords(), ...nearWords(), ...misspellings().map(({ right }) => right)];
    expect(known.flatMap((word) => words(`${word} การ${word} ${word}ของหน่วยงาน`))).toEqual([]);
  });

  test.each([
    "มาตรการช่วยเหลือทางการเงินแก่กลุ่มเปราะบาง",
    "ระยะทางประมาณสามกิโลเมตรจากที่ทำการ",
    "ที่ประชุมกำหนดกรอบวงเงินของแต่ละกองแล้ว",
    "ส่งเสริมขีดความสามารถของทีมแพทย์ฉุกเฉิน",
    "เพื่อมิให้กระทบสิทธิที่ประชาชนพึงได้รับ",
    "นำเสนอ ครม. และ กทม. ภายในเดือน ต.ค. ของปี",
    "ความปลอดภัย อาชีวอนามัย และสภาพแวดล้อมในการทำงาน",
  ])("%s", (sentence) => {
    expect(words(sentence)).toEqual([]);
    expect(
      findNearWords(sentence).filter((hit) => !standsAcross(sentence, { ...hit, length: hit.found.length })),
    ).toEqual([]);
  });

  test("names of people and places, firms and foreign words", () => {
    const names = "นางสาวพัศดุ เกฑณ์ไพบูลย์ บ้านหนองพัศดุ ถนนร้องเรียย บริษัท พัศดุภัณฑ์ จำกัด ตำบลศรีปทุมาลัย สมาร์ตซิตี้ เทเลเมดิซีน";
    expect(words(names)).toEqual([]);
  });

  test("letters that are no Thai prose", () => {
    expect(words("กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ")).toEqual([]);
  });
});

test("a word that stands in the text where it says, never the word that is meant", () => {
  const pieces = fc.constantFrom("พัศดุ", "หลักเกฑณ์", "ประชาชน", " ", "และ", "ร้องเรียย", "ๆ", "12", "งาน");
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join("");
      let end = 0;
      for (const { at, found, right } of findUnknownWords(text)) {
        expect(text.slice(at, at + found.length)).toBe(found);
        expect(found).not.toBe(right);
        expect(at).toBeGreaterThanOrEqual(end);
        end = at + found.length;
      }
    }),
  );
});

describe("the cut of a run", () => {
  const signs = Array.from({ length: 46 }, (_, index) => String.fromCharCode(0x0e01 + index)).concat(
    [0x30, 0x32, 0x34, 0x35, 0x38, 0x39, 0x40, 0x41, 0x42, 0x44, 0x47, 0x48, 0x49, 0x4c].map((sign) =>
      String.fromCharCode(0x0e00 + sign),
    ),
  );
  const letters = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 30 }).map((list) => list.join(""));

  test("its pieces are the run, and it is known whole where it is a row of words", () => {
    fc.assert(
      fc.property(letters, (run) => {
        const breaks = breaksOf(run);
        const { pieces, before, after } = cutOf(run, breaks, dictionary());
        expect(pieces.map(({ from, to }) => run.slice(from, to)).join("")).toBe(run);
        expect(pieces.every(({ rank }) => rank > 0)).toBe(isRowOfWords(run, breaks, dictionary()));
        // What stands before the end and what stands behind the beginning cost the same.
        expect(after[0]).toBeCloseTo(before[run.length] ?? NaN);
      }),
    );
  });

  test("no word begins with a mark, between a vowel and its consonant, or with a silenced letter", () => {
    const breaks = breaksOf("เกณฑ์ที่ดีศาสตร์");
    expect([...breaks].flatMap((one, at) => (one === 1 ? [at] : []))).toEqual([0, 2, 5, 8, 10, 12, 13, 16]);
  });
});

test("a tree of words knows its words and no others", () => {
  const list = fc.array(fc.stringMatching(/^[ก-ฮ]{1,5}$/), { maxLength: 60 });
  fc.assert(
    fc.property(list, list, (some, others) => {
      const trie = trieIn(trieTablesOf([{ words: some, rank: ranks.word }]));
      for (const word of [...some, ...others]) {
        const node = Array.from(word).reduce((at, letter) => (at === 0 ? 0 : trie.step(at, letter.charCodeAt(0))), 1);
        expect(trie.rank(node) > 0).toBe(some.includes(word));
      }
      const first = some.filter((word) => word !== "").map((word) => word.charCodeAt(0));
      expect(trie.lettersAfter(rootNode)).toEqual([...new Set(first)].sort((a, b) => a - b));
    }),
  );
});

test("the dictionary has some twenty thousand words, none of them a wrong form", () => {
  expect(dictionaryWords().length).toBeGreaterThan(20000);
  const wrong = misspellings()
    .map((entry) => entry.wrong)
    .filter((form) => form.length > 3);
  const known = new Set(dictionaryWords());
  expect(wrong.filter((form) => known.has(form))).toEqual([]);
});
