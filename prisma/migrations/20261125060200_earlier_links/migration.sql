-- 滚动办理: the earlier case that a suggestion takes up again, on this installation or named in words.

-- CreateTable
CREATE TABLE "earlier_links" (
    "id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "earlier_id" UUID,
    "reference" TEXT NOT NULL DEFAULT '',
    "remark" TEXT NOT NULL DEFAULT '',
    "linked_by_id" UUID NOT NULL,
    "linked_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_by_id" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "earlier_links_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "earlier_links_handling_id_idx" ON "earlier_links"("handling_id");

-- CreateIndex
CREATE INDEX "earlier_links_earlier_id_idx" ON "earlier_links"("earlier_id");

-- AddForeignKey
ALTER TABLE "earlier_links" ADD CONSTRAINT "earlier_links_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "earlier_links" ADD CONSTRAINT "earlier_links_earlier_id_fkey" FOREIGN KEY ("earlier_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

CREATE UNIQUE INDEX "earlier_links_once" ON "earlier_links" ("handling_id", "earlier_id") WHERE "ended_at" IS NULL AND "earlier_id" IS NOT NULL;
ALTER TABLE "earlier_links" ADD CONSTRAINT "earlier_links_one_of_two" CHECK (("earlier_id" IS NULL) = (btrim("reference") <> ''));
ALTER TABLE "earlier_links" ADD CONSTRAINT "earlier_links_not_its_own" CHECK ("earlier_id" IS DISTINCT FROM "handling_id");
ALTER TABLE "earlier_links" ADD CONSTRAINT "earlier_links_ended" CHECK (
  (("ended_at" IS NULL) = ("ended_by_id" IS NULL)) AND ("ended_at" IS NULL OR "ended_at" >= "linked_at")
);

CREATE TRIGGER "earlier_links_kept" BEFORE DELETE ON "earlier_links" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "earlier_links_ended_once" BEFORE UPDATE ON "earlier_links" FOR EACH ROW WHEN (OLD."ended_at" IS NOT NULL) EXECUTE FUNCTION "refuse_rewriting"();
