-- CreateEnum
CREATE TYPE "commitment_outcome" AS ENUM ('KEPT', 'FAILED');

-- CreateEnum
CREATE TYPE "look_back_reason" AS ENUM ('RULE', 'SAMPLE');

-- CreateEnum
CREATE TYPE "look_back_verdict" AS ENUM ('DONE', 'ON_SCHEDULE', 'NOT_DONE');

-- CreateTable
CREATE TABLE "commitments" (
    "id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "round_no" INTEGER NOT NULL,
    "measure" TEXT NOT NULL,
    "owner_section_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "replaces_id" UUID,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "commitments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment_reports" (
    "id" UUID NOT NULL,
    "commitment_id" UUID NOT NULL,
    "outcome" "commitment_outcome" NOT NULL,
    "happened_on" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "evidence" TEXT NOT NULL DEFAULT '',
    "reported_by_id" UUID NOT NULL,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "commitment_reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitment_decisions" (
    "report_id" UUID NOT NULL,
    "decision" "sign_off_decision" NOT NULL,
    "remark" TEXT NOT NULL DEFAULT '',
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "commitment_decisions_pkey" PRIMARY KEY ("report_id")
);

-- CreateTable
CREATE TABLE "commitment_explanations" (
    "commitment_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "sent_by_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "commitment_explanations_pkey" PRIMARY KEY ("commitment_id")
);

-- CreateTable
CREATE TABLE "reply_completions" (
    "reply_id" UUID NOT NULL,
    "class_scheme" TEXT NOT NULL,
    "class_code" TEXT NOT NULL,
    "class_bucket" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "completed_by_id" UUID NOT NULL,
    "completed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reply_completions_pkey" PRIMARY KEY ("reply_id")
);

-- CreateTable
CREATE TABLE "look_backs" (
    "id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "round_no" INTEGER NOT NULL,
    "reason" "look_back_reason" NOT NULL,
    "planned_on" DATE NOT NULL,
    "planned_by_id" UUID NOT NULL,
    "planned_at" TIMESTAMPTZ(3) NOT NULL,
    "done_on" DATE,
    "findings" TEXT,
    "verdict" "look_back_verdict",
    "class_scheme" TEXT,
    "class_code" TEXT,
    "class_bucket" TEXT,
    "corrective_action" TEXT,
    "opened_round_no" INTEGER,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ(3),

    CONSTRAINT "look_backs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "commitments_replaces_id_key" ON "commitments"("replaces_id");

-- CreateIndex
CREATE INDEX "commitments_handling_id_idx" ON "commitments"("handling_id");

-- CreateIndex
CREATE INDEX "commitments_owner_section_id_due_on_idx" ON "commitments"("owner_section_id", "due_on");

-- CreateIndex
CREATE INDEX "commitments_due_on_id_idx" ON "commitments"("due_on", "id");

-- CreateIndex
CREATE INDEX "commitment_reports_commitment_id_idx" ON "commitment_reports"("commitment_id");

-- CreateIndex
CREATE INDEX "look_backs_handling_id_idx" ON "look_backs"("handling_id");

-- CreateIndex
CREATE INDEX "look_backs_planned_on_id_idx" ON "look_backs"("planned_on", "id");

-- AddForeignKey
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_owner_section_id_fkey" FOREIGN KEY ("owner_section_id") REFERENCES "sections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_replaces_id_fkey" FOREIGN KEY ("replaces_id") REFERENCES "commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_reports" ADD CONSTRAINT "commitment_reports_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_decisions" ADD CONSTRAINT "commitment_decisions_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "commitment_reports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitment_explanations" ADD CONSTRAINT "commitment_explanations_commitment_id_fkey" FOREIGN KEY ("commitment_id") REFERENCES "commitments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply_completions" ADD CONSTRAINT "reply_completions_reply_id_fkey" FOREIGN KEY ("reply_id") REFERENCES "replies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "look_backs" ADD CONSTRAINT "look_backs_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What the schema language cannot say.

-- One look-back of a case is planned at a time.
CREATE UNIQUE INDEX "look_backs_one_planned" ON "look_backs" ("handling_id") WHERE "recorded_at" IS NULL;

ALTER TABLE "commitments" ADD CONSTRAINT "commitments_said" CHECK (btrim("measure") <> '' AND "round_no" >= 1);
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_not_its_own" CHECK ("replaces_id" IS DISTINCT FROM "id");
ALTER TABLE "commitment_reports" ADD CONSTRAINT "commitment_reports_said" CHECK (btrim("text") <> '');
ALTER TABLE "commitment_reports" ADD CONSTRAINT "commitment_reports_evident" CHECK ("outcome" <> 'KEPT' OR btrim("evidence") <> '');
ALTER TABLE "commitment_decisions" ADD CONSTRAINT "commitment_decisions_reasoned" CHECK ("decision" <> 'SEND_BACK' OR btrim("remark") <> '');
ALTER TABLE "look_backs" ADD CONSTRAINT "look_backs_recorded" CHECK (
  num_nonnulls("done_on", "findings", "verdict", "class_scheme", "class_code", "class_bucket", "corrective_action", "recorded_by_id", "recorded_at") IN (0, 9)
);
ALTER TABLE "look_backs" ADD CONSTRAINT "look_backs_reopened" CHECK ("opened_round_no" IS NULL OR ("verdict" = 'NOT_DONE' AND "opened_round_no" > "round_no"));

-- History is added to, never rewritten; a look-back's plan is filled in once with what was found.
CREATE TRIGGER "commitments_append_only" BEFORE UPDATE OR DELETE ON "commitments" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "commitment_reports_append_only" BEFORE UPDATE OR DELETE ON "commitment_reports" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "commitment_decisions_append_only" BEFORE UPDATE OR DELETE ON "commitment_decisions" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "commitment_explanations_append_only" BEFORE UPDATE OR DELETE ON "commitment_explanations" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "reply_completions_append_only" BEFORE UPDATE OR DELETE ON "reply_completions" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "look_backs_kept" BEFORE DELETE ON "look_backs" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "look_backs_recorded_once" BEFORE UPDATE ON "look_backs" FOR EACH ROW WHEN (OLD."recorded_at" IS NOT NULL) EXECUTE FUNCTION "refuse_rewriting"();
