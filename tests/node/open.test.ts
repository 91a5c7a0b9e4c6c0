import { describe, expect, test } from "@jest/globals";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook, saveWorkbook } from "../../src/node/open";
import { filesIn, ita, temporaryFolder } from "./cli/harness";

const folder = temporaryFolder();
const path = join(folder, "งาน.xlsx");

describe("saving a workbook", () => {
  test("refuses when another program has saved it since it was read: that work stays", async () => {
    expect((await ita("init", path)).code).toBe(0);
    const opened = await openWorkbook(path);
    writeFileSync(path, "บันทึกใหม่จากโปรแกรมอื่น");
    await expect(saveWorkbook(opened, new Uint8Array([1]))).rejects.toThrow("บันทึกจากโปรแกรมอื่น");
    expect(readFileSync(path, "utf8")).toBe("บันทึกใหม่จากโปรแกรมอื่น");
    expect(filesIn(folder)).toEqual(["งาน.xlsx"]);
  });
});
