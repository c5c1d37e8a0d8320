-- Who signed a paper survey, and on which day, as the sheet says. Sheets keyed in earlier say neither.
ALTER TABLE "surveys" ADD COLUMN "signed_by" TEXT, ADD COLUMN "signed_on" DATE;
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_signed_paper" CHECK (
    ("signed_by" IS NULL) = ("signed_on" IS NULL)
    AND ("channel" = 'PAPER' OR "signed_by" IS NULL)
    AND "signed_by" <> ''
);
