// What the services have and their published types do not know yet.
declare namespace GoogleAppsScript {
  namespace Script {
    interface ScriptApp {
      /** Since granular consent: of some scopes only (developers.google.com/apps-script/concepts/scopes). */
      getAuthorizationInfo(authMode: AuthMode, oAuthScopes: string[]): AuthorizationInfo;
    }
  }
}
