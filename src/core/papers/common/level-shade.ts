import { shades, type ShadeName } from "../../docx/markers";

const levelShades: Readonly<Record<string, ShadeName>> = {
  แดง: "riskVeryHigh",
  ส้ม: "riskHigh",
  เหลือง: "riskMedium",
  เขียว: "riskLow",
};

/** The mark that shades a cell in the colour of a risk's level as เกณฑ์ names it ("แดง", "สีแดง"); "" for any other. */
export function levelShade(color: string): string {
  const shade = levelShades[color.replace(/^สี/, "")];
  return shade === undefined ? "" : shades[shade].mark;
}
