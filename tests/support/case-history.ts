import { type CalendarDate, parseCalendarDate } from "@/lib/domain/calendar-date";
import type {
  CaseFacts,
  ContactForm,
  IssueFact,
  RoundFact,
  SurveyFact,
  SurveyMark,
} from "@/lib/domain/case-facts";

export const day = parseCalendarDate;

/** A lead case delivered on 15 March 2024 with nothing done yet. */
export function caseFacts(some: Partial<CaseFacts> = {}): CaseFacts {
  return {
    handlingId: "case",
    unitId: "unit",
    role: "LEAD",
    topic: "养老服务",
    leadSectionId: null,
    deliveredOn: day("2024-03-15"),
    registeredOn: day("2024-03-15"),
    contacts: [],
    waivedOn: null,
    leftOn: null,
    rounds: [round({})],
    issues: [],
    surveys: [],
    promises: [],
    ...some,
  };
}

/** The first round, opened on 15 March 2024 and due on 15 June unless told. */
export function round(some: Partial<RoundFact>): RoundFact {
  return {
    roundNo: 1,
    openedOn: day("2024-03-15"),
    dueOn: day("2024-06-15"),
    changes: [],
    suspensions: [],
    ...some,
  };
}

export function contact(form: ContactForm, heldOn: string, hasOnlineReason = false) {
  return { form, heldOn: day(heldOn), withLeadDeputy: true, hasOnlineReason };
}

export function issue(
  issuedOn: string,
  roundNo = 1,
  allSentOn: CalendarDate | null = day(issuedOn),
): IssueFact {
  return {
    roundNo,
    issuedOn: day(issuedOn),
    bucket: "SOLVED",
    allSentOn,
    disclosure: "PUBLIC",
    completedOn: null,
    points: [],
  };
}

export function survey(result: SurveyMark, returnedOn: string, roundNo = 1): SurveyFact {
  return { roundNo, attitude: "SATISFIED", result, returnedOn: day(returnedOn), byLeadDeputy: true };
}
