/*
 * Words that no list has: a run of Thai letters is cut into known words, and what is left over is compared with words
 * that differ in one letter. Only what lies near a known word is told; a name, a foreign word or a new one is not.
 */
import { dictionary, hasDictionary, isPhrase, wordSounds } from "./dictionary";
import { isAlike, isMark } from "./letters";
import { remembered } from "./remembered";
import { breaksOf, costs, cutOf, isRowOfWords, type Cut, type Piece } from "./split";
import { soundOf } from "./sounds";
import { ranks, rootNode, type Trie } from "./trie";

export interface UnknownHit {
  readonly at: number;
  readonly found: string;
  /** The known word that it lies next to. */
  readonly right: string;
}

interface Near {
  readonly end: number;
  readonly word: string;
  readonly rank: number;
  /** What the slip costs beside the word: little for letters that are easily mistaken. */
  readonly cost: number;
}

/** The words that begin at a place with exactly one letter wrong, missing, too many or turned round with the next. */
function nearWordsAt(run: string, from: number, breaks: Uint8Array, trie: Trie): readonly Near[] {
  const found: Near[] = [];
  /** Goes on letter by letter after the slip: `typed` is what the word has before it, with what the slip leaves. */
  const goOn = (start: number, place: number, typed: string, cost: number): void => {
    for (let node = start, at = place; node !== 0; node = trie.step(node, run.charCodeAt(at)), at++) {
      const rank = breaks[at] === 1 && at > from ? trie.rank(node) : 0;
      if (rank !== 0) found.push({ end: at, word: typed + run.slice(place, at), rank, cost });
      if (at >= run.length) return;
    }
  };
  /** A long word of these papers may have lost two letters side by side. */
  const twoMissing = (start: number, at: number, word: string): void => {
    for (const code of trie.lettersAfter(start)) {
      goOn(trie.step(start, code), at, word + String.fromCharCode(code), slip.pair);
    }
  };
  let node: number = rootNode;
  for (let at = from; node !== 0; at++) {
    const typed = run[at] ?? "";
    const before = run.slice(from, at);
    for (const code of trie.lettersAfter(node)) {
      const letter = String.fromCharCode(code);
      if (letter === typed) continue;
      const child = trie.step(node, code);
      goOn(child, at, before + letter, isMark(letter) ? slip.mark : letter === run[at - 1] ? slip.alike : slip.missing);
      if (at - from >= pairFrom) twoMissing(child, at, before + letter);
      if (typed !== "") goOn(child, at + 1, before + letter, isAlike(letter, typed) ? slip.alike : slip.other);
    }
    if (typed === "") break;
    goOn(node, at + 1, before, isMark(typed) ? slip.mark : typed === run[at - 1] ? slip.alike : slip.extra);
    const next = run[at + 1] ?? "";
    if (next !== "" && next !== typed) {
      const turned = trie.step(trie.step(node, next.charCodeAt(0)), typed.charCodeAt(0));
      if (turned !== 0) goOn(turned, at + 2, before + next + typed, slip.turned);
      // Two letters turned round about the vowel between them: จิก for กิจ.
      const third = run[at + 2] ?? "";
      if (third !== "" && third !== typed && isMark(next)) {
        const about = trie.step(trie.step(node, third.charCodeAt(0)), next.charCodeAt(0));
        const end = about === 0 ? 0 : trie.step(about, typed.charCodeAt(0));
        if (end !== 0) goOn(end, at + 3, before + third + next + typed, slip.turned);
      }
    }
    node = trie.step(node, run.charCodeAt(at));
  }
  return found;
}

const slip = { mark: 0, alike: 0, turned: 2, missing: 4, extra: 4, other: 6, pair: 8 } as const;
/** How many letters have to be right before two may be missing, and how many the word then has. */
const pairFrom = 3;
const pairShortest = 9;

/** Beside the word and its slip; a word of few letters, or one that these papers seldom use, is further off. */
const nearCost = ({ word, rank, cost }: Near): number =>
  costs.word + 10 + cost + Math.max(0, 7 - word.length) * 5 + (rank === ranks.field ? 0 : 8);

/** How much cheaper a run has to become before a slip is believed in. */
const margin = 4;
/** How far before an unknown piece a misspelt word may begin. */
const reach = 14;
/** A word of fewer letters proves nothing: another one is too near. */
const shortest = { field: 5, other: 7 } as const;

const isConsonant = (letter: string): boolean => letter >= "ก" && letter <= "ฮ";

/**
 * Whether the slip is one consonant too many at the edge of a right word, and no letter typed twice: it begins or ends a
 * word that no dictionary has, as in ติดตาม + ทวงคืน.
 */
