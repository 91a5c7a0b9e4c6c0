import { describe, expect, test } from "@jest/globals";
import { dataOfTable, dataOfWorkbook, unknownSheets } from "../../../src/core/commands/start-data";
import { ownedMarker, tables } from "../../../src/core/workbook/tables";
import { sheetOf } from "../builders";

describe("what a workbook holds for a new one", () => {
  test("are its sheets from their headers on, values as they stand", () => {
    const data = {
      sheets: [
        sheetOf("มาตรการ", [
          ["รหัส", "มาตรการ", "สถานะ"],
          ["ม1", 2, null],
        ]),
        sheetOf("ของฉัน", [[], ["ก"], ["ข"]]),
      ],
    };
    expect(dataOfWorkbook(data)).toEqual({
      sheets: {
        มาตรการ: [
          ["รหัส", "มาตรการ", "สถานะ"],
          ["ม1", 2, null],
        ],
        ของฉัน: [["ก"], ["ข"]],
      },
      notes: [],
    });
  });

  test("leaves out what the program computed, its lists and empty sheets", () => {
    const data = {
      sheets: [
        sheetOf("สรุปสถานะ", [[`${ownedMarker} ก`], ["ข"]]),
        sheetOf("รายการตัวเลือก", [["ก"]]),
        sheetOf("รายการตัวเลือก 2", [["ก"]]),
        sheetOf("ว่าง", [["", null], []]),
        sheetOf("ตั้งค่า", [["รายการ", "ค่า"]]),
      ],
    };
    expect(Object.keys(dataOfWorkbook(data).sheets)).toEqual(["ตั้งค่า"]);
  });

  test("says how many filled rows stood above the headers and are not taken over", () => {
    const rows = [["แผนปฏิบัติการ"], [], ["ปี 2569"], ["รหัส", "มาตรการ", "สถานะ"], ["ม1", "ก", ""]];
    const { sheets, notes } = dataOfWorkbook({ sheets: [sheetOf("มาตรการ", rows)] });
    expect(sheets["มาตรการ"]?.[0]).toEqual(["รหัส", "มาตรการ", "สถานะ"]);
    expect(notes).toEqual(["แผ่นงาน “มาตรการ” มี 2 แถวเหนือหัวตาราง ไม่ได้นำมาด้วย"]);
  });

  test("keeps a known sheet without known headers whole, and says so", () => {
    const { sheets, notes } = dataOfWorkbook({
      sheets: [
        sheetOf("มาตรการ", [
          ["ก", "ข"],
          ["1", "2"],
        ]),
      ],
    });
    expect(sheets["มาตรการ"]).toEqual([
      ["ก", "ข"],
      ["1", "2"],
    ]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain("ไม่มีหัวตารางที่รู้จัก");
  });

  test("gives every row of merged cells their value", () => {
    const rows = [
      ["รหัส", "มาตรการ", "ประเด็น"],
      ["ม1", "ก", "การเปิดเผยข้อมูล"],
      ["ม2", "ข", null],
      ["ม3", "ค", null],
    ];
    const merged = { ...sheetOf("มาตรการ", rows), merges: [{ row: 1, column: 2, rows: 2, columns: 1 }] };
    expect(
      dataOfWorkbook({ sheets: [merged] })
        .sheets["มาตรการ"]?.slice(1)
        .map((row) => row[2]),
    ).toEqual(["การเปิดเผยข้อมูล", "การเปิดเผยข้อมูล", null]);
  });
});

describe("a table of text", () => {
  const rows = [
    ["รหัส", "มาตรการ", "สถานะ"],
    ["ม1", "", "ยกเลิก"],
  ];

  test("goes to the sheet that the file is named after, by any of its names, blank cells as blank", () => {
    expect(dataOfTable("มาตรการ", rows)).toEqual({
      sheets: {
        มาตรการ: [
          ["รหัส", "มาตรการ", "สถานะ"],
          ["ม1", null, "ยกเลิก"],
        ],
      },
      notes: [],
    });
    expect(Object.keys(dataOfTable("รูปกิจกรรม", [["ภาพ", "คำบรรยาย"]]).sheets)).toEqual(["ภาพกิจกรรม"]);
  });

  test("else to the one that most of its headers belong to", () => {
    expect(Object.keys(dataOfTable("ข้อมูลปี 69", rows).sheets)).toEqual(["มาตรการ"]);
    expect(Object.keys(dataOfTable("ข้อมูลปี 69", [["ความเสี่ยง", "โอกาส", "ผลกระทบ"]]).sheets)).toEqual(["ความเสี่ยง"]);
  });

  test("else stays a sheet of its own name: one header in common is chance", () => {
    expect(
      Object.keys(
        dataOfTable("ของฉัน", [
          ["รหัส", "สี", "ขนาด"],
          ["1", "แดง", "ใหญ่"],
        ]).sheets,
      ),
    ).toEqual(["ของฉัน"]);
  });
});

test("a sheet that the program does not know is told with the name that was meant, a known one is not", () => {
  const [told, other, ...more] = unknownSheets({
    มาตราการ: [[]],
    ของฉัน: [[]],
    [tables.pictures.aliases[0]]: [[]],
    ตั้งค่า: [[]],
  });
  expect(more).toEqual([]);
  expect(told).toContain("“มาตราการ” — หมายถึง “มาตรการ” หรือไม่");
  expect(other).toContain("“ของฉัน” จึงใส่ไว้");
});
