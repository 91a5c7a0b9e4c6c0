import { ConsentNeeded } from "./problem";

const base = "https://www.googleapis.com/auth/";

/** What each feature asks for beyond the spreadsheet itself. The manifest lists these and no others. */
export const scopes = {
  drive: [`${base}drive.file`, `${base}userinfo.email`],
  /** Reading a document out of Drive: as PDF, or an own template. */
  export: [`${base}drive.file`, `${base}userinfo.email`, `${base}script.external_request`],
  triggers: [`${base}script.scriptapp`, `${base}userinfo.email`],
  reminders: [`${base}script.scriptapp`, `${base}script.send_mail`],
} as const;

export type Feature = keyof typeof scopes;

/**
 * Sees whether the person has given the permissions of a feature; throws `ConsentNeeded` where not, for whoever began
 * the run to ask. Google's own message would be in the language of the account, so the state is asked for instead.
 */
export function need(feature: Feature): void {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, [...scopes[feature]]);
  if (info.getAuthorizationStatus() !== ScriptApp.AuthorizationStatus.REQUIRED) return;
  // The type knows no null, the service gives it where nothing is to be allowed.
  const url = info.getAuthorizationUrl() as string | null;
  throw new ConsentNeeded(feature, url ?? "");
}

/**
 * Has Google ask for the permissions of a feature, which ends the run. To be called outside of any try: what is thrown
 * here is Google's own signal.
 */
export function askConsent(feature: Feature): void {
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, [...scopes[feature]]);
}

/** Whether anything that the manifest lists is not allowed yet; false too where Google does not say. */
export function lacksConsent(): boolean {
  try {
    const { AuthMode, AuthorizationStatus } = ScriptApp;
    return ScriptApp.getAuthorizationInfo(AuthMode.FULL).getAuthorizationStatus() === AuthorizationStatus.REQUIRED;
  } catch {
    return false;
  }
}
