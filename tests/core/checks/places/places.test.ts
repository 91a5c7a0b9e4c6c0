import { describe, expect, test } from "@jest/globals";
import { problemsOfText } from "../helpers";

const quiet: readonly string[] = [
  "องค์การบริหารส่วนตำบลได้กำหนดมาตรการ และองค์การบริหารส่วนตำบลมีหน้าที่ดูแลประชาชนในตำบล",
  "พนักงานส่วนตำบลและพนักงานจ้างขององค์การบริหารส่วนตำบลทุกคน",
  "สภาองค์การบริหารส่วนตำบลสมัยสามัญ สมัยที่ ๑ และสมาชิกสภาองค์การบริหารส่วนตำบล",
  "ประกาศคณะกรรมการพนักงานส่วนตำบลจังหวัดนครราชสีมา",
  "ใช้ดุลพินิจโดยอำเภอใจ ในระดับอำเภอและจังหวัด ทุกอำเภออำเภอละหนึ่งแห่ง",
  "ท้องถิ่นอำเภอเมือง และสำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดนครราชสีมา",
  "อบต.บ้านริมธาร อ.พิมาย จ.นครราชสีมา ต.ค. ๒๕๖๘ - ธ.ค. ๒๕๖๘ โดย พ.ต.อ. และ ส.ต.ต.",
  "นายกองค์การบริหารส่วนตำบลบ้านริมธาร ปลัดองค์การบริหารส่วนตำบล หัวหน้าส่วนราชการ",
  "องค์การบริหารส่วนจังหวัดนครราชสีมาสนับสนุนงบประมาณ",
  "ประชาชนในพื้นที่ตำบลบ้านริมธารและตำบลใกล้เคียง ตำบลละ ๑ แห่ง",
  "แผนพัฒนาท้องถิ่นระดับอำเภอ แผนพัฒนาตำบลสี่ปี กองทุนหลักประกันสุขภาพระดับตำบล",
  "ผู้ตรวจสอบต่างจังหวัดเดินทางมา คนต่างอำเภอก็ใช้บริการได้ จังหวัดอื่น ๆ",
  "เทศบาลและองค์การบริหารส่วนตำบลทั่วประเทศ เทศบาลตำบลทุกแห่ง",
  "ตำบลสุขภาวะ ตำบลต้นแบบ ตำบลเข้มแข็ง ตำบลปลอดยาเสพติด",
  "นายอำเภอพิมาย ผู้ว่าราชการจังหวัดนครราชสีมา ศูนย์ดำรงธรรมอำเภอและศูนย์ดำรงธรรมจังหวัด",
  "รับผิดชอบต่อหน้าที่ ตรงต่อเวลา คำตอบจากเอกสาร องค์ประกอบตามตัวชี้วัด",
  "กำนัน ผู้ใหญ่บ้าน อบต. และประชาชนร่วมรับฟัง ผู้บริหาร อบต. ประชุมทุกเดือน",
  "ทิศตะวันตกจดอำเภอชุมแพ จังหวัดขอนแก่น ทิศใต้ติดต่อกับเทศบาลเมืองธารกว้าง",
  "ตามคำพิพากษาศาลปกครองขอนแก่น และหนังสือสำนักงานการตรวจเงินแผ่นดินภูมิภาคที่ ๕ (จังหวัดอุบลราชธานี)",
  "ชาวบ้านรุ่นแรกอพยพมาจากจังหวัดสระบุรี อยู่ห่างจากอำเภอสีคิ้ว ๔๐ กิโลเมตร",
  "คะแนนเทียบกับเทศบาลตำบลธารกว้างแล้วสูงกว่า ๒ คะแนน",
  "จัด อบต.สัญจรครบทุกหมู่บ้าน",
  "ราษฎรมาร่วม ตำบลละหลายคน จังหวัดใกล้เคียงก็มา ตำบลไหน จังหวัดใดก็ตาม",
];

