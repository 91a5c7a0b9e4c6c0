import { pageWords } from "../../core";
import { startSidebar } from "../../web/sidebar";
import { readFiles } from "./import-reader";

startSidebar({ words: pageWords, readFiles });
