import type { Book } from "../../model/book";
import { notedText } from "../common/noted";
import { defineProblem } from "../../problems/definition";
import { problem } from "../../problems/problem";
import { headerOf, refOf, type TableRow } from "../../workbook/table";
import type { TableKey } from "../../workbook/tables";
import { editDistance } from "../../workbook/similar";
import { acceptIfRight } from "../common/advice";
import { cellsOf, textCells, type TextCell } from "../common/cells";
import { atHits, type Hit } from "../common/marks";
import { settingPlace } from "../common/shared";
import type { Rule } from "../types";
import { linksOf } from "./links";

export const evidenceOtherSite = defineProblem({
  code: "evidence.other-site",
  severity: "warning",
  message: "ที่อยู่เว็บเป็นของหน่วยงานอื่น: {words}",
  expected: "ที่อยู่บน {own}",
  fix: `ใช้ที่อยู่บนเว็บไซต์ของหน่วยงาน ${acceptIfRight}`,
  why: "ผู้ตรวจรับเฉพาะที่เปิดเผยบนเว็บไซต์หลักของหน่วยงาน ที่อยู่ของที่อื่นมักติดมาจากเอกสารที่คัดลอก",
  source: "คู่มือการประเมิน ITA: ที่อยู่บนเว็บไซต์หลักของหน่วยงาน",
});

export const evidenceSiteSetting = defineProblem({
  code: "evidence.site-setting",
  severity: "warning",
  message: "หลักฐานทั้ง {count} ช่องอยู่บน {host} ไม่มีช่องใดอยู่บนเว็บไซต์ที่ตั้งค่าไว้",
  expected: "เว็บไซต์หลักของหน่วยงานที่เผยแพร่หลักฐาน",
  example: "https://www.example.go.th",
  fix: `แก้ช่อง เว็บไซต์ ในแผ่นงาน ตั้งค่า หรือย้ายหลักฐานมาไว้บนเว็บไซต์ของหน่วยงาน ${acceptIfRight}`,
  why: "ชื่อเว็บไซต์ที่ตั้งค่าผิดทำให้หลักฐานทุกช่องดูเป็นของหน่วยงานอื่น และถูกพิมพ์ในเอกสาร",
});

export const evidenceOtherYear = defineProblem({
  code: "evidence.other-year",
  severity: "warning",
  message: "ที่อยู่ของหลักฐานบอกปี {typed} ซึ่งไม่ใช่ปีของรายงาน: {words}",
  expected: "หลักฐานของปีงบประมาณ {year}",
  fix: `ตรวจว่าเป็นหลักฐานของปีนี้ ${acceptIfRight}`,
  why: "หลักฐานของปีอื่นไม่ได้คะแนน",
});

export const evidenceThai = defineProblem({
  code: "evidence.thai-signs",
  severity: "warning",
  message: "ที่อยู่เว็บมีเลขไทยหรือเว้นวรรค: {words}",
  expected: "ที่อยู่เว็บด้วยเลขอารบิก ไม่มีเว้นวรรค",
  example: "https://www.example.go.th/ita/o26.pdf",
  fix: "คัดลอกที่อยู่จากแถบที่อยู่ของเบราว์เซอร์มาวางใหม่",
  why: "ที่อยู่ที่มีเลขไทยหรือเว้นวรรคเปิดไม่ได้ ผู้ตรวจถือว่าไม่มีหลักฐาน",
});

export const mailImpossible = defineProblem({
  code: "mail.impossible",
  severity: "warning",
  message: "ไม่ใช่ที่อยู่อีเมล: {words}",
  expected: "ชื่อ@ชื่อเว็บไซต์ เช่น office@example.go.th",
  example: "office@example.go.th",
  fix: "แก้ที่อยู่อีเมล",
  why: "จดหมายจะส่งไม่ถึง",
});