describe("sentences that name no other place raise nothing", () => {
  test.each(quiet)("%s", (text) => {
    expect(problemsOfText(text).map(({ message }) => message)).toEqual([]);
  });
});

const partners: readonly string[] = [
  "จัดทำบันทึกข้อตกลงความร่วมมือกับเทศบาลตำบลธารไกล ด้านการจัดการขยะ",
  "บันทึกข้อตกลง (MOU) ระหว่างองค์การบริหารส่วนตำบลบ้านริมธารและเทศบาลตำบลธารไกล",
  "บันทึกข้อตกลงการปฏิบัติงานร่วมกันขององค์การบริหารส่วนตำบลบ้านริมธารกับเทศบาลเมืองธารไกล",
  "บันทึกข้อตกลงความร่วมมือ\nระหว่าง\nองค์การบริหารส่วนตำบลบ้านริมธาร\nกับ\nเทศบาลตำบลธารไกล",
  "บันทึกข้อตกลงความร่วมมือ\nระหว่าง\nเทศบาลตำบลธารไกล\nกับ\nองค์การบริหารส่วนตำบลบ้านริมธาร",
  "เทศบาลตำบลธารไกล ได้ร่วมลงนามข้อตกลงกับองค์การบริหารส่วนตำบลบ้านริมธาร",
  "มีบันทึกความเข้าใจว่าด้วยการใช้รถดับเพลิงกับ อบต.ธารไกล อำเภอเมือง จังหวัดลำพูน",
  "มีบันทึกข้อตกลงให้เทศบาลตำบลธารไกลใช้บ่อฝังกลบขยะ",
  "นำบุคลากรศึกษาดูงานการจัดการขยะ ณ อบต.ธารไกล อำเภอเมือง จังหวัดลำพูน",
  "ศึกษาดูงานด้านความโปร่งใสของเทศบาลตำบลธารไกล จังหวัดขอนแก่น",
  "ต้อนรับคณะศึกษาดูงานจากเทศบาลเมืองธารไกล",
  "ร่วมกับเทศบาลตำบลธารไกลจัดอบรมบุคลากร",
  "จัดอบรมร่วมกับบุคลากรของเทศบาลตำบลธารไกล",
  "นำแนวทางขององค์การบริหารส่วนตำบลธารไกลซึ่งเป็นต้นแบบมาปรับใช้",
  "เรียนรู้จากหน่วยงานต้นแบบ คือ เทศบาลตำบลธารไกล",
  "เชิญผู้บริหารเทศบาลตำบลธารไกลเป็นวิทยากร",
  "ได้รับความอนุเคราะห์รถดับเพลิงจากเทศบาลตำบลธารไกล",
  "ประชุมแลกเปลี่ยนเรียนรู้ระหว่างบุคลากรกับเทศบาลตำบลธารไกล",
];

describe("an office that one works with is no foreign place", () => {
  test.each(partners)("%s", (text) => {
    expect(problemsOfText(text).map(({ message }) => message)).toEqual([]);
  });
});

const leftIn: readonly (readonly [text: string, code: string])[] = [
  ["คู่มือของเทศบาลตำบลธารไกล ได้จัดทำร่วมกับภาคประชาชน", "place.foreign"],
  ["องค์การบริหารส่วนตำบลธารไกล ร่วมกับเครือข่ายภาคประชาชนจัดอบรม", "place.foreign"],
  ["ประกาศเทศบาลตำบลธารไกล เรื่อง การลงนามบันทึกข้อตกลง", "place.foreign"],
  ["บุคลากรของเทศบาลตำบลธารไกลศึกษาดูงานแล้ว", "place.foreign"],
  ["ร่วมมือกันตามประกาศของ อบต.ธารไกล", "place.foreign"],
  ["นายกเทศมนตรีตำบลธารไกลลงนามแล้ว ร่วมกับหัวหน้าส่วนราชการ", "place.foreign"],
  ["องค์การบริหารส่วนตำบลบ้านริมธาร อำเภอชุมแพ จัดทำบันทึกข้อตกลง", "place.foreign"],
  ["ประชาชนร่วมกับเทศบาลตำบลธารไกลพัฒนาคลอง", "place.mentioned"],
  ["ร่วมกับอำเภอชุมแพจัดหน่วยบริการเคลื่อนที่", "place.mentioned"],
  ["ลงนามบันทึกข้อตกลงของเทศบาลตำบลธารไกล", "place.mentioned"],
  ["โครงการศึกษาดูงานของเทศบาลตำบลธารไกล", "place.mentioned"],
  ["บุคคลต้นแบบของเทศบาลตำบลธารไกล", "place.mentioned"],
];

