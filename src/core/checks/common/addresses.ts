const address = new RegExp(
  [
    String.raw`(?:https?:\/\/|ftp:\/\/|file:\/\/|www\.)[^\s<>"]+`,
    String.raw`[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,255}`,
    String.raw`(?:[A-Za-z0-9-]{1,63}\.){1,5}(?:th|com|net|org|info|asia)(?![A-Za-z0-9])(?:\/[^\s<>"]*)?`,
    String.raw`[A-Za-z0-9_-]{1,64}\.(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|zip|csv)(?![A-Za-z0-9])`,
  ].join("|"),
  "g",
);

/** The text with web and mail addresses and file names as spaces, so that nothing in them is taken for words. */
export function blankAddresses(text: string): string {
  return /[A-Za-z]/.test(text) && text.includes(".")
    ? text.replace(address, (found) => " ".repeat(found.length))
    : text;
}

/** The text with each of the words blanked wherever it stands. */
export function blankWords(text: string, words: readonly string[]): string {
  let blanked = text;
  for (const word of words) {
    if (word !== "" && blanked.includes(word)) blanked = blanked.split(word).join(" ".repeat(word.length));
  }
  return blanked;
}
