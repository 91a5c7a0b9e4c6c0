/**
 * Stands for docxtemplater's own reader of its options, in a twentieth of its room: the options are the program's own,
 * the same at every call, and the tests hold them against the whole library. The build puts this in its place (see
 * src/build/add-in-lean.mjs).
 */
interface Accepting {
  optional(): Accepting;
  nullable(): Accepting;
  strict(): Accepting;
  validate(value: unknown): { readonly success: true; readonly value: unknown };
}

const accepting: Accepting = {
  optional: () => accepting,
  nullable: () => accepting,
  strict: () => accepting,
  validate: (value) => ({ success: true, value }),
};

const accept = (): Accepting => accepting;

export { accept as boolean, accept as function, accept as object, accept as string, accept as union };
