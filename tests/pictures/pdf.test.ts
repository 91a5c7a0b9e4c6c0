import { beforeAll, describe, expect, test } from "@jest/globals";
import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { examine } from "../../src/core/commands/examine";
import { makePaper, wantedPapers } from "../../src/core/commands/report";
import { squarePng } from "../../src/core/docx/png";
import { defaultTemplates } from "../../src/node/default-templates";
import { exampleOffices } from "../../src/node/example-offices";
import { findOffice, toPdf } from "../../src/node/pdf/convert";
import type { PaperKind } from "../../src/core/papers/kinds";
import { day, workbookOfData } from "../core/builders";
import { fontConfiguration } from "./fonts";
import { cannotLook, pageTexts } from "./office";

const folder = resolve("out/pictures/pdf");
const pdfOf = (name: string): string => join(folder, `${name}.pdf`);

/** The paper of the full example as a .docx, with an emblem or with its blank place. */
function makeDocx(kind: PaperKind, name: string, emblem: Uint8Array | null): string {
  const [office] = exampleOffices;
  if (office === undefined) throw new Error("no example");
  const pictures = new Map(emblem === null ? [] : [["ตราสัญลักษณ์.png", emblem] as const]);
  const environment = { today: day(2569, 3, 31), now: "", user: "" };
  const examination = examine(workbookOfData(office), { statusDate: day(2569, 3, 31) }, environment);
  const [wanted] = wantedPapers(examination, [kind], undefined);
  if (wanted === undefined) throw new Error(`no paper ${kind}`);
  const template = { template: defaultTemplates[kind], ownTemplate: false };
  const { paper, problems } = makePaper(examination, wanted, template, true, pictures);
  if (paper === null) throw new Error(`no paper ${kind}`);
  const notices = problems.filter(({ code }) => code === "picture.no-emblem");
  if (notices.length !== (emblem === null ? 1 : 0))
    throw new Error("one notice while the emblem is missing, else none");
  const path = join(folder, `${name}.docx`);
  writeFileSync(path, paper.docx);
  return path;
}

const run = (tool: string, ...args: string[]): string =>
  execFileSync(tool, args, { encoding: "utf8", maxBuffer: 1 << 28 });

const dotsPerCm = 200 / 2.54;

/** Where the dark square of a page begins and ends, in centimetres from the sheet's left and upper edges; null = no such square. */
function darkSquare(pdf: string) {
  const pgm = execFileSync("pdftoppm", ["-r", "200", "-gray", "-f", "1", "-l", "1", pdf], { maxBuffer: 1 << 28 });
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.toString("latin1", 0, 40));
  const [width, height] = [Number(head?.[1]), Number(head?.[2])];
  const values = pgm.subarray(head?.[0].length ?? 0);
  // Letters are never dark over a centimetre.
  const long = Math.round(dotsPerCm);
  let first = 0;
  let [left, right] = [width, 0];
  for (let y = 0; y < height; y++) {
    let dark = 0;
    let isSquare = false;
    for (let x = 0; x <= width; x++) {
      if (x < width && (values[y * width + x] ?? 255) < 100) dark++;
      else {
        if (dark >= long) {
          isSquare = true;
          [left, right] = [Math.min(left, x - dark), Math.max(right, x)];
        }
        dark = 0;
      }
    }
    if (isSquare) continue;
    // The lines of a table are no square.
    const [top, bottom] = [first, y].map((one) => one / dotsPerCm) as [number, number];
    if (bottom - top > 0.9) return { top, bottom, left: left / dotsPerCm, right: right / dotsPerCm };
    first = y + 1;
    [left, right] = [width, 0];
  }
  return null;
}

if (cannotLook !== "") process.stdout.write(`${cannotLook}\n`);
const hasTools =
  process.env.CI === "true" ||
  ["pdfinfo", "pdffonts"].every((tool) => spawnSync(tool, ["-v"], { stdio: "ignore" }).error === undefined);
const look = cannotLook === "" && hasTools ? describe : describe.skip;

