-- Evidence: files by content hash, each linked to what it shows.
CREATE TYPE "attachment_subject" AS ENUM ('CASE', 'CONTACT', 'WAIVER', 'PROGRESS', 'NOTICE', 'REPLY', 'SURVEY');

CREATE TABLE "attachments" (
    "id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "subject" "attachment_subject" NOT NULL,
    "subject_id" UUID,
    "shows" TEXT NOT NULL,
    "for_deputy" BOOLEAN NOT NULL DEFAULT false,
    "file_name" TEXT NOT NULL,
    "sha256" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "type" TEXT NOT NULL,
    "uploaded_by_id" UUID NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attachments_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "attachments_handling_id_idx" ON "attachments"("handling_id");

ALTER TABLE "attachments" ADD CONSTRAINT "attachments_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_uploaded_by_id_fkey" FOREIGN KEY ("uploaded_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "attachments" ADD CONSTRAINT "attachments_subject_named" CHECK (("subject" = 'CASE') = ("subject_id" IS NULL));
ALTER TABLE "attachments" ADD CONSTRAINT "attachments_content" CHECK ("sha256" ~ '^[0-9a-f]{64}$' AND "size" BETWEEN 1 AND 20971520 AND btrim("file_name") <> '');
CREATE TRIGGER "attachments_append_only" BEFORE UPDATE OR DELETE ON "attachments" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
