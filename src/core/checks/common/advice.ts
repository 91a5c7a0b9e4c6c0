/** What a wording advises where a problem may be right as it stands. */
export const acceptIfRight = "ถ้าถูกต้องอยู่แล้ว ให้ทำเครื่องหมายว่าตรวจแล้วถูกต้อง";

/** What a wording advises where another place is meant on purpose. */
export const allowPlace = "ถ้าตั้งใจกล่าวถึงสถานที่นี้ ให้เพิ่มชื่อใน ชื่อสถานที่ที่อนุญาต ของแผ่นงาน ตั้งค่า";
