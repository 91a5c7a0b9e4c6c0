// Writes the folder that a web server gives out: the one file, and what lets a browser install it and open it without a
// network. After `npm run build`: node src/build/hosted.mjs [PAGE.html FOLDER]
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { PNG } from "pngjs";

const name = "สมุดงาน ITA";
const [ground, white, done] = [
  [11, 85, 99],
  [255, 255, 255],
  [255, 209, 102],
];
const icons = [192, 512];

const manifest = {
  name,
  short_name: "ITA",
  description: "ตรวจ คำนวณ และเขียนเอกสาร ITA จากสมุดงานในเครื่องของท่าน",
  lang: "th",
  start_url: "./ita.html",
  scope: "./",
  display: "standalone",
  background_color: "#ffffff",
  theme_color: "#0b5563",
  icons: icons.map((size) => ({ src: `ita-${size}.png`, sizes: `${size}x${size}`, type: "image/png" })),
};

/** A month grid, what the program draws all year, as a square PNG of so many pixels. */
function icon(size) {
  const unit = size / 64;
  const isIn = (value, from, to) => value >= from && value < to;
  const colourAt = (x, y) => {
    if (isIn(x, 12, 52) && isIn(y, 12, 18)) return white;
    const [column, row] = [Math.floor((x - 12) / 10.5), Math.floor((y - 22) / 10.5)];
    const isCell = isIn(column, 0, 4) && isIn(row, 0, 3) && (x - 12) % 10.5 < 8.5 && (y - 22) % 10.5 < 8.5;
    if (!isCell) return ground;
    return row > column ? done : white;
  };
  const png = new PNG({ width: size, height: size });
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) png.data.set([...colourAt(x / unit, y / unit), 255], (y * size + x) * 4);
  }
  return PNG.sync.write(png);
}

const redirect = `<!doctype html><html lang="th"><head><meta charset="utf-8"><meta http-equiv="refresh" content="0; url=ita.html"><title>${name}</title></head><body><a href="ita.html">${name}</a></body></html>\n`;

/**
 * The service worker of one version of the page: what is kept is answered before the network is asked, and a new version
 * is a new worker, since its text names the version. Nothing but the files of this folder is ever kept or asked for.
 */
const worker = (version, files) => `"use strict";
const kept = "ita-${version}";
const files = ${JSON.stringify(files)};
self.addEventListener("install", (event) => {
  self.skipWaiting();
  event.waitUntil(caches.open(kept).then((cache) => cache.addAll(files.map((file) => new Request(file, { cache: "reload" })))));
});
self.addEventListener("activate", (event) => {
  const old = (name) => name.startsWith("ita-") && name !== kept;
  event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(old).map((name) => caches.delete(name)))).then(() => self.clients.claim()));
});
self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  event.respondWith(caches.open(kept).then((cache) => cache.match(event.request, { ignoreSearch: true })).then((found) => found ?? fetch(event.request)));
});
`;

/** Writes the folder from the built page. */
export function writeHosted(page, folder) {
  const files = {
    "ita.html": readFileSync(page),
    "index.html": redirect,
    "ita.webmanifest": JSON.stringify(manifest),
    ...Object.fromEntries(icons.map((size) => [`ita-${size}.png`, icon(size)])),
  };
  const version = createHash("sha256");
  for (const content of Object.values(files)) version.update(content);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  // The folder itself is asked for too, by who types the address without a file.
  const sw = worker(version.digest("hex").slice(0, 16), ["./", ...Object.keys(files)]);
  writeFileSync(join(folder, "ita-sw.js"), sw);
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeHosted(process.argv[2] ?? "dist/ita.html", process.argv[3] ?? "out/hosted");
}
