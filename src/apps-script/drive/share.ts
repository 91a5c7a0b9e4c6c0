import { messageOf } from "../problem";
import { drive, type ShareRole } from "./service";

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
}

/** Shares a file with named people, one request each and never with everyone. One who cannot be added stops no other. */
export function shareFile({ fileId, people, role, message, notify }: ShareOrder): ShareOutcome {
  const shared: string[] = [];
  const failed: { email: string; reason: string }[] = [];
  const options = {
    sendNotificationEmail: notify,
    ...(notify && message !== "" ? { emailMessage: message } : {}),
    fields: "id",
  };
  for (const { email } of people) {
    try {
      drive().Permissions.create({ type: "user", role, emailAddress: email }, fileId, options);
      shared.push(email);
    } catch (thrown) {
      failed.push({ email, reason: messageOf(thrown) });
    }
  }
  return { shared, failed };
}
