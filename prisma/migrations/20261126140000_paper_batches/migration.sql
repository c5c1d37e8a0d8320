-- CreateEnum
CREATE TYPE "batch_outcome" AS ENUM ('MADE', 'CANCELLED', 'FAILED');

-- CreateTable
CREATE TABLE "paper_batches" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "beat_at" TIMESTAMPTZ(3),
    "done" INTEGER NOT NULL DEFAULT 0,
    "total" INTEGER NOT NULL DEFAULT 0,
    "papers" INTEGER NOT NULL DEFAULT 0,
    "left_out" JSONB NOT NULL DEFAULT '[]',
    "outcome" "batch_outcome",
    "ended_at" TIMESTAMPTZ(3),
    "size" BIGINT NOT NULL DEFAULT 0,
    "purged_at" TIMESTAMPTZ(3),

    CONSTRAINT "paper_batches_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "paper_batches_end" CHECK (("outcome" IS NULL) = ("ended_at" IS NULL)),
    CONSTRAINT "paper_batches_progress" CHECK ("done" BETWEEN 0 AND "total")
);

-- CreateIndex
CREATE INDEX "paper_batches_unit_id_asked_at_idx" ON "paper_batches"("unit_id", "asked_at");

-- The same batch is not made twice at a time.
CREATE UNIQUE INDEX "paper_batches_one_open" ON "paper_batches"("unit_id", "kind", "year") WHERE "ended_at" IS NULL;

-- AddForeignKey
ALTER TABLE "paper_batches" ADD CONSTRAINT "paper_batches_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "paper_batches" ADD CONSTRAINT "paper_batches_asked_by_id_fkey" FOREIGN KEY ("asked_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
