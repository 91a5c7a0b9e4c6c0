import { describe, expect, test } from "@jest/globals";
import { findDoubled } from "../../../src/core/language/doubled";
import { findMisspellings } from "../../../src/core/language/misspellings";
import { findSlips } from "../../../src/core/language/slips";
import { actingWordings } from "../../../src/core/language/acting";
import { actionStarts, followUpFiller, followUps, outcomeStarts } from "../../../src/core/language/outcomes";
import { indicatorWords, keywordBlanks, topicWords } from "../../../src/core/language/topics";
import { leftovers } from "../../../src/core/language/leftovers";
import { noWishes, praises, wishes } from "../../../src/core/language/wishes";
import { pointsSomewhere, vagueEvidence } from "../../../src/core/language/evidence";
import { wrongPhrases } from "../../../src/core/language/wrong-phrases";
import { correctSentences } from "./correct-sentences";

const matches = (pattern: string, text: string) => new RegExp(pattern, "u").test(text);
const leftIn = (text: string) =>
  leftovers()
    .filter(({ pattern }) => matches(pattern, text))
    .map(({ sure }) => sure);

describe("what a template left in", () => {
  test.each([
    "สำนักงานเทศบาล/องค์การบริหารส่วนตำบลโนนรัง",
    "รายงานผล (รอบ ๖ เดือน/๑๒ เดือน)",
    "รอบ 6 เดือน / รอบ 12 เดือน",
    "ลงชื่อ........................",
    "(ระบุชื่อโครงการ)",
    "ระบุ.....",
    "(ชื่อหน่วยงาน)",
    "xxxx",
    "ประจำปีงบประมาณ พ.ศ. ๒๕๖x",
    "พ.ศ. ๒๕....",
    "«ชื่อ_หน่วยงาน»",
    "นาย/นาง/นางสาว",
  ])("%s is certain", (text) => {
    expect(leftIn(text)).toContain(true);
  });

  test.each([
    ...correctSentences,
    "ขนาด 250x300 มม.",
    "แผ่นที่ 25x30",
    "/ผลการ...",
    "การระบุขั้นตอนไว้ในคู่มือ",
    "รอบ ๖ เดือน และรอบ ๑๒ เดือน",
    "ทุกสำนัก/กอง",
  ])("%s is none", (text) => {
    expect(leftIn(text)).toEqual([]);
  });
});

describe("acting for somebody", () => {
  test("the two right wordings are not among the wrong ones, nor hold one", () => {
    for (const { wrong } of actingWordings()) {
      expect("หัวหน้าสำนักปลัด รักษาราชการแทน ปลัดองค์การบริหารส่วนตำบล").not.toContain(wrong);
      expect("รองปลัด ปฏิบัติราชการแทน ปลัดองค์การบริหารส่วนตำบล").not.toContain(wrong);
    }
  });

  test("what is certain has its right form", () => {
    expect(actingWordings().filter(({ sure, right }) => sure && !/^(รักษา|ปฏิบัติ)ราชการแทน$/u.test(right))).toEqual([]);
    expect(actingWordings().find(({ wrong }) => wrong === "รักษาการราชการแทน")?.sure).toBe(true);
  });
});

describe("outcomes", () => {
  const onlyFollowUp = (text: string) =>
    text.replace(new RegExp([...followUps(), followUpFiller()].join("|"), "gu"), "") === "";

  test.each([
    "รายงานผลการดำเนินงานตามมาตรการ\n-รอบ ๖ เดือน\n-รอบ ๑๒ เดือน",
    "รายงานความก้าวหน้าและสรุปผล ณ ๓๑ มีนาคม ๒๕๖๕",
    "รายงานผลการดำเนินงานตามมาตรการเผยแพร่ข้อมูลต่อสาธารณะ\n-รอบ ๓ เดือน",
  ])("%j is nothing but follow-up", (text) => {
    expect(onlyFollowUp(text)).toBe(true);
  });

  test.each(["การใช้ดุลพินิจของผู้บังคับบัญชาเป็นไปตามกฎหมาย", "ประชาชนมีส่วนร่วมในการแสดงความคิดเห็น"])(
    "%s is an outcome",
    (text) => {
      expect(onlyFollowUp(text)).toBe(false);
      expect(actionStarts().some((start) => text.startsWith(start))).toBe(false);
    },
  );

  test("no beginning is both an action's and an outcome's", () => {
    expect(outcomeStarts().filter((start) => actionStarts().includes(start))).toEqual([]);
  });
});

