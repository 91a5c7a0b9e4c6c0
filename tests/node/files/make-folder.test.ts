import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeFolder } from "../../../src/node/files/make-folder";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "ita-folder-"));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

test("makes a folder with those above it, and leaves one that is there", async () => {
  const path = join(root, "เอกสาร", "2569");
  await makeFolder(path);
  await makeFolder(path);
  expect(statSync(path).isDirectory()).toBe(true);
});

test("a file in its place, or above it, is an error", async () => {
  const file = join(root, "file");
  writeFileSync(file, "x");
  await expect(makeFolder(file)).rejects.toMatchObject({ code: "EEXIST" });
  await expect(makeFolder(join(file, "x"))).rejects.toMatchObject({ code: "ENOTDIR" });
});

(existsSync("/proc/self") ? test : test.skip)("a file system that lets nobody make a folder is an error", async () => {
  await expect(makeFolder("/proc/no-such-folder/x")).rejects.toMatchObject({ code: "ENOENT" });
});
