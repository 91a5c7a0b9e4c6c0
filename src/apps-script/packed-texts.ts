import { packedText } from "./archive";

/**
 * The Thai texts and patterns of all modules, which the build takes out of them and puts here: three bytes a letter in
 * the script, less than one in the archive.
 */
export const packedTexts = JSON.parse(packedText("texts.json")) as readonly string[];

/** The definitions of problems that stand beside their rules, by the numbers that the build gives them. */
export const packedProblems = JSON.parse(packedText("problems.json")) as readonly unknown[];
