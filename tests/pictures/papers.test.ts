import { beforeAll, describe, expect, test } from "@jest/globals";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Round } from "../../src/core/calendar";
import { report } from "../../src/core/commands/report";
import { paperKindList, type PaperKind } from "../../src/core/papers/kinds";
import { kindOf } from "../../src/core/model/read-kind";
import { readStatusDate } from "../../src/node/args";
import { defaultTemplates } from "../../src/node/default-templates";
import { exampleOffices, exampleStatusDate } from "../../src/node/example-offices";
import { day, workbookOfData } from "../core/builders";
import { papersFonts, type PapersFont } from "./fonts";
import { cannotLook, greyPage, pageTexts, toPdfs, toPngs } from "./office";

interface Paper {
  readonly name: string;
  readonly office: string;
  readonly kind: PaperKind;
  readonly font: PapersFont;
  readonly pdf: string;
}

const folder = resolve("out/pictures/papers");
const pdfOf = (font: PapersFont, office: string, kind: PaperKind): string =>
  join(folder, font, `${office}-${kind}.pdf`);
const papers: Paper[] = papersFonts.flatMap((font) =>
  exampleOffices.flatMap((office) =>
    paperKindList
      .filter((kind) => office.kinds.some((name) => kindOf(name) === kind))
      .map((kind) => ({
        name: `${office.name} ${kind} in the size of the ${font} font`,
        office: office.name,
        kind,
        font,
        pdf: pdfOf(font, office.name, kind),
      })),
  ),
);

function makePapers(): void {
  rmSync(folder, { recursive: true, force: true });
  for (const font of papersFonts) mkdirSync(join(folder, font), { recursive: true });
  for (const office of exampleOffices) {
    const data = workbookOfData(office);
    const { round } = office.options;
    for (const { kind, pdf } of papers.filter((paper) => paper.office === office.name)) {
      const statusDate = exampleStatusDate(office, kind);
      const chosen = {
        ...(round === undefined ? {} : { round: round as Round }),
        ...(statusDate === undefined ? {} : { statusDate: readStatusDate(statusDate) }),
      };
      const options = { kind, draft: false, template: defaultTemplates[kind], ownTemplate: false, ...chosen };
      const { paper } = report(data, options, { today: day(2569, 3, 31), now: "", user: "" });
      if (paper === null) throw new Error(`no paper ${kind} of ${office.name}`);
      writeFileSync(pdf.replace(/\.pdf$/, ".docx"), paper.docx);
    }
  }
  for (const font of papersFonts) {
    const own = papers.filter((paper) => paper.font === font);
    toPdfs(
      own.map((paper) => paper.pdf.replace(/\.pdf$/, ".docx")),
      join(folder, font),
      font,
    );
  }
  for (const paper of papers) toPngs(paper.pdf);
}

if (cannotLook !== "") process.stdout.write(`${cannotLook}\n`);
const look = cannotLook === "" ? describe : describe.skip;

const ink = (text: string): string => text.replace(/[\s.\-_0-9๐-๙]/g, "");

look("every page of every paper, as LibreOffice prints it", () => {
  beforeAll(makePapers, 600_000);

  test.each(papers)("$name has no empty page", ({ pdf }) => {
    const empty = pageTexts(pdf).flatMap((text, index) => (ink(text) === "" ? [index + 1] : []));
    expect(empty).toEqual([]);
  });

  test.each(papers)("$name prints no tag, no marker and no broken character", ({ pdf }) => {
    expect(pageTexts(pdf).join("\n")).not.toMatch(/[{}\ufffd\u{10ff00}-\u{10ffff}]|undefined/u);
  });

  test.each(papers)("$name keeps its ink inside the paper's edges", ({ pdf }) => {
    pageTexts(pdf).forEach((_, index) => {
      const { width, height, values } = greyPage(pdf, index + 1);
      const edge = Math.round(width * 0.02);
      const dark = (x: number, y: number): boolean => (values[y * width + x] ?? 255) < 160;
      const outside = Array.from({ length: height }, (_row, y) => y).filter((y) =>
        Array.from({ length: edge }, (_column, x) => x).some((x) => dark(x, y) || dark(width - 1 - x, y)),
      );
      expect({ page: index + 1, rowsWithInkAtTheEdge: outside }).toEqual({ page: index + 1, rowsWithInkAtTheEdge: [] });
    });
  });

  test.each(papers)("$name keeps each signature on one page with its name", ({ pdf }) => {
    for (const text of pageTexts(pdf)) {
      const signs = text.match(/ลงชื่อ/g)?.length ?? 0;
      const names = text.match(/\((?:นาย|นาง|นางสาว|ว่าที่|ร้อย|จ่า|สิบ|พัน)[^)]*\)/g)?.length ?? 0;
      expect(names).toBeGreaterThanOrEqual(signs);
    }
  });

  test.each(papers)("$name has no page with nothing but the head of a signature", ({ pdf }) => {
    const bare = pageTexts(pdf).filter((text) => /ผู้จัดทำ\s*$/m.test(text) && ink(text).length < 90);
    expect(bare).toEqual([]);
  });

  // The stand-in is half as large again: what fits a page of the office's own font need not fit there.
  const summaries = papers.filter(({ kind, font }) => kind === "summary" && font === "sarabun");

  test("some office has a summary for its executives", () => {
    expect(summaries).not.toEqual([]);
  });

  test.each(summaries)("$name is one page in portrait", ({ pdf }) => {
    expect(pageTexts(pdf)).toHaveLength(1);
    const { width, height } = greyPage(pdf, 1);
    expect(height).toBeGreaterThan(width);
  });

  test("the month grid is readable in black and white: planned, running and done carry signs", () => {
    const text = pageTexts(pdfOf("sarabun", "demo", "risk-plan")).join("\n");
    for (const sign of ["●", "►", "○"]) expect(text).toContain(sign);
  });

  test("a table over several pages repeats its header on each", () => {
    const pages = pageTexts(pdfOf("sarabun", "demo", "annual")).filter((text) => text.includes("สรุปผลการดำเนินการ"));
    expect(pages.length).toBeGreaterThan(3);
  });
});
