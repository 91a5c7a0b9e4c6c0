import { pageWords } from "../../core";
import { startPage } from "../../web/desk/page";
import { ServedBackend } from "./backend";
import { Program } from "./program";

const kept = "ita-token";

/** The secret of this run: it came behind the # of the address, and is taken off it so that nobody reads it there. */
function token(): string {
  const given = /^#([\w-]{32})$/.exec(window.location.hash)?.[1];
  if (given !== undefined) {
    sessionStorage.setItem(kept, given);
    history.replaceState(null, "", window.location.pathname);
  }
  return given ?? sessionStorage.getItem(kept) ?? "";
}

startPage(new ServedBackend(new Program(token())), pageWords);
