import { dateExamples, periodExamples } from "../calendar";
import { defineProblem } from "../problems/definition";
import { statuses } from "../workbook/words";

export const dateExample = dateExamples.slice(0, 3).join(" หรือ ");
const periodExample = periodExamples.slice(0, 4).join(" หรือ ");

export const rowContinuedDiffers = defineProblem({
  code: "row.continued-differs",
  severity: "error",
  message: "แถวที่เป็น (ต่อ) มีค่าต่างจากแถว {row} ที่ต่อมา จึงพิมพ์ทั้งสองค่าไม่ได้",
  expected: "ค่าเดียวกับแถว {row} คือ “{above}” หรือเว้นว่าง",
  fix: "แก้ให้ตรงกัน หรือลบค่านี้ ถ้าเป็นอีกเรื่องหนึ่ง ให้ใส่ชื่อของเรื่องนั้นแทน (ต่อ)",
  why: "ถ้าพิมพ์ค่าเดียว อีกค่าจะหายไปโดยไม่มีใครรู้",
});

export const rowUnnamed = defineProblem({
  code: "row.unnamed",
  severity: "warning",
  message: "แถวนี้มีข้อมูลแต่ไม่มี{columns} โปรแกรมจึงไม่นับและไม่พิมพ์แถวนี้ในเอกสาร",
  expected: "ข้อมูลใน{columns}อย่างน้อยหนึ่งช่อง",
  fix: "กรอกช่องใดช่องหนึ่งนี้ ถ้าเป็นแถวหัวข้อหรือแถวว่าง ให้ลบข้อมูลในแถวนี้",
  why: "แถวที่ไม่มีชื่อเรื่องไม่ปรากฏในเอกสารใด งานที่ทำแล้วจึงหายไปจากรายงาน",
});

export const rowTotal = defineProblem({
  code: "row.total",
  severity: "info",
  message: "แถวนี้เป็นแถวรวม (“{found}”) โปรแกรมจึงไม่นับเป็นงานและไม่พิมพ์ในเอกสาร",
  expected: "แถวละหนึ่งเรื่อง ยอดรวมโปรแกรมนับให้ในแผ่นงาน สรุปสถานะ",
  fix: "ถ้าเป็นชื่อเรื่องจริง ให้พิมพ์ชื่อให้ครบ ถ้าเป็นแถวรวม ลบออกได้",
  why: "แถวรวมที่นับเป็นงานทำให้จำนวนมาตรการในเอกสารเกินจริงหนึ่งข้อ",
});

export const codeDuplicate = defineProblem({
  code: "code.duplicate",
  severity: "error",
  message: "รหัส “{found}” ซ้ำกับแถว {other}",
  expected: "รหัสไม่ซ้ำกันในแผ่นงานเดียวกัน",
  fix: "แก้รหัสแถวใดแถวหนึ่ง หรือเว้นว่างให้โปรแกรมกำหนด",
  why: "รหัสใช้ผูกประวัติสถานะและข้อยกเว้นกับแถว ถ้าซ้ำจะผูกผิดแถว",
});

export const valueRequired = defineProblem({
  code: "value.required",
  severity: "error",
  message: "ยังไม่ได้กรอก “{column}” ซึ่งเอกสาร{paper}ต้องใช้",
  expected: "{expected}",
  fix: "กรอกค่าในเซลล์นี้",
  why: "เอกสารจะมีช่องว่างในที่ที่ผู้ลงนามต้องเห็นข้อมูล",
});

export const settingMissing = defineProblem({
  code: "setting.missing",
  severity: "error",
  message: "แผ่นงาน ตั้งค่า ยังไม่มีค่าของ “{setting}”",
  expected: "{expected}",
  example: "{example}",
  fix: "กรอกค่าในคอลัมน์ ค่า ของรายการนี้",
  why: "ค่านี้พิมพ์ในทุกเอกสาร ขาดแล้วเอกสารจะมีที่ว่างในชื่อหรือปี",
});

export const settingUnknown = defineProblem({
  code: "setting.unknown",
  severity: "warning",
  message: "ไม่รู้จักรายการตั้งค่า “{found}”{hint}",
  expected: "ชื่อรายการตามที่โปรแกรมสร้างให้",
  fix: "แก้ชื่อรายการ หรือลบแถวนี้ถ้าไม่ใช้",
  why: "ค่าของรายการนี้ไม่ถูกใช้ แม้จะดูเหมือนตั้งไว้แล้ว",
});

export const settingDuplicate = defineProblem({
  code: "setting.duplicate",
  severity: "warning",
  message: "รายการตั้งค่า “{found}” มีซ้ำกัน โปรแกรมใช้ค่าแรกที่แถว {other}",
  expected: "รายการละหนึ่งแถว",
  fix: "ลบแถวที่ซ้ำ",
  why: "ค่าที่สองไม่มีผล ผู้แก้ไขอาจแก้ผิดแถวโดยไม่รู้",
});

