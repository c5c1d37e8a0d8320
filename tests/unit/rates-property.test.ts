import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays } from "@/lib/domain/calendar-date";
import {
  type CaseFacts,
  contactForms,
  disclosureTypes,
  handlingRoles,
  surveyMarks,
} from "@/lib/domain/case-facts";
import { pointOutcomes } from "@/lib/domain/points";
import { computeRates, type RateSettings, type Rates, setsAsOf } from "@/lib/domain/rates";
import { partRateNames, rateNames, rateOf } from "@/lib/domain/rates/figure-cases";
import { replyBuckets } from "@/lib/domain/reply-classes";
import { day } from "@/tests/support/case-history";
import { recount } from "@/tests/support/naive-rates";

const start = day("2024-03-01");
// Few days, so that equal days and days on either side of every limit are frequent.
const anyDay = fc.integer({ min: 0, max: 30 }).map((days) => addDays(start, days));
const maybeDay = fc.option(anyDay, { nil: null });

const changes = fc.array(fc.record({ effectiveOn: anyDay, dueOn: anyDay }), { maxLength: 2 });
const suspensions = fc.array(fc.record({ fromOn: anyDay, untilOn: maybeDay }), { maxLength: 1 });
const rounds = fc
  .tuple(
    fc.integer({ min: 0, max: 3 }),
    fc.array(fc.tuple(maybeDay, maybeDay), { minLength: 3, maxLength: 3 }),
  )
  .map(([count, days]) =>
    days.slice(0, count).map(([openedOn, dueOn], index) => ({ roundNo: index + 1, openedOn, dueOn })),
  )
  .chain((all) =>
    fc.tuple(...all.map((one) => fc.record({ changes, suspensions }).map((moved) => ({ ...one, ...moved })))),
  );
const issues = fc
  .array(
    fc.record({
      skip: fc.boolean(),
      issuedOn: anyDay,
      allSentOn: maybeDay,
      bucket: fc.constantFrom(...replyBuckets, null),
      disclosure: fc.constantFrom(...disclosureTypes, null),
      completedOn: maybeDay,
      points: fc.array(fc.constantFrom(...pointOutcomes), { maxLength: 3 }),
    }),
    { maxLength: 3 },
  )
  .map((all) =>
    all
      .map(({ skip, ...issue }, index) => ({ skip, fact: { roundNo: index + 1, ...issue } }))
      .filter(({ skip }) => !skip)
      .map(({ fact }) => fact),
  );
const surveys = fc.uniqueArray(
  fc.record({
    roundNo: fc.integer({ min: 1, max: 3 }),
    attitude: fc.constantFrom(...surveyMarks),
    result: fc.constantFrom(...surveyMarks),
    returnedOn: anyDay,
    byLeadDeputy: fc.boolean(),
  }),
  { selector: ({ roundNo, byLeadDeputy }) => `${roundNo}${byLeadDeputy}`, maxLength: 4 },
);
const contacts = fc.array(
  fc.record({
    form: fc.constantFrom(...contactForms),
    heldOn: anyDay,
    withLeadDeputy: fc.boolean(),
    hasOnlineReason: fc.boolean(),
  }),
  { maxLength: 4 },
);
const promises = fc.array(
  fc.record({ madeOn: anyDay, dueOn: anyDay, keptOn: maybeDay, explainedOn: maybeDay }),
  { maxLength: 3 },
);
const history = fc
  .array(
    fc.record({
      role: fc.constantFrom(...handlingRoles),
      topic: fc.constantFrom("养老服务", "社会救助", ""),
      leadSectionId: fc.constant(null),
      deliveredOn: maybeDay,
      registeredOn: anyDay,
      leftOn: fc.oneof({ weight: 6, arbitrary: fc.constant(null) }, anyDay),
      contacts,
      waivedOn: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, anyDay),
      rounds,
      issues,
      surveys,
      promises,
    }),
    { maxLength: 12 },
  )
  .map((cases): CaseFacts[] =>
    cases.map((facts, index) => ({ handlingId: `case ${index}`, unitId: "unit", ...facts })),
  );
const settings: fc.Arbitrary<RateSettings> = fc.record({
  consultationBase: fc.constantFrom("LEAD", "ALL"),
  videoCountsWithReason: fc.boolean(),
  countBasicallySatisfied: fc.boolean(),
  satisfactionBase: fc.constantFrom("RETURNED", "ALL"),
  satisfactionAxis: fc.constantFrom("RESULT", "ATTITUDE"),
});

