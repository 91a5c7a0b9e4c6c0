/*
 * Posts and divisions that go by two names. Each is right by itself; a workbook keeps to one. Different posts never
 * stand here, however alike they sound.
 */

export interface Variants {
  readonly forms: readonly [string, string];
  /** Right phrases that hold one of the forms and mean another thing. */
  readonly unless: readonly string[];
}

export const variants: readonly Variants[] = [
  {
    forms: ["สำนักงานปลัด", "สำนักปลัด"],
    unless: ["สำนักงานปลัดกระทรวง", "สำนักงานปลัดสำนักนายก", "สำนักงานปลัดกรุงเทพ", "สำนักปลัดกระทรวง"],
  },
  { forms: ["กองสวัสดิการและสังคม", "กองสวัสดิการสังคม"], unless: [] },
  { forms: ["นักวิชาการการเงินและบัญชี", "นักวิชาการเงินและบัญชี"], unless: [] },
  { forms: ["เจ้าพนักงานเงินและบัญชี", "เจ้าพนักงานการเงินและบัญชี"], unless: [] },
  { forms: ["กองการศึกษาศาสนา", "กองการศึกษา ศาสนา"], unless: [] },
  { forms: ["กองสาธารณสุขสิ่งแวดล้อม", "กองสาธารณสุขและสิ่งแวดล้อม"], unless: [] },
];

/** Levels of a post: posts that differ in nothing else are different posts. */
export const postLevels =
  "ปฏิบัติการ|ปฏิบัติงาน|ชำนาญการพิเศษ|ชำนาญการ|ชำนาญงาน|อาวุโส|เชี่ยวชาญ|ระดับต้น|ระดับกลาง|ระดับสูง|คนที่[0-9๐-๙]+|[0-9๐-๙]+";

/** What stands before a person's name. */
export const nameTitles =
  /^(?:นางสาว|นาย|นาง|น\.ส\.|ว่าที่ร้อยตรี(?:หญิง)?|ว่าที่ร\.ต\.(?:หญิง)?|ดร\.|[ก-ฮ]\.[ก-ฮ]\.(?:[ก-ฮ]\.)?)+/;

/** How the ranks and titles begin that stand before a name in full. */
export const rankStarts = /^(?:จ่า|สิบ|พัน|ร้อย|พล|ว่าที่|นาวา|เรือ|นาย|นาง)/;
