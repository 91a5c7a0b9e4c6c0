/** Lengths of a .docx are told in twips. */
export const twipsPerPoint = 20;
export const twipsPerCentimetre = 567;