it("counts as a naive recount of the same history does", () => {
  fc.assert(
    fc.property(history, anyDay, settings, (cases, asOf, chosen) => {
      const found = computeRates(cases, asOf, chosen);
      const { counts, returned, of, parts, ...figures } = recount(cases, asOf, chosen);
      for (const name of partRateNames) {
        const { numerator, denominator } = found[name];
        expect([name, numerator, denominator]).toEqual([name, ...parts[name]]);
      }
      expect([found.total, found.lead, found.coHandled]).toEqual(counts);
      expect([found.satisfaction.returned, found.satisfaction.of]).toEqual([returned, of]);
      for (const name of rateNames) {
        const { numerator, denominator } = rateOf(found, name);
        expect([name, numerator, denominator]).toEqual([name, ...figures[name]]);
      }
    }),
    { numRuns: 2000 },
  );
});

it("says of every rate which cases it is made of, each once", () => {
  fc.assert(
    fc.property(history, anyDay, settings, (cases, asOf, chosen) => {
      const found = computeRates(cases, asOf, chosen);
      for (const name of rateNames) checkParts(found, name);
      for (const name of partRateNames) {
        const { caseIds, denominator, numerator, rate } = found[name];
        const concerned = [...caseIds.in, ...caseIds.out];
        expect(new Set(concerned).size).toBe(concerned.length);
        expect(
          concerned.length <= denominator && (caseIds.out.length === 0) === (numerator === denominator),
        ).toBe(true);
        expect(rate).toBe(denominator === 0 ? null : numerator / denominator);
      }
      expect(found.topics.reduce((sum, { count }) => sum + count, 0)).toBe(found.total);
    }),
  );
});

it("is not changed by anything dated later", () => {
  fc.assert(
    fc.property(history, anyDay, settings, (cases, asOf, chosen) => {
      const { eligible } = setsAsOf(cases, asOf);
      expect(computeRates(eligible, asOf, chosen)).toEqual(computeRates(cases, asOf, chosen));
      const more = cases.map((facts) => withLaterFacts(facts, addDays(asOf, 1)));
      expect(computeRates(more, asOf, chosen)).toEqual(computeRates(cases, asOf, chosen));
    }),
  );
});

function checkParts(found: Rates, name: (typeof rateNames)[number]) {
  const { numerator, denominator, rate, caseIds, leftOut } = rateOf(found, name);
  expect([caseIds.in.length, caseIds.in.length + caseIds.out.length]).toEqual([numerator, denominator]);
  expect(rate).toBe(denominator === 0 ? null : numerator / denominator);
  const all = [...caseIds.in, ...caseIds.out, ...leftOut.map(({ handlingId }) => handlingId)];
  expect(new Set(all).size).toBe(all.length);
  const wholeSet = [found.total, found.lead];
  expect(wholeSet).toContain(all.length);
}

function withLaterFacts(facts: CaseFacts, later: ReturnType<typeof day>): CaseFacts {
  const roundNo = 9;
  return {
    ...facts,
    contacts: [
      ...facts.contacts,
      { form: "VISIT", heldOn: later, withLeadDeputy: true, hasOnlineReason: false },
    ],
    waivedOn: facts.waivedOn ?? later,
    rounds: [...facts.rounds, { roundNo, openedOn: later, dueOn: later, changes: [], suspensions: [] }],
    issues: [
      ...facts.issues.map((each) => ({ ...each, completedOn: each.completedOn ?? later })),
      {
        ...{ roundNo, issuedOn: later, bucket: null, allSentOn: later },
        ...{ disclosure: "PUBLIC", completedOn: later, points: ["ADOPTED"] },
      },
    ],
    surveys: [
      ...facts.surveys,
      { roundNo, attitude: "DISSATISFIED", result: "DISSATISFIED", returnedOn: later, byLeadDeputy: true },
    ],
    promises: [
      ...facts.promises.map((each) => ({
        ...each,
        keptOn: each.keptOn ?? later,
        explainedOn: each.explainedOn ?? later,
      })),
      { madeOn: later, dueOn: later, keptOn: later, explainedOn: later },
    ],
  };
}
