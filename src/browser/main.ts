import { part } from "../web/dom";
import { startPage } from "../web/desk/page";
import { BrowserBackend } from "./backend";

startPage(new BrowserBackend(part("worker").textContent));
