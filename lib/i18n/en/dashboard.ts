import type { Shape } from "@/lib/i18n/shape";
import type { dashboard as zh } from "@/lib/i18n/zh/dashboard";

export const dashboard = {
  title: "Figures of {year}",
  meaning: "As of {date}. Every figure opens the cases it is made of.",
  future: "The day can't be later than today; the figures are today's.",
  filter: {
    label: "Filters of the dashboard",
    year: "Year",
    yearOption: "{year}",
    asOf: "As of",
    unit: "Handling unit",
    section: "Lead section",
    all: "All",
    apply: "Show",
  },
  empty: {
    title: "No cases to count in {year} as of {date}",
    hint: "Suggestions and proposals count from the day of delivery, once imported or registered. Cases for reference and those of outside units do not count. Try another year or day.",
  },
  count: {
    title: "Cases",
    total: "Suggestions handled",
    lead: "Lead",
    coHandled: "Co-handled",
    totalNote: "Counted per handling; reference left out",
    leadNote: "Sole and separate handling included",
    coHandledNote: "An opinion goes to the lead unit",
    cases: "show these cases",
    key: "{count, plural, one {# of them is a key suggestion} other {# of them are key suggestions}}",
  },
  rates: { title: "Rates", meaning: "Counted from what was on record at the end of that day." },
  outcome: { title: "Outcome", meaning: "By the last reply that every deputy was sent." },
  rate: {
    consultation: "Consultation",
    inPerson: "In person",
    contact: "Any contact",
    reply: "Replied",
    onTime: "On time",
    satisfaction: "Satisfaction",
    strict: "Satisfied (without “basically”)",
    firstRound: "Satisfied with the first reply",
    attitude: "Satisfied with the attitude",
    promisesKept: "Commitments kept",
    solved: "Solved share",
    solvedOutright: "Solved outright",
    concluded: "Concluded",
    disclosed: "Replies published",
    pointsAdopted: "Points adopted",
  },
  promisesOf: "{numerator} of {denominator} commitments",
  pointsOf: "{numerator} / {denominator} points",
  change: "{points} on the year before",
  leftOutNote: "Left out: {cases}.",
  leftOut: {
    WAIVED: "{count} waived by the deputy",
    NOT_YET_DUE: "{count} not yet due",
    NO_DUE_DATE: "{count} without a due date",
    NOT_REPLIED: "{count} not yet replied to",
    NOT_RETURNED: "{count} with no survey returned",
    NOT_PUBLIC: "{count} not to be published",
  },
  returned: "Surveys returned: {returned} of {of}; fully satisfied: {strict}.",
  definition: {
    consultationLead:
      "Cases in which the lead deputy was consulted before the reply ÷ lead cases (sole and separate included).",
    consultationAll: "Cases in which the lead deputy was consulted before the reply ÷ all cases.",
    videoCounts:
      "Interviews, visits, meetings, site surveys and invitations count; video only with its reason on record.",
    videoNever: "Interviews, visits, meetings, site surveys and invitations count; video does not.",
    inPerson:
      "Cases in which the lead deputy was met in person before the reply ÷ the same base as consultation. Video, phone, e-mail and messages do not count.",
    contact: "Cases with any contact with the lead deputy before the reply ÷ the same base as consultation.",
    reply:
      "(Lead cases whose reply went to every sponsor + co-handled cases whose opinion was sent) ÷ all cases. Concluded cases are among them, and a case handled again stays replied to.",
    onTime:
      "Cases answered by their due date ÷ (answered + overdue and open). One late round makes a case late.",
    promisesKept:
      "Commitments accepted as kept ÷ commitments due by the day, that day included. Counts commitments, not cases.",
    solved:
      "(Solved or nearly so + being solved + planned) ÷ lead cases replied to (sole and separate ones among them); the meaning of the class counts, not its letter.",
    solvedOutright:
      "Solved or nearly so (class A after its promises were kept among them) ÷ lead cases replied to (sole and separate ones among them).",
    concluded:
      "(Solved + promises kept or their failure explained + explained) ÷ lead cases (sole and separate ones among them). Replied is not concluded.",
    disclosed:
      "Replies published ÷ lead cases replied to and not marked as not to be published (sole and separate ones among them).",
    pointsAdopted:
      "Points adopted, in part or whole ÷ points answered one by one; counted by points, and without cases whose text was not split.",
    satisfactionReturned: "Satisfied ÷ surveys returned by lead deputies.",
    satisfactionAll: "Satisfied ÷ all lead cases; a survey not returned counts as not satisfied.",
    withBasically: "“Satisfied” and “basically satisfied” both count.",
    withoutBasically: "Only “satisfied” counts.",
    axisResult: "By the result of handling.",
    axisAttitude: "By the attitude in handling.",
    firstRound:
      "Cases whose deputy was satisfied with the first reply ÷ cases with a survey on it; base and whether basically satisfied counts are those of satisfaction.",
    lastSurvey: "Of a case handled again the last survey returned counts.",
  },
  definitions: {
    title: "How each is counted",
    meaning: "The definitions in force on the day chosen, as the settings have them.",
  },
  parts: {
    title: "What each rate is made of",
    caption: "What each rate is made of",
    rate: "Rate",
    figure: "Figure",
    in: "Met",
    out: "Not met",
    leftOut: "Left out",
    cases: "{count, plural, one {# case} other {# cases}}",
    casesOf: "{rate}, {part}: {count, plural, one {# case} other {# cases}}",
  },
  topics: {
    title: "By topic",
    chart: "Cases by topic",
    summary: "Most are on “{topic}”: {count}, or {share}.",
    topic: "Topic",
    count: "Cases",
    share: "Share",
    none: "No topic",
  },
  course: {
    title: "Course of the year",
    summary:
      "By {month}, {delivered} had been delivered and {replied} of them answered (those now handled again included).",
    month: "Month",
    delivered: "Delivered so far",
    replied: "Answered so far",
  },
  sections: {
    title: "By section",
    chart: "Where each section's cases stand",
    summary: "{done} answered in their present round, {red} overdue.",
    again:
      "Answered before and now handled again, the deputy not being satisfied: {count}. They stand here by their new due date; the rate counts them as replied to, {replied} in all.",
    section: "Lead section",
    UNASSIGNED: "Not yet assigned",
    ELSEWHERE: "Led by other sections, assisted here",
    standing: {
      DONE: "Answered this round",
      GREEN: "In time",
      YELLOW: "Due soon",
      ORANGE: "Urgent",
      RED: "Overdue",
      NONE: "No due date",
    },
  },
  group: { total: "Cases", lead: "Lead", coHandled: "Co-handled", caption: "Rates, {group}" },
} as const satisfies Shape<typeof zh>;
