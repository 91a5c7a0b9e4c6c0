import { eachOnce, placeText, type Problem, severityWord } from "../core";

const shown = 8;

/** The gravest problems in a few lines each, and how many more there are. */
export function problemsText(problems: readonly Problem[]): string {
  const lines = problems.slice(0, shown).map((one) => {
    const found = one.found === "" ? "" : `\n   พบ: ${one.found}`;
    return `• [${severityWord(one.severity)}] ${placeText(one)}: ${one.message}${found}\n   วิธีแก้: ${one.fix}`;
  });
  const more = problems.length > shown ? [`… และอีก ${problems.length - shown} รายการ`] : [];
  return [...lines, ...more].join("\n");
}

/** What came up in making papers, each thing once, below an empty line; "" where nothing did. */
export function makingText(papers: readonly { readonly inMaking: readonly Problem[] }[]): string {
  const found = eachOnce(papers.flatMap(({ inMaking }) => inMaking));
  return found.length === 0 ? "" : `\n\n${problemsText(found)}`;
}
