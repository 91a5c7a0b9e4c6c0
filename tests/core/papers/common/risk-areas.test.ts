import { expect, test } from "@jest/globals";
import { byArea } from "../../../../src/core/papers/common/risk-areas";
import type { Risk } from "../../../../src/core/model/risks";

test("risks keep their order, but those of one area stand where its first one does", () => {
  const risks = ["ข1", "ก1", "ข2", "-", "ก2"].map((risk) => ({ risk, area: risk.charAt(0) }) as Risk);
  expect(byArea(risks).map(({ risk }) => risk)).toEqual(["ข1", "ข2", "ก1", "ก2", "-"]);
});
