-- An assisting section's own due date, and the progress entry by which it hands in its part.
ALTER TABLE "section_assignments" ADD COLUMN "due_on" DATE;
ALTER TABLE "section_assignments" ADD CONSTRAINT "section_assignments_due" CHECK ("due_on" IS NULL OR "kind" = 'ASSISTING');

ALTER TABLE "progress_entries" ADD COLUMN "part_id" UUID;
ALTER TABLE "progress_entries" ADD CONSTRAINT "progress_entries_part_id_fkey" FOREIGN KEY ("part_id") REFERENCES "section_assignments"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "progress_entries_part_id_idx" ON "progress_entries"("part_id");
