/** Rows of a new input sheet that are ready to be filled, with its header: dropdowns, formats and filter reach so far. */
export const preparedRows = 1000;

/** A cell of an .xlsx holds no more characters. */
export const longestCellText = 32_767;
