-- 重点督办建议: which case is a key one, who sponsors it, since when, until when.

-- CreateTable
CREATE TABLE "key_marks" (
    "id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "sponsored_by" TEXT NOT NULL,
    "leader_id" UUID,
    "marked_on" DATE NOT NULL,
    "marked_by_id" UUID NOT NULL,
    "marked_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_by_id" UUID,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "key_marks_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "key_marks_handling_id_idx" ON "key_marks"("handling_id");

-- AddForeignKey
ALTER TABLE "key_marks" ADD CONSTRAINT "key_marks_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "key_marks" ADD CONSTRAINT "key_marks_leader_id_fkey" FOREIGN KEY ("leader_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

-- A case is marked once at a time.
CREATE UNIQUE INDEX "key_marks_one_open" ON "key_marks" ("handling_id") WHERE "ended_at" IS NULL;
ALTER TABLE "key_marks" ADD CONSTRAINT "key_marks_said" CHECK (btrim("sponsored_by") <> '');
ALTER TABLE "key_marks" ADD CONSTRAINT "key_marks_ended" CHECK (
  (("ended_at" IS NULL) = ("ended_by_id" IS NULL)) AND ("ended_at" IS NULL OR ("ended_at" >= "marked_at" AND btrim("end_reason") <> ''))
);

CREATE TRIGGER "key_marks_kept" BEFORE DELETE ON "key_marks" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "key_marks_ended_once" BEFORE UPDATE ON "key_marks" FOR EACH ROW WHEN (OLD."ended_at" IS NOT NULL) EXECUTE FUNCTION "refuse_rewriting"();
