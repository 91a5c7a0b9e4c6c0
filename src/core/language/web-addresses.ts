/* What is wrong with addresses as people type and paste them. Sources of regular expressions; the first that fits counts. */

export interface AddressFault {
  readonly pattern: string;
  /** In Thai, for the message. */
  readonly what: string;
  /** What replaces the match where that is certain. */
  readonly right?: string;
}

/** Addresses that only their owner, or only one machine, can open. */
export const privateAddresses: readonly AddressFault[] = [
  { pattern: "^(?:[A-Za-z]:[\\\\/]|\\\\\\\\|file:|/(?:Users|home|mnt|Volumes)/)", what: "ไฟล์ในเครื่อง" },
  {
    pattern: "^https?://(?:localhost|127\\.|10\\.\\d|192\\.168\\.|172\\.(?:1[6-9]|2\\d|3[01])\\.)",
    what: "เครือข่ายภายใน",
  },
  { pattern: "^https?://mail\\.google\\.com|^https?://outlook\\.", what: "กล่องจดหมายส่วนตัว" },
  {
    pattern: "^https?://drive\\.google\\.com/drive/(?:u/\\d+/)?(?:my-drive|recent|shared-with-me|home)",
    what: "ไดรฟ์ส่วนตัว",
  },
  {
    pattern:
      "^https?://drive\\.google\\.com/drive/(?:u/\\d+/)?folders/|^https?://(?:1drv\\.ms/f/|[^/]*dropbox\\.com/(?:home|work))",
    what: "โฟลเดอร์ในไดรฟ์ ซึ่งเจ้าของเปลี่ยนหรือปิดได้และผู้ตรวจต้องค้นเอง",
  },
  { pattern: "^https?://(?:docs|drive)\\.google\\.com/[^?#]*/edit(?:[?#]|$)", what: "ลิงก์สำหรับแก้ไข ไม่ใช่ลิงก์สำหรับอ่าน" },
  { pattern: "^https?://(?:www\\.)?canva\\.com/design/[^?#]*/edit", what: "ลิงก์สำหรับแก้ไข ไม่ใช่ลิงก์สำหรับอ่าน" },
  {
    pattern:
      "^https?://[^/]*sharepoint\\.com/.*/personal/|^https?://onedrive\\.live\\.com/(?:edit|\\?)|^https?://1drv\\.ms/|^https?://(?:[^/]*dropbox\\.com/(?:s|sh|scl)/|(?:www\\.)?(?:icloud\\.com|mega\\.nz|mediafire\\.com|wetransfer\\.com|we\\.tl)/)",
    what: "ไดรฟ์ส่วนตัว",
  },
  {
    pattern:
      "^https?://[^/?#]+/(?:[^?#]*/)?(?:wp-admin|wp-login|administrator|admin|backend|backoffice|login|signin)(?:[/.?#]|$)",
    what: "หน้าสำหรับผู้ดูแลเว็บไซต์",
  },
  { pattern: "^https?://line\\.me/R/ti/g/", what: "คำเชิญเข้ากลุ่มไลน์" },
  { pattern: "^https?://(?:docs|drive)\\.google\\.com/.*/u/\\d+/", what: "ลิงก์ของบัญชีที่ลงชื่อเข้าใช้" },
];

/** Addresses that lead nowhere as they are typed. */
export const brokenAddresses: readonly AddressFault[] = [
  { pattern: "^https?://(?:https?:/+)", what: "พิมพ์ https:// ซ้ำ" },
  { pattern: "^(?:https|htps|htpps|htttps|hhtps|hpps|htts|ttps|tps):/{1,3}", what: "คำขึ้นต้นผิด", right: "https://" },
  { pattern: "^(?:http|htp|htpp|htttp|hhtp|ttp):/{1,3}", what: "คำขึ้นต้นผิด", right: "http://" },
  { pattern: "^https(?:[;.,]//|//|:\\\\\\\\|:(?!/))", what: "คำขึ้นต้นผิด", right: "https://" },
  { pattern: "^http(?:[;.,]//|//|:\\\\\\\\|:(?!/))", what: "คำขึ้นต้นผิด", right: "http://" },
  { pattern: "^(?:ftp|sftp|mailto|javascript|data):", what: "ไม่ใช่ที่อยู่เว็บ" },
  { pattern: "^(?:www\\.|(?:[A-Za-z0-9-]{1,63}\\.){1,4}(?:th|com|net|org)(?:/|$))", what: "ไม่มี https:// ข้างหน้า" },
];

/** A word that is meant for an address, however it is typed. */
export const looksLikeAddress =
  "^(?:h{1,2}t{0,3}p{1,2}s?[:;.,/]|t?tps?:/|www\\.|s?ftp:|file:|mailto:|[A-Za-z]:[\\\\/]|\\\\\\\\|/(?:Users|home|mnt|Volumes)/|(?:[A-Za-z0-9-]{1,63}\\.){1,4}(?:th|com|net|org)(?:/|$))";

/** A host: names and numbers with dots between, at least one; Thai names end in .ไทย. */
export const goodHost = "^(?:[A-Za-z0-9-]+\\.)+[A-Za-z0-9-]{2,}(?::\\d+)?$|^[A-Za-z0-9ก-๎.-]+\\.ไทย$";

/** The front page of a site says nothing of where on it a thing is. */
export const frontPage = "^https?://[^/?#]+/?(?:(?:index|home|main)(?:\\.\\w+)?/?)?$";

/** Joins a further thing to the one before. */
export const joiningWord = "^(?:และ|หรือ|กับ|พร้อม)";

/** Begins a remark behind an address as a word of its own, and no part of a file's name: "ดูหน้า 3", but not "ดูแลผู้สูงอายุ.pdf". */
export const remarkWord =
  "^(?:ดู(?:ที่|ได้|จาก|หน้า|ใน|ไฟล์|เอกสาร|ประกอบ|เพิ่มเติม)?|ตาม(?:ที่|ลิงก์|ไฟล์|เอกสาร)?|แนบ[ก-๎]*|ไฟล์(?:แนบ|ชื่อ|ที่|คือ)?|เปิด(?:ดู|ที่|ไฟล์|จาก)?|หัวข้อ|เอกสาร(?:ชื่อ|แนบ)?|ลำดับ(?:ที่)?|หน้า(?:ที่|แรก|เว็บ(?:ไซต์)?)?|คือ|ได้แก่|เช่น|[=>→/|,;]+)$";
