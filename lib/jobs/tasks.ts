import "server-only";
import type { Task } from "graphile-worker";
import type { Database } from "@/lib/data/database";
import { purgeSignIns } from "@/lib/data/sign-in-retention";
import { type PostToChat, sendChat } from "@/lib/jobs/chat/send-chat";
import { closeSurveys } from "@/lib/jobs/close-surveys";
import { type MailSettings, sendMail } from "@/lib/jobs/mail/send-mail";
import { makePapers } from "@/lib/jobs/make-papers";
import { purgePapers, resumePapers } from "@/lib/jobs/paper-batches";
import { remind } from "@/lib/jobs/remind";

export interface JobWorld {
  readonly db: Database;
  readonly now: () => Date;
  /** The address of the installation, which links begin with. */
  readonly origin: string;
  /** Null where no mail server is named: no mail is sent then. */
  readonly mail: Omit<MailSettings, "origin"> | null;
  readonly post: PostToChat;
}

export type TaskName =
  | "purgeSignIns"
  | "send-mail"
  | "send-chat"
  | "remind"
  | "close-surveys"
  | "make-papers"
  | "resume-papers"
  | "purge-papers";

/** The work done outside of requests, by the name under which it is queued. Each may run twice without harm. */
export function createTasks({ db, now, origin, mail, post }: JobWorld): Record<TaskName, Task> {
  return {
    purgeSignIns: (_payload, { job, query }) => purgeSignIns(query, job.run_at),
    "send-mail": (payload) => (mail ? sendMail(db, { ...mail, origin }, payload, now) : undefined),
    "send-chat": (payload) => sendChat(db, { origin, post }, payload, now),
    remind: async (_payload, { job }) => {
      await remind(db, job.run_at);
    },
    "close-surveys": async (_payload, { job }) => {
      await closeSurveys(db, job.run_at);
    },
    "make-papers": (payload, { abortSignal }) => makePapers(db, payload, now, abortSignal),
    "resume-papers": () => resumePapers(db, now()),
    "purge-papers": () => purgePapers(db, now()),
  };
}
