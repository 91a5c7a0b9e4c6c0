import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { chromium, type Browser } from "playwright-core";

const path = process.env.CHROMIUM ?? "/usr/bin/chromium";

/** "" when pages can be opened here (in CI they have to be), else what to say when these tests are skipped. */
export const cannotBrowse =
  existsSync(path) || process.env.CI === "true"
    ? ""
    : `ข้ามการทดสอบหน้าเว็บ: ไม่มี Chromium (Debian: apt-get install chromium หรือกำหนด CHROMIUM=ที่อยู่ของโปรแกรม)`;

/** A browser with a new, empty profile that asks nothing of the world outside. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: path,
    // TH Sarabun New stands in the page's list of fonts; a free font with its metrics takes its place here.
    env: { ...process.env, FONTCONFIG_FILE: resolve(__dirname, "../../pictures/fonts.conf") },
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--lang=th",
    ],
  });
}
