import type { PageCall, ShareInput } from "../../../src/core/page/api";
import { readPageInput } from "../../../src/core/page/read-input";
import { environmentNow } from "../../../src/node/clock";
import { callTable } from "../../../src/desk";
import { Papers } from "../../../src/node/server/papers";
import { openSession } from "../../../src/node/server/session";

export const documentUrl = "https://docs.google.com/document/d/1TestTestTestTestTestTest/edit";

/** The add-in's side of the page calls, as Google Sheets answers them, over the core and a workbook on the disk. */
export function sheetsBackend(workbook: string): (call: PageCall, input: unknown) => Promise<unknown> {
  const calls = callTable(openSession({ file: workbook, folder: "" }, new Papers(), environmentNow));
  return async (call, given) => {
    const read = readPageInput(call, given);
    if (!read.ok) throw new Error(read.message);
    const input = read.input as never;
    switch (call) {
      case "pageState": {
        const { office, fiscalYear, statusDate, kinds } = await calls.pageState(input);
        return { office, fiscalYear, statusDate, kinds, where: "sheets" };
      }
      case "pageOpenCell":
        await calls.pageOpenCell(input);
        return { ok: true };
      case "pageReport": {
        const { made, name, isDraft, problems } = await calls.pageReport(input);
        return { made, name: name.replace(/\.docx$/, ""), url: made ? documentUrl : "", isDraft, problems };
      }
      case "pageShare":
        return { shared: (input as ShareInput).people.map(({ email }) => email) };
      case "pageCheck":
      case "pagePeople":
      case "pageRefresh":
      case "pageChoose":
        return (calls[call] as (input: unknown) => Promise<unknown>)(input);
    }
  };
}
