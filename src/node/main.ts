import { run } from "./cli";
import { useWordsBeside, writeWordsBeside } from "./files/built-words";
import { compressWithNode } from "./files/native-zip";
import { letReadersGo } from "./output";

for (const stream of [process.stdout, process.stderr]) letReadersGo(stream);
compressWithNode();
// The build runs the program once to leave beside it what no later run has to make again.
if (process.env.ITA_MAKE_CACHE === "1") writeWordsBeside(__filename);
useWordsBeside(__filename);

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `โปรแกรมขัดข้อง ไม่มีไฟล์ใดถูกเปลี่ยน: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 2;
  },
);
