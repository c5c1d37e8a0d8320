import { surveyWords } from "@/components/case/survey-words";
import { contactForms, surveyMarks } from "@/lib/domain/case-facts";
import { commitmentOutcomes } from "@/lib/domain/commitments";
import { lookBackVerdicts } from "@/lib/domain/look-backs";
import { requestDecisions } from "@/lib/domain/requests";
import type { I18n } from "@/lib/i18n/create";
import { settingChangeWords } from "@/lib/i18n/setting-words";
import { zh } from "@/lib/i18n/zh";

export interface SentenceEvent {
  readonly type: string;
  readonly data: unknown;
}

const knownTypes = Object.keys(zh.events.type) as (keyof typeof zh.events.type)[];
/** Particulars that are words already, in the order in which they are read. */
const spoken = [
  "leadSection",
  "section",
  "measure",
  "deputy",
  "fromUnit",
  "toUnit",
  "proposedUnit",
  "approver",
  "sponsoredBy",
  "leader",
  "documentNo",
  "remark",
  "comment",
  "toldText",
  "findings",
  "correctiveAction",
  "fileName",
  "username",
  "name",
  "sectionNames",
];

/** An event as a person would say it: what was done, and its particulars where there are any. */
export function eventSentence(
  i18n: I18n,
  { type, data }: SentenceEvent,
): { sentence: string; detail: string } {
  const { t, format } = i18n;
  const key = knownTypes.find((known) => known === type) ?? "other";
  const particulars = isRecord(data) ? data : {};
  const words = spoken
    .flatMap((name) => particulars[name])
    .filter((word) => typeof word === "string" && word !== "");
  const form = contactForms.find((each) => each === particulars.form);
  const { by, onBehalfOf } = particulars;
  const pair = typeof by === "string" && typeof onBehalfOf === "string" ? { by, name: onBehalfOf } : null;
  const {
    requestedDueOn,
    withdrawnOn,
    markedOn,
    versionNo,
    heldOn,
    happenedOn,
    respondBy,
    dueOn,
    plannedOn,
    doneOn,
    closedOn,
    fromOn,
    previousOn,
  } = particulars;
  const day = [
    heldOn,
    happenedOn,
    respondBy,
    requestedDueOn,
    withdrawnOn,
    markedOn,
    dueOn,
    plannedOn,
    doneOn,
    closedOn,
    fromOn,
  ].find((each) => typeof each === "string");
  const detail = [
    ...(form ? [t(`domain.contactForm.${form}`)] : []),
    ...(type === "sign-reply" && particulars.step === "CHIEF" ? [t("domain.signOffStep.CHIEF")] : []),
    ...decided(t, particulars),
    ...(pair ? [t("events.onBehalfOf", pair)] : []),
    ...found(t, particulars),
    ...together(t, format, particulars),
    ...named(t, particulars),
    ...changed(t, particulars),
    ...words,
    ...assisting({ t, format }, particulars),
    ...(type === "section-head-changed" ? headChange(t, particulars) : []),
    ...(typeof versionNo === "number" ? [t("events.version", { no: versionNo })] : []),
    ...(typeof day === "string" ? [dayWords(i18n, type, day)] : []),
    ...(typeof previousOn === "string" ? [t("events.movedFrom", { day: format.date(previousOn) })] : []),
    ...(typeof particulars.pointCount === "number"
      ? [t("events.pointCount", { count: particulars.pointCount })]
      : []),
    ...(typeof particulars.reminders === "number"
      ? [t("events.reminders", { count: particulars.reminders })]
      : []),
    ...rating(t, particulars),
    ...(type === "setting-changed" ? settingChangeWords(i18n, particulars) : []),
  ];
  return { sentence: t(`events.type.${key}`), detail: detail.join(" · ") };
}

const namedDays = {
  "register-suggestion": "events.dueOn",
  "import-suggestion": "events.dueOn",
  "request-extension": "events.askedUntil",
  "issue-supervision-notice": "events.answerBy",
} as const;

