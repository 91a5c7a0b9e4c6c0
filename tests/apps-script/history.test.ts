import { describe, expect, test } from "@jest/globals";
import { useAddIn } from "./add-in";
import { asText } from "./fakes/cells";
import type { Realm } from "./fakes/realm";
import { demoOffice, officeOf } from "./offices";

const { open } = useAddIn();

const headers = (demoOffice().sheets["มาตรการ"] ?? [])[0] ?? [];
const status = headers.indexOf("สถานะ") + 1;
const width = headers.length;

function recording(): Realm {
  const realm = open();
  realm.call("menuHistoryOn");
  realm.host.isMenuRun = false;
  return realm;
}

const history = (realm: Realm) => realm.file.sheet("ประวัติสถานะ").table;

function setStatus(realm: Realm, row: number, text: string): string {
  const { cells } = realm.file.sheet("มาตรการ");
  const old = cells.valueAt(row - 1, status - 1);
  cells.put(row - 1, status - 1, text);
  return asText(old);
}

describe("recording statuses", () => {
  test("begins with the statuses of the day, once", () => {
    const realm = open();
    const before = history(realm).length;
    realm.call("menuHistoryOn");
    const begun = history(realm).slice(before);
    expect(begun.length).toBeGreaterThan(0);
    for (const row of begun) expect(row[3]).toBe(row[4]);
    expect(begun[0]?.[0]).toBe("2569-04-07 14:35");
    realm.call("menuHistoryOn");
    expect(history(realm)).toHaveLength(before + begun.length);
    expect(realm.account.triggers).toEqual([{ handler: "recordStatus", kind: "edit" }]);
    realm.call("menuHistoryOff");
    expect(realm.account.triggers).toEqual([]);
  });

  test("a typed status is recorded with time, person, old and new", () => {
    const realm = recording();
    const before = history(realm).length;
    const old = setStatus(realm, 2, "ยกเลิก");
    realm.call("recordStatus", realm.editEvent("มาตรการ", 2, status, 1, 1, old));
    const code = realm.file.sheet("มาตรการ").table[1]?.[0];
    expect(history(realm).slice(before)).toEqual([
      ["2569-04-07 14:35", "officer@example.go.th", code, old, "ยกเลิก", ""],
    ]);
  });

  test("a paste over many cells is one entry a row that changed, by one write", () => {
    const realm = recording();
    const before = history(realm).length;
    const olds = [2, 3, 4].map((row) => setStatus(realm, row, "ยกเลิก"));
    realm.call("recordStatus", realm.editEvent("มาตรการ", 2, 1, 4, width));
    const added = history(realm).slice(before);
    expect(added.map((row) => row[3])).toEqual(olds);
    expect(added.map((row) => row[4])).toEqual(["ยกเลิก", "ยกเลิก", "ยกเลิก"]);
    expect(realm.host.calls.filter(({ name }) => name === "Range.setRichTextValues")).toHaveLength(1);
  });

  test("an edit that two people's triggers tell of is recorded once", () => {
    const realm = recording();
    const before = history(realm).length;
    const old = setStatus(realm, 2, "ยกเลิก");
    for (let person = 0; person < 2; person++) {
      realm.call("recordStatus", realm.editEvent("มาตรการ", 2, status, 1, 1, old));
    }
    expect(history(realm)).toHaveLength(before + 1);
  });

  test.each([
    ["another column", 1, 1],
    ["the header", 1, status],
  ])("%s is nothing to record", (_, row, column) => {
    const realm = recording();
    const before = history(realm);
    realm.call("recordStatus", realm.editEvent("มาตรการ", row, column, 1, 1, "x"));
    expect(history(realm)).toEqual(before);
  });

  test("an edit in any other column costs seven calls, and nobody waits for the lock", () => {
    const realm = recording();
    realm.call("recordStatus", realm.editEvent("มาตรการ", 2, 1, 3, status - 1));
    expect(realm.host.calls).toHaveLength(7);
    realm.call("recordStatus", realm.editEvent("มาตรการ", 2, status - 1, 3, 2));
    expect(realm.host.calls.length).toBeGreaterThan(7);
  });

  test("an edit in any other sheet costs two calls", () => {
    const realm = recording();
    const event = realm.editEvent("ตั้งค่า", 2, 2, 1, 1, "x");
    realm.call("recordStatus", event);
    expect(realm.host.calls.map(({ name }) => name)).toEqual(["Range.getSheet", "Sheet.getName"]);
  });

  test("a cleared status is recorded as blank; the status column is found wherever it stands", () => {
    const realm = recording();
    const { cells } = realm.file.sheet("มาตรการ");
    cells.values = cells.values.map((row) => ["ของฉัน", ...row]);
    const old = asText(cells.valueAt(1, status));
    cells.put(1, status, "");
    const before = history(realm).length;
    realm.call("recordStatus", realm.editEvent("มาตรการ", 2, status + 1, 1, 1, old));
    expect(history(realm).slice(before)[0]?.[3]).toBe(old);
    expect(history(realm).slice(before)[0]?.[4] ?? "").toBe("");
  });

  test("a block that is cleared gives one entry a row, and undoing it one more", () => {
    const realm = recording();
    const olds = [2, 3, 4].map((row) => setStatus(realm, row, ""));
    const before = history(realm).length;
    realm.call("recordStatus", realm.editEvent("มาตรการ", 2, status, 3, 1));
    const cleared = history(realm).slice(before);
    expect(cleared.map((row) => row[3])).toEqual(olds);
    expect(cleared.map((row) => row[4] ?? "")).toEqual(["", "", ""]);
    olds.forEach((old, index) => setStatus(realm, index + 2, old));
    realm.call("recordStatus", realm.editEvent("มาตรการ", 2, status, 3, 1));
    const undone = history(realm).slice(before + 3);
    expect(undone.map((row) => row[4])).toEqual(olds);
  });

  test("a row inserted above changes nobody's history", () => {
    const realm = recording();
    const { cells } = realm.file.sheet("มาตรการ");
    cells.values.splice(1, 0, []);
    const before = history(realm).length;
    realm.call("recordStatus", realm.editEvent("มาตรการ", 2, 1, 4, width));
    expect(history(realm)).toHaveLength(before);
    const old = setStatus(realm, 3, "ยกเลิก");
    realm.call("recordStatus", realm.editEvent("มาตรการ", 3, status, 1, 1, old));
    expect(
      history(realm)
        .slice(before)
        .map((row) => row[2]),
    ).toEqual([cells.valueAt(2, 0)]);
  });

  test("rows without a code are named when the recording begins, since a row inserted above would take their place", () => {
    const realm = open();
    const { cells } = realm.file.sheet("มาตรการ");
    cells.put(2, headers.indexOf("รหัส"), "");
    realm.call("menuHistoryOn");
    expect(realm.person.last).toContain("แถวที่ยังไม่มีรหัส: มาตรการ แถว 3\n");
    const complete = open();
    complete.call("menuHistoryOn");
    expect(complete.person.last).not.toContain("ยังไม่มีรหัส");
  });

  test("the summary as of a past date uses what was recorded", () => {
    const realm = recording();
    for (let row = 2; row <= 6; row++) setStatus(realm, row, "ยกเลิก");
    realm.call("recordStatus", realm.editEvent("มาตรการ", 2, status, 5, 1));
    const cancelled = (statusDate: string): unknown => {
      realm.run("pageRefresh", { statusDate });
      return realm.file.sheet("สรุปสถานะ").table.find((row) => row[0] === "ยกเลิก")?.[1];
    };
    const after = Number(cancelled("2026-04-07"));
    const before = Number(cancelled("2026-04-06"));
    expect(after - before).toBeGreaterThanOrEqual(4);
  });
});

