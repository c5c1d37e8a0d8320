import type { Context } from "@/lib/context/context";
import { findActorByUsername } from "@/lib/data/accounts/actor";
import type { Database } from "@/lib/data/database";
import type { Actor } from "@/lib/domain/actor";
import type { CalendarDate } from "@/lib/domain/calendar-date";

/** The fields every act on a case sends beside its own. */
interface CaseFields {
  readonly handlingId: string;
  readonly version: number;
  readonly submissionKey: string;
}

/** Plays acts of the demo's people through the real use cases, each at a moment of its own. */
export class Player {
  readonly #actors = new Map<string, Actor>();

  constructor(readonly db: Database) {}

  /** The context of a user on a day; `time` is Shanghai's wall clock, HH:MM. */
  async as(username: string, day: CalendarDate, time = "10:00"): Promise<Context> {
    const now = new Date(`${day}T${time}:00+08:00`);
    return { actor: await this.#actor(username, day), clock: { now: () => now }, db: this.db };
  }

  /** One act on a case, with its version as it stands. */
  async act<Input extends CaseFields, Result>(
    perform: (context: Context, input: Input) => Promise<Result>,
    context: Context,
    handlingId: string,
    fields: Omit<Input, keyof CaseFields>,
  ): Promise<Result> {
    const { version } = await this.db.handling.findUniqueOrThrow({
      where: { id: handlingId },
      select: { version: true },
    });
    const own: CaseFields = { handlingId, version, submissionKey: crypto.randomUUID() };
    return perform(context, { ...fields, ...own } as Input);
  }

  async #actor(username: string, day: CalendarDate): Promise<Actor> {
    const known = this.#actors.get(username);
    if (known) return known;
    const actor = await findActorByUsername(this.db, username, day);
    if (!actor) throw new Error(`The demo has no account ${username}`);
    this.#actors.set(username, actor);
    return actor;
  }
}
