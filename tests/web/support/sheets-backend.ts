import { dirname, join } from "node:path";
import {
  chosenDate,
  countsOf,
  peopleAnswer,
  problemsAnswer,
  readPageInput,
  stateAnswer,
  type PaperAnswer,
  type ShareInput,
} from "../../../src/core";
import type { PageCall, PaperInput } from "../../../src/core/page/api";
import { putPapers, refreshWorkbook, type Desk } from "../../../src/desk";
import { environmentNow } from "../../../src/node/clock";
import { deskOf } from "../../../src/node/desk";

export const documentUrl = "https://docs.google.com/document/d/1TestTestTestTestTestTest/edit";

async function report(desk: Desk, { kind, round, draft, statusDate }: PaperInput): Promise<PaperAnswer> {
  const chosen = { ...(round === null ? {} : { round }), ...chosenDate(statusDate) };
  const { plans, done } = await putPapers(desk, { papers: [kind], ...chosen, draft, partly: false, register: true });
  const told = problemsAnswer(plans.flatMap((plan) => plan.problems));
  const [made] = done;
  if (made === undefined) return { made: false, name: "", url: "", isDraft: draft, ...told };
  const name = (made.plan.paper?.name ?? "").replace(/\.docx$/, "");
  return { made: true, name, url: documentUrl, isDraft: made.plan.isDraft, ...told };
}

/** The add-in's side of the page calls, as Google Sheets answers them, over the core and a workbook on the disk. */
export function sheetsBackend(workbook: string): (call: PageCall, input: unknown) => Promise<unknown> {
  const desk = deskOf({ path: workbook, papers: join(dirname(workbook), "เอกสาร ITA") }, environmentNow);
  return async (call, given) => {
    const read = readPageInput(call, given);
    if (!read.ok) throw new Error(read.message);
    const input = read.input as never;
    switch (call) {
      case "pageState": {
        const { book, statusDate } = (await desk.examine()).examination;
        return stateAnswer(book, statusDate);
      }
      case "pageCheck": {
        const { kind, statusDate } = input as PaperInput;
        return problemsAnswer((await desk.examine(chosenDate(statusDate))).examination.checked([kind]).problems);
      }
      case "pageOpenCell":
        return { ok: true };
      case "pageMakePaper":
        return report(desk, input);
      case "pageShare":
        return { shared: (input as ShareInput).people.map(({ email }) => email) };
      case "pagePeople":
        return peopleAnswer((await desk.examine()).examination.book, (input as PaperInput).kind);
      case "pageRefresh": {
        const { sheets, problems } = await refreshWorkbook(desk, chosenDate((input as PaperInput).statusDate));
        return { sheets: sheets.map(({ name }) => name), ...countsOf(problems) };
      }
    }
  };
}