look("a PDF ready to upload, read back", () => {
  beforeAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const office = findOffice();
    if (office === null) throw new Error("no LibreOffice");
    const environment = { ...process.env, FONTCONFIG_FILE: fontConfiguration("sarabun", join(folder, "fonts")) };
    const black = squarePng(64, () => true);
    await toPdf(office, makeDocx("annual", "annual", black), { environment });
    await toPdf(office, makeDocx("analysis", "analysis", black), { environment });
    await toPdf(office, makeDocx("memo", "memo", black), { environment });
    await toPdf(office, makeDocx("announcement", "announcement", black), { environment });
    await toPdf(office, makeDocx("memo", "memo-blank", null), { environment });
  }, 300_000);

  test.each(["annual", "analysis", "memo"])("%s is tagged, and its title is Thai", (name) => {
    const facts = run("pdfinfo", pdfOf(name));
    expect(facts).toMatch(/^Tagged:\s+yes$/m);
    expect(facts).toMatch(/^Title:\s+[ก-๙].*๒๕๖๙/m);
    expect(facts).toMatch(/^Author:\s+องค์การบริหารส่วนตำบล/m);
  });

  test.each(["annual", "analysis", "memo"])("%s has every font embedded, and the letters of it read back", (name) => {
    const fonts = run("pdffonts", pdfOf(name)).trim().split("\n").slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/\s(?:yes)\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+$/);
    expect(pageTexts(pdfOf(name)).join("\n").replace(/\s/g, "")).toContain("องค์การบริหารส่วนตำบล");
  });

  test.each(["annual", "analysis", "memo"])("a search finds what %s shows: nothing unseen stands in it", (name) => {
    const text = run("pdftotext", pdfOf(name), "-");
    expect(text).not.toMatch(/[\u00a0\u200b-\u200d\u2060]/);
    expect(text).toMatch(/พ\.ศ\. ๒๕[๐-๙]{2}/);
  });

  test("pages and contents carry Thai figures", () => {
    const pages = pageTexts(pdfOf("analysis"));
    expect(pages.filter((page) => /-\s*[๐-๙]+\s*-/.test(page)).length).toBeGreaterThan(3);
    for (const page of pages) expect(page).not.toMatch(/-\s*[0-9]+\s*-/);
    const contents = pages.find((page) => page.includes("สารบัญ") && page.includes("ส่วนที่")) ?? "";
    expect(contents.match(/ส่วนที่\s*[๑-๔].*\.\s*[๐-๙]+\s*$/gm)).toHaveLength(4);
    expect(contents).not.toMatch(/[0-9]/);
  });

  test.each(["annual", "analysis"])("%s has an outline", (name) => {
    expect(run("pdfinfo", "-struct-text", pdfOf(name))).toMatch(/H1/);
    const raw = readFileSync(pdfOf(name), "latin1");
    const outlines = /\/Outlines (\d+) 0 R/.exec(raw)?.[1] ?? "none";
    const entries = new RegExp(`[\\r\\n]${outlines} 0 obj[\\s\\S]*?/Count (\\d+)`).exec(raw)?.[1];
    expect(Number(entries)).toBeGreaterThan(0);
  });

  test("the emblem of a memo is 1.5 cm high and stands 1.5 cm below the sheet's edge, 3 cm from its left", () => {
    const square = darkSquare(pdfOf("memo"));
    expect(square?.top).toBeCloseTo(1.5, 1);
    expect((square?.bottom ?? 0) - (square?.top ?? 0)).toBeCloseTo(1.5, 1);
    expect(square?.left).toBeCloseTo(3, 1);
  });

  test("the emblem of an announcement is 3 cm high, in the middle between the margins", () => {
    const square = darkSquare(pdfOf("announcement"));
    expect((square?.bottom ?? 0) - (square?.top ?? 0)).toBeCloseTo(3, 1);
    expect(((square?.left ?? 0) + (square?.right ?? 0)) / 2).toBeCloseTo(11, 0);
  });

  test("while it is missing its place is blank, without a frame, and the words below stand where they would", () => {
    expect(darkSquare(pdfOf("memo-blank"))).toBeNull();
    const heads = (name: string) =>
      /yMin="([\d.]+)"[^>]*>ส่วนราชการ/.exec(run("pdftotext", "-bbox", pdfOf(name), "-"))?.[1];
    expect(heads("memo-blank")).toBe(heads("memo"));
    const top = execFileSync(
      "pdftoppm",
      ["-r", "50", "-gray", "-f", "1", "-l", "1", "-x", "0", "-y", "0", "-W", "110", "-H", "60", pdfOf("memo-blank")],
      { maxBuffer: 1 << 28 },
    );
    expect([...top.subarray(15)].every((value) => value === 255)).toBe(true);
  });
});
