import { book, warning, type Cases } from "../common/case";
import type { RowOf } from "../common/case-book";

const items = (...list: readonly (readonly [year: string, item: string, name: string])[]): readonly RowOf<"oit">[] =>
  list.map(([year, item, name]) => ({ year, item, name }));

export const cases: Cases = {
  "oit.listed-twice": [
    warning({
      ...book({ oit: items(["2569", "O21", "แผนป้องกัน"], ["2569", "O๒๑", "รายงานผล"]) }, "รายการ OIT!B3"),
      quiet: book({ oit: items(["2569", "O21", "แผนป้องกัน"], ["2568", "O21", "แผนป้องกัน"]) }, "").data,
    }),
    warning({
      ...book({ oit: items(["2569", "O21", "แผนป้องกันการทุจริต"], ["2569", "O22", "แผนป้องกัน การทุจริต"]) }, "รายการ OIT!C3"),
      quiet: book({ oit: items(["2569", "O21", "แผนป้องกันการทุจริต"], ["2569", "O22", "ผลตามแผนป้องกันการทุจริต"]) }, "").data,
    }),
  ],
};
