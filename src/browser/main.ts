import { startPage } from "../web/desk/page";
import { BrowserBackend } from "./backend";

const source = document.getElementById("worker")?.textContent;
if (source === null || source === undefined) throw new Error("The page carries no worker");
startPage(new BrowserBackend(source));