export const settingShortOffice = defineProblem({
  code: "setting.short-office",
  severity: "warning",
  message: "ชื่อหน่วยงานเป็นชื่อย่อ เอกสารจะพิมพ์ชื่อเต็มว่า “{full}”",
  expected: "ชื่อเต็มของหน่วยงาน",
  example: "{full}",
  fix: "พิมพ์ชื่อเต็มในแผ่นงาน ตั้งค่า",
  why: "เอกสารราชการใช้ชื่อเต็มตามประกาศจัดตั้ง",
});

export const settingChoice = defineProblem({
  code: "setting.choice",
  severity: "error",
  message: "ค่าของ “{setting}” ไม่อยู่ในรายการที่เลือกได้",
  expected: "{expected}",
  fix: "เลือกค่าจากรายการ",
  why: "โปรแกรมจะใช้ค่าเริ่มต้นแทน ซึ่งอาจไม่ใช่ที่ต้องการ",
});

export const yearChristian = defineProblem({
  code: "year.christian",
  severity: "warning",
  message: "ปี “{found}” เป็นปี ค.ศ. โปรแกรมอ่านเป็น พ.ศ. {year}",
  expected: "ปีพุทธศักราชสี่หลัก",
  example: "2569",
  fix: "แก้เป็นปี พ.ศ.",
  why: "ปี ค.ศ. ปนกับ พ.ศ. ทำให้ปีงบประมาณคลาดไป 543 ปีเมื่อผู้อื่นนำไปใช้",
});

export const yearUnreadable = defineProblem({
  code: "year.unreadable",
  severity: "error",
  message: "อ่านปีไม่ได้",
  expected: "ปีพุทธศักราชสี่หลัก",
  example: "2569",
  fix: "พิมพ์ปี พ.ศ. สี่หลัก",
  why: "ปีใช้คิดปีงบประมาณ รอบ และเกินกำหนด อ่านไม่ได้ก็คิดไม่ได้",
});

export const statusUnknown = defineProblem({
  code: "status.unknown",
  severity: "error",
  message: "สถานะไม่อยู่ในรายการ",
  expected: Object.values(statuses).join(", "),
  example: statuses.running,
  fix: "เลือกสถานะจากรายการ เกินกำหนดไม่ต้องพิมพ์ โปรแกรมคำนวณให้",
  why: "แถวนี้จะไม่ถูกนับในสรุปสถานะ",
});

export const dateUnreadable = defineProblem({
  code: "date.unreadable",
  severity: "error",
  orSeverity: "warning",
  message: "อ่านวันที่ไม่ได้",
  expected: "วัน เดือน ปี พ.ศ.",
  example: dateExample,
  fix: "พิมพ์วันที่ใหม่ตามตัวอย่าง",
  why: "วันที่ใช้คิดแผนรายเดือนและเกินกำหนด อ่านไม่ได้ก็คิดไม่ได้",
});

export const dateImpossible = defineProblem({
  code: "date.impossible",
  severity: "error",
  message: "วันที่นี้ไม่มีในปฏิทิน",
  expected: "วันที่ที่มีจริง",
  example: dateExample,
  fix: "ตรวจวัน เดือน และปีอีกครั้ง",
  why: "วันที่ที่ไม่มีจริงทำให้ผู้ตรวจสงสัยว่าทำจริงหรือไม่",
});

export const dateNoDay = defineProblem({
  code: "date.no-day",
  severity: "warning",
  message: "วันที่ยังไม่มีวัน เอกสารจะเว้นที่ไว้ให้เติม",
  expected: "วัน เดือน ปี",
  example: dateExample,
  fix: "เติมวันที่ก่อนลงนาม",
  why: "เอกสารที่ไม่มีวันที่ยังไม่สมบูรณ์ตามระเบียบงานสารบรรณ",
});

export const dateStatusOutsideYear = defineProblem({
  code: "date.status-outside-year",
  severity: "warning",
  message: "วันที่สถานะไม่อยู่ในปีงบประมาณ {year} สถานะและเกินกำหนดทั้งหมดคำนวณ ณ วันนั้น",
  expected: "วันที่ตั้งแต่ 1 ตุลาคม {before} ถึงสิ้นปีถัดไป หรือเว้นว่างเพื่อใช้วันนี้",
  example: "31 มีนาคม {year}",
  fix: "แก้วันที่สถานะให้เป็นของปีนี้ หรือลบออก",
  why: "สถานะและเกินกำหนดทั้งเล่มคิดจากวันนี้ ถ้าผิดปีจะผิดทั้งหมด",
});

