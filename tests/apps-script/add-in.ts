import { beforeAll } from "@jest/globals";
import { buildAddIn, Realm, type BuiltAddIn } from "./fakes/realm";
import { demoOffice, openOffice, type Office } from "./offices";

/** The built add-in of a test file; answers how to get it and how to open a fresh realm. */
export function useAddIn() {
  let built: BuiltAddIn | undefined;
  beforeAll(() => {
    built = buildAddIn();
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
