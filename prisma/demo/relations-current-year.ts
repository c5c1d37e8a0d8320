import { addDays, type CalendarDate, yearOf } from "@/lib/domain/calendar-date";
import { registerSuggestionSchema } from "@/lib/schemas/suggestion/register-suggestion";
import { acknowledgeAssignment } from "@/lib/use-cases/assignment/acknowledge-assignment";
import { assignSections } from "@/lib/use-cases/assignment/assign-sections";
import { linkEarlier } from "@/lib/use-cases/earlier/link-earlier";
import { markKey } from "@/lib/use-cases/key/mark-key";
import { mergeCases } from "@/lib/use-cases/merging/merge-cases";
import { registerSuggestion } from "@/lib/use-cases/suggestion/register-suggestion";
import type { DemoBureau } from "./people";
import type { Player } from "./player";

/** What the current year shows beside the course of single cases: a merged pair, a key case, a link, two newcomers. */
export async function playRelations(player: Player, bureau: DemoBureau, today: CalendarDate) {
  await player.act(
    mergeCases,
    await player.as("secretariat", addDays(today, -80), "10:30"),
    await caseCalled(player, "加快乡镇敬老院改造"),
    {
      others: [await caseCalled(player, "推进社区养老服务设施移交")],
      numbers: "",
      reason: "【演示数据】两件同属养老服务设施建设，由同一科室一并调研。",
    },
  );
  await player.act(
    markKey,
    await player.as("secretariat", addDays(today, -60), "09:30"),
    await caseCalled(player, "提高孤儿基本生活保障标准"),
    {
      sponsoredBy: "市人大常委会副主任 周正平",
      leaderId: (await player.as("vice-director", today)).actor.userId,
      markedOn: addDays(today, -60),
    },
  );
  await player.act(
    linkEarlier,
    await player.as("elder-staff", addDays(today, -90), "15:20"),
    await caseCalled(player, "扩大老年助餐覆盖面"),
    {
      earlierId: await caseCalled(player, "老年助餐服务可持续运营"),
      reference: "",
      remark: "【演示数据】同一事项，办理时请参照当年答复。",
    },
  );
  await playProposal(player, bureau, today);
  await playBetweenSessions(player, bureau, today);
}

/** A proposal by a party's committee, at work. */
async function playProposal(player: Player, bureau: DemoBureau, today: CalendarDate) {
  const year = yearOf(today);
  await takeUp(player, bureau, addDays(today, -40), {
    sessionName: `市政协${year}年会议`,
    source: "CPPCC",
    year: String(year),
    number: "36",
    title: "关于加快培育养老护理人才队伍的提案",
    sponsors: "民建市委会",
    contactPerson: "傅文彬",
    phone: "13900000236",
  });
}

/** A suggestion handed in after the session. */
async function playBetweenSessions(player: Player, bureau: DemoBureau, today: CalendarDate) {
  const year = yearOf(today);
  await takeUp(player, bureau, addDays(today, -14), {
    sessionName: `市人大${year}年会议闭会期间`,
    source: "NPC",
    year: String(year),
    number: "闭1",
    title: "关于增设农村敬老院应急供暖设施的建议",
    sponsors: "熊海涛",
  });
}

async function takeUp(
  player: Player,
  bureau: DemoBureau,
  deliveredOn: CalendarDate,
  registration: Readonly<Record<string, string>>,
) {
  const { handlingId } = await registerSuggestion(
    await player.as("secretariat", deliveredOn, "08:50"),
    registerSuggestionSchema.parse({
      submissionKey: crypto.randomUUID(),
      text: `【演示数据】${registration.title ?? ""}。`,
      handlingRole: "SOLE",
      topic: "养老服务",
      deliveredOn,
      ...registration,
    }),
  );
  await player.act(
    assignSections,
    await player.as("secretariat", addDays(deliveredOn, 1), "09:00"),
    handlingId,
    { leadSectionId: bureau.sectionIds.养老服务科, assistingSectionIds: [] },
  );
  await player.act(
    acknowledgeAssignment,
    await player.as("elder-care", addDays(deliveredOn, 1), "11:00"),
    handlingId,
    {},
  );
}

async function caseCalled({ db }: Player, words: string): Promise<string> {
  const { id } = await db.handling.findFirstOrThrow({
    where: { unit: { kind: "INTERNAL" }, suggestion: { title: { contains: words } } },
    select: { id: true },
    orderBy: { createdAt: "desc" },
  });
  return id;
}
