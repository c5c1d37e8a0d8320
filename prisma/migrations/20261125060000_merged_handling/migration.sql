-- 并案: cases of one unit handled together and replied to separately. A membership is dated, never overwritten.

-- CreateTable
CREATE TABLE "merged_groups" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "formed_by_id" UUID NOT NULL,
    "formed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "merged_groups_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "merged_memberships" (
    "id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "joined_by_id" UUID NOT NULL,
    "joined_at" TIMESTAMPTZ(3) NOT NULL,
    "left_by_id" UUID,
    "left_at" TIMESTAMPTZ(3),
    "leave_reason" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "merged_memberships_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "merged_memberships_group_id_position_key" ON "merged_memberships"("group_id", "position");

-- CreateIndex
CREATE INDEX "merged_memberships_handling_id_idx" ON "merged_memberships"("handling_id");

-- AddForeignKey
ALTER TABLE "merged_groups" ADD CONSTRAINT "merged_groups_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merged_memberships" ADD CONSTRAINT "merged_memberships_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "merged_groups"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "merged_memberships" ADD CONSTRAINT "merged_memberships_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What the schema language cannot say.

-- A case is in one group at a time.
CREATE UNIQUE INDEX "merged_memberships_one_open" ON "merged_memberships" ("handling_id") WHERE "left_at" IS NULL;
ALTER TABLE "merged_memberships" ADD CONSTRAINT "merged_memberships_said" CHECK ("position" >= 1 AND btrim("reason") <> '');
ALTER TABLE "merged_memberships" ADD CONSTRAINT "merged_memberships_left" CHECK (
  (("left_at" IS NULL) = ("left_by_id" IS NULL)) AND ("left_at" IS NULL OR ("left_at" >= "joined_at" AND btrim("leave_reason") <> ''))
);

CREATE TRIGGER "merged_groups_append_only" BEFORE UPDATE OR DELETE ON "merged_groups" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "merged_memberships_kept" BEFORE DELETE ON "merged_memberships" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "merged_memberships_left_once" BEFORE UPDATE ON "merged_memberships" FOR EACH ROW WHEN (OLD."left_at" IS NOT NULL) EXECUTE FUNCTION "refuse_rewriting"();
