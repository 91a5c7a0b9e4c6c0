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
  /** An Editor add-on, with the narrower rules for its triggers, instead of a script bound to one file. */
  isAddOn = false;
  readonly token = "ya29.fake-token";
}

const base = "https://www.googleapis.com/auth/";

// https://developers.google.com/apps-script/guides/services/quotas: 9 KB a value, 500 KB a store.
function propertiesProxy(host: Host, store: Map<string, string>): object {
  const put = (key: unknown, value: unknown): void => {
    if (typeof key !== "string" || typeof value !== "string") throw new Error("Properties are texts");
    if (Buffer.byteLength(value) > 9 * 1024) throw new Error("Argument too large: value");
    store.set(key, value);
    const size = [...store].reduce((sum, [name, text]) => sum + Buffer.byteLength(name + text), 0);
    if (size > 500 * 1024) throw new Error("You have exceeded the property storage quota.");
  };
  return host.wrap("Properties", {
    getProperty: (key: string) => store.get(key) ?? null,
    getProperties: () => Object.fromEntries(store),
    setProperty: put,
    // Keys that are not named stay (https://developers.google.com/apps-script/reference/properties/properties).
    setProperties: (texts: unknown) => {
      if (typeof texts !== "object" || texts === null) throw new Error("setProperties takes an object");
      for (const [key, value] of Object.entries(texts)) put(key, value);
    },
    deleteProperty: (key: string) => {
      store.delete(key);
    },
  });
}

function scriptApp(host: Host, account: FakeAccount): object {
  const install = (handler: string, kind: string): object => {
    // A trigger that another one made was switched off (https://issuetracker.google.com/issues/150756612).
    if (!host.isMenuRun) host.refuse(`a trigger makes the trigger ${handler}`);
    const isClock = kind !== "edit";
    // "Each add-on can only have one trigger of each type, per user, per document"
    // (https://developers.google.com/workspace/add-ons/concepts/editor-triggers).
    if (account.isAddOn && account.triggers.some((one) => (one.kind !== "edit") === isClock)) {
      throw new Error("ส่วนเสริมนี้สร้างทริกเกอร์ประเภทนี้ในเอกสารนี้ครบแล้ว");
    }
    account.triggers.push({ handler, kind });
    return host.wrap("Trigger", {});
  };
  const proxies = new Map<object, FakeTrigger>();
  return host.wrap("ScriptApp", {
    AuthMode: { NONE: "NONE", LIMITED: "LIMITED", FULL: "FULL" },
    AuthorizationStatus: { REQUIRED: "REQUIRED", NOT_REQUIRED: "NOT_REQUIRED" },
    getOAuthToken: () => account.token,
    // https://developers.google.com/apps-script/reference/script/authorization-info: the state without words; of some scopes
    // only, or of all that the manifest lists.
    getAuthorizationInfo: (mode: unknown, scopes: unknown = host.manifest.map((scope) => `${base}${scope}`)) => {
      if (mode !== "FULL" || !Array.isArray(scopes)) throw new Error("getAuthorizationInfo takes a mode and scopes");
      const isGranted = host.isGranted((scopes as string[]).map((scope) => scope.replace(base, "")));
      return host.wrap("AuthorizationInfo", {
        getAuthorizationStatus: () => (isGranted ? "NOT_REQUIRED" : "REQUIRED"),
        getAuthorizationUrl: () => (isGranted ? null : "https://script.google.com/macros/d/fake/authorize"),
      });
    },
    requireScopes: (mode: unknown, scopes: unknown) => {
      const isList = (value: unknown): value is string[] => Array.isArray(value);
      if (mode !== "FULL" || !isList(scopes)) throw new Error("requireScopes takes a mode and scopes");
      host.ask(scopes.map((scope) => scope.replace(base, "")));
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
          let kind = "";
          const builder: object = host.wrap("ClockTriggerBuilder", {
            everyDays: (days: number) => {
              kind = `every ${days} d`;
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

/** The remaining services, by their global names. */
export function services(host: Host, account: FakeAccount): Record<string, object> {
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
        if (typeof zone !== "string" || Object.prototype.toString.call(date) !== "[object Date]")
          throw new Error("formatDate takes a date and a time zone");
        const options = { timeZone: zone, dateStyle: "short", timeStyle: "short" } as const;
        const local = new Intl.DateTimeFormat("sv-SE", options).format(date.getTime()).replace(" ", "T");
        if (format === "yyyy-MM-dd") return local.slice(0, 10);
        if (format === "yyyy-MM-dd'T'HH:mm") return local;
        throw new Error(`no format ${format}`);
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
