import type { ProblemDef } from "./definition";

/** Problems of days and of statuses against them. */
export const dateProblems = {
  "date.paper-before-year": {
    severity: "error",
    message: "เอกสาร{paper}ลงวันที่ก่อนปีงบประมาณ {year} จะเริ่ม",
    expected: "วันที่ตั้งแต่ {from} เป็นต้นไป",
    fix: "ตรวจปีของวันที่เอกสาร หรือปีงบประมาณในแผ่นงาน ตั้งค่า",
  },
  "date.paper-after-year": {
    severity: "warning",
    message: "เอกสาร{paper}ลงวันที่หลังสิ้นปีงบประมาณ {year}",
    expected: "วันที่ในปีงบประมาณ {year} หรือไม่นานหลังจากนั้น",
    fix: "ตรวจปีของวันที่เอกสาร หรือปีงบประมาณในแผ่นงาน ตั้งค่า",
  },
  "date.paper-before-round": {
    severity: "warning",
    message: "เอกสาร{paper} รอบ {round} เดือน ลงวันที่ก่อนสิ้นรอบ",
    expected: "วันที่ตั้งแต่ {end} เป็นต้นไป",
    fix: "แก้วันที่ หรือแก้รอบของเอกสาร",
  },
  "year.title": {
    severity: "warning",
    message: "ชื่อเรื่องของ{paper}เป็นของปี {typed} แต่ปีงบประมาณคือ {year}",
    expected: "ปี {year}",
    fix: "แก้ปีในชื่อเรื่อง หรือใช้แท็ก {ปีงบประมาณ} แทนการพิมพ์ปี",
  },
  "date.weekday": {
    severity: "error",
    message: "วันในสัปดาห์ไม่ตรงกับวันที่: “{text}” ตามปฏิทินตรงกับวัน{day}",
    expected: "{date} เป็นวัน{day}",
    fix: "แก้ชื่อวันหรือแก้วันที่ให้ตรงกัน",
  },
  "date.text-impossible": {
    severity: "error",
    message: "ไม่มีวันที่นี้ในปฏิทิน: “{text}”",
    expected: "วันที่ 1 ถึง {last} ของเดือนนั้น",
    fix: "แก้วันที่ในข้อความ",
  },
  "date.text-outside-year": {
    severity: "warning",
    message: "ผลการดำเนินการอ้างวันที่ “{date}” ซึ่งอยู่{why}",
    expected: "วันที่ตั้งแต่ {start} ถึงวันที่สถานะ {status}",
    fix: "ตรวจวันที่และปี ผลที่รายงานต้องเกิดในปีงบประมาณนี้",
  },
  "date.done-future": {
    severity: "error",
    message: "วันที่แล้วเสร็จ {done} อยู่หลังวันที่สถานะ {status} แต่สถานะเป็นเสร็จแล้ว",
    expected: "วันที่ไม่เกิน {status}",
    fix: "แก้วันที่แล้วเสร็จ แก้สถานะ หรือแก้วันที่สถานะในแผ่นงาน ตั้งค่า",
  },
  "date.done-before-start": {
    severity: "error",
    message: "วันที่แล้วเสร็จ {done} อยู่ก่อนวันเริ่มต้น {start}",
    expected: "วันที่ตั้งแต่ {start} เป็นต้นไป",
    fix: "ตรวจวันที่แล้วเสร็จและวันเริ่มต้น แก้วันที่ที่ผิด",
  },
  "date.done-outside-year": {
    severity: "warning",
    message: "วันที่แล้วเสร็จ {done} อยู่นอกปีงบประมาณ {year}",
    expected: "วันที่ในปีงบประมาณ {year}",
    fix: "ตรวจปีของวันที่",
  },
  "date.published-before-done": {
    severity: "warning",
    message: "เผยแพร่ {published} ก่อนแล้วเสร็จ {done}",
    expected: "วันที่เผยแพร่ไม่ก่อนวันที่แล้วเสร็จ",
    fix: "ตรวจวันที่ทั้งสอง ถ้าเผยแพร่ก่อนเสร็จจริง ให้ยอมรับพร้อมเหตุผล",
  },
  "date.due-before-start": {
    severity: "warning",
    message: "กำหนดรายงาน {due} อยู่ก่อนวันเริ่มต้น {start}",
    expected: "วันที่หลัง {start}",
    fix: "แก้กำหนดรายงานหรือวันเริ่มต้น",
  },
  "status.contradicts": {
    severity: "error",
    message: "สถานะเป็น “{status}” แต่{what}",
    expected: "สถานะที่ตรงกับวันที่และผล",
    fix: "แก้สถานะ หรือลบวันที่หรือผลที่กรอกผิดแถว",
  },
  "status.note": {
    severity: "warning",
    message: "หมายเหตุเขียนว่า “{note}” แต่สถานะเป็น “{status}”",
    expected: "หมายเหตุที่ตรงกับสถานะ",
    fix: "แก้สถานะหรือหมายเหตุให้ตรงกัน",
  },
  "status.done-unproven": {
    severity: "warning",
    message: "สถานะเสร็จแล้ว แต่ไม่บอกว่าทำอะไรไป และไม่มีหลักฐานที่ค้นหาได้",
    expected: "ผลการดำเนินการ พร้อมวันที่หรือจำนวน",
    example: "จัดอบรมเมื่อวันที่ 20 มกราคม 2569 มีผู้เข้าร่วม 45 คน",
    fix: "กรอกผลการดำเนินการ หรือแก้สถานะ",
  },
  "status.done-no-period": {
    severity: "error",
    message: "เสร็จแล้วแต่ไม่ระบุระยะเวลา ตารางรายเดือนของแถวนี้จึงว่าง{hint}",
    expected: "วันเริ่มต้นและวันสิ้นสุด หรือระยะเวลาที่มีเดือน",
    example: "เมษายน 2569",
    fix: "กรอกระยะเวลาที่ทำจริง",
  },
  "history.stale": {
    severity: "warning",
    message: "สถานะในแผ่นเป็น “{status}” แต่ประวัติสถานะล่าสุด ({day}) เป็น “{last}” เอกสาร ณ วันนี้จะใช้ตาม{used}",
    expected: "รายการในประวัติสถานะของการเปลี่ยนครั้งล่าสุด",
    fix: "เพิ่มรายการในแผ่นงาน ประวัติสถานะ หรือแก้สถานะกลับ",
  },
} as const satisfies Record<string, ProblemDef>;
