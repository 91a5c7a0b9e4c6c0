import type { CheckInput, DateField, PageState, Round } from "../core";
import { element, fill, part, partAs, show, withSign } from "./dom";
import { words } from "./words";

const kindBox = (): HTMLSelectElement => partAs("kind", HTMLSelectElement);
const dateBox = (): HTMLInputElement => partAs("status-date", HTMLInputElement);

let state: PageState | null = null;
/** Whether the person chose the round; until then it follows the status date. */
let isRoundChosen = false;

function fiscalYear(): number {
  return state?.fiscalYear ?? 0;
}

function readDate(): DateField {
  return words().readDate(dateBox().value, fiscalYear());
}

/** ISO text of the date that counts: as typed, else the workbook's own. */
function dateInForce(): string {
  return readDate().iso || (state?.statusDate ?? "");
}

function roundChoice(round: Round, isChecked: boolean): HTMLElement {
  const id = `round-${round}`;
  const input = element("input", { type: "radio", name: "round", id, value: String(round) });
  input.checked = isChecked;
  return element("span", { class: "round" }, input, element("label", { for: id }, `${round} เดือน`));
}

function showRounds(): void {
  const kind = state?.kinds.find((one) => one.kind === kindBox().value);
  const rounds = kind?.rounds ?? [];
  const due = words().dueRound(rounds, fiscalYear(), dateInForce()) ?? kind?.round ?? null;
  const chosen = rounds.find((round) => isRoundChosen && round === chosenRound()) ?? due;
  fill(part("rounds-list"), ...rounds.map((round) => roundChoice(round, round === chosen)));
  show(part("rounds"), rounds.length > 0);
}

function chosenRound(): Round | null {
  const checked = part("rounds-list").querySelector<HTMLInputElement>("input:checked");
  return checked === null ? null : (Number(checked.value) as Round);
}

function showReading(): void {
  const reading = readDate();
  const place = part("date-reading");
  place.className = reading.ok ? "reason" : "reason wrong";
  if (reading.ok) fill(place, reading.text);
  else fill(place, ...withSign("✕", reading.text));
  dateBox().setAttribute("aria-invalid", String(!reading.ok));
}

/** Offers what a workbook has; called again for another workbook. */
export function showChoices(next: PageState): void {
  state = next;
  isRoundChosen = false;
  fill(kindBox(), ...next.kinds.map(({ kind, name }) => element("option", { value: kind }, name)));
  dateBox().value = words().longDate(next.statusDate);
  showRounds();
  showReading();
}

/** What is chosen; null where the date cannot be read. */
export function choices(): CheckInput | null {
  const kind = state?.kinds.find((one) => one.kind === kindBox().value)?.kind;
  const reading = readDate();
  if (kind === undefined || !reading.ok) return null;
  return { kind, round: chosenRound(), statusDate: reading.iso };
}

/** The choices in words, for what is made from them. */
export function chosenPaper({ kind, round }: CheckInput): string {
  const name = state?.kinds.find((one) => one.kind === kind)?.name ?? kind;
  return round === null ? name : `${name} รอบ ${round} เดือน`;
}

/** Puts the cursor where a date has to be mended. */
export function focusDate(): void {
  dateBox().focus();
  dateBox().select();
}

/** Calls back at every change of the choices. */
export function listenToChoices(changed: () => void): void {
  kindBox().addEventListener("change", () => {
    showRounds();
    changed();
  });
  part("rounds-list").addEventListener("change", () => {
    isRoundChosen = true;
    changed();
  });
  dateBox().addEventListener("input", () => {
    showReading();
    if (readDate().ok) showRounds();
    changed();
  });
}
