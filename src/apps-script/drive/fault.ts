import { messageOf } from "../problem";

/** What Drive says of a failure: the HTTP status and its own word for the reason, 0 and "" where it is none of Drive's. */
interface DriveFault {
  readonly status: number;
  readonly reason: string;
}

type Loose = Readonly<Record<string, unknown>>;

const isLoose = (value: unknown): value is Loose => typeof value === "object" && value !== null;

function reasonOf(details: Loose): string {
  const errors: unknown = details["errors"];
  const first: unknown = Array.isArray(errors) ? (errors as readonly unknown[])[0] : undefined;
  const reason = isLoose(first) ? first["reason"] : undefined;
  return typeof reason === "string" ? reason : "";
}

/**
 * Status and reason of what the Drive service threw. An advanced service throws GoogleJsonResponseException, whose
 * `details` are the error of the API's answer; its codes are the same in every language.
 */
export function driveFault(thrown: unknown): DriveFault {
  const details = isLoose(thrown) ? thrown["details"] : undefined;
  if (!isLoose(details)) return { status: 0, reason: "" };
  const status = details["code"];
  return { status: typeof status === "number" ? status : 0, reason: reasonOf(details) };
}

/** A failed answer of Drive's web interface, told in the same form as the advanced service tells it. */
export class DriveAnswerFault extends Error {
  override readonly name = "DriveAnswerFault";
  readonly details: unknown;

  constructor(status: number, body: string) {
    super(`Drive ${status}`);
    this.details = detailsIn(body) ?? { code: status };
  }
}

function detailsIn(body: string): unknown {
  try {
    const read: unknown = JSON.parse(body);
    return isLoose(read) ? read["error"] : undefined;
  } catch {
    return undefined;
  }
}

/** Whether Drive says that a file is not there: it was deleted, or this account may not see it. */
export function isMissing(thrown: unknown): boolean {
  const { status, reason } = driveFault(thrown);
  return status === 404 || reason === "notFound" || /\bnotFound\b|\bnot found\b/i.test(messageOf(thrown));
}

export const driveIsOff =
  "บริการ Drive API ของสคริปต์นี้ยังไม่เปิด: เปิด ส่วนขยาย > Apps Script กดเครื่องหมาย + ข้าง บริการ (Services) เลือก Drive API แล้วกด เพิ่ม (Add) จากนั้นสั่งใหม่\n(หลังส่งโปรแกรมด้วย clasp ต้องทำขั้นนี้หนึ่งครั้ง ถ้ามี Drive อยู่แล้วให้ลบออกแล้วเพิ่มใหม่)";

/** developers.google.com/drive/api/guides/handle-errors and .../guides/limits name these. */
const texts: Readonly<Record<string, string>> = {
  accessNotConfigured: driveIsOff,
  exportSizeLimitExceeded: "เอกสารใหญ่เกิน 10 MB ที่ Google แปลงให้ได้ โปรดเปิดเอกสารแล้วเลือก ไฟล์ > ดาวน์โหลด",
  storageQuotaExceeded: "พื้นที่ไดรฟ์ของบัญชีนี้เต็ม โปรดลบไฟล์ที่ไม่ใช้ แล้วสั่งใหม่",
  teamDriveFileLimitExceeded: "ไดรฟ์ที่แชร์เต็ม (จำนวนไฟล์ครบ) โปรดลบไฟล์ที่ไม่ใช้ แล้วสั่งใหม่",
  numChildrenInNonRootLimitExceeded: "โฟลเดอร์ เอกสาร ITA มีไฟล์ครบจำนวนที่ Google ให้แล้ว โปรดย้ายไฟล์เก่าออก แล้วสั่งใหม่",
  dailyLimitExceeded: "ใช้เกินโควตาของ Google ในวันนี้ โปรดลองใหม่พรุ่งนี้",
  quotaExceeded: "ใช้เกินโควตาของ Google ในวันนี้ โปรดลองใหม่พรุ่งนี้",
  userRateLimitExceeded: "สั่งถี่เกินไป โปรดรอ 1 นาทีแล้วสั่งใหม่",
  rateLimitExceeded: "สั่งถี่เกินไป โปรดรอ 1 นาทีแล้วสั่งใหม่",
  sharingRateLimitExceeded: "แชร์ไฟล์ครบจำนวนที่ Google ให้ต่อวันแล้ว โปรดแชร์ส่วนที่เหลือพรุ่งนี้",
  invalidSharingRequest: "อีเมลนี้ไม่มีบัญชี Google ต้องเลือกให้ส่งอีเมลแจ้งด้วยจึงจะแชร์ได้",
  domainPolicy: "ผู้ดูแลโดเมนของหน่วยงานไม่อนุญาตให้ทำสิ่งนี้ โปรดติดต่อผู้ดูแล Google Workspace",
  cannotShareTeamDriveWithNonGoogleAccounts: "ไดรฟ์ที่แชร์ของหน่วยงานไม่ให้แชร์กับอีเมลที่ไม่มีบัญชี Google",
  insufficientPermissions: "ยังไม่ได้อนุญาตให้ใช้ไดรฟ์ สั่งจากเมนู ITA แล้วกด “เลือกทั้งหมด” ในหน้าต่างขออนุญาต",
  insufficientFilePermissions: "บัญชีนี้ไม่มีสิทธิ์แก้ไขหรือแชร์ไฟล์นี้ ให้บัญชีที่สร้างเอกสารเป็นผู้สั่ง",
  appNotAuthorizedToFile: "โปรแกรมนี้ไม่ได้สร้างไฟล์นั้น จึงเปิดไม่ได้ ให้สั่งจากสมุดงานที่สร้างเอกสาร",
  notFound: "ไม่พบไฟล์ในไดรฟ์ อาจถูกลบ หรือสร้างด้วยบัญชีอื่น",
};

/** What a failure of Drive means and what to do, in Thai; null where it is none of Drive's or an unknown one. */
export function driveText(thrown: unknown): string | null {
  const { status, reason } = driveFault(thrown);
  const known = texts[reason];
  if (known !== undefined) return known;
  if (status === 404) return texts["notFound"] ?? null;
  if (status === 429) return texts["rateLimitExceeded"] ?? null;
  if (status >= 500) return "ไดรฟ์ของ Google ขัดข้องชั่วคราว โปรดลองอีกครั้ง";
  return null;
}