function takesNeighbour(run: string, start: number, { end, word }: Near): boolean {
  if (end - start !== word.length + 1) return false;
  const [first = "", last = ""] = [run[start], run[end - 1]];
  if (end < run.length && run.startsWith(word, start)) {
    return isConsonant(last) && last !== run[end - 2] && last !== run[end];
  }
  return start > 0 && run.startsWith(word, start + 1) && isConsonant(first) && first !== run[start + 1];
}

/**
 * Whether only the first letter differs, and is no likely slip: สแกนเนอร์ holds no เบอร์. Long words of these papers are
 * sure enough.
 */
function isOtherHead(run: string, start: number, { end, word, rank, cost }: Near): boolean {
  if (cost !== slip.other || (rank === ranks.field && word.length >= 7)) return false;
  const typed = run.slice(start, end);
  const from = /^[เ-ไ]/.test(typed) && typed[0] === word[0] ? 1 : 0;
  return typed[from] !== word[from] && typed.slice(from + 1) === word.slice(from + 1);
}

/** Whether two words have one first letter, behind the vowel written before it: another one begins another word. */
function beginsAlike(typed: string, word: string): boolean {
  const from = /^[เ-ไ]/.test(typed) && typed[0] === word[0] ? 1 : 0;
  return typed[from] === word[from];
}

/** The words near what begins at a place of a run, looked for once a place. */
type NearAt = (start: number) => readonly Near[];

/**
 * The word of these papers that a whole run is one slip of: "3 ตำแน่ง", "กุ่มไลน์". It begins with the letter that the
 * word begins with, and with no other word in it there is nothing else to be sure by.
 */
function slipOfWhole(run: string, nearAt: NearAt): UnknownHit | null {
  let best: Near | null = null;
  for (const near of nearAt(0)) {
    if (near.end !== run.length || near.rank !== ranks.field || near.word.length < shortest.field) continue;
    if (near.cost > slip.extra || near.word[0] !== run[0] || takesNeighbour(run, 0, near)) continue;
    if (best === null || near.cost < best.cost) best = near;
  }
  return best === null ? null : { at: 0, found: run, right: best.word };
}

/** The word that a piece is a slip of: what begins at or before it, ends at or behind it, and costs least in all. */
function slipAround(run: string, { from, to }: Piece, cut: Cut, breaks: Uint8Array, nearAt: NearAt): UnknownHit | null {
  let best: UnknownHit | null = null;
  let least = (cut.before[run.length] ?? Infinity) - margin;
  for (let start = from; start >= Math.max(0, from - reach); start--) {
    if (breaks[start] !== 1) continue;
    for (const near of nearAt(start)) {
      if (near.end < to || near.word.length < shortest[near.rank === ranks.field ? "field" : "other"]) continue;
      if (near.cost === slip.pair && (near.rank !== ranks.field || near.word.length < pairShortest)) continue;
      if (takesNeighbour(run, start, near) || isOtherHead(run, start, near)) continue;
      const total = (cut.before[start] ?? Infinity) + nearCost(near) + (cut.after[near.end] ?? Infinity);
      if (total >= least) continue;
      least = total;
      best = { at: start, found: run.slice(start, near.end), right: near.word };
    }
  }
  return best;
}

/** How long a run has to be for all of its other words to vouch for a short one, and how short that may be. */
const rowLongest = 10;
const rowShortest = 3;
const rowReach = 8;

/**
 * The short word of these papers that a piece is a slip of, where with it all of the run is words of these papers: no
 * single short word proves anything, a whole row of them does ("เห็นควแจ้งเวียน").
 */
function slipInRow(run: string, { from, to }: Piece, breaks: Uint8Array, nearAt: NearAt): UnknownHit | null {
  if (run.length < rowLongest) return null;
  let best: (UnknownHit & { readonly cost: number }) | null = null;
  for (let start = from; start >= Math.max(0, from - rowReach); start--) {
    if (breaks[start] !== 1) continue;
    for (const near of nearAt(start)) {
      const { end, word, rank, cost } = near;
      if (end < to || rank !== ranks.field || word.length < rowShortest || cost > slip.other) continue;
      if (takesNeighbour(run, start, near) || isOtherHead(run, start, near)) continue;
      const total = nearCost(near);
      if (best !== null && best.cost <= total) continue;
      const mended = run.slice(0, start) + word + run.slice(end);
      if (!isRowOfWords(mended, breaksOf(mended), dictionary(), ranks.field)) continue;
      best = { at: start, found: run.slice(start, end), right: word, cost: total };
    }
  }
  return best;
}

