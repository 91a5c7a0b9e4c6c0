import { changesDocx, pageWords } from "../../core";
import { startSidebar } from "../../web/sidebar";
import { readFiles } from "./import-reader";

startSidebar({ words: pageWords, readFiles, mark: changesDocx });
