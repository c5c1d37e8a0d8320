-- Evidence: files by content hash, each linked to what it shows.
CREATE TYPE "attachment_subject" AS ENUM ('CASE', 'CONTACT', 'WAIVER', 'PROGRESS', 'NOTICE', 'REPLY', 'SURVEY');

CREATE TABLE "attachments" (
    "id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "subject" "attachment_subject" NOT NULL,
    "subject_id" UUID,
    "shows" TEXT NOT NULL,
    "for_deputy" BOOLEAN NOT NULL DEFAULT false,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "uploaded_by_id" UUID NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attachments_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "attachments_handling_id_idx" ON "attachments"("handling_id");

ALTER TABLE "attachments" ADD CONSTRAINT "attachments_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "attachments" ADD CONSTRAINT "attachments_subject_named" CHECK (("subject" = 'CASE') = ("subject_id" IS NULL));
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_content" CHECK ("sha256" ~ '^[0-9a-f]{64}$' AND "size" BETWEEN 1 AND 20971520 AND btrim("file_name") <> '');
CREATE TRIGGER "attachments_append_only" BEFORE UPDATE OR DELETE ON "attachments" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();

-- The chain of signing as a setting: a step of the chief's own, and somebody signing for a leader who is away.
ALTER TYPE "sign_off_step_kind" ADD VALUE 'CHIEF';

ALTER TABLE "handlings" ADD COLUMN "awaited_step" "sign_off_step_kind";
UPDATE "handlings" SET "awaited_step" = CASE "state"
  WHEN 'AWAITING_CONFIRMATION' THEN 'CONFIRM'::"sign_off_step_kind"
  WHEN 'AWAITING_PROOF' THEN 'PROOF'::"sign_off_step_kind"
  ELSE 'SIGN'::"sign_off_step_kind"
END WHERE "state" IN ('AWAITING_CONFIRMATION', 'AWAITING_PROOF', 'AWAITING_SIGN_OFF');

ALTER TABLE "reply_versions" ADD COLUMN "sign_off_chain" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[];
ALTER TABLE "reply_versions" ADD CONSTRAINT "reply_versions_chain" CHECK ("sign_off_chain" <@ ARRAY['CONFIRM', 'PROOF', 'SIGN', 'CHIEF']);

ALTER TABLE "sign_off_steps" ADD COLUMN "on_behalf_of_id" UUID;
ALTER TABLE "sign_off_steps" ADD CONSTRAINT "sign_off_steps_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "sign_off_steps" ADD CONSTRAINT "sign_off_steps_on_behalf_of_id_fkey" FOREIGN KEY ("on_behalf_of_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "sign_off_delegations" (
    "id" UUID NOT NULL,
    "leader_id" UUID NOT NULL,
    "delegate_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "given_by_id" UUID NOT NULL,
    "given_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_by_id" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_off_delegations_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "sign_off_delegations_leader_id_idx" ON "sign_off_delegations"("leader_id");
CREATE INDEX "sign_off_delegations_delegate_id_idx" ON "sign_off_delegations"("delegate_id");

ALTER TABLE "sign_off_delegations" ADD CONSTRAINT "sign_off_delegations_leader_id_fkey" FOREIGN KEY ("leader_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "sign_off_delegations" ADD CONSTRAINT "sign_off_delegations_delegate_id_fkey" FOREIGN KEY ("delegate_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "sign_off_delegations" ADD CONSTRAINT "sign_off_delegations_given_by_id_fkey" FOREIGN KEY ("given_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "sign_off_delegations" ADD CONSTRAINT "sign_off_delegations_other" CHECK ("leader_id" <> "delegate_id");
ALTER TABLE "sign_off_delegations" ADD CONSTRAINT "sign_off_delegations_order" CHECK ("until_on" >= "from_on");
ALTER TABLE "sign_off_delegations" ADD CONSTRAINT "sign_off_delegations_ended" CHECK (("ended_at" IS NULL) = ("ended_by_id" IS NULL));

-- The deputy's points, and what each wording of the reply says to each of them.
CREATE TYPE "point_outcome" AS ENUM ('ADOPTED', 'PARTLY_ADOPTED', 'NOT_ADOPTED');

CREATE TABLE "suggestion_points" (
    "id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,
    "dropped_by_id" UUID,
    "dropped_at" TIMESTAMPTZ(3),

    CONSTRAINT "suggestion_points_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "point_answers" (
    "reply_id" UUID NOT NULL,
    "version_no" INTEGER NOT NULL,
    "point_id" UUID NOT NULL,
    "outcome" "point_outcome",
    "reason" TEXT NOT NULL DEFAULT '',
    "legal_basis" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "point_answers_pkey" PRIMARY KEY ("reply_id","version_no","point_id")
);

CREATE INDEX "suggestion_points_handling_id_idx" ON "suggestion_points"("handling_id");
CREATE INDEX "point_answers_point_id_idx" ON "point_answers"("point_id");

ALTER TABLE "suggestion_points" ADD CONSTRAINT "suggestion_points_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "point_answers" ADD CONSTRAINT "point_answers_reply_id_version_no_fkey" FOREIGN KEY ("reply_id", "version_no") REFERENCES "reply_versions"("reply_id", "version_no") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "point_answers" ADD CONSTRAINT "point_answers_point_id_fkey" FOREIGN KEY ("point_id") REFERENCES "suggestion_points"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "suggestion_points" ADD CONSTRAINT "suggestion_points_said" CHECK ("position" >= 1 AND btrim("text") <> '');
ALTER TABLE "suggestion_points" ADD CONSTRAINT "suggestion_points_dropped" CHECK (("dropped_at" IS NULL) = ("dropped_by_id" IS NULL));
-- A wording's answers are part of the wording.
CREATE TRIGGER "point_answers_append_only" BEFORE UPDATE OR DELETE ON "point_answers" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
