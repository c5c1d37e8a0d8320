-- How a round of handling ended: the deputy agreed, or no answer came in time.
CREATE TYPE "closing_basis" AS ENUM ('AGREED', 'NO_ANSWER');

CREATE TABLE "closings" (
    "handling_id" UUID NOT NULL,
    "round_no" INTEGER NOT NULL,
    "basis" "closing_basis" NOT NULL,
    "closed_on" DATE NOT NULL,
    "closed_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_by_id" UUID,
    "reminders" INTEGER NOT NULL DEFAULT 0,
    "remark" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "closings_pkey" PRIMARY KEY ("handling_id","round_no","basis")
);

-- The lead deputy was asked again to return the survey.
CREATE TABLE "survey_reminders" (
    "handling_id" UUID NOT NULL,
    "round_no" INTEGER NOT NULL,
    "reminded_on" DATE NOT NULL,
    "reminded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "survey_reminders_pkey" PRIMARY KEY ("handling_id","round_no","reminded_on")
);

ALTER TABLE "closings" ADD CONSTRAINT "closings_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "closings" ADD CONSTRAINT "closings_closed_by_id_fkey" FOREIGN KEY ("closed_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "survey_reminders" ADD CONSTRAINT "survey_reminders_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whoever agreed is known; without an answer a case may close by itself, but never without a reminder.
ALTER TABLE "closings" ADD CONSTRAINT "closings_agreed_by" CHECK ("basis" <> 'AGREED' OR "closed_by_id" IS NOT NULL);
ALTER TABLE "closings" ADD CONSTRAINT "closings_reminded" CHECK ("basis" <> 'NO_ANSWER' OR "reminders" >= 1);

CREATE TRIGGER "closings_append_only" BEFORE UPDATE OR DELETE ON "closings" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "survey_reminders_append_only" BEFORE UPDATE OR DELETE ON "survey_reminders" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();

-- Rounds that ended before this table was there.
INSERT INTO "closings" ("handling_id", "round_no", "basis", "closed_on", "closed_at", "closed_by_id")
SELECT s."handling_id", s."round_no", 'AGREED', (s."returned_at" AT TIME ZONE 'Asia/Shanghai')::date, s."returned_at", s."entered_by_id"
FROM "surveys" s
JOIN "handlings" h ON h."id" = s."handling_id"
JOIN "sponsors" p ON p."suggestion_id" = h."suggestion_id" AND p."deputy_id" = s."deputy_id" AND p."position" = 1
WHERE s."result" <> 'DISSATISFIED';
