-- Where a person's mail goes; without it none is sent.
ALTER TABLE "users" ADD COLUMN "email" TEXT;
ALTER TABLE "users" ADD CONSTRAINT "users_email" CHECK ("email" IS NULL OR "email" ~ '^[^@[:space:]]+@[^@[:space:]]+$');

-- CreateTable
CREATE TABLE "mail_deliveries" (
    "event_id" BIGINT NOT NULL,
    "user_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "message_id" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT NOT NULL DEFAULT '',
    "tried_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "mail_deliveries_pkey" PRIMARY KEY ("event_id","user_id")
);

-- CreateTable
CREATE TABLE "chat_deliveries" (
    "event_id" BIGINT NOT NULL,
    "unit_id" UUID NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT NOT NULL DEFAULT '',
    "tried_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),

    CONSTRAINT "chat_deliveries_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "reminder_digests" (
    "user_id" UUID NOT NULL,
    "on_day" DATE NOT NULL,
    "event_id" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reminder_digests_pkey" PRIMARY KEY ("user_id","on_day")
);

-- CreateIndex
CREATE UNIQUE INDEX "reminder_digests_event_id_key" ON "reminder_digests"("event_id");

-- AddForeignKey
ALTER TABLE "mail_deliveries" ADD CONSTRAINT "mail_deliveries_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chat_deliveries" ADD CONSTRAINT "chat_deliveries_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reminder_digests" ADD CONSTRAINT "reminder_digests_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "mail_deliveries" ADD CONSTRAINT "mail_deliveries_attempts" CHECK ("attempts" >= 0);
ALTER TABLE "chat_deliveries" ADD CONSTRAINT "chat_deliveries_attempts" CHECK ("attempts" >= 0);

-- That somebody was reminded on a day is history.
CREATE TRIGGER "reminder_digests_append_only" BEFORE UPDATE OR DELETE ON "reminder_digests" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
