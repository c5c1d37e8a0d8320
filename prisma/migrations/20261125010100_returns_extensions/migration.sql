-- CreateEnum
CREATE TYPE "request_decision" AS ENUM ('GRANTED', 'REFUSED');

-- CreateEnum
CREATE TYPE "due_change_basis" AS ENUM ('EXTENSION', 'RESUMPTION');

-- CreateTable
CREATE TABLE "return_requests" (
    "id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "proposed_unit" TEXT NOT NULL,
    "asked_on" DATE NOT NULL,
    "late_reason" TEXT NOT NULL DEFAULT '',
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "decision" "request_decision",
    "approver" TEXT NOT NULL DEFAULT '',
    "decided_on" DATE,
    "decision_remark" TEXT NOT NULL DEFAULT '',
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "return_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "extension_requests" (
    "id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "round_no" INTEGER NOT NULL,
    "due_on" DATE NOT NULL,
    "requested_due_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "decision" "request_decision",
    "granted_due_on" DATE,
    "approver" TEXT NOT NULL DEFAULT '',
    "decided_on" DATE,
    "decision_remark" TEXT NOT NULL DEFAULT '',
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "extension_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suspensions" (
    "id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "round_no" INTEGER NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE,
    "reason" TEXT NOT NULL,
    "began_by_id" UUID NOT NULL,
    "began_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_by_id" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "suspensions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "due_changes" (
    "id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "round_no" INTEGER NOT NULL,
    "effective_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "basis" "due_change_basis" NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "due_changes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "withdrawals" (
    "suggestion_id" UUID NOT NULL,
    "withdrawn_on" DATE NOT NULL,
    "evidence" TEXT NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "withdrawals_pkey" PRIMARY KEY ("suggestion_id")
);

-- CreateIndex
CREATE INDEX "return_requests_handling_id_idx" ON "return_requests"("handling_id");

-- CreateIndex
CREATE INDEX "extension_requests_handling_id_idx" ON "extension_requests"("handling_id");

-- CreateIndex
CREATE INDEX "suspensions_handling_id_idx" ON "suspensions"("handling_id");

-- CreateIndex
CREATE INDEX "due_changes_handling_id_round_no_idx" ON "due_changes"("handling_id", "round_no");

-- AddForeignKey
ALTER TABLE "return_requests" ADD CONSTRAINT "return_requests_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "extension_requests" ADD CONSTRAINT "extension_requests_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "due_changes" ADD CONSTRAINT "due_changes_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawals" ADD CONSTRAINT "withdrawals_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

-- A unit that gave the case back no longer stands in the way of the next.
DROP INDEX "handlings_one_lead";
CREATE UNIQUE INDEX "handlings_one_lead" ON "handlings" ("suggestion_id") WHERE "role" IN ('SOLE', 'LEAD') AND "state" <> 'RETURNED';
-- One request of a kind waits at a time, and the clock stops once at a time.
CREATE UNIQUE INDEX "return_requests_one_open" ON "return_requests" ("handling_id") WHERE "decision" IS NULL;
CREATE UNIQUE INDEX "extension_requests_one_open" ON "extension_requests" ("handling_id") WHERE "decision" IS NULL;
CREATE UNIQUE INDEX "suspensions_one_open" ON "suspensions" ("handling_id") WHERE "until_on" IS NULL;

ALTER TABLE "return_requests" ADD CONSTRAINT "return_requests_decided" CHECK (("decision" IS NULL) = ("decided_at" IS NULL) AND ("decision" IS NULL) = ("decided_by_id" IS NULL) AND ("decision" IS NULL) = ("decided_on" IS NULL) AND ("decided_on" IS NULL OR "decided_on" >= "asked_on"));
ALTER TABLE "extension_requests" ADD CONSTRAINT "extension_requests_decided" CHECK (("decision" IS NULL) = ("decided_at" IS NULL) AND ("decision" IS NULL) = ("decided_by_id" IS NULL) AND ("decision" IS NULL) = ("decided_on" IS NULL) AND ("decision" IS NOT DISTINCT FROM 'GRANTED') = ("granted_due_on" IS NOT NULL));
ALTER TABLE "extension_requests" ADD CONSTRAINT "extension_requests_later" CHECK ("requested_due_on" > "due_on" AND ("granted_due_on" IS NULL OR "granted_due_on" > "due_on"));
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_order" CHECK ("until_on" IS NULL OR "until_on" >= "from_on");
ALTER TABLE "suspensions" ADD CONSTRAINT "suspensions_ended" CHECK (("until_on" IS NULL) = ("ended_at" IS NULL) AND ("ended_at" IS NULL) = ("ended_by_id" IS NULL));

CREATE TRIGGER "due_changes_append_only" BEFORE UPDATE OR DELETE ON "due_changes" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "withdrawals_append_only" BEFORE UPDATE OR DELETE ON "withdrawals" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
