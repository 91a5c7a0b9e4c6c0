import { messageOf, type Journal } from "../problem";
import { driveText, isMissing } from "./fault";
import { drive, fields, type ShareRole } from "./service";

export interface ShareOrder {
  readonly fileId: string;
  readonly people: readonly { readonly name: string; readonly email: string }[];
  readonly role: ShareRole;
  /** Text of the e-mail, "" for Google's own. */
  readonly message: string;
  /** Whether Google mails each person. */
  readonly notify: boolean;
}

export interface ShareOutcome {
  readonly shared: readonly string[];
  readonly failed: readonly { readonly email: string; readonly reason: string }[];
  /** Whether Drive said of each who failed that there is no such file. */
  readonly isHidden: boolean;
}

/**
 * Shares a file with named people, one request each and never with everyone. One who cannot be added stops no other;
 * whose turn does not come in the time of the run is among those who failed.
 */
export function shareFile({ fileId, people, role, message, notify }: ShareOrder, journal: Journal): ShareOutcome {
  const shared: string[] = [];
  const failed: { email: string; reason: string }[] = [];
  let isHidden = true;
  const options = {
    sendNotificationEmail: notify,
    ...(notify && message !== "" ? { emailMessage: message } : {}),
    ...fields("id"),
  };
  for (const { email } of people) {
    if (!journal.hasTime()) {
      isHidden = false;
      failed.push({ email, reason: "หมดเวลาของรอบนี้ ยังไม่ได้แชร์ โปรดสั่งอีกครั้ง" });
      continue;
    }
    try {
      drive().Permissions.create({ type: "user", role, emailAddress: email }, fileId, options);
      shared.push(email);
    } catch (thrown) {
      isHidden = isHidden && isMissing(thrown);
      const text = driveText(thrown);
      failed.push({ email, reason: text === null ? messageOf(thrown) : `${text} (${messageOf(thrown)})` });
    }
  }
  return { shared, failed, isHidden: isHidden && failed.length > 0 };
}
