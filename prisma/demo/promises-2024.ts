import { calendarDate } from "@/lib/domain/calendar-date";
import type { Course } from "./course";
import type { DemoCase } from "./year-2024";

/** What the two class B replies of 2024 promised and what came of it; invented demo data. */
export function promiseSteps(course: Course, demo: DemoCase) {
  if (demo.row.number === "037") return happiness(course, demo);
  return demo.row.number === "076" ? adaptation(course, demo) : [];
}

/** 037: both promises kept, the reply completed to A, and the look-back agrees. */
function happiness(course: Course, { draftOn }: DemoCase) {
  const subsidy = calendarDate(2024, 12, 31);
  const building = calendarDate(2025, 6, 30);
  const checked = calendarDate(2025, 9, 10);
  const ids: string[] = [];
  return [
    {
      on: draftOn,
      play: async () => {
        ids.push(
          await course.promise(draftOn, { measure: "会同财政部门出台互助养老运营补助办法", dueOn: subsidy }),
        );
        ids.push(await course.promise(draftOn, { measure: "建成其余“一老一小幸福院”", dueOn: building }));
      },
    },
    keptOn(course, calendarDate(2024, 12, 20), () => ids[0], {
      text: "补助办法已会同财政部门印发。",
      evidence: "补助办法文本",
    }),
    keptOn(course, calendarDate(2025, 6, 19), () => ids[1], {
      text: "59个项目全部建成并投入运营。",
      evidence: "验收台账",
    }),
    {
      on: calendarDate(2025, 6, 26),
      play: async () => {
        await course.complete(
          calendarDate(2025, 6, 26),
          "运营补助办法已于2024年12月印发，59个“一老一小幸福院”已于2025年6月全部建成。",
        );
        ids.push(await course.planLookBack(calendarDate(2025, 6, 27), checked));
      },
    },
    {
      on: checked,
      play: () =>
        course.lookBack(checked, ids[2] ?? "", {
          verdict: "DONE",
          findings: "抽查8个幸福院，均正常运营，补助资金已拨付。",
          classCode: "A",
        }),
    },
  ];
}

/** 076: one promise fails, is explained, and another takes its place. */
function adaptation(course: Course, { draftOn }: DemoCase) {
  const households = calendarDate(2024, 12, 31);
  const list = calendarDate(2025, 6, 30);
  const later = calendarDate(2026, 12, 31);
  const failedOn = calendarDate(2025, 7, 2);
  const explainedOn = calendarDate(2025, 7, 8);
  const ids: string[] = [];
  return [
    {
      on: draftOn,
      play: async () => {
        ids.push(
          await course.promise(draftOn, { measure: "把增加改造户数列入下年度计划", dueOn: households }),
        );
        ids.push(await course.promise(draftOn, { measure: "会同住建部门公布改造项目清单", dueOn: list }));
      },
    },
    keptOn(course, calendarDate(2024, 12, 24), () => ids[0], {
      text: "2025年度改造计划已下达，户数较上年增加。",
      evidence: "年度计划表",
    }),
    {
      on: failedOn,
      play: async () => {
        const id = ids[1] ?? "";
        const text = "项目清单仍在征求意见，未能按期公布。";
        await course.report(failedOn, id, { outcome: "FAILED", text });
        await course.settle(failedOn, id);
      },
    },
    {
      on: explainedOn,
      play: async () => {
        const id = ids[1] ?? "";
        await course.explain(
          explainedOn,
          id,
          "改造项目清单涉及建筑安全标准，住建部门正在组织论证，未能按期公布。我局将继续会商，2026年12月底前公布。",
        );
        const measure = "会同住建部门论证并公布改造项目清单";
        await course.promise(explainedOn, { measure, dueOn: later, replacesId: id });
      },
    },
  ];
}

type On = Parameters<Course["settle"]>[0];

function keptOn(
  course: Course,
  on: On,
  idOf: () => string | undefined,
  said: { readonly text: string; readonly evidence: string },
) {
  return {
    on,
    play: async () => {
      const id = idOf() ?? "";
      await course.report(on, id, { outcome: "KEPT", ...said });
      await course.settle(on, id);
    },
  };
}