export const periodUnreadable = defineProblem({
  code: "period.unreadable",
  severity: "error",
  message: "ระยะเวลาเป็นไปไม่ได้: {reason}",
  expected: "ช่วงเดือนหรือช่วงวันที่",
  example: periodExample,
  fix: "แก้ระยะเวลา หรือกรอกวันเริ่มต้นและวันสิ้นสุด",
  why: "แผนรายเดือนของแถวนี้จะว่าง ทั้งที่กรอกระยะเวลาแล้ว",
});

export const periodReversed = defineProblem({
  code: "period.reversed",
  severity: "error",
  message: "วันเริ่มต้นอยู่หลังวันสิ้นสุด",
  expected: "วันเริ่มต้นไม่หลังวันสิ้นสุด",
  example: periodExample,
  fix: "สลับหรือแก้วันที่",
  why: "ช่วงเวลาที่กลับกันคิดเดือนไม่ได้ แผนรายเดือนจะว่าง",
});

export const periodUnscheduled = defineProblem({
  code: "period.unscheduled",
  severity: "info",
  message: "ระยะเวลานี้ไม่ระบุเดือน แผนรายเดือนจึงว่าง แต่ข้อความยังพิมพ์ในเอกสาร",
  expected: "ช่วงเดือน ถ้าต้องการให้ปรากฏในแผนรายเดือน",
  example: periodExample,
  fix: "ถ้าทราบเดือน ให้กรอกวันเริ่มต้นและวันสิ้นสุด",
  why: "ผู้ติดตามดูจากแผนรายเดือนไม่ได้ว่าเรื่องนี้ต้องทำเมื่อใด",
});

export const periodOutsideYear = defineProblem({
  code: "period.outside-year",
  severity: "warning",
  message: "ระยะเวลาอยู่นอกปีงบประมาณ {year}",
  expected: "ระยะเวลาภายใน 1 ตุลาคม {before} - 30 กันยายน {year}",
  fix: "ตรวจปีของระยะเวลา หรือปีงบประมาณในแผ่น ตั้งค่า",
  why: "งานนอกปีงบประมาณไม่นับเป็นผลของปีนี้",
});

export const numberUnreadable = defineProblem({
  code: "number.unreadable",
  severity: "error",
  message: "อ่านตัวเลขไม่ได้",
  expected: "{expected}",
  example: "{example}",
  fix: "พิมพ์เป็นตัวเลข ไทยหรืออารบิกก็ได้",
  why: "คะแนนหรือระดับของแถวนี้จะคำนวณไม่ได้",
});

export const numberRange = defineProblem({
  code: "number.range",
  severity: "error",
  message: "ตัวเลขอยู่นอกช่วง",
  expected: "{expected}",
  example: "{example}",
  fix: "ตรวจตัวเลขอีกครั้ง",
  why: "ค่าที่เกินช่วงทำให้ผลรวมและระดับผิดตาม",
});

export const topicUnknown = defineProblem({
  code: "topic.unknown",
  severity: "warning",
  message: "ไม่พบประเด็นนี้ในแผ่นงาน วิเคราะห์{hint}",
  expected: "เลขลำดับหรือชื่อประเด็นในแผ่นงาน วิเคราะห์",
  example: "{example}",
  fix: "แก้ให้ตรงกัน หรือเพิ่มประเด็นในแผ่นงาน วิเคราะห์",
  why: "มาตรการจะไม่ไปรวมกับประเด็นที่วิเคราะห์ไว้ ตารางในเอกสารจึงขาดข้อนี้",
});

export const divisionUnknown = defineProblem({
  code: "division.unknown",
  severity: "warning",
  message: "ไม่พบส่วนราชการ “{name}” ในแผ่นงาน ส่วนราชการ{hint}",
  expected: "ชื่อในแผ่นงาน ส่วนราชการ บรรทัดละหน่วย หรือ ทุกสำนัก/กอง",
  fix: "แก้ชื่อให้ตรง หรือเพิ่มในแผ่นงาน ส่วนราชการ",
  why: "สรุปรายส่วนราชการจะนับงานนี้แยกเป็นหน่วยที่ไม่มีจริง",
});

export const indicatorUnknown = defineProblem({
  code: "indicator.unknown",
  severity: "warning",
  message: "ไม่รู้จักตัวชี้วัดนี้",
  expected: "1-10, IIT, EIT, EIT ส่วนที่ 1, EIT ส่วนที่ 2, OIT, รวม หรือข้อคำถาม เช่น i10",
  example: "9",
  fix: "เลือกหรือพิมพ์ตัวชี้วัดตามตัวอย่าง",
  why: "คะแนนแถวนี้จะไม่ถูกนำไปคำนวณหรือวิเคราะห์",
});

