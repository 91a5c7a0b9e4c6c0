import { basename, dirname, join, resolve } from "node:path";
import type { Environment } from "../../core";
import { DeskFault, type Choice, type Desk } from "../../desk";
import { workbooksIn } from "../files/workbooks";
import { deskOf } from "../desk";
import { paperFolder, type Papers } from "./papers";
import { faultOf } from "./problem";

export interface SessionOptions {
  /** null: the person chooses among the workbooks of `folder`. */
  readonly file: string | null;
  readonly folder: string;
}

/** Which workbook a run of the page works on, and its desk. */
export function openSession({ file, folder }: SessionOptions, papers: Papers, clock: () => Environment): Choice {
  const deskAt = (path: string): Desk =>
    deskOf(
      {
        path,
        name: basename(path),
        papers: join(dirname(path), paperFolder),
        registered: (paper) => `${paperFolder}/${paper}`,
        address: (place) => papers.addressOf(place),
      },
      clock,
    );
  const first = file === null ? null : resolve(file);
  let chosen = first === null ? null : { name: basename(first), desk: deskAt(first) };
  const files = async () => (file === null ? workbooksIn(folder) : null);
  return {
    desk: () => {
      if (chosen === null) throw new DeskFault("ยังไม่ได้เลือกสมุดงาน");
      return chosen.desk;
    },
    file: () => chosen?.name ?? null,
    files,
    choose: async (name) => {
      const all = await files();
      if (all === null) throw new DeskFault("โปรแกรมนี้เปิดไว้สำหรับสมุดงานเดียว");
      // Nothing outside of the list can be named.
      if (!all.includes(name)) throw new DeskFault(`ไม่พบสมุดงาน “${name}” ในโฟลเดอร์นี้`);
      const desk = deskAt(join(folder, name));
      await desk.open();
      chosen = { name, desk };
    },
    clock,
    paperFolder,
    wordsOf: (problem) => faultOf(problem).message,
  };
}
