import type { CheckAnswer, PageProblem, PageWords } from "../core";
import { acceptForm, type Accept } from "./accepting";
import { element, fill, part, show, withSign } from "./dom";
import { severitySigns, verdictSign } from "./signs";
import { words } from "./words";

/** Numbers the lines for reasons, so that each has a name of its own. */
let forms = 0;

/** How many problems of one severity are laid out at once. */
const portion = 20;

/** Opens the cell of a problem; what is to be seen of it goes to `place`. */
export type CellOpener = (problem: PageProblem, place: HTMLElement, button: HTMLElement) => void;

function fact(name: string, text: string): HTMLElement[] {
  return text === "" ? [] : [element("p", { class: "fact" }, element("span", { class: "name" }, name), ` ${text}`)];
}

function problemItem(problem: PageProblem, open: CellOpener, accept: Accept | null): HTMLElement {
  const place = element("div");
  const head = ((): HTMLElement => {
    if (problem.sheet === "") return element("span", { class: "place" }, problem.place);
    const button = element("button", { type: "button", class: "link place", "data-action": "" }, problem.place);
    button.addEventListener("click", () => {
      open(problem, place, button);
    });
    return button;
  })();
  return element(
    "li",
    { class: "problem" },
    head,
    element("p", { class: "message" }, problem.message),
    ...(problem.others === "" ? [] : [element("p", { class: "fact" }, problem.others)]),
    ...fact("พบ", problem.found),
    ...fact("ควรเป็น", problem.expected),
    ...fact("ตัวอย่าง", problem.example),
    ...fact("วิธีแก้", problem.fix),
    ...(accept === null || !problem.isAcceptable ? [] : [acceptForm(problem, ++forms, accept)]),
    place,
  );
}

/** Adds the next portion to a list, and the button that asks for one more; answers the first item added. */
function extend(
  list: HTMLElement,
  more: HTMLElement,
  rest: readonly PageProblem[],
  open: CellOpener,
  accept: Accept | null,
): void {
  const items = rest.slice(0, portion).map((problem) => problemItem(problem, open, accept));
  list.append(...items);
  const left = rest.slice(portion);
  if (left.length === 0) {
    more.replaceChildren();
    return;
  }
  const button = element(
    "button",
    { type: "button" },
    `แสดงอีก ${Math.min(portion, left.length)} จาก ${left.length} รายการ`,
  );
  button.addEventListener("click", () => {
    const count = list.childElementCount;
    extend(list, more, left, open, accept);
    // The button that had the focus is gone: go on at the first new problem.
    list.children[count]?.querySelector<HTMLElement>("button")?.focus();
  });
  more.replaceChildren(button);
}

function group(
  { severity, word, meaning }: PageWords["severities"][number],
  problems: readonly PageProblem[],
  isOpen: boolean,
  open: CellOpener,
  accept: Accept | null,
): HTMLElement[] {
  if (problems.length === 0) return [];
  const text = `${word} ${problems.length} รายการ`;
  const title = element("span", { class: "word" }, ...withSign(severitySigns[severity], text));
  const summary = element("summary", {}, title, element("span", { class: "meaning" }, meaning));
  const list = element("ul", { class: "problems" });
  const more = element("p");
  const made = element("details", { class: `group ${severity}` }, summary, list, more);
  made.open = isOpen;
  extend(list, more, problems, open, accept);
  return [made];
}

/** Shows the problems of a paper by severity, the gravest open. */
export function showResults(title: string, answer: CheckAnswer, open: CellOpener, accept: Accept | null): void {
  const bySeverity = words().severities.map((named) => ({
    named,
    problems: answer.problems.filter((one) => one.severity === named.severity),
  }));
  const worst = bySeverity.find(({ problems }) => problems.length > 0)?.named;
  const line = element("span", { class: "verdict" }, ...withSign(verdictSign(answer), words().verdictText(answer)));
  fill(part("results-summary"), element("span", { class: "of" }, title), line);
  fill(
    part("results-list"),
    ...bySeverity.flatMap(({ named, problems }) => group(named, problems, named === worst, open, accept)),
  );
}

/** Forgets the problems of another workbook. */
export function clearResults(): void {
  fill(part("results-summary"), "ยังไม่ได้ตรวจ");
  fill(part("results-list"));
  show(part("results-stale"), false);
}
