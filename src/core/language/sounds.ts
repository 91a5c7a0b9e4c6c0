/*
 * Words that sound alike: most Thai misspellings keep the sound and lose the letters ("ประสิทธิพาบ" of ประสิทธิภาพ,
 * "ครุพันธ์" of ครุภัณฑ์), so that they lie further from the right word than any slip of a letter.
 */

/** Letters of one sound, the first stands for all; what closes a syllable sounds as its class does. */
const groups = ["พภผบปฟ", "สศษซ", "ทธฑฒถฐ", "ดฎ", "ตฏ", "นณ", "คฆข", "ลฬ", "ยญ", "ชฌ", "ไใ", "ิี", "ุู", "ึื"];
const alike = new Map(groups.flatMap((group) => Array.from(group).map((letter) => [letter, group.charAt(0)] as const)));

const silent = /[ก-ฮ][ิุ]?์/g;
const tones = /[็่-๋๎]/g;
const double = /รร(?![ก-ฮ](?![ะ-ูเ-ไ]))/g;

/**
 * What a word sounds like, roughly: tones and silenced letters left out, letters of one sound folded, รร as it is
 * spoken. Two words of one sound are the same to the ear, never the other way round.
 */
export function soundOf(word: string): string {
  const spoken = word.replace(silent, "").replace(tones, "").replace(double, "ัน").replace(/รร/g, "ั");
  let sound = "";
  for (const letter of spoken) sound += alike.get(letter) ?? letter;
  return sound;
}

/** The words of a list by their sound; of two words of one sound, none: which is meant nobody can tell. */
export function soundsOf(words: Iterable<string>): ReadonlyMap<string, string> {
  const bySound = new Map<string, string>();
  for (const word of words) {
    const sound = soundOf(word);
    const before = bySound.get(sound);
    bySound.set(sound, before === undefined || before === word ? word : "");
  }
  return bySound;
}
