import { importLook, proposeImport, readBook, readPapers, type Source } from "../../core";
import { readSource } from "../../desk";
import { noFormulas, openOffice } from "../../office";
import type { ImportReader } from "../../web/importing";
import { deflater } from "../deflater";

const office = openOffice({ deflater, formulas: noFormulas });

const sourceOf = async (file: File): Promise<Source> =>
  readSource({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }, office);

/** Reads papers and workbooks beside the spreadsheet: what reads them has no room in its script. */
export const readImport: ImportReader = async (files) => {
  const sources = await Promise.all(files.map(sourceOf));
  return (data) => {
    const intake = readPapers(sources);
    return importLook(intake, proposeImport(data, intake), readBook(data).book);
  };
};
