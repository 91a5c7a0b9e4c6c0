import type { RefreshAnswer } from "../core";
import { choices, focusDate } from "./choices";
import { fill, part, show, withSign } from "./dom";
import { runJob, say } from "./jobs";
import type { Transport } from "./transport-type";
import { words } from "./words";

function outcome({ sheets, note = "", ...counts }: RefreshAnswer): string {
  const told = `เขียนแผ่นงาน ${sheets.join(", ")} แล้ว (${words().countsText(counts)})`;
  return [told, note].filter((one) => one !== "").join(" ");
}

/** Puts away what was said of another workbook. */
export function forgetRefresh(): void {
  show(part("refreshed"), false);
}

/** Writes the computed sheets anew, as of the status date that is chosen. */
export function runRefresh(call: Transport): void {
  const chosen = choices();
  if (chosen === null) {
    focusDate();
    say("วันที่สถานะยังอ่านไม่ได้ โปรดแก้ก่อน");
    return;
  }
  runJob({
    title: "กำลังคำนวณแผนรายเดือนและสรุปสถานะ",
    work: () => call("pageRefresh", { statusDate: chosen.statusDate }),
    done: (answer, focus) => {
      const place = part("refreshed");
      fill(place, ...withSign("✓", outcome(answer)));
      show(place, true);
      say(outcome(answer));
      focus(place);
    },
    again: () => {
      runRefresh(call);
    },
    stopped: "หยุดรอแล้ว แต่งานที่สั่งไปอาจยังทำต่อจนเสร็จ ดูเวลาในแผ่นงาน สรุปสถานะ ก่อนสั่งซ้ำ",
  });
}
