// Runs the checker over the corpus and prints what differs from the last accepted list, so that a rule's new alarms are
// seen in review: npm run check:corpus. With UPDATE_CORPUS=1 what is found becomes the accepted list.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { clean, corpus } from "./sources";
import { problemLines } from "./problems";

const accepted = "tests/corpus/accepted.txt";

const found = corpus().flatMap(({ name, data }) => problemLines(data).map((line) => `${name} | ${line}`));
const before = existsSync(accepted) ? readFileSync(accepted, "utf8").split("\n").filter(Boolean) : [];
const known = new Set(before);
const now = new Set(found);
const fresh = found.filter((line) => !known.has(line));
const gone = before.filter((line) => !now.has(line));
for (const line of fresh) process.stdout.write(`+ ${line}\n`);
for (const line of gone) process.stdout.write(`- ${line}\n`);
process.stdout.write(`${found.length} problems, ${fresh.length} new, ${gone.length} gone\n`);
// Nothing seen in n lines bounds the rate of false alarms by 3/n at 95 % (the rule of three); what no text tells is left out.
const alarms = found.filter((line) => /^clean\.txt \| \S+ \S+ ข้อความ!/.test(line)).length;
const lines = clean().length;
const bound = alarms === 0 ? `: at most ${((3 / lines) * 100).toFixed(2)} % of lines (3/${lines}, at 95 %)` : "";
process.stdout.write(`${alarms} false alarms in ${lines} clean lines${bound}\n`);
if (process.env["UPDATE_CORPUS"] === "1") writeFileSync(accepted, `${found.join("\n")}\n`);
else if (fresh.length + gone.length > 0) process.exitCode = 1;
