import { run } from "./cli";
import { compressWithNode } from "./files/native-zip";

compressWithNode();

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
