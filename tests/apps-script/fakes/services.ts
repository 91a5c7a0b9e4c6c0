import { blobProxy } from "./drive";
import type { Host } from "./host";
import { filesBehind } from "./spreadsheet-app";

export interface FakeTrigger {
  readonly handler: string;
  readonly kind: string;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** What lies outside of the spreadsheet and Drive. */
export class FakeAccount {
  email = "officer@example.go.th";
  properties = { file: new Map<string, string>(), person: new Map<string, string>() };
  triggers: FakeTrigger[] = [];
  mails: Mail[] = [];
  mailQuota = 100;
  /** Addresses that the mail service refuses. */
  badAddresses: readonly string[] = [];
  pages: readonly string[] = [];
  isLocked = false;
  holdsLock = false;
}

function propertiesProxy(host: Host, store: Map<string, string>): object {
  return host.wrap("Properties", {
    getProperty: (key: string) => store.get(key) ?? null,
    setProperty: (key: unknown, value: unknown) => {
      if (typeof key !== "string" || typeof value !== "string") throw new Error("Properties are texts");
      if (Buffer.byteLength(value) > 9 * 1024) throw new Error("Argument too large: value");
      store.set(key, value);
      const size = [...store].reduce((sum, [name, text]) => sum + Buffer.byteLength(name + text), 0);
      if (size > 500 * 1024) throw new Error("You have exceeded the property storage quota.");
    },
    deleteProperty: (key: string) => {
      store.delete(key);
    },
  });
}

function scriptApp(host: Host, account: FakeAccount): object {
  const install = (handler: string, kind: string): object => {
    account.triggers.push({ handler, kind });
    return host.wrap("Trigger", {});
  };
  const proxies = new Map<object, FakeTrigger>();
  return host.wrap("ScriptApp", {
    AuthMode: { NONE: "NONE", LIMITED: "LIMITED", FULL: "FULL" },
    requireScopes: (mode: unknown, scopes: unknown) => {
      const isList = (value: unknown): value is string[] => Array.isArray(value);
      if (mode !== "FULL" || !isList(scopes)) throw new Error("requireScopes takes a mode and scopes");
      host.ask(scopes.map((scope) => scope.replace("https://www.googleapis.com/auth/", "")));
    },
    getUserTriggers: (file: unknown) => {
      filesBehind.get(file, "Spreadsheet");
      return account.triggers.map((trigger) => {
        const proxy = host.wrap("Trigger", { getHandlerFunction: () => trigger.handler });
        proxies.set(proxy, trigger);
        return proxy;
      });
    },
    deleteTrigger: (proxy: object) => {
      const trigger = proxies.get(proxy);
      if (trigger === undefined) throw new Error("no such trigger");
      account.triggers = account.triggers.filter((one) => one !== trigger);
    },
    newTrigger: (handler: string) =>
      host.wrap("TriggerBuilder", {
        timeBased: () => {
          let kind = "monthly";
          const builder: object = host.wrap("ClockTriggerBuilder", {
            onMonthDay: (day: number) => {
              kind += ` ${day}`;
              return builder;
            },
            atHour: (hour: number) => {
              kind += ` ${hour}:00`;
              return builder;
            },
            inTimezone: (zone: unknown) => {
              if (typeof zone !== "string" || !zone.includes("/")) throw new Error("no time zone");
              kind += ` ${zone}`;
              return builder;
            },
            after: (milliseconds: unknown) => {
              if (!Number.isInteger(milliseconds)) throw new Error("after takes milliseconds");
              kind = `once after ${(milliseconds as number) / 3_600_000} h`;
              return builder;
            },
            create: () => install(handler, kind),
          });
          return builder;
        },
        forSpreadsheet: (file: unknown) => {
          filesBehind.get(file, "Spreadsheet");
          const builder: object = host.wrap("SpreadsheetTriggerBuilder", {
            onEdit: () => builder,
            create: () => install(handler, "edit"),
          });
          return builder;
        },
      }),
  });
}

/** The remaining services, by their global names. `now` is the clock of the whole realm. */
export function services(host: Host, account: FakeAccount, now: () => number): Record<string, object> {
  return {
    Charts: { ChartType: { COLUMN: "COLUMN", PIE: "PIE" } },
    ScriptApp: scriptApp(host, account),
    LockService: host.wrap("LockService", {
      getDocumentLock: () =>
        host.wrap("Lock", {
          tryLock: () => (account.holdsLock = !account.isLocked),
          releaseLock: () => {
            account.holdsLock = false;
          },
        }),
    }),
    PropertiesService: host.wrap("PropertiesService", {
      getDocumentProperties: () => propertiesProxy(host, account.properties.file),
      getUserProperties: () => propertiesProxy(host, account.properties.person),
    }),
    Session: host.wrap("Session", {
      getActiveUser: () => host.wrap("User", { getEmail: () => account.email }),
    }),
    MailApp: host.wrap("MailApp", {
      getRemainingDailyQuota: () => account.mailQuota,
      sendEmail: (to: unknown, subject: unknown, body: unknown, options: unknown) => {
        if (![to, subject, body].every((text) => typeof text === "string") || typeof options !== "object")
          throw new Error("no mail");
        const bad = account.badAddresses.find((address) => String(to).includes(address));
        if (bad !== undefined) throw new Error(`Invalid email: ${bad}`);
        account.mailQuota -= String(to).split(",").length;
        if (account.mailQuota < 0) throw new Error("Service invoked too many times for one day: email.");
        account.mails.push({ to: String(to), subject: String(subject), body: String(body) });
      },
    }),
    HtmlService: host.wrap("HtmlService", {
      createHtmlOutput: (html: unknown) => htmlProxy(host, html),
      createHtmlOutputFromFile: (name: string) => {
        if (!account.pages.includes(`${name}.html`)) throw new Error(`No HTML file named ${name} was found.`);
        return htmlProxy(host, "");
      },
    }),
    Utilities: host.wrap("Utilities", {
      formatDate: (date: Date, zone: unknown, format: string) => {
        if (zone !== "Asia/Bangkok") throw new Error("the fake knows one time zone");
        const local = new Date(
          (Object.prototype.toString.call(date) === "[object Date]" ? date.getTime() : now()) + 7 * 3_600_000,
        ).toISOString();
        return format === "yyyy-MM-dd" ? local.slice(0, 10) : local.slice(0, 16).replace("T", " ");
      },
      newBlob: (bytes: unknown, type: unknown) => blobProxy(host, bytes, type),
    }),
  };
}

function htmlProxy(host: Host, html: unknown): object {
  if (typeof html !== "string") throw new Error("createHtmlOutput takes a text");
  const proxy: object = host.wrap("HtmlOutput", {
    setWidth: () => proxy,
    setHeight: () => proxy,
    setTitle: () => proxy,
  });
  return proxy;
}