export const scoreDuplicate = defineProblem({
  code: "score.duplicate",
  severity: "warning",
  message: "คะแนนของ {name} ปี {year} มีซ้ำกับแถว {other} โปรแกรมใช้แถวแรก",
  expected: "คะแนนละหนึ่งแถวต่อปี",
  fix: "ลบแถวที่ซ้ำ",
  why: "คะแนนสองแถวขัดกันได้ และผู้อ่านไม่รู้ว่าเอกสารใช้แถวใด",
});

export const kindUnknown = defineProblem({
  code: "kind.unknown",
  severity: "warning",
  message: "ไม่รู้จักชนิดรายงานนี้{hint}",
  expected: "{expected}",
  fix: "เลือกชนิดรายงานจากรายการ",
  why: "แถวนี้จะไม่มีผลกับเอกสารใด",
});

export const sectionUnknown = defineProblem({
  code: "section.unknown",
  severity: "warning",
  message: "เอกสาร{paper}ไม่มีส่วน “{found}” ข้อความนี้จะไม่ถูกพิมพ์{hint}",
  expected: "{expected}",
  fix: "แก้ชื่อส่วนให้ตรงรายการ",
  why: "ข้อความที่เขียนไว้จะไม่ปรากฏในเอกสาร",
});

export const roleUnknown = defineProblem({
  code: "role.unknown",
  severity: "error",
  message: "ไม่รู้จักบทบาทของผู้ลงนาม",
  expected: "ผู้จัดทำ, ความเห็น, คำสั่ง, ผู้ประกาศ",
  example: "ความเห็น",
  fix: "เลือกบทบาทจากรายการ",
  why: "ผู้ลงนามคนนี้จะไม่ปรากฏในเอกสาร",
});

export const roundUnreadable = defineProblem({
  code: "round.unreadable",
  severity: "warning",
  message: "อ่านรอบไม่ได้",
  expected: "3, 6, 9, 12 หรือหลายรอบคั่นด้วยเครื่องหมายจุลภาค",
  example: "6",
  fix: "พิมพ์เลขรอบ",
  why: "โปรแกรมจะใช้รอบที่ถึงกำหนดแทน ซึ่งอาจไม่ใช่รอบที่ต้องการ",
});

export const pictureMeasureUnknown = defineProblem({
  code: "picture.measure-unknown",
  severity: "warning",
  message: "ไม่มีมาตรการรหัส “{found}” ภาพนี้จึงพิมพ์โดยไม่บอกมาตรการ",
  expected: "รหัสที่อยู่ในแผ่น มาตรการ หรือเว้นว่าง",
  example: "{example}",
  fix: "แก้รหัสให้ตรงกับแผ่น มาตรการ หรือลบออก",
  why: "ผู้อ่านไม่รู้ว่าภาพนี้เป็นหลักฐานของมาตรการใด",
});

export const pictureLinkSpaced = defineProblem({
  code: "picture.link-spaced",
  severity: "warning",
  message: "ที่อยู่เว็บของภาพมีเว้นวรรค ลิงก์กับคิวอาร์โค้ดจึงอาจไม่นำไปถึงภาพ: “{found}”",
  expected: "ที่อยู่เว็บของภาพหนึ่งภาพ ไม่มีเว้นวรรคและไม่มีคำอื่นตามหลัง (ในชื่อไฟล์เขียน %20 แทนเว้นวรรค)",
  example: "https://www.example.go.th/ita/photo%201.jpg",
  fix: "คัดลอกที่อยู่จากแถบที่อยู่ของเบราว์เซอร์มาวางใหม่ แถวละหนึ่งภาพ คำอธิบายใส่ในช่อง คำบรรยาย",
  why: "ผู้ตรวจเปิดภาพไม่ได้ถือว่าไม่มีหลักฐาน",
});

/** What reading settings and rows of a workbook finds wrong. */
export const modelProblems = [
  rowContinuedDiffers,
  rowUnnamed,
  rowTotal,
  codeDuplicate,
  valueRequired,
  settingMissing,
  settingUnknown,
  settingDuplicate,
  settingShortOffice,
  settingChoice,
  yearChristian,
  yearUnreadable,
  statusUnknown,
  dateUnreadable,
  dateImpossible,
  dateNoDay,
  dateStatusOutsideYear,
  periodUnreadable,
  periodReversed,
  periodUnscheduled,
  periodOutsideYear,
  numberUnreadable,
  numberRange,
  topicUnknown,
  divisionUnknown,
  indicatorUnknown,
  scoreDuplicate,
  kindUnknown,
  sectionUnknown,
  roleUnknown,
  roundUnreadable,
  pictureMeasureUnknown,
  pictureLinkSpaced,
];