const phraseShortest = 7;
/** A phrase so long may have any one letter wrong. */
const phraseLong = 9;

/**
 * The word or phrase of these papers that known words are a slip of, one of them a word that these papers seldom use:
 * ยึด + มัน for ยึดมั่น. It begins where a word of the cut does, and what follows are words; one dictionary word alone is what it is.
 */
function slipOfWords(run: string, index: number, pieces: readonly Piece[], nearAt: NearAt): UnknownHit | null {
  const piece = pieces[index];
  if (piece === undefined) return null;
  let best: (UnknownHit & { readonly cost: number }) | null = null;
  for (let first = index; first >= 0 && piece.from - (pieces[first]?.from ?? 0) <= reach; first--) {
    const start = pieces[first];
    if (start === undefined || start.rank === 0) break;
    for (const { end, word, rank, cost } of nearAt(start.from)) {
      if (
        rank !== ranks.field ||
        word.length < phraseShortest ||
        cost > (word.length < phraseLong ? slip.missing : slip.other)
      )
        continue;
      if (!beginsAlike(run.slice(start.from, end), word)) continue;
      if (end < piece.to || end <= start.to || (best !== null && best.right.length >= word.length)) continue;
      const rest = run.slice(end);
      if (rest !== "" && !isRowOfWords(rest, breaksOf(rest), dictionary())) continue;
      best = { at: start.from, found: run.slice(start.from, end), right: word, cost };
    }
  }
  return best;
}

const soundShortest = 6;
const soundReach = 10;

/**
 * The word of these papers that a piece sounds like with what stands around it. What is unknown may begin and end
 * anywhere; known words count only whole, and only where two or more make the sound of one.
 */
function sameSound(run: string, piece: Piece, edges: ReadonlySet<number>, breaks: Uint8Array): UnknownHit | null {
  let best: UnknownHit | null = null;
  for (let from = piece.from; from >= Math.max(0, piece.from - reach); from--) {
    if (breaks[from] !== 1 || (piece.rank !== 0 && !edges.has(from))) continue;
    for (let to = Math.min(run.length, piece.to + soundReach); to >= piece.to; to--) {
      if (breaks[to] !== 1 || to - from < soundShortest || (piece.rank !== 0 && !edges.has(to))) continue;
      if (piece.rank !== 0 && from === piece.from && to === piece.to) continue;
      const found = run.slice(from, to);
      const right = wordSounds().get(soundOf(found)) ?? "";
      if (right === "" || right === found || (best !== null && best.right.length >= right.length)) continue;
      if (piece.rank !== 0 && !beginsAlike(found, right)) continue;
      best = { at: from, found, right };
    }
  }
  return best;
}

/** What stands before the name of a person or a place within a run: the name is spelt as its owner spells it. */
const beforeName =
  /(?:นางสาว|นาย(?!ก|อำเภอ|ทะเบียน|ช่าง|จ้าง)|นาง(?!าน)|ว่าที่ร้อยตรี|ด\.?ช|ด\.?ญ|(?<!หมู่)บ้าน|ตำบล|อำเภอ|จังหวัด|ถนน|ซอย|วัด|โรงเรียน|ชุมชน|คลอง|หนอง|ห้วย|ลำห้วย|แม่น้ำ|เขา|เกาะ|บริษัท|ร้าน|วิทยาลัย|มหาวิทยาลัย|สหกรณ์|เมือง|นคร)[ก-๎]{0,9}$/;

function slipsOf(run: string): readonly UnknownHit[] {
  const trie = dictionary();
  const breaks = breaksOf(run);
  if (isRowOfWords(run, breaks, trie, ranks.field)) return [];
  const cut = cutOf(run, breaks, trie);
  const nearBy: (readonly Near[] | undefined)[] = [];
  const nearAt: NearAt = (start) => (nearBy[start] ??= nearWordsAt(run, start, breaks, trie));
  const strange = cut.pieces.reduce((sum, { from, to, rank }) => (rank === 0 ? sum + to - from : sum), 0);
  // Where more is strange than known it is no Thai prose.
  if (strange * 2 > run.length) {
    const whole = slipOfWhole(run, nearAt);
    return whole === null ? [] : [whole];
  }
  const hits: UnknownHit[] = [];
  const look = (find: (piece: Piece, index: number) => UnknownHit | null): void => {
    cut.pieces.forEach((piece, index) => {
      if (piece.rank === ranks.field || beforeName.test(run.slice(0, piece.from))) return;
      const hit = find(piece, index);
      if (hit === null || hits.some((one) => overlap(one, hit))) return;
      hits.push(hit);
    });
  };
  look((piece, index) =>
    piece.rank === 0 ? slipAround(run, piece, cut, breaks, nearAt) : slipOfWords(run, index, cut.pieces, nearAt),
  );
  look((piece) => (piece.rank === 0 ? slipInRow(run, piece, breaks, nearAt) : null));
  // A slip of one letter says more than a sound does.
  const edges = new Set(cut.pieces.flatMap(({ from, to }) => [from, to]));
  look((piece) => sameSound(run, piece, edges, breaks));
  return hits.map(narrowed).sort((a, b) => a.at - b.at);
}

