-- A notice may be issued by rule, in the secretariat's name and by nobody's hand.
ALTER TABLE "supervision_notices" ALTER COLUMN "issued_by_id" DROP NOT NULL;
ALTER TABLE "supervision_notices" ADD CONSTRAINT "supervision_notices_by_rule" CHECK ("issued_by_id" IS NOT NULL OR "rule" IS NOT NULL);