/** The day of an event; of a few it must be said what is on it. */
function dayWords({ t, format }: I18n, type: string, day: string): string {
  const key = Object.entries(namedDays).find(([name]) => name === type)?.[1];
  return key ? t(key, { day: format.date(day) }) : format.date(day);
}

const rowFields = Object.keys(zh.importMessages.rowField) as (keyof typeof zh.importMessages.rowField)[];

/** What was put right or came with another sheet: each field with its value before and after. */
function changed(t: I18n["t"], { fields }: Record<string, unknown>): string[] {
  if (!Array.isArray(fields)) return [];
  return fields.filter(isRecord).map(({ field, before, after }) => {
    const known = rowFields.find((each) => each === field);
    return t("events.changed", {
      field: known ? t(`importMessages.rowField.${known}`) : t("register.new.contactPerson"),
      before: typeof before === "string" ? before : "—",
      after: typeof after === "string" ? after : "—",
    });
  });
}

/** The sections that assist, each with the day by which its part is due. */
function assisting({ t, format }: Pick<I18n, "t" | "format">, data: Record<string, unknown>): string[] {
  const { assistingSections: sections, assistingDue: days } = data;
  if (!Array.isArray(sections) || sections.length === 0) return [];
  const parts = sections.map((section: unknown, index) => {
    const day: unknown = Array.isArray(days) ? days[index] : null;
    const name = String(section);
    return typeof day === "string" ? t("events.partDue", { section: name, day: format.date(day) }) : name;
  });
  return [t("events.assisting", { sections: format.list(parts) })];
}

/** Who was head of the section and who is; with how many open cases, where it is told once for all of them. */
function headChange(t: I18n["t"], { from, to, count }: Record<string, unknown>): string[] {
  if (typeof to !== "string") return [];
  return [
    typeof from === "string" && from !== ""
      ? t("events.headChanged", { from, to })
      : t("events.headNamed", { to }),
    ...(typeof count === "number" ? [t("events.handedOver", { count })] : []),
  ];
}

/** What came of a commitment, or what a look-back found. */
function found(t: I18n["t"], { outcome, verdict }: Record<string, unknown>): string[] {
  const reported = commitmentOutcomes.find((each) => each === outcome);
  const seen = lookBackVerdicts.find((each) => each === verdict);
  return [
    ...(reported ? [t(`domain.commitmentStanding.${reported}`)] : []),
    ...(seen ? [t(`domain.lookBackVerdict.${seen}`)] : []),
  ];
}

/** An earlier case by session, number and title. */
function named(t: I18n["t"], particulars: Record<string, unknown>): string[] {
  const { earlierSession: session, earlierNumber: number, earlierTitle: title } = particulars;
  if (typeof session !== "string" || typeof number !== "string" || typeof title !== "string") return [];
  return [t("cases.earlier.choice", { session, number, title })];
}

/** The numbers of the cases merged with it, or from which it was taken apart. */
function together(t: I18n["t"], format: I18n["format"], { withNumbers }: Record<string, unknown>): string[] {
  if (!Array.isArray(withNumbers)) return [];
  const numbers = withNumbers.filter((each) => typeof each === "string");
  return numbers.length > 0 ? [t("events.withNumbers", { numbers: format.list(numbers) })] : [];
}

function decided(t: I18n["t"], { decision }: Record<string, unknown>): string[] {
  const found = requestDecisions.find((each) => each === decision);
  return found ? [t(`domain.requestDecision.${found}`)] : [];
}

function rating(t: I18n["t"], { attitude, result, attitudeAs, resultAs }: Record<string, unknown>): string[] {
  const first = surveyMarks.find((mark) => mark === attitude);
  const second = surveyMarks.find((mark) => mark === result);
  if (!first || !second) return [];
  return [t("events.ratedAs", surveyWords(t, { attitude: first, result: second, attitudeAs, resultAs }))];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
