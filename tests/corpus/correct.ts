// Plants mistakes in workbooks and corrects them: each cell is right again or as it was typed, never worse.
// npm run check:correct -- [COUNT [FIRST]], default 300 workbooks from seed 1; FIRST lets a long run be done in pieces.
import { correctPlanted, exampleBook } from "./plant";

const count = Number(process.argv[2] ?? "300");
const first = Number(process.argv[3] ?? "1");
const example = exampleBook();
let planted = 0;
let mended = 0;
let worse = 0;
for (let seed = first; seed < first + count; seed++) {
  const outcome = correctPlanted(seed, example);
  planted += outcome.planted;
  mended += outcome.mended;
  worse += outcome.worse.length;
  for (const line of outcome.worse) process.stdout.write(`! ${line}\n`);
}
process.stdout.write(`${count} workbooks, ${planted} mistakes, ${mended} mended, ${worse} made worse\n`);
if (worse > 0) process.exitCode = 1;