const isRow = (run: string): boolean => run === "" || isRowOfWords(run, breaksOf(run), dictionary());

/** How well a word is known by itself; 0 = not, or as a phrase only. */
function rankOf(word: string): number {
  if (isPhrase(word)) return 0;
  const trie = dictionary();
  let node: number = rootNode;
  for (let at = 0; at < word.length && node !== 0; at++) node = trie.step(node, word.charCodeAt(at));
  return trie.rank(node);
}

const narrowest = 5;

/** The word of a phrase that the slip is in, where that says enough by itself; else the phrase, which shows what is wrong. */
function narrowed(hit: UnknownHit): UnknownHit {
  const { at, found, right } = hit;
  if (!isPhrase(right)) return hit;
  let best = hit;
  for (let from = 0; found.slice(0, from) === right.slice(0, from); from++) {
    for (let end = right.length; end - from >= narrowest; end--) {
      const tail = right.slice(end);
      if (!found.endsWith(tail)) break;
      const [word, typed] = [right.slice(from, end), found.slice(from, found.length - tail.length)];
      if (word.length >= best.right.length) continue;
      const rank = rankOf(word);
      const isSure = rank === ranks.field && word.length >= phraseShortest;
      if (rank === 0 || (isRow(typed) && !isSure) || !isRow(right.slice(0, from)) || !isRow(tail)) continue;
      best = { at: at + from, found: typed, right: word };
    }
  }
  return best;
}

const overlap = (a: UnknownHit, b: UnknownHit): boolean => a.at < b.at + b.found.length && b.at < a.at + a.found.length;

/** The same, remembered: most runs of a workbook come again, and each is looked for by more than one rule. */
const slipsIn = remembered(slipsOf);

/** Letters, vowels and marks; ฯ, ๆ, ฿ and digits end a run. */
const thaiLetters = ["\\u0e01-\\u0e2e", "\\u0e30-\\u0e3a", "\\u0e40-\\u0e45", "\\u0e47-\\u0e4e"];
// Marks stand in the class by themselves, as a run may be broken at any place.
const runOf = (ranges: readonly string[]): RegExp => new RegExp(`[${ranges.join("")}]{4,}`, "g");
const runs = runOf(thaiLetters);
/** A surname behind a person's name. */
const surnameBefore = /(?:นางสาว|นาย(?!ก|อำเภอ|ทะเบียน|ช่าง|จ้าง)|นาง(?!าน)|น\.ส\.|ร\.ต\.|ดร\.)[ก-๎]+ ?$/;
/** The name of a place behind what introduces it; what stands further on is prose again. */
const placeBefore = /(?:บริษัท|ร้าน|ต\.|อ\.|จ\.|หมู่ที่ ?[0-9๐-๙]+|ถนน|ซอย|(?<!หมู่)บ้าน|ตำบล|อำเภอ|จังหวัด) ?$/;
const placeReach = 12;

const shortened = /^ ?\./;

/** The unknown words of a text that lie one letter from a known one, left to right; none without a dictionary. */
export function findUnknownWords(text: string): readonly UnknownHit[] {
  if (!hasDictionary()) return [];
  const hits: UnknownHit[] = [];
  runs.lastIndex = 0;
  for (let match = runs.exec(text); match; match = runs.exec(text)) {
    const found = slipsIn(match[0]);
    if (found.length === 0) continue;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    if (surnameBefore.test(before)) continue;
    const namesUpTo = placeBefore.test(before) ? placeReach : 0;
    const isShortened = shortened.test(text.slice(runs.lastIndex, runs.lastIndex + 2));
    for (const { at, found: typed, right } of found) {
      // What ends at a full stop is an abbreviation, or the end of the word before one: "กทม.", "ปี พ.ศ.".
      if (at < namesUpTo) continue;
      if (isShortened && at + typed.length === match[0].length) continue;
      hits.push({ at: match.index + at, found: typed, right });
    }
  }
  return hits;
}
