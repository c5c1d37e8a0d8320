-- CreateEnum
CREATE TYPE "report_part" AS ENUM ('OPENING', 'MEASURES', 'RESULTS', 'SHORTCOMINGS', 'NEXT');

-- CreateTable
CREATE TABLE "reports" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "source" "source_type" NOT NULL,
    "as_of" DATE NOT NULL,
    "started_by_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_texts" (
    "id" UUID NOT NULL,
    "report_id" UUID NOT NULL,
    "part" "report_part" NOT NULL,
    "section_id" UUID,
    "version_no" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_texts_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "report_texts_section_part" CHECK ("section_id" IS NULL OR "part" = 'RESULTS'),
    CONSTRAINT "report_texts_version" CHECK ("version_no" >= 1)
);

-- CreateTable
CREATE TABLE "report_issues" (
    "report_id" UUID NOT NULL,
    "figures" JSONB NOT NULL,
    "blocks" JSONB NOT NULL,
    "issued_by_id" UUID NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "report_issues_pkey" PRIMARY KEY ("report_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "reports_unit_id_year_source_key" ON "reports"("unit_id", "year", "source");

-- One wording of each number, the secretariat's own text too, whose section is null.
CREATE UNIQUE INDEX "report_texts_report_id_part_section_id_version_no_key" ON "report_texts"("report_id", "part", "section_id", "version_no") NULLS NOT DISTINCT;

-- AddForeignKey
ALTER TABLE "reports" ADD CONSTRAINT "reports_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "reports" ADD CONSTRAINT "reports_started_by_id_fkey" FOREIGN KEY ("started_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "report_texts" ADD CONSTRAINT "report_texts_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "report_texts" ADD CONSTRAINT "report_texts_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "report_texts" ADD CONSTRAINT "report_texts_written_by_id_fkey" FOREIGN KEY ("written_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "report_issues" ADD CONSTRAINT "report_issues_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "reports"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "report_issues" ADD CONSTRAINT "report_issues_issued_by_id_fkey" FOREIGN KEY ("issued_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What was written and what was issued stands.
CREATE TRIGGER "report_texts_append_only" BEFORE UPDATE OR DELETE ON "report_texts" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "report_issues_append_only" BEFORE UPDATE OR DELETE ON "report_issues" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "reports_kept" BEFORE DELETE ON "reports" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();

-- An issued report takes no further wording and no other day.
CREATE FUNCTION "refuse_after_issue"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM "report_issues" WHERE "report_id" = CASE TG_TABLE_NAME WHEN 'reports' THEN (to_jsonb(NEW) ->> 'id')::uuid ELSE (to_jsonb(NEW) ->> 'report_id')::uuid END) THEN
        RAISE EXCEPTION 'the report is issued' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER "report_texts_before_issue" BEFORE INSERT ON "report_texts" FOR EACH ROW EXECUTE FUNCTION "refuse_after_issue"();
CREATE TRIGGER "reports_before_issue" BEFORE UPDATE ON "reports" FOR EACH ROW EXECUTE FUNCTION "refuse_after_issue"();