describe("reminders", () => {
  /** The daily run, on a day of April on which mails are due where the clock stands at none. */
  const send = (realm: Realm): void => {
    if (new Date(realm.time + 7 * 3_600_000).getUTCDate() > 4) realm.time = Date.UTC(2026, 3, 1, 1);
    realm.host.isMenuRun = false;
    realm.call("sendReminders");
  };

  const sentTo = (realm: Realm): string[] => realm.account.mails.map(({ to }) => to);

  test("are switched on and off, and say whom they would reach", () => {
    const realm = open();
    realm.call("menuRemindersOn");
    realm.call("menuRemindersOn");
    expect(realm.account.triggers).toEqual([{ handler: "sendReminders", kind: "every 1 d 8:00 Asia/Bangkok" }]);
    expect(realm.person.last).toContain("ถ้าส่งวันนี้");
    realm.call("menuRemindersOff");
    expect(realm.account.triggers).toEqual([]);
    expect(realm.account.mails).toEqual([]);
  });

  test("mail each division what is overdue and coming, with links, once a month", () => {
    const realm = open();
    send(realm);
    const { mails } = realm.account;
    expect(mails.length).toBeGreaterThan(0);
    expect(new Set(mails.map(({ to }) => to)).size).toBe(mails.length);
    for (const { subject, body } of mails) {
      expect(subject).toMatch(/เกินกำหนด|ใกล้ถึงกำหนด/);
      expect(body).toMatch(/https:\/\/docs\.google\.com\/spreadsheets\/d\/[^ ]+#gid=\d+&range=[A-Z]+\d+/);
    }
    const count = mails.length;
    send(realm);
    expect(mails).toHaveLength(count);
    realm.time += 31 * 86_400_000;
    send(realm);
    expect(mails.length).toBeGreaterThan(count);
  });

  test("about a section's work go to its division; a division without an address is named when they are switched on", () => {
    const realm = open();
    const { cells } = realm.file.sheet("มาตรการ");
    cells.values = cells.values.slice(0, 2);
    realm.file.sheet("ความเสี่ยง").cells.values.length = 1;
    const put = (header: string, value: string): void => {
      cells.put(1, headers.indexOf(header), value);
    };
    put("ผู้รับผิดชอบ", "งานนิติการ");
    put("สถานะ", "อยู่ระหว่างดำเนินการ");
    put("วันสิ้นสุด", "26 มีนาคม 2569");
    send(realm);
    expect(sentTo(realm)).toEqual(["office@example.go.th"]);
    expect(realm.account.mails[0]?.body).toContain("เลยกำหนดมา 6 วัน");
    const silent = open();
    silent.file.sheet("มาตรการ").cells.values = cells.values.map((row) => [...row]);
    const divisions = silent.file.sheet("ส่วนราชการ");
    divisions.cells.put(1, divisions.table[0]?.indexOf("อีเมล") ?? -1, "");
    silent.call("menuRemindersOn");
    expect(silent.person.last).toContain("ไม่มีอีเมลในแผ่นงาน ส่วนราชการ: สำนักปลัด");
  });

  test("mail nobody when there is nothing to say", () => {
    const realm = open();
    const measures = realm.file.sheet("มาตรการ");
    const risks = realm.file.sheet("ความเสี่ยง");
    measures.cells.values = measures.cells.values.slice(0, 1);
    risks.cells.values = risks.cells.values.slice(0, 1);
    send(realm);
    expect(realm.account.mails).toEqual([]);
    expect(realm.host.calls.some(({ name }) => name.startsWith("MailApp."))).toBe(false);
  });

  // A day on which several divisions have something to do.
  const september = Date.UTC(2026, 8, 1, 1);

  function inSeptember(): { realm: Realm; all: string[] } {
    const whole = open();
    whole.time = september;
    send(whole);
    const realm = open();
    realm.time = september;
    const all = whole.account.mails.map(({ to }) => to);
    expect(all.length).toBeGreaterThan(2);
    return { realm, all };
  }

  test("go as far as the day's quota; the rest is sent by the next day's run, and no trigger is made for it", () => {
    const { realm, all } = inSeptember();
    realm.account.mailQuota = 1;
    expect(() => {
      send(realm);
    }).toThrow(/เกินโควตาอีเมลของวันนี้[^]*ส่งอีเมลแจ้งเตือนถึง/);
    expect(sentTo(realm)).toEqual(all.slice(0, 1));
    expect(realm.account.triggers).toEqual([]);
    realm.account.mailQuota = 100;
    realm.time += 86_400_000;
    send(realm);
    expect(sentTo(realm)).toEqual(all);
    expect(realm.host.violations).toEqual([]);
  });

  test("do nothing but look at the date after the month's first days, in four calls", () => {
    const { realm } = inSeptember();
    realm.account.mailQuota = 0;
    for (let day = 1; day <= 4; day++) {
      expect(() => {
        send(realm);
      }).toThrow("โควตา");
      realm.time += 86_400_000;
    }
    realm.account.mailQuota = 100;
    realm.host.isMenuRun = false;
    for (let day = 5; day <= 30; day++) {
      realm.call("sendReminders");
      expect(realm.host.calls.length).toBeLessThanOrEqual(4);
      realm.time += 86_400_000;
    }
    expect(realm.account.mails).toEqual([]);
  });

  test("need one clock and one edit trigger, as many as an add-on may have", () => {
    const realm = open();
    realm.account.isAddOn = true;
    realm.call("menuRemindersOn");
    realm.call("menuHistoryOn");
    realm.account.mailQuota = 0;
    expect(() => {
      send(realm);
    }).toThrow("โควตา");
    expect(realm.account.triggers.map(({ handler }) => handler)).toEqual(["sendReminders", "recordStatus"]);
    expect(realm.host.violations).toEqual([]);
  });

  test("reach the others where one address is refused, and say whose it is", () => {
    const { realm, all } = inSeptember();
    realm.account.badAddresses = all.slice(0, 1);
    expect(() => {
      send(realm);
    }).toThrow(`Invalid email: ${all[0]}`);
    expect(sentTo(realm)).toEqual(all.slice(1));
  });

  test("that two accounts switched on go out once: the second waits for the first", () => {
    const realm = open();
    send(realm);
    expect(realm.host.calls.map(({ name }) => name).indexOf("Lock.tryLock")).toBeLessThan(
      realm.host.calls.map(({ name }) => name).indexOf("Properties.getProperty"),
    );
    const busy = open();
    busy.account.isLocked = true;
    expect(() => {
      send(busy);
    }).toThrow("มีผู้อื่นกำลังสั่งงาน");
    expect(busy.account.mails).toEqual([]);
    expect(busy.account.triggers).toEqual([]);
  });

  test("carry no markup: what a person typed is text", () => {
    const realm = open();
    const { cells } = realm.file.sheet("มาตรการ");
    for (let row = 1; row < cells.values.length; row++)
      cells.put(row, headers.indexOf("มาตรการ"), `<b onclick="x">${row}</b>`);
    send(realm);
    expect(realm.account.mails.length).toBeGreaterThan(0);
    for (const mail of realm.account.mails) expect(Object.keys(mail)).toEqual(["to", "subject", "body"]);
  });

  test("stay short enough to be sent, whatever is overdue", () => {
    const realm = open(officeOf(1000));
    realm.time = Date.UTC(2026, 11, 1, 1);
    send(realm);
    for (const { body } of realm.account.mails) expect(Buffer.byteLength(body)).toBeLessThan(100 * 1024);
    expect(realm.account.mails.map(({ body }) => body).join()).toMatch(/และอีก \d+ รายการ/);
  });

  test("go on after a failure with those who have none yet", () => {
    const { realm, all } = inSeptember();
    const whole = open();
    whole.time = september;
    send(whole);
    realm.host.failAt = whole.host.calls.map(({ name }) => name).lastIndexOf("MailApp.sendEmail");
    expect(() => {
      send(realm);
    }).toThrow("ส่งอีเมลแจ้งเตือนถึง");
    realm.host.failAt = -1;
    send(realm);
    expect(sentTo(realm)).toEqual(all);
  });
});
