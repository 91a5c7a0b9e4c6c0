const base = "https://www.googleapis.com/auth/";

/** What each feature asks for beyond the spreadsheet itself. The manifest lists these and no others. */
export const scopes = {
  drive: [`${base}drive.file`, `${base}userinfo.email`],
  triggers: [`${base}script.scriptapp`, `${base}userinfo.email`],
  reminders: [`${base}script.scriptapp`, `${base}script.send_mail`],
} as const;

/** Asks for the permissions of a feature at its first use; where they are missing, Google asks and ends the run. */
export function need(feature: keyof typeof scopes): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [...scopes[feature]]);
}
