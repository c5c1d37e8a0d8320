import type { Context } from "@/lib/context/context";
import { actOnCase } from "@/lib/data/case-act";
import { savePointAnswers } from "@/lib/data/points";
import { saveWording, type Wording } from "@/lib/data/reply-papers";
import { loadCaseSettings } from "@/lib/data/settings";
import { answersDeputy, type HandlingRole } from "@/lib/domain/case-facts";
import { invalid } from "@/lib/domain/errors";
import { findReplyClass } from "@/lib/domain/reply-classes";
import type { Settings } from "@/lib/domain/setting-catalogue";
import type { SaveDraftInput } from "@/lib/schemas/reply/save-draft";

/**
 * 拟稿: saves a wording of the reply, or of a co-handler's opinion, as the next version; earlier ones stay.
 * The class is kept with its scheme and what it meant that day. Gives the paper's id and the version's number.
 * Throws ActError: INVALID classCode choice (not a class of the unit's scheme), INVALID disclosureReason
 * required (不予公开 without a reason), NOT_FOUND (an answer to a point that isn't this case's), and what
 * actOnCase throws.
 */
export async function saveDraft(context: Context, input: SaveDraftInput) {
  return actOnCase(context, "save-draft", input, async (work) => {
    const { tx, found, now } = work;
    const wording = wordingOf(input, found.role, await loadCaseSettings(tx, found, now));
    const saved = await saveWording(tx, found, wording, { byId: context.actor.userId, at: now });
    if (input.answers) await savePointAnswers(work, saved, input.answers);
    const { roundNo } = found;
    return {
      event: { data: { roundNo, versionNo: saved.versionNo, classCode: wording.classCode } },
      result: saved,
    };
  });
}

function wordingOf(input: SaveDraftInput, role: HandlingRole, settings: Settings): Wording {
  const { body, handlerName, handlerPhone } = input;
  const wording = { body, handlerName, handlerPhone, ...noClass, disclosure: null, disclosureReason: "" };
  // An opinion goes to the lead unit, which classes and discloses the one reply.
  if (!answersDeputy(role)) return wording;
  const { disclosure, disclosureReason } = input;
  if (disclosure === "NOT_PUBLIC" && disclosureReason === "") throw invalid("disclosureReason", "required");
  return { ...wording, ...classOf(input, settings), disclosure, disclosureReason };
}

const noClass = { classScheme: null, classCode: null, classBucket: null };

function classOf({ classCode }: SaveDraftInput, { classScheme }: Settings) {
  if (classCode === null) return noClass;
  const replyClass = findReplyClass(classScheme, classCode);
  if (!replyClass) throw invalid("classCode", "choice");
  return { classScheme, classCode, classBucket: replyClass.bucket };
}
