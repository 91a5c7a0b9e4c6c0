import { measures, pair, warning, type Cases, good } from "../common/case";

const beside = (result: string, wrong: string, right: string) =>
  warning(
    pair(measures({ ...good, result, output: wrong }), "มาตรการ!S2", measures({ ...good, result, output: right })),
  );

const over = (steps: string, wrong: string, right: string) =>
  warning(pair(measures({ ...good, steps, result: wrong }), "มาตรการ!R2", measures({ ...good, steps, result: right })));

export const cases: Cases = {
  "counts.apart": [
    beside("ออกบัตรคิวแล้ว 1,846 ใบ", "สำเนาบัตรคิว 1,864 ใบ", "สำเนาบัตรคิว 1,846 ใบ"),
    beside("ได้ข้อเสนอแนะ ๕๘ ข้อ", "ทะเบียนข้อเสนอแนะ ๘๕ ข้อ", "ทะเบียนข้อเสนอแนะ ๕๘ ข้อ"),
    over("จัดเวทีครบทั้ง 9 หมู่บ้าน", "จัดเวทีแล้ว 12 หมู่บ้าน", "จัดเวทีแล้ว 5 หมู่บ้าน"),
    beside("จัดอบรม 2 รุ่น ผู้เข้าอบรม 45 คน", "ทะเบียนผู้เข้าอบรม 54 คน", "ทะเบียนผู้เข้าอบรม 45 คน"),
  ],
};
