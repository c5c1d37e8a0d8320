-- CreateTable
CREATE TABLE "paper_templates" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "sha256" TEXT,
    "file_name" TEXT NOT NULL DEFAULT '',
    "size" INTEGER NOT NULL DEFAULT 0,
    "note" TEXT NOT NULL DEFAULT '',
    "put_by_id" UUID NOT NULL,
    "put_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "paper_templates_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "paper_templates_file" CHECK (
        ("sha256" IS NULL) = ("file_name" = '')
        AND ("sha256" IS NULL) = ("size" = 0)
        AND "sha256" ~ '^[0-9a-f]{64}$' IS NOT FALSE
    )
);

-- CreateIndex
CREATE INDEX "paper_templates_unit_id_kind_put_at_idx" ON "paper_templates"("unit_id", "kind", "put_at");

-- AddForeignKey
ALTER TABLE "paper_templates" ADD CONSTRAINT "paper_templates_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "paper_templates" ADD CONSTRAINT "paper_templates_put_by_id_fkey" FOREIGN KEY ("put_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Which template held when stays on record.
CREATE TRIGGER "paper_templates_append_only" BEFORE UPDATE OR DELETE ON "paper_templates" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
