// Builds dist/ita.html: the whole program as one file that opens with a double click and asks nothing of any place.
import { build } from "esbuild";
import { createHash } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { inScript, inStyle } from "./inline.mjs";

const common = {
  bundle: true,
  write: false,
  minify: true,
  platform: "browser",
  target: "es2022",
  charset: "utf8",
  loader: { ".docx": "binary", ".txt": "text" },
  logLevel: "warning",
};

const textOf = async (entry, options) =>
  (await build({ ...common, ...options, entryPoints: [entry] })).outputFiles[0].text;

const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** What would carry something out of the page past its policy; none of it may stand in the program. */
const forbidden = [
  /\bRTCPeerConnection\b/,
  /\bwindow\.open\b/,
  // An attribute of that name in a text of XML is none.
  /(?<![\w.$-])location\s*=(?![="])/,
  /\blocation\.(?:assign|replace|href\s*=)/,
];

/** The page as one text. Throws where it could ask something of another place. */
export async function oneFile() {
  const script = inScript(await textOf("src/browser/main.ts", { format: "iife" }));
  const worker = await textOf("src/browser/worker.ts", { format: "iife" });
  // The dictionary is most of it: packed, the page is less than half as large.
  const packed = deflateRawSync(worker, { level: 9 }).toString("base64");
  const style = inStyle(await textOf("src/web/desk/ita.css", {}));
  for (const pattern of forbidden) {
    const found = pattern.exec(script) ?? pattern.exec(worker);
    if (found !== null) throw new Error(`The page could leave its file by ${found[0]}`);
  }
  const policy = [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "img-src 'self' data: blob:",
    // Of its own server, where it has one: what installs the page. From the disk there is none.
    "worker-src blob: 'self'",
    "manifest-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const html = readFileSync("src/web/desk/desk.html", "utf8")
    .replace(
      /<link rel="stylesheet"[^>]*>/,
      () => `<meta http-equiv="Content-Security-Policy" content="${policy}"><style>${style}</style>`,
    )
    .replace(
      /<script src="main.ts"><\/script>/,
      () => `<script type="text/plain" id="worker">${packed}</script><script>${script}</script>`,
    );
  const outside = /<(?:script|link|img|iframe|source)\b[^>]*\b(?:src|href)\s*=\s*["']?(?!data:)[^"'\s>]+/i.exec(
    html.replace(packed, "").replace(script, ""),
  );
  if (outside !== null) throw new Error(`The page asks for something outside of itself: ${outside[0]}`);
  return html;
}

/** Writes the page and answers its size in bytes. */
export async function buildOneFile(file = "dist/ita.html") {
  const html = await oneFile();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
  return Buffer.byteLength(html);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const bytes = await buildOneFile(process.argv[2]);
  process.stdout.write(`ita.html ${(bytes / 1024).toFixed(0)} KB\n`);
}
