/** No connection to the program on this machine. */
export class Unreachable extends Error {
  constructor() {
    super(
      "ติดต่อโปรแกรมในเครื่องนี้ไม่ได้ โปรแกรมอาจปิดไปแล้ว โปรดเปิดใหม่ด้วยคำสั่ง ita serve (ในโฟลเดอร์ Windows: ดับเบิลคลิก ita.cmd) แล้วใช้ที่อยู่ใหม่",
    );
  }
}
