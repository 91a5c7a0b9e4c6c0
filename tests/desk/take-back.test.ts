import { expect, test } from "@jest/globals";
import { effectOf } from "../../src/core";
import { takeBack } from "../../src/desk/take-back";
import { office } from "../../src/node/office";
import { column, inputSheet } from "../office/xlsx/helpers";
import { environment } from "./memory";

/** A sheet of two columns and what a run wrote into its first row. */
const sheet = (text: string) =>
  office.createWorkbook([inputSheet("มาตรการ", [column("รหัส"), column("ผล")], [["M1", text]])]);

test("a run that kept no marks of its rows says which cells went back at their old place", async () => {
  const [before, made] = [await sheet(""), await sheet("ทำแล้ว")];
  const effect = effectOf(await office.readWorkbook(before), await office.readWorkbook(made));
  const marked = await takeBack(office, effect, made, environment);
  expect([marked.count, marked.kept]).toEqual([1, []]);
  const old = await takeBack(office, { ...effect, traces: [] }, made, environment);
  expect(old.count).toBe(1);
  expect(old.kept).toEqual([
    "คืนตามตำแหน่งเดิม มาตรการ!B2: คำสั่งนั้นทำด้วยโปรแกรมรุ่นก่อนซึ่งไม่ได้บันทึกร่องรอยของแถว หากแทรกหรือเรียงแถวไปแล้ว โปรดตรวจว่าคืนถูกแถว",
  ]);
});
