type Scales = readonly (readonly [key: string, head: RegExp])[];

/** Scales of risks that papers part into a column a value, by what stands over them. */
const scales: Scales = [
  ["likelihood", /^(?:ระดับ|คะแนน)?(?:ของ)?(?:โอกาส|ความถี่)/],
  ["impact", /^(?:ระดับ|คะแนน)?(?:ของ)?(?:ผลกระทบ|ความรุนแรง)/],
  ["level", /^ระดับ/],
];
const scaleValue = /^(?:(?:ความเสี่ยง)?(?:น้อย|ต่ำ|ปานกลาง|สูง)(?:มาก|ที่สุด)?|[1-5๑-๕])(?:\s*\([^()]*\))?$/;

/** What says of a scale that it is that of the risk which is left. */
const after = /\(?(?:ภาย)?หลัง[ก-๙]*\)?|(?:ที่)?(?:คง)?เหลือ[ก-๙]*|residual(?:\s*risk)?/i;

/** The scales of the risk that is left, by the words for them; of two scales in one column the product is meant. */
const scalesAfter: Scales = [
  ["productAfter", /[x×*]|คูณ|^คะแนน(?:รวม|ความเสี่ยง)?$|^ค่า(?:ความเสี่ยง|ระดับ)?|^รวม/i],
  ["likelihoodAfter", /โอกาส|ความถี่|^L(?![a-z])|likelihood/i],
  ["impactAfter", /ผลกระทบ|รุนแรง|^I(?![a-z])|impact/i],
  ["levelAfter", /ระดับ|ความเสี่ยง/],
];

/** The scale of what is left that a column holds, in its own header or in those above it; "" for any other. */
function keyAfter(texts: readonly string[]): string {
  if (!texts.some((text) => after.test(text))) return "";
  const said = [...texts].reverse().map((text) => text.replace(after, "").replace(/[\s()]/g, ""));
  for (const text of said) {
    const key = scalesAfter.find(([, shape]) => shape.test(text))?.[0];
    if (key !== undefined) return key;
  }
  return "";
}

/**
 * What a column says of the height of a risk where a name alone does not tell: a value of a scale that is ticked in its own
 * column, or a scale of the risk that is left; null for any other header.
 */
export function scaleOfRisks(
  texts: readonly string[],
):
  | { readonly kind: "column"; readonly key: string; readonly header: string }
  | { readonly kind: "choice"; readonly key: string; readonly value: string }
  | null {
  const value = (texts[texts.length - 1] ?? "").trim();
  const isValue = texts.length > 1 && scaleValue.test(value);
  const heads = isValue ? texts.slice(0, -1) : texts;
  const left = keyAfter(heads);
  if (!isValue) return left === "" ? null : { kind: "column", key: left, header: texts.join(" ") };
  const above = heads.map((text) => text.replace(/\s/g, ""));
  const key = left === "" ? scales.find(([, head]) => above.some((text) => head.test(text)))?.[0] : left;
  return key === undefined ? null : { kind: "choice", key, value };
}
