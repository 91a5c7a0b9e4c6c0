import type { CivilDate, Period, Round } from "../calendar";
import type { Book } from "../model/book";
import type { Measure } from "../model/measures";
import type { Owners } from "../model/people";
import type { Risk } from "../model/risks";
import type { WorkTable } from "../model/work";
import type { Status } from "../workbook/words";
import { refOf } from "../workbook/table";
import type { CellRef } from "../workbook/types";
import { deadlineOf, doneSince, statusAsOf, workState, type WorkState } from "./status";

/** A measure or a risk as the grid and the summary see it on a status date. */
export interface WorkItem {
  readonly table: WorkTable;
  readonly code: string;
  readonly title: string;
  /** The cell that names it. */
  readonly at: CellRef;
  readonly owners: Owners;
  /** The topic of a measure, the area of a risk; "" when blank. */
  readonly topic: string;
  /** As of the status date. */
  readonly status: Status | null;
  readonly state: WorkState;
  readonly period: Period;
  readonly deadline: CivilDate | null;
  /** The day on which work that is done was done: as typed, else as the history has it; null where neither knows. */
  readonly doneDate: CivilDate | null;
  /** Risks have none. */
  readonly rounds: readonly Round[];
  readonly reportDue: CivilDate | null;
  readonly evidence: readonly string[];
  /** As typed in หมายเหตุ. */
  readonly remark: string;
}

/** Copies field by field: spreading objects took most of the time of a large workbook. */
function workItem(
  book: Pick<Book, "history">,
  record: Measure | Risk,
  facts: Pick<WorkItem, "table" | "title" | "at" | "topic" | "rounds" | "reportDue" | "remark">,
  statusDate: CivilDate,
): WorkItem {
  const { code, owners, period, evidence } = record;
  const status = statusAsOf(book, code, record.status, statusDate);
  return {
    table: facts.table,
    code,
    title: facts.title,
    at: facts.at,
    owners,
    topic: facts.topic,
    status,
    state: workState({ status, period }, statusDate),
    period,
    deadline: deadlineOf(record),
    doneDate: status === "done" ? (record.doneDate ?? doneSince(book, code, statusDate)) : null,
    rounds: facts.rounds,
    reportDue: facts.reportDue,
    evidence,
    remark: facts.remark,
  };
}

function measureItem(book: Book, measure: Measure, statusDate: CivilDate): WorkItem {
  const { source, rounds, reportDue } = measure;
  const named = (["measure", "topic", "steps"] as const).find((column) => source.text[column] !== "");
  const facts = {
    table: "measures" as const,
    title: measure.name || (measure.steps[0]?.text ?? ""),
    at: refOf(source, named ?? "measure"),
    topic: measure.topic?.name ?? measure.topicName,
    rounds,
    reportDue,
    remark: source.text.remark,
  };
  return workItem(book, measure, facts, statusDate);
}

function riskItem(book: Book, risk: Risk, statusDate: CivilDate): WorkItem {
  const { source, remark } = risk;
  const named = (["risk", "factor", "response"] as const).find((column) => source.text[column] !== "");
  const facts = {
    table: "risks" as const,
    title: risk.risk || (risk.factors[0]?.text ?? risk.responses[0]?.text ?? ""),
    at: refOf(source, named ?? "risk"),
    topic: risk.area,
    rounds: [],
    reportDue: null,
    remark,
  };
  return workItem(book, risk, facts, statusDate);
}

/** The measures, then the risks, in sheet order, with their status and state as of a date. */
export function workItems(book: Book, statusDate: CivilDate): readonly WorkItem[] {
  return [
    ...book.measures.map((measure) => measureItem(book, measure, statusDate)),
    ...book.risks.map((risk) => riskItem(book, risk, statusDate)),
  ];
}
