import { expect, test } from "@jest/globals";
import { linked, qrMark } from "../../../../src/core/docx/inline-marks";
import { pictureData } from "../../../../src/core/papers/common/pictures";
import { bookOf, day } from "../../builders";

test.each([
  ["https://www.example.go.th/photo/1.jpg", "https://www.example.go.th/photo/1.jpg"],
  ["https://www.example.go.th/ภาพ/อบรม 1.jpg", "https://www.example.go.th/ภาพ/อบรม%201.jpg"],
])("the link and the code of a picture lead to one address: %s", (file, address) => {
  const book = bookOf({ pictures: [{ file }] });
  const context = { book, kind: "annual", round: 12, statusDate: day(2569, 3, 31), details: null } as const;
  const [annex] = pictureData(context);
  const text = JSON.stringify(annex);
  expect(text).toContain(qrMark(address));
  expect(text).toContain(linked(address));
});
