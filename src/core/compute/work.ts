import type { CivilDate, Period, Round } from "../calendar";
import type { Book } from "../model/book";
import type { Measure } from "../model/measures";
import type { Owners } from "../model/people";
import type { Risk } from "../model/risks";
import type { WorkTable } from "../model/work";
import type { Status } from "../model/words";
import { refOf } from "../workbook/table";
import type { CellRef } from "../workbook/types";
import { deadlineOf, statusAsOf, workState, type WorkState } from "./status";

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
  /** Risks have none. */
  readonly rounds: readonly Round[];
  readonly reportDue: CivilDate | null;
  readonly evidence: readonly string[];
  /** As typed in หมายเหตุ. */
  readonly remark: string;
}

function measureFacts(measure: Measure) {
  const { source } = measure;
  const named = (["measure", "topic", "steps"] as const).find((column) => source.text[column] !== "");
  return {
    table: "measures" as const,
    title: measure.name || (measure.steps[0]?.text ?? ""),
    at: refOf(source, named ?? "measure"),
    topic: measure.topic?.name ?? measure.topicName,
    rounds: measure.rounds,
    reportDue: measure.reportDue,
    remark: source.text.remark,
  };
}

function riskFacts(risk: Risk) {
  const { source } = risk;
  const named = (["risk", "factor", "response"] as const).find((column) => source.text[column] !== "");
  return {
    table: "risks" as const,
    title: risk.risk || (risk.factors[0]?.text ?? risk.responses[0]?.text ?? ""),
    at: refOf(source, named ?? "risk"),
    topic: risk.area,
    rounds: [],
    reportDue: null,
    remark: risk.remark,
  };
}

/** The measures, then the risks, in sheet order, with their status and state as of a date. */
export function workItems(book: Book, statusDate: CivilDate): readonly WorkItem[] {
  const asOf = (record: Measure | Risk) => {
    const { code, owners, period, evidence } = record;
    const status = statusAsOf(book, code, record.status, statusDate);
    const state = workState({ status, period }, statusDate);
    return { code, owners, period, evidence, status, state, deadline: deadlineOf(record) };
  };
  return [
    ...book.measures.map((measure) => ({ ...asOf(measure), ...measureFacts(measure) })),
    ...book.risks.map((risk) => ({ ...asOf(risk), ...riskFacts(risk) })),
  ];
}