describe("another's name left in a sentence that speaks of working together is told", () => {
  test.each(leftIn)("%s", (text, code) => {
    expect(problemsOfText(text).map((problem) => problem.code)).toContain(code);
  });
});

type Found = readonly [text: string, code: string, word: string];

const found: readonly Found[] = [
  ["องค์การบริหารส่วนตำบลธารไกลได้ดำเนินการตามมาตรการ", "place.foreign", "“องค์การบริหารส่วนตำบลธารไกล”"],
  ["บัดนี้ เทศบาลตำบลธารไกลจึงขอรายงานผล", "place.foreign", "“เทศบาลตำบลธารไกล”"],
  ["รายงานของ อบต.บ้านริมธาร อ.ชุมแพ จ.ขอนแก่น", "place.foreign", "“จ.ขอนแก่น”"],
  ["ในปีงบประมาณ พ.ศ. ๒๕๖๘ องค์การบริหารส่วนตำบลธารไกลได้รับ ๙๐ คะแนน", "place.foreign", "“องค์การบริหารส่วนตำบลธารไกล”"],
  ["ตามประกาศ อบต.ธารไกลเมื่อวันพุธ", "place.foreign", "“อบต.ธารไกล”"],
  ["ผู้บริหารเทศบาลตำบลธารไกลลงนามแล้ว", "place.foreign", "“เทศบาลตำบลธารไกล”"],
  ["ประชาชนในเขตเทศบาลตำบลธารไกลเข้าถึงบริการ", "place.foreign", "“เทศบาลตำบลธารไกล”"],
  ["ประชาชนเชื่อมั่นในการทำงานของเทศบาลตำบลธารไกล", "place.foreign", "“เทศบาลตำบลธารไกล”"],
  ["ประชาชนตำบลธารไกล อำเภอพิมาย ได้รับบริการ", "place.mentioned", "“ตำบลธารไกล”"],
  ["จัดอบรม ณ โรงแรมแห่งหนึ่ง จังหวัดขอนแก่น", "place.mentioned", "“จังหวัดขอนแก่น”"],
  ["ที่ว่าการอำเภอเมืองขอนแก่น", "place.mentioned", "“อำเภอเมืองขอนแก่น”"],
];

describe("other places are found, certain where the office speaks of itself", () => {
  test.each(found)("%s", (text, code, word) => {
    const hits = problemsOfText(text).filter((problem) => problem.code === code);
    expect(hits.map(({ message }) => message).join()).toContain(word);
  });
});

