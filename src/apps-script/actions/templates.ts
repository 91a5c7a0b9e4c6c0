import { countsLine, checkTemplate, paperKindList, paperKinds, type PaperKind } from "../../core";
import {
  dropOwnTemplate,
  ownTemplate,
  ownTemplateKinds,
  uploadTemplate,
  useOwnTemplate,
  readOwnTemplate,
} from "../drive/templates";
import { runAction } from "../entry";
import { userEmail } from "../environment";
import { problemsText } from "../problem-text";
import { need } from "../scopes";
import { alert, choose, confirm, showLink } from "../ui";

const optionsOf = (kinds: readonly PaperKind[]): [string, PaperKind][] =>
  kinds.map((kind) => [paperKinds[kind].name, kind]);

/** Puts a kind's standard template into Drive, to be edited; from then on papers of the kind are made from it. */
export function putTemplate(): void {
  const title = "นำแม่แบบไปแก้ไขในไดรฟ์";
  runAction(title, (journal) => {
    need("drive");
    const kind = choose(title, "เลือกแม่แบบ", optionsOf(paperKindList), 0);
    const { name } = paperKinds[kind];
    const known = ownTemplate(kind);
    if (
      known !== null &&
      !confirm(title, `มีแม่แบบของ “${name}” อยู่แล้ว:\n${known.url}\n\nเริ่มใหม่จากแม่แบบมาตรฐานหรือไม่ (แม่แบบเดิมยังอยู่ในไดรฟ์)`)
    ) {
      return;
    }
    journal.doing("ส่งแม่แบบเข้าไดรฟ์");
    const file = uploadTemplate(kind, journal);
    const by = userEmail();
    journal.sending(`ตั้งให้ “${name}” ใช้แม่แบบนี้`);
    useOwnTemplate(kind, { id: file.id, url: file.url, by });
    journal.done(`“${name}” ใช้แม่แบบนี้แล้ว`);
    showLink(
      file.name,
      "แก้ข้อความได้ตามต้องการ แต่อย่าแก้ชื่อแท็กในวงเล็บปีกกา เสร็จแล้วสั่ง แม่แบบ > ตรวจแม่แบบที่แก้ไข" + journal.noticeText(),
      file.url,
    );
  });
}

function chooseOwn(title: string): PaperKind | null {
  const kinds = ownTemplateKinds();
  if (kinds.length === 0) {
    alert(title, "ทุกรายงานใช้แม่แบบมาตรฐานอยู่");
    return null;
  }
  return choose(title, "เลือกแม่แบบ", optionsOf(kinds), 0);
}

/** Shows every fault of an edited template at once. */
export function checkOwnTemplate(): void {
  const title = "ตรวจแม่แบบที่แก้ไข";
  runAction(title, (journal) => {
    need("export");
    const kind = chooseOwn(title);
    const own = kind === null ? null : ownTemplate(kind);
    if (kind === null || own === null) return;
    journal.doing("เปิดแม่แบบ");
    const problems = checkTemplate(readOwnTemplate(kind, own), kind);
    const { name } = paperKinds[kind];
    if (problems.length === 0) alert(title, `แม่แบบใช้กับ “${name}” ได้ ไม่พบข้อผิดพลาด`);
    else alert(title, `${name}: ${countsLine(problems)}\n\n${problemsText(problems)}`);
  });
}

/** Makes papers of a kind from the standard template again. */
export function useDefaultTemplate(): void {
  const title = "กลับไปใช้แม่แบบมาตรฐาน";
  runAction(title, (journal) => {
    const kind = chooseOwn(title);
    if (kind === null) return;
    const own = ownTemplate(kind);
    journal.sending(`กลับไปใช้แม่แบบมาตรฐานของ “${paperKinds[kind].name}”`);
    dropOwnTemplate(kind);
    journal.done(`“${paperKinds[kind].name}” กลับไปใช้แม่แบบมาตรฐานแล้ว`);
    alert(title, `“${paperKinds[kind].name}” ใช้แม่แบบมาตรฐานแล้ว แม่แบบที่แก้ไขยังอยู่ในไดรฟ์:\n${own?.url ?? ""}`);
  });
}