const hostOf = (address: string): string =>
  /^(?:https?:\/\/)?([^/?#:]+)/i
    .exec(address)?.[1]
    ?.toLowerCase()
    .replace(/^www\./, "") ?? "";

/** Sites that serve every office: not an office's own, and nobody else's. */
const shared =
  /(?:^|\.)(?:nacc|dla|moi|opdc|oic|gprocurement|egp|cgd|dbd|data|gdcatalog|ocsc|pacc|oag|info|ratchakitcha|soc|mots|moph|moe|thaigov|royaloffice|krisdika|e-laas|laas|bb|nesdc)\.go\.th$|(?:google|youtube|youtu|facebook|fb|line|canva|github|sharepoint|onedrive|dropbox)\.(?:com|be|me|ee|watch)$/;

/** What is registered: the last three parts under .go.th and the like, else the last two. */
function registered(host: string): string {
  const parts = host.split(".");
  return parts.slice(/\.(?:go|or|ac|co|in|mi)\.th$/.test(host) ? -3 : -2).join(".");
}

/** A host that is the office's own but for a letter or two, or for its ending. */
function isLike(host: string, own: string): boolean {
  if (host === own || host.endsWith(`.${own}`) || own.endsWith(`.${host}`)) return false;
  const [name = ""] = own.split(".");
  const isOtherEnding =
    name.length > 5 && host.split(".")[0] === name && !host.endsWith(own.split(".").slice(1).join("."));
  return isOtherEnding || (Math.abs(host.length - own.length) <= 2 && editDistance(host, own, 2) <= 2);
}

const fewestCells = 3;

/** The one other site that all evidence on sites of offices stands on, none of it on the office's own; null otherwise. */
function onlyOtherSite(book: Book, own: string): { readonly host: string; readonly cells: readonly TextCell[] } | null {
  if (own === "") return null;
  const cells: TextCell[] = [];
  let only = "";
  for (const cell of cellsOf(book, ["evidence"])) {
    for (const { fault, text } of linksOf(cell.text)) {
      const host = hostOf(text);
      if (fault !== "none" || shared.test(host)) continue;
      if (registered(host) === own || (only !== "" && host !== only)) return null;
      only = host;
      if (cells[cells.length - 1] !== cell) cells.push(cell);
    }
  }
  return cells.length < fewestCells ? null : { host: only, cells };
}

/** What a text calls the office's own site, before an address: "เผยแพร่บนเว็บไซต์หลักของหน่วยงาน". */
const calledOwn =
  /(?:เว็บไซต์|เว็บไซด์|เว็ปไซต์)(?:หลัก|ทางการ)?\s*(?:ของ)?(?:หน่วยงาน|อบต\.|ราชการ|เรา)?\s*(?:คือ|ที่|ได้แก่|:|\()*\s*$/;
const webAddress = /(?<![A-Za-z0-9@/.])(?:https?:\/\/)?(?:www\.)?(?:[a-z0-9-]+\.)+(?:go|or|ac|co|in)\.th(?![a-z0-9])/gi;

/** Sites of other offices that a text gives as its own. */
const sitesInProse = notedText((text): readonly (Hit & { readonly host: string })[] =>
  !text.includes(".th") && !text.includes(".TH")
    ? []
    : [...text.matchAll(webAddress)].flatMap((match) => {
        const host = hostOf(match[0]);
        const isOwnSite = calledOwn.test(text.slice(Math.max(0, match.index - 60), match.index));
        return !isOwnSite || shared.test(host) ? [] : [{ at: match.index, length: match[0].length, host }];
      }),
);

/** Evidence stands on the office's own site, and of this year. */
export const evidenceIsOwn: Rule = {
  name: "evidence stands on the office's own site and is of its year",
  problems: [evidenceOtherSite, evidenceSiteSetting, evidenceOtherYear],
  *check({ book }) {
    const { website, fiscalYear, assessedYear } = book.settings;
    const own = registered(hostOf(website.trim()));
    // One setting mistyped is one problem, not one for each address.
    const elsewhere = own.includes(".") ? onlyOtherSite(book, own) : null;
    if (elsewhere !== null) {
      yield problem(evidenceSiteSetting, {
        ...settingPlace(book, "website"),
        found: website,
        args: { count: elsewhere.cells.length, host: elsewhere.host },
        others: elsewhere.cells.map(({ at }) => at),
      });
    }
    for (const cell of own.includes(".") ? cellsOf(book, ["prose"]) : []) {
      const hits = sitesInProse(cell).filter(({ host }) => registered(host) !== own);
      if (hits.length > 0) yield atHits(evidenceOtherSite, cell, hits, { args: { own: hostOf(website) } });
    }
    for (const cell of cellsOf(book, ["evidence"])) {
      const links = linksOf(cell.text).filter(({ fault }) => fault === "none");
      const other = links.filter(({ text }) => {
        const host = hostOf(text);
        if (!own.includes(".") || elsewhere !== null || shared.test(host)) return false;
        return (host.endsWith(".th") && registered(host) !== own) || isLike(host, hostOf(website));
      });
      if (other.length > 0) {
        const hits = other.map(({ at, text }): Hit => ({ at, length: text.length }));
        yield atHits(evidenceOtherSite, cell, hits, { args: { own: hostOf(website) } });
      }
      if (fiscalYear === 0) continue;
      for (const { at, text } of links) {
        const path = text.replace(/^https?:\/\/[^/]+/i, "");
        const years = [...path.matchAll(/(?<!\d)(25[5-9]\d)(?!\d)/g)].map((match) => Number(match[1]));
        const [typed] = years;
        // A path that names this year or the year assessed somewhere is about it.
        if (
          typed === undefined ||
          years.some((year) => year === fiscalYear || year === assessedYear || year === fiscalYear + 1)
        )
          continue;
        yield atHits(evidenceOtherYear, cell, [{ at, length: text.length }], { args: { typed, year: fiscalYear } });
      }
    }
  },
};

const withThai =
  /https?:\/\/[A-Za-z0-9./?=&_%#~+-]*[๐-๙][^\s]*|https?:\/\/[A-Za-z0-9.-]+(?:\s+\.[A-Za-z]|\.\s+[A-Za-z]{2,}|\s+\/\s*[A-Za-z0-9])[^\s]*|https?:\/\/[^\s]+ \/[A-Za-z0-9][^\s]*|https?:\/\/[^\s]+\/ [A-Za-z0-9][A-Za-z0-9_-]*[A-Za-z0-9๐-๙_./-]*(?=\s|$)/g;

/** In a text: a prefix mistyped, a space behind it, or a space in the name of a file. */
const brokenHead =
  /https?:\/\/ +[A-Za-z0-9-]+\.[A-Za-z][^\s]*|https?:\/\/[^\s]*[A-Za-z0-9_/-](?: +[A-Za-z0-9_-]+){1,9}\.(?:pdf|docx?|xlsx?|html?|php)(?![A-Za-z])|(?<![A-Za-z])(?:https?:\/(?!\/)|https?\/\/|htps?:\/\/|htt{2,}ps?:\/\/)[A-Za-z0-9.-]+\.[A-Za-z]{2,}[^\s]*/g;

const mayBeAddress = /http|htp|htt/;
const placesOf = (matches: readonly RegExpMatchArray[]): readonly Hit[] =>
  matches.map((match) => ({ at: match.index ?? 0, length: match[0].length }));

const brokenIn = notedText((text) => (mayBeAddress.test(text) ? placesOf([...text.matchAll(withThai)]) : []));
const brokenInProse = notedText((text) =>
  mayBeAddress.test(text) ? placesOf([...text.matchAll(withThai), ...text.matchAll(brokenHead)]) : [],
);

/** An address has neither Thai digits nor spaces in it. */
export const addressesAreTyped: Rule = {
  name: "an address has neither Thai digits nor spaces in it",
  problems: [evidenceThai],
  *check({ book }) {
    for (const cell of cellsOf(book, ["evidence", "address", "prose"])) {
      const hits = cell.use === "prose" ? brokenInProse(cell) : brokenIn(cell);
      if (hits.length > 0) yield atHits(evidenceThai, cell, hits);
    }
  },
};

const mailLike = /[^\s,;<>()[\]"“”]*@[^\s,;<>()[\]"“”]*/g;
const good =
  /^[A-Za-z0-9](?:[A-Za-z0-9._%+-]*[A-Za-z0-9_%+-])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/;
const isMail = (typed: string): boolean => good.test(typed) && !typed.includes("..");

/** The rows of people and divisions with a mail address. */
function* mailRows({ tables }: Book): Iterable<TableRow<"divisions" | "signatories">> {
  yield* tables.divisions.rows as readonly TableRow<"divisions" | "signatories">[];
  yield* tables.signatories.rows as readonly TableRow<"divisions" | "signatories">[];
}

function badMails(cell: TextCell): readonly Hit[] {
  return [...cell.text.matchAll(mailLike)].flatMap((match): Hit[] => {
    const typed = match[0].replace(/^(?:e-?mail|อีเมล|ที่|:|：)+/i, "").replace(/[.:]+$/, "");
    const at = match.index + match[0].indexOf(typed);
    // "@name" is a name on LINE.
    return typed === "" || typed.startsWith("@") || isMail(typed) ? [] : [{ at, length: typed.length }];
  });
}

/** A mail address can be one. */
export const mailsArePossible: Rule = {
  name: "a mail address can be one",
  problems: [mailImpossible],
  *check({ book }) {
    for (const row of mailRows(book)) {
      const typed = row.text.email.trim();
      const bad =
        typed === "" || typed === "-" ? [] : typed.split(/[,;\s]+/).filter((one) => one !== "" && !isMail(one));
      if (bad.length === 0) continue;
      const cells = row as TableRow<TableKey> as TableRow<"divisions">;
      const args = { words: bad.map((one) => `“${one}”`).join(", ") };
      yield problem(mailImpossible, {
        at: refOf(cells, "email"),
        header: headerOf(cells, "email"),
        found: typed,
        args,
      });
    }
    for (const cell of textCells(book)) {
      if (!cell.text.includes("@") || cell.use === "value" || cell.use === "number") continue;
      const hits = badMails(cell);
      if (hits.length > 0) yield atHits(mailImpossible, cell, hits);
    }
  },
};
