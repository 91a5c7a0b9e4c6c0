import type { PeopleAnswer, Person, ShareInput } from "../core";
import { element, fill, isRefusing, part, partAs, setRefusing, show, withSign } from "./dom";
import { isBusy, runJob, say } from "./jobs";
import type { MadeAnswer } from "./making";
import type { Transport } from "./transport-type";

interface Shown {
  readonly paper: MadeAnswer;
  readonly people: PeopleAnswer["people"];
}

let shown: Shown | null = null;
let proposed = "";

const messageBox = (): HTMLTextAreaElement => partAs("message", HTMLTextAreaElement);
const notifyBox = (): HTMLInputElement => partAs("notify", HTMLInputElement);
const personBoxes = (): HTMLInputElement[] => [...part("people").querySelectorAll<HTMLInputElement>("input")];

function chosenPeople(): readonly Person[] {
  return personBoxes().flatMap((box, index) => {
    const person = shown?.people[index];
    return box.checked && person !== undefined ? [{ name: person.name, email: person.email }] : [];
  });
}

/** Buttons and reason follow who is chosen. */
export function updateShare(): void {
  if (shown === null) return;
  const people = chosenPeople();
  const reason = people.length === 0 ? "เลือกผู้รับอย่างน้อยหนึ่งคน" : "";
  part("send-reason").textContent = reason;
  setRefusing(part("send"), isBusy() || reason !== "");
  show(part("message-part"), notifyBox().checked);
}

function personChoice({ name, position, email }: PeopleAnswer["people"][number], index: number): HTMLElement {
  const id = `person-${index}`;
  const box = element("input", { type: "checkbox", id });
  const facts = [position, email]
    .filter((text) => text !== "")
    .map((text) => element("span", { class: "facts" }, text));
  return element("p", { class: "choice" }, box, element("label", { for: id }, name, ...facts));
}

/** A message of the program's own gives way to the next one; one that a person typed stays. */
function proposeMessage(text: string): void {
  const box = messageBox();
  if (box.value === proposed) box.value = text;
  proposed = text;
}

/** Offers the people to whom a paper can be shown. */
export function showShare(paper: MadeAnswer): void {
  const answer = paper.people;
  const people = answer?.people ?? [];
  shown = { paper, people };
  const without = answer?.withoutAddress ?? [];
  show(part("share"), true);
  show(part("shared"), false);
  show(part("share-form"), people.length > 0);
  show(part("people-again"), answer === null);
  show(part("share-empty"), people.length === 0);
  part("share-empty").textContent =
    answer === null
      ? "อ่านรายชื่อผู้ลงนามไม่สำเร็จ เอกสารสร้างเสร็จแล้วและไม่หาย"
      : "ไม่มีอีเมลของผู้ลงนามสำหรับเอกสารนี้ กรอกคอลัมน์ อีเมล ในแผ่นงาน ผู้ลงนาม แล้วสร้างใหม่";
  fill(part("people"), ...people.map(personChoice));
  part("people-without").textContent = without.length === 0 ? "" : `ไม่มีอีเมลในแผ่นงาน ผู้ลงนาม: ${without.join(", ")}`;
  proposeMessage(`โปรดพิจารณา ${paper.answer.name.replace(/\.docx$/, "")}`);
  updateShare();
}

/** Puts the part away, for another workbook. */
export function forgetShare(): void {
  shown = null;
  show(part("share"), false);
}

/** Reads the people again after that failed. */
export function runPeople(call: Transport): void {
  const before = shown;
  if (before === null) return;
  runJob({
    title: "กำลังอ่านรายชื่อผู้ลงนาม",
    work: () => call("pagePeople", { kind: before.paper.input.kind }),
    done: (people, focus) => {
      showShare({ ...before.paper, people });
      const first = personBoxes()[0];
      if (first !== undefined) focus(first);
    },
    again: () => {
      runPeople(call);
    },
    stopped: "หยุดรอแล้ว ยังไม่มีรายชื่อ",
  });
}

/** Shares the paper with those who are chosen. */
export function runShare(call: Transport): void {
  const people = chosenPeople();
  if (shown === null || isRefusing(part("send"))) {
    say(part("send-reason").textContent);
    return;
  }
  const notify = notifyBox().checked;
  const role = partAs("role-reader", HTMLInputElement).checked ? "reader" : "commenter";
  const { url } = shown.paper.answer;
  const order: ShareInput = { url, people: [...people], role, message: notify ? messageBox().value : "", notify };
  runJob({
    title: `กำลังแชร์ให้ ${people.length} คน`,
    work: () => call("pageShare", order),
    done: ({ shared }, focus) => {
      const place = part("shared");
      fill(place, ...withSign("✓", `แชร์ให้ ${shared.join(", ")} แล้ว`));
      show(place, true);
      // Who has it is no longer chosen: a second click would mail them twice.
      personBoxes().forEach((box, index) => {
        if (shared.includes(shown?.people[index]?.email ?? "")) box.checked = false;
      });
      updateShare();
      say(`แชร์ให้ ${shared.length} คนแล้ว`);
      focus(place);
    },
    again: () => {
      runShare(call);
    },
    stopped: "หยุดรอแล้ว แต่การแชร์อาจเสร็จไปแล้ว ดูคอลัมน์ ส่งให้ ในแผ่นงาน ทะเบียนรายงาน ก่อนสั่งซ้ำ",
  });
}

/** Keeps the part up to date with what is chosen and typed in it. */
export function listenToShare(): void {
  for (const name of ["change", "input"]) part("share-form").addEventListener(name, updateShare);
}
