const known: readonly { readonly sign: RegExp; readonly text: string }[] = [
  {
    sign: /authoriz|permission_denied|access denied|insufficient|scope/i,
    text: "บัญชีนี้ยังไม่ได้อนุญาตให้ทำสิ่งนี้ โปรดสั่งจากเมนู ITA แล้วกดอนุญาต ถ้าเบราว์เซอร์นี้เข้าบัญชี Google ไว้หลายบัญชี ให้ใช้เมนู ITA แทนแถบด้านข้าง",
  },
  { sign: /exceeded maximum execution time|timed? ?out/i, text: "ใช้เวลาเกินที่ Google กำหนด (6 นาที) โปรดลองอีกครั้ง" },
  { sign: /quota|too many times|limit exceeded/i, text: "ใช้เกินโควตาของ Google ในวันนี้ โปรดลองใหม่พรุ่งนี้" },
  { sign: /network|connection|offline|http 0/i, text: "ติดต่อ Google ไม่ได้ โปรดตรวจอินเทอร์เน็ตแล้วลองอีกครั้ง" },
];

function messageOf(thrown: unknown): string {
  if (typeof thrown === "object" && thrown !== null && "message" in thrown) return String(thrown.message);
  return String(thrown);
}

/** Stands before a message of the add-in's own; without it the words are Google's, in the language of the account. */
const ownMark = "\u2060";

/** A call that did not reach the add-in, or that Google ended: its words are Google's. */
export class FromGoogle extends Error {}

/** What came back of a failed call as the fault that it is. */
export function googleFault(thrown: unknown): Error {
  const message = messageOf(thrown).replace(/^(?:\w*Error|Exception): /, "");
  return message.startsWith(ownMark) ? new Error(message.slice(ownMark.length)) : new FromGoogle(message);
}

const unreached =
  "คำสั่งไปไม่ถึงส่วนเสริม โปรดลองอีกครั้ง ถ้าเบราว์เซอร์นี้เข้าบัญชี Google ไว้หลายบัญชี ให้ใช้เมนู ITA แทนแถบด้านข้าง หรือเปิดหน้าต่างใหม่ที่เข้าบัญชีเดียว";

/** What went wrong, in Thai. Words of a service that are not Thai stay in brackets: a search for them finds help. */
export function faultText(thrown: unknown): string {
  const message = messageOf(thrown).replace(/^(?:\w*Error|Exception): /, "");
  if (thrown instanceof FromGoogle) {
    const text = known.find(({ sign }) => sign.test(message))?.text ?? unreached;
    return message === "" ? text : `${text} (${message})`;
  }
  if (/[\u0e01-\u0e5b]/.test(message)) return message;
  const text = known.find(({ sign }) => sign.test(message))?.text ?? "ทำไม่สำเร็จ โปรดลองอีกครั้ง";
  return message === "" ? text : `${text} (${message})`;
}
