import type { Database } from "@/lib/data/database";
import type { Actor } from "@/lib/domain/actor";

/** The only source of "now". */
export interface Clock {
  now(): Date;
}

/** What a use case or query is given: who acts, when, on which database. */
export interface Context {
  readonly actor: Actor;
  readonly clock: Clock;
  readonly db: Database;
}
