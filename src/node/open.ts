import { lockBeside } from "./files/write";
import type { Streams } from "./output";

/** Tells a person whose file is open elsewhere that only what was saved is read. */
export async function tellIfOpen(path: string, streams: Streams): Promise<void> {
  if ((await lockBeside(path)) === null) return;
  streams.log(`${path} เปิดอยู่ในโปรแกรมอื่น จึงอ่านได้เฉพาะข้อมูลที่บันทึกแล้ว ถ้าเพิ่งแก้ไข โปรดบันทึกก่อน`);
}
