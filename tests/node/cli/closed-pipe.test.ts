import { EventEmitter } from "node:events";
import { expect, test } from "@jest/globals";
import { letReadersGo } from "../../../src/node/output";

test("a reader of the output that goes away before its end is no failure of the program; any other one is", () => {
  const stream = new EventEmitter();
  letReadersGo(stream);
  expect(() => stream.emit("error", Object.assign(new Error("write EPIPE"), { code: "EPIPE" }))).not.toThrow();
  expect(() => stream.emit("error", Object.assign(new Error("no space"), { code: "ENOSPC" }))).toThrow("no space");
});
