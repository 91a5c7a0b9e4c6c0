import type { Command } from "commander";
import { displayWidth, type Streams } from "./output";

const titles: Readonly<Record<string, string>> = {
  "Usage:": "วิธีใช้:",
  "Arguments:": "ค่าที่ต้องระบุ:",
  "Options:": "ตัวเลือก:",
  "Commands:": "คำสั่ง:",
};

/** What commander says of a wrong command line, and the same in Thai; $1 is what it quotes. */
const faults: readonly (readonly [RegExp, string])[] = [
  [/missing required argument '([^']*)'/, "ต้องระบุ $1"],
  [/option '([^']*)' argument missing/, "ตัวเลือก $1 ต้องมีค่าตามหลัง"],
  [/required option '([^']*)' not specified/, "ต้องระบุตัวเลือก $1"],
  [/unknown option '([^']*)'/, "ไม่รู้จักตัวเลือก “$1”"],
  [/unknown command '([^']*)'/, "ไม่รู้จักคำสั่ง “$1”"],
  [
    /too many arguments.*Expected (\d+) arguments? but got \d+/,
    "คำสั่งนี้รับชื่อไฟล์ $1 ชื่อ แต่พบมากกว่านั้น ถ้าชื่อมีช่องว่าง ให้ใส่เครื่องหมายคำพูดคร่อม",
  ],
];

/** A fault of commander in Thai, with the near word that it proposes; as it came where the wording is not known. */
export function thaiFault(text: string): string {
  const wording = faults.find(([pattern]) => pattern.test(text));
  const near = /\(Did you mean (?:one of )?(.*?)\?\)/s.exec(text)?.[1];
  const what = wording === undefined ? text.trim() : (wording[0].exec(text)?.[0] ?? "").replace(...wording);
  return `${what}${near === undefined ? "" : ` หมายถึง ${near} หรือไม่`} — ดูวิธีใช้: ita help`;
}

/** Lets a command and those below it speak Thai; call it before the commands below are added. */
export function speakThai(command: Command, streams: Streams): Command {
  return command.configureHelp({ styleTitle: (title) => titles[title] ?? title, displayWidth }).configureOutput({
    writeOut: (text) => {
      streams.out(text.trimEnd());
    },
    writeErr: (text) => {
      streams.log(text.trimEnd());
    },
    outputError: (text, write) => {
      write(thaiFault(text));
    },
  });
}
