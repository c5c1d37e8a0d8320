-- Which rule proposed a notice, and how far up it goes: 0 to the section, 1 to the leader in charge, 2 to the chief.
ALTER TABLE "supervision_notices" ADD COLUMN "rule" TEXT, ADD COLUMN "escalation" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "supervision_notices" ADD CONSTRAINT "supervision_notices_rule" CHECK ("rule" IS NULL OR "rule" IN ('OVERDUE', 'DISSATISFIED', 'PROMISE_OVERDUE', 'NO_CONTACT_BEFORE_DRAFT', 'DUE_SOON', 'NO_PROGRESS'));
ALTER TABLE "supervision_notices" ADD CONSTRAINT "supervision_notices_escalation" CHECK ("escalation" BETWEEN 0 AND 2);

-- How strongly a case is urged: the sum of its urgings, kept for sorting.
ALTER TABLE "handlings" ADD COLUMN "urged_weight" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "handlings" ADD CONSTRAINT "handlings_urged_weight" CHECK ("urged_weight" >= 0);

-- CreateTable
CREATE TABLE "notice_extensions" (
    "id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "previous_on" DATE NOT NULL,
    "respond_by" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "extended_by_id" UUID NOT NULL,
    "extended_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "notice_extensions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "urgings" (
    "id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "weight" INTEGER NOT NULL,
    "remark" TEXT NOT NULL DEFAULT '',
    "urged_by_id" UUID NOT NULL,
    "urged_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "urgings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "notice_extensions_notice_id_idx" ON "notice_extensions"("notice_id");

-- CreateIndex
CREATE INDEX "urgings_handling_id_idx" ON "urgings"("handling_id");

-- CreateIndex
CREATE INDEX "handlings_unit_id_urged_weight_due_on_id_idx" ON "handlings"("unit_id", "urged_weight" DESC, "due_on", "id");

-- AddForeignKey
ALTER TABLE "notice_extensions" ADD CONSTRAINT "notice_extensions_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "supervision_notices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "urgings" ADD CONSTRAINT "urgings_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "notice_extensions" ADD CONSTRAINT "notice_extensions_later" CHECK ("respond_by" > "previous_on");
ALTER TABLE "notice_extensions" ADD CONSTRAINT "notice_extensions_reason" CHECK (btrim("reason") <> '');
ALTER TABLE "urgings" ADD CONSTRAINT "urgings_weight" CHECK ("weight" > 0);

-- Both are history.
CREATE TRIGGER "notice_extensions_append_only" BEFORE UPDATE OR DELETE ON "notice_extensions" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "urgings_append_only" BEFORE UPDATE OR DELETE ON "urgings" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
