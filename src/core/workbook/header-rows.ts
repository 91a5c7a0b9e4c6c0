/** Headers stand in one of so many first rows of a sheet. */
export const headerSearchRows = 15;
