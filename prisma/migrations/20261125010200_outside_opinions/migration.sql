-- CreateTable
CREATE TABLE "outside_opinions" (
    "handling_id" UUID NOT NULL,
    "received_on" DATE NOT NULL,
    "document_no" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outside_opinions_pkey" PRIMARY KEY ("handling_id")
);

-- CreateTable
CREATE TABLE "opinion_waivers" (
    "id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "round_no" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "opinion_waivers_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "opinion_waivers_handling_id_round_no_key" ON "opinion_waivers"("handling_id", "round_no");

-- AddForeignKey
ALTER TABLE "outside_opinions" ADD CONSTRAINT "outside_opinions_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opinion_waivers" ADD CONSTRAINT "opinion_waivers_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TRIGGER "outside_opinions_append_only" BEFORE UPDATE OR DELETE ON "outside_opinions" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "opinion_waivers_append_only" BEFORE UPDATE OR DELETE ON "opinion_waivers" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