describe("an own name with a slip is put right and nothing behind it is touched", () => {
  const own = { office: "องค์การบริหารส่วนตำบลธารขมิ้น", district: "นาหม่อม", province: "สงขลา" };
  const corrected = (text: string): string | undefined =>
    problemsOfText(text, own).find(({ code }) => code === "place.misspelt")?.correction;

  test.each([
    ["two letters changed places at the end", "อำเภอนาหม่มอ", "อำเภอนาหม่อม"],
    ["two changed places before a word", "จังหวัดสงขาลได้ประกาศ", "จังหวัดสงขลาได้ประกาศ"],
    ["a mark behind its letter", "องค์การบริหารส่วนตำบลธารขมิน้ได้ประกาศ", "องค์การบริหารส่วนตำบลธารขมิ้นได้ประกาศ"],
    ["a letter twice", "อำเภอนาหม่ออมได้ประกาศ", "อำเภอนาหม่อมได้ประกาศ"],
  ])("%s", (_, typed, right) => {
    expect(corrected(`ที่ทำการ${own.office} ${typed}`)).toBe(`ที่ทำการ${own.office} ${right}`);
  });

  test("where the name may end at two letters it is told without a correction", () => {
    const problems = problemsOfText("องค์การบริหารส่วนตำบลธารขมิ้ได้ประกาศ", own);
    expect(problems.map(({ code, correction }) => [code, correction])).toEqual([["place.misspelt", undefined]]);
  });

  test("a province is put right whoever the sentence is about, for all provinces are known", () => {
    const problems = problemsOfText("อบรมร่วมกับสำนักงาน ป.ป.ช. ประจำจังหวัดกำแพงเพรช", {
      province: "กำแพงเพชร",
      district: "คลองขลุง",
    });
    expect(problems.map(({ code, correction }) => [code, correction])).toEqual([
      ["place.misspelt", "อบรมร่วมกับสำนักงาน ป.ป.ช. ประจำจังหวัดกำแพงเพชร"],
    ]);
  });
});

describe("own names that hold other names", () => {
  test("a district called เมือง goes with its province's name or without", () => {
    const own = { district: "เมือง", province: "เชียงราย" };
    expect(problemsOfText("อำเภอเมือง จังหวัดเชียงราย และอำเภอเมืองเชียงราย", own)).toEqual([]);
    const other = problemsOfText("องค์การบริหารส่วนตำบลบ้านริมธาร อำเภอเมืองลำปาง", own);
    expect(other.map(({ code }) => code)).toEqual(["place.foreign"]);
  });

  test("a longer district that begins like the own one is another", () => {
    const own = { district: "บางสะพาน", province: "ประจวบคีรีขันธ์" };
    expect(problemsOfText("อบต.บ้านริมธาร อำเภอบางสะพาน", own)).toEqual([]);
    expect(problemsOfText("อบต.บ้านริมธาร อำเภอบางสะพานน้อย", own).map(({ code }) => code)).toEqual(["place.foreign"]);
  });

  test("all districts of its province are a provincial office's own, those of others are not", () => {
    const own = { office: "องค์การบริหารส่วนจังหวัดชัยภูมิ", district: "เมืองชัยภูมิ", province: "ชัยภูมิ" };
    const text = "จัดเวทีที่อำเภอเมืองชัยภูมิ อำเภอบ้านเขว้า และอำเภอภูเขียว ร่วมกับเทศบาลตำบลธารไกล";
    expect(problemsOfText(text, own)).toEqual([]);
    const other = problemsOfText("ขององค์การบริหารส่วนจังหวัดชัยภูมิ อำเภอชุมแพ", own);
    expect(other.map(({ code }) => code)).toEqual(["place.foreign"]);
    const copied = problemsOfText("ประกาศเทศบาลตำบลธารไกล", own);
    expect(copied.map(({ code }) => code)).toEqual(["place.foreign"]);
  });

  test("without the office's own names nothing can be foreign", () => {
    const none = { office: "", district: "", province: "" };
    expect(problemsOfText("องค์การบริหารส่วนตำบลธารไกล อำเภอชุมแพ จังหวัดขอนแก่น", none)).toEqual([]);
  });

  test("a municipality's own kind is its own", () => {
    const own = { office: "เทศบาลเมืองธารใหญ่" };
    expect(problemsOfText("เทศบาลเมืองธารใหญ่ นายกเทศมนตรีเมืองธารใหญ่ ปลัดเทศบาลเมืองธารใหญ่", own)).toEqual([]);
    expect(problemsOfText("ขององค์การบริหารส่วนตำบลธารใหญ่", own).map(({ code }) => code)).toEqual(["place.foreign"]);
  });
});
