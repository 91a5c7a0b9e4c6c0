import { warning, of, textCase, type Cases } from "../common/case";

export const cases: Cases = {
  "year.text": [
    warning({
      ...textCase("ข้อความ!C2", "announcement", "เนื้อความ", "รายงานผลการจัดการความเสี่ยง ปีงบประมาณ พ.ศ. 2568 เผยแพร่แล้ว"),
      quiet: textCase("", "announcement", "เนื้อความ", "รายงานผลการจัดการความเสี่ยง ปีงบประมาณ พ.ศ. 2568 เผยแพร่ตามข้อ O22 แล้ว")
        .data,
    }),
    warning({
      ...textCase("ข้อความ!C2", "announcement", "เนื้อความ", "เพื่อเตรียมความพร้อมรับการประเมิน ITA ประจำปี 2567 จึงกำหนดแนวทาง"),
      quiet: textCase("", "announcement", "เนื้อความ", "เพื่อเตรียมความพร้อมรับการประเมิน ITA ประจำปี 2570 จึงกำหนดแนวทาง").data,
    }),
    warning({
      ...textCase("ข้อความ!C2", "announcement", "เนื้อความ", "นโยบายไม่รับของขวัญ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗ ให้ทุกคนถือปฏิบัติ"),
      quiet: textCase("", "announcement", "เนื้อความ", "ยกเลิกประกาศตามนโยบายไม่รับของขวัญ ประจำปีงบประมาณ พ.ศ. ๒๕๖๗").data,
    }),
    warning({
      ...textCase(
        "ข้อความ!C2",
        "announcement",
        "บทนำ",
        "กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2567",
      ),
      quiet: textCase("", "announcement", "บทนำ", "กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2569")
        .data,
    }),
    warning({
      ...textCase("ข้อความ!C2", "progress", "บทนำ", "รายงานผลการดำเนินการตามมาตรการ ปีงบประมาณ ๒๕๖๘"),
      quiet: textCase("", "progress", "บทนำ", "เทียบกับผลการดำเนินการของปี ๒๕๖๘").data,
    }),
    warning({
      ...textCase("ข้อความ!C2", "memo", "บทนำ", "ได้ดำเนินการตามมาตรการประจำปี พ.ศ. 2566 แล้ว"),
      quiet: textCase("", "memo", "บทนำ", "ตามผลการประเมินประจำปี พ.ศ. 2568 จึงกำหนดมาตรการ").data,
    }),
  ],
  "year.assessed": [
    warning({
      ...textCase("ข้อความ!C2", "announcement", "เนื้อความ", "ได้นำผลการประเมิน ITA ประจำปี 2567 มาวิเคราะห์เพื่อกำหนดมาตรการ"),
      quiet: textCase("", "announcement", "เนื้อความ", "ได้นำผลการประเมิน ITA ประจำปี 2568 มาวิเคราะห์เพื่อกำหนดมาตรการ").data,
    }),
    warning({
      ...textCase("ข้อความ!C2", "memo", "บทนำ", "ตามผลคะแนนประจำปีงบประมาณ พ.ศ. ๒๕๖๖ จึงกำหนดมาตรการเจ็ดด้าน"),
      quiet: textCase("", "memo", "บทนำ", "เทียบผลคะแนนประจำปีงบประมาณ พ.ศ. ๒๕๖๖ กับปีถัดมาแล้วจึงกำหนดมาตรการเจ็ดด้าน").data,
    }),
  ],
  "date.before-paper": [
    warning({
      ...of(["announcement"], "ข้อความ!C2", {
        documents: [{ report: "announcement", date: "21 พฤศจิกายน 2568" }],
        texts: [
          {
            report: "announcement",
            section: "เนื้อความ",
            text: "ให้หัวหน้าส่วนราชการรายงานผลตามมาตรการภายในวันที่ 30 กันยายน 2568",
          },
        ],
      }),
      quiet: of(["announcement"], "", {
        documents: [{ report: "announcement", date: "21 พฤศจิกายน 2568" }],
        texts: [
          {
            report: "announcement",
            section: "เนื้อความ",
            text: "ตามหนังสือที่ให้รายงานภายในวันที่ 30 กันยายน 2568 บัดนี้ให้รายงานภายในวันที่ 30 กันยายน 2569",
          },
        ],
      }).data,
    }),
  ],
  "date.after-paper": [
    warning({
      ...of(["announcement"], "ข้อความ!C2", {
        documents: [{ report: "announcement", date: "21 พฤศจิกายน 2568" }],
        texts: [{ report: "announcement", section: "เนื้อความ", text: "ตามมติที่ประชุมเมื่อวันที่ 25 พฤศจิกายน 2568" }],
      }),
      quiet: of(["announcement"], "", {
        documents: [{ report: "announcement", date: "21 พฤศจิกายน 2568" }],
        texts: [{ report: "announcement", section: "เนื้อความ", text: "ตามมติที่ประชุมเมื่อวันที่ 18 พฤศจิกายน 2568" }],
      }).data,
    }),
    warning({
      ...of(["announcement"], "ข้อความ!C2", {
        documents: [{ report: "announcement", date: "21 พฤศจิกายน 2568" }],
        texts: [{ report: "announcement", section: "เนื้อความ", text: "ตามหนังสือลงวันที่ ๑ ธันวาคม ๒๕๖๘" }],
      }),
      quiet: of(["announcement"], "", {
        documents: [{ report: "announcement", date: "21 พฤศจิกายน 2568" }],
        texts: [{ report: "announcement", section: "เนื้อความ", text: "จะรายงานผลภายในวันที่ ๑ ธันวาคม ๒๕๖๘" }],
      }).data,
    }),
  ],
};
