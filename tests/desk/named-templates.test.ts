import { expect, test } from "@jest/globals";
import { pageOfDesk } from "../../src/desk";
import { defaultTemplates } from "../../src/node/default-templates";
import { demoSheets } from "../web/support/office";
import { inMemory } from "./memory";

const own = "แม่แบบของเรา.docx";

/** What the page's check tells of a template that the sheet เอกสาร names, with this file at hand. */
async function told(file: Uint8Array | null): Promise<readonly string[]> {
  const demo = demoSheets();
  const [headers = [], row = []] = demo["เอกสาร"] ?? [];
  const memory = await inMemory({
    ...demo,
    เอกสาร: [
      [...headers, "แม่แบบ"],
      [...row, own],
    ],
  });
  if (file !== null) memory.templates.set(own, file);
  const { problems } = await pageOfDesk(memory.desk, () => "").check({ statusDate: "" });
  return problems.filter(({ found }) => found === own).map(({ code, place }) => `${code} ${place}`);
}

test("a template that the sheet names is looked for when the page checks", async () => {
  expect(await told(null)).toEqual(["template.not-found เอกสาร G2 (แม่แบบ)"]);
  expect(await told(defaultTemplates.progress)).toEqual([]);
});

test("one that is no whole document is told as such", async () => {
  expect(await told(new Uint8Array([1, 2, 3]))).toEqual(["template.not-docx เอกสาร G2 (แม่แบบ)"]);
  const damaged = Buffer.from(defaultTemplates.progress);
  const inside = damaged.indexOf("word/document.xml") + 200;
  damaged.writeUInt8(damaged.readUInt8(inside) ^ 0xff, inside);
  expect(await told(damaged)).toEqual(["template.not-docx เอกสาร G2 (แม่แบบ)"]);
});