describe("wishes", () => {
  const wished = (text: string) => {
    const rest = noWishes().reduce((left, phrase) => left.split(phrase).join(""), text);
    return wishes().some((pattern) => matches(pattern, rest));
  };

  test.each([
    "ควรมีมาตรการลดขั้นตอน",
    "-ควรปรับปรุงกระบวนงาน",
    "ผู้บริหารหน่วยงานควรแสดงนโยบาย",
    "ด้านความโปร่งใสในการจัดซื้อจัดจ้างควรใช้เว็บไซต์",
  ])("%s", (text) => {
    expect(wished(text)).toBe(true);
  });

  test.each(["เผยแพร่ข้อมูลที่สาธารณชนควรรับทราบ", "ยังไม่ดีเท่าที่ควร", "มีมาตรการลดขั้นตอน"])("%s wishes() nothing", (text) => {
    expect(wished(text)).toBe(false);
  });
});

describe("evidence", () => {
  const vague = (text: string) =>
    vagueEvidence().some((pattern) => matches(pattern, text)) && !matches(pointsSomewhere, text);

  test.each(["(ตรวจสอบในเว็ปไซด์ของหน่วยงาน)", "ดูในเว็บไซต์", "ตามเอกสารแนบ", "ภาพถ่าย", "เรียบร้อยแล้ว"])(
    "%s leads nowhere",
    (text) => {
      expect(vague(text)).toBe(true);
    },
  );

  test.each([
    "เว็บไซต์ https://www.maekorn.go.th/ita",
    "ประกาศ ลงวันที่ ๑ เมษายน ๒๕๖๓ บนเว็บไซต์ของหน่วยงาน",
    "คำสั่ง อบต. ที่ ๑๒/๒๕๖๘ ตามเอกสารแนบ",
    "รายงานการประชุม ครั้งที่ ๒/๒๕๖๘",
  ])("%s leads somewhere", (text) => {
    expect(vague(text)).toBe(false);
  });
});

describe("indicators and topics", () => {
  const about = (text: string, words: readonly string[]) => {
    const rest = keywordBlanks().reduce((left, phrase) => left.split(phrase).join(" "), text);
    return words.some((word) => rest.includes(word));
  };
  const topicsOf = (text: string) =>
    topicWords()
      .filter(({ strong }) => about(text, strong))
      .map(({ topic }) => topic);

  test("ten indicators and seven topics, in order, that point to each other", () => {
    expect(indicatorWords().map(({ indicator }) => indicator)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(topicWords().map(({ topic }) => topic)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    for (const { indicator, topic } of indicatorWords()) {
      expect(topicWords().find((one) => one.topic === topic)?.indicators).toContain(indicator);
    }
  });

  test("a name is recognised as its own topic and no other", () => {
    for (const { topic, name } of topicWords()) {
      const recognised = topicWords().filter(({ recognise }) => recognise.some((word) => name.includes(word)));
      expect(recognised.map((one) => one.topic)).toEqual([topic]);
    }
  });

  test("an indicator's name is found by its own words", () => {
    for (const { name, strong, indicator } of indicatorWords()) {
      expect([indicator, about(name, strong)]).toEqual([indicator, true]);
    }
  });

  test("no word is strong for two topics, nor strong and weak for one", () => {
    const strong = topicWords().flatMap((one) => [...one.strong] as string[]);
    expect(strong.filter((word, place) => strong.indexOf(word) !== place)).toEqual([]);
    for (const one of [...topicWords(), ...indicatorWords()]) {
      expect(one.weak.filter((word) => one.strong.includes(word))).toEqual([]);
    }
  });

  test("procurement under the topic of property is procurement", () => {
    const text = "เผยแพร่ข้อมูลแผนการจัดซื้อจัดจ้างหรือแผนการจัดหาวัสดุ แผนการใช้จ่ายงบประมาณ งานพัสดุและทรัพย์สิน กองคลัง";
    expect(topicsOf(text)).toEqual([5]);
  });

  test("a fiscal year is no matter of the budget", () => {
    expect(topicsOf("ตลอดปีงบประมาณ ๒๕๖๘")).toEqual([]);
    expect(about("ประจำปีงบประมาณ", indicatorWords()[1]?.weak ?? [])).toBe(false);
  });
});

test("what these lists offer as right is spelt right", () => {
  const rights = [...actingWordings(), ...wrongPhrases()].map(({ right }) => right);
  const names = [...topicWords(), ...indicatorWords()].flatMap(({ name, strong, weak }) => [name, ...strong, ...weak]);
  for (const text of [...rights, ...names, ...praises(), ...actionStarts(), ...outcomeStarts()]) {
    expect([text, findMisspellings(text), findSlips(text), findDoubled(text)]).toEqual([text, [], [], []]);
  }
});
