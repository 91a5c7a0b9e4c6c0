import type { PageWords } from "../core";

let given: PageWords | null = null;

/** Takes the words of the shell that shows the page. */
export function takeWords(words: PageWords): void {
  given = words;
}

/** What the page says while a person types, and how it calls what the program tells; known once the page has begun. */
export function words(): PageWords {
  if (given === null) throw new Error("The page has no words before it begins");
  return given;
}
