import { describe, expect, it } from "@jest/globals";
import { remembered, rememberedOf } from "../../../src/core/language/remembered";

describe("a finder that remembers", () => {
  it("looks once at each text, and gives the same for it", () => {
    let looks = 0;
    const find = remembered((text) => {
      looks++;
      return [text.length];
    });
    expect([find("กข"), find("ก"), find("กข"), find("ก")]).toEqual([[2], [1], [2], [1]]);
    expect(looks).toBe(2);
  });

  it("keeps what is in use and lets go of the rest", () => {
    let looks = 0;
    const find = remembered((text) => {
      looks++;
      return text;
    });
    find("ใช้เสมอ");
    for (let index = 0; index < 90_000; index++) {
      find(String(index));
      find("ใช้เสมอ");
    }
    expect(looks).toBe(90_001);
    find("0");
    expect(looks).toBe(90_002);
  });
});

describe("a reader that reads each object once", () => {
  it("gives the same for one object, also nothing, and reads a like one for itself", () => {
    let reads = 0;
    const read = rememberedOf(({ length }: readonly string[]) => {
      reads++;
      return length === 0 ? undefined : { length };
    });
    const [one, like, none] = [["ก"], ["ก"], []];
    expect(read(one)).toBe(read(one));
    expect(read(like)).not.toBe(read(one));
    expect([read(none), read(none)]).toEqual([undefined, undefined]);
    expect(reads).toBe(3);
  });
});
