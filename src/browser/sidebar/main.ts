import { changesDocx, pageWords } from "../../core";
import { startSidebar } from "../../web/sidebar";
import { readImport } from "./import-reader";

startSidebar({ words: pageWords, readFiles: readImport, mark: changesDocx });
