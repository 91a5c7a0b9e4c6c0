import { afterAll, beforeAll } from "@jest/globals";
import { buildAddIn, Realm, type BuiltAddIn } from "./fakes/realm";
import { demoOffice, openOffice, type Office } from "./offices";

/** Builds the add-in once for a test file; answers how to get it and how to open a fresh realm. */
export function useAddIn() {
  let built: ReturnType<typeof buildAddIn> | undefined;
  beforeAll(() => {
    built = buildAddIn();
  });
  afterAll(() => {
    built?.drop();
  });
  const addIn = (): BuiltAddIn => {
    if (built === undefined) throw new Error("the add-in is built before all tests");
    return built;
  };
  /** A realm with an office's workbook open, the demo office's by default. */
  const open = (office: Office = demoOffice()): Realm => {
    const realm = new Realm(addIn());
    openOffice(realm, office);
    return realm;
  };
  return { addIn, open, empty: () => new Realm(addIn()) };
}
