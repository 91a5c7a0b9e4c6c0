import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { shareOf, sharesOf } from "../../../src/core/compute/numbers";

describe("the shares of all parts of a whole", () => {
  const parts = fc.array(fc.nat(500), { minLength: 1, maxLength: 8 });

  test("add up to 100.00, and none is a hundredth or more away from what its own part gives", () => {
    fc.assert(
      fc.property(parts, (counts) => {
        const whole = counts.reduce((sum, count) => sum + count, 0);
        fc.pre(whole > 0);
        const shares = sharesOf(counts);
        expect(shares.reduce((sum, share) => sum + Math.round(share * 100), 0)).toBe(10000);
        shares.forEach((share, index) => {
          expect(Math.abs(share - ((counts[index] ?? 0) / whole) * 100)).toBeLessThan(0.01 + 1e-9);
        });
      }),
    );
  });

  test("are the plain shares wherever these add up", () => {
    fc.assert(
      fc.property(parts, (counts) => {
        const whole = counts.reduce((sum, count) => sum + count, 0);
        const plain = counts.map((count) => shareOf(count, whole));
        fc.pre(plain.reduce((sum, share) => sum + Math.round(share * 100), 0) === 10000);
        expect(sharesOf(counts)).toEqual(plain);
      }),
    );
  });

  test("leave the odd hundredth to the largest remainder, of equal ones to the larger part, then to the last", () => {
    expect(sharesOf([1, 1, 1])).toEqual([33.33, 33.33, 33.34]);
    expect(sharesOf([10, 5, 2, 1])).toEqual([55.56, 27.78, 11.11, 5.55]);
    expect(sharesOf([0, 0])).toEqual([0, 0]);
    expect(sharesOf([0, 7])).toEqual([0, 100]);
  });
});
