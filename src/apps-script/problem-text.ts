import { placeText, type Problem, severityWords } from "../core";

/** "ผิดพลาด 2  ควรตรวจ 1  แจ้งให้ทราบ 0" */
export function countsText(problems: readonly Problem[]): string {
  return severityWords
    .map(({ severity, word }) => `${word} ${problems.filter((one) => one.severity === severity).length}`)
    .join("  ");
}

const shown = 8;

/** The gravest problems in a few lines each, and how many more there are. */
export function problemsText(problems: readonly Problem[]): string {
  const lines = problems.slice(0, shown).map((one) => {
    const word = severityWords.find(({ severity }) => severity === one.severity)?.word ?? "";
    const found = one.found === "" ? "" : `\n   พบ: ${one.found}`;
    return `• [${word}] ${placeText(one)}: ${one.message}${found}\n   วิธีแก้: ${one.fix}`;
  });
  const more = problems.length > shown ? [`… และอีก ${problems.length - shown} รายการ`] : [];
  return [...lines, ...more].join("\n");
}
