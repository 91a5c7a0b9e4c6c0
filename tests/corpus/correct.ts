// Plants mistakes in workbooks and corrects them: each cell is right again or as it was typed, never worse.
// npm run check:correct -- [COUNT], default 300 workbooks.
import { correctPlanted, exampleBook } from "./plant";

const count = Number(process.argv[2] ?? "300");
const example = exampleBook();
let planted = 0;
let mended = 0;
let worse = 0;
for (let seed = 1; seed <= count; seed++) {
  const outcome = correctPlanted(seed, example);
  planted += outcome.planted;
  mended += outcome.mended;
  worse += outcome.worse.length;
  for (const line of outcome.worse) process.stdout.write(`! ${line}\n`);
}
process.stdout.write(`${count} workbooks, ${planted} mistakes, ${mended} mended, ${worse} made worse\n`);
if (worse > 0) process.exitCode = 1;
