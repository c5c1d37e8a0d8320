-- 提案: a body's contact person, the conference's own survey words, and a number series of its own.

-- 集体提案: with whom to speak of it.
ALTER TABLE "sponsors" ADD COLUMN "contact_person" TEXT NOT NULL DEFAULT '';

-- As the member answered; the marks beside them are what the figures count.
ALTER TABLE "surveys" ADD COLUMN "attitude_as" TEXT, ADD COLUMN "result_as" TEXT, ADD COLUMN "visit" TEXT;
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_proposal_words" CHECK (
  num_nonnulls("attitude_as", "result_as", "visit") IN (0, 3)
  AND ("attitude_as" IS NULL OR "attitude_as" IN ('SATISFIED', 'UNDERSTANDING', 'DISSATISFIED'))
  AND ("result_as" IS NULL OR "result_as" IN ('AGREE', 'UNDERSTANDING', 'RESERVED', 'DISAGREE'))
  AND ("visit" IS NULL OR "visit" IN ('VISITED', 'NOT_NEEDED', 'NOT_VISITED'))
);

-- Replies to proposals are numbered apart.
ALTER TABLE "replies" ADD COLUMN "source" "source_type" NOT NULL DEFAULT 'NPC';
UPDATE "replies" SET "source" = 'CPPCC' FROM "handlings", "suggestions", "sessions"
WHERE "handlings"."id" = "replies"."handling_id" AND "suggestions"."id" = "handlings"."suggestion_id"
  AND "sessions"."id" = "suggestions"."session_id" AND "sessions"."source" = 'CPPCC';
DROP INDEX "replies_unit_id_kind_year_serial_key";
CREATE UNIQUE INDEX "replies_unit_id_kind_source_year_serial_key" ON "replies"("unit_id", "kind", "source", "year", "serial");
