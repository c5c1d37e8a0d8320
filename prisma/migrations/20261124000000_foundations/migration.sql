-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "handling_role" AS ENUM ('SOLE', 'LEAD', 'CO', 'SEPARATE', 'REFERENCE');

-- CreateEnum
CREATE TYPE "handling_state" AS ENUM ('OUTSIDE', 'FOR_REFERENCE', 'RECEIVED', 'ASSIGNED', 'IN_PROGRESS', 'AWAITING_CONFIRMATION', 'AWAITING_PROOF', 'AWAITING_SIGN_OFF', 'SIGNED', 'REPLIED', 'OPINION_SENT', 'CONCLUDED');

-- CreateEnum
CREATE TYPE "assignment_kind" AS ENUM ('LEAD', 'ASSISTING');

-- CreateEnum
CREATE TYPE "contact_stage" AS ENUM ('BEFORE', 'DURING', 'AFTER');

-- CreateEnum
CREATE TYPE "contact_form" AS ENUM ('INTERVIEW', 'VISIT', 'MEETING', 'SITE_SURVEY', 'INVITATION', 'VIDEO', 'PHONE', 'EMAIL', 'MESSAGE');

-- CreateEnum
CREATE TYPE "calendar_day_kind" AS ENUM ('HOLIDAY', 'MAKE_UP');

-- CreateEnum
CREATE TYPE "reply_kind" AS ENUM ('REPLY', 'OPINION');

-- CreateEnum
CREATE TYPE "sign_off_step_kind" AS ENUM ('CONFIRM', 'PROOF', 'SIGN');

-- CreateEnum
CREATE TYPE "sign_off_decision" AS ENUM ('PASS', 'SEND_BACK');

-- CreateEnum
CREATE TYPE "survey_mark" AS ENUM ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED');

-- CreateEnum
CREATE TYPE "survey_channel" AS ENUM ('ONLINE', 'PAPER');

-- CreateEnum
CREATE TYPE "source_type" AS ENUM ('NPC', 'CPPCC');

-- CreateEnum
CREATE TYPE "deputy_kind" AS ENUM ('DEPUTY', 'MEMBER', 'BODY');

-- CreateEnum
CREATE TYPE "disclosure_type" AS ENUM ('PUBLIC', 'ON_REQUEST', 'NOT_PUBLIC');

-- CreateEnum
CREATE TYPE "unit_kind" AS ENUM ('INTERNAL', 'OUTSIDE');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('SECRETARIAT', 'SECTION_HEAD', 'SECTION_STAFF', 'LEADER', 'DEPUTY', 'OVERSEER', 'ADMIN', 'AUDITOR');

-- CreateEnum
CREATE TYPE "leader_rank" AS ENUM ('CHIEF', 'IN_CHARGE');

-- CreateTable
CREATE TABLE "handlings" (
    "id" UUID NOT NULL,
    "suggestion_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "role" "handling_role" NOT NULL,
    "state" "handling_state" NOT NULL,
    "delivered_on" DATE,
    "due_on" DATE,
    "round_no" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "state_since" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "handlings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "handling_rounds" (
    "handling_id" UUID NOT NULL,
    "round_no" INTEGER NOT NULL,
    "opened_on" DATE,
    "due_on" DATE,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "handling_rounds_pkey" PRIMARY KEY ("handling_id","round_no")
);

-- CreateTable
CREATE TABLE "section_assignments" (
    "id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "section_id" UUID NOT NULL,
    "kind" "assignment_kind" NOT NULL,
    "assigned_by_id" UUID NOT NULL,
    "assigned_at" TIMESTAMPTZ(3) NOT NULL,
    "acknowledged_by_id" UUID,
    "acknowledged_at" TIMESTAMPTZ(3),
    "ended_by_id" UUID,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "section_assignments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contacts" (
    "id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "deputy_id" UUID NOT NULL,
    "round_no" INTEGER NOT NULL,
    "stage" "contact_stage" NOT NULL,
    "form" "contact_form" NOT NULL,
    "held_on" DATE NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "attendees" TEXT NOT NULL DEFAULT '',
    "leader_present" BOOLEAN NOT NULL DEFAULT false,
    "views" TEXT NOT NULL,
    "response" TEXT NOT NULL DEFAULT '',
    "online_reason" TEXT NOT NULL DEFAULT '',
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contacts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contact_waivers" (
    "id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "deputy_id" UUID NOT NULL,
    "stated_on" DATE NOT NULL,
    "evidence" TEXT NOT NULL,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_waivers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "progress_entries" (
    "id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "happened_on" DATE NOT NULL,
    "summary" TEXT NOT NULL,
    "measures" TEXT NOT NULL DEFAULT '',
    "outcome" TEXT NOT NULL DEFAULT '',
    "document_no" TEXT NOT NULL DEFAULT '',
    "figures" TEXT NOT NULL DEFAULT '',
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "progress_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supervision_notices" (
    "id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "section_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "serial" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "requirement" TEXT NOT NULL,
    "respond_by" DATE NOT NULL,
    "issued_by_id" UUID NOT NULL,
    "issued_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_by_id" UUID,
    "closed_at" TIMESTAMPTZ(3),
    "close_remark" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "supervision_notices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "supervision_responses" (
    "id" UUID NOT NULL,
    "notice_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "responded_by_id" UUID NOT NULL,
    "responded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "supervision_responses_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "events" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "type" TEXT NOT NULL,
    "actor_id" UUID,
    "unit_id" UUID,
    "handling_id" UUID,
    "suggestion_id" UUID,
    "data" JSONB NOT NULL,

    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "inbox_items" (
    "id" BIGSERIAL NOT NULL,
    "user_id" UUID NOT NULL,
    "event_id" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "inbox_items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submissions" (
    "key" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "result" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "submissions_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "settings" (
    "id" UUID NOT NULL,
    "unit_id" UUID,
    "year" INTEGER,
    "level" TEXT,
    "source" "source_type",
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "set_by_id" UUID,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "settings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_years" (
    "year" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "official" BOOLEAN NOT NULL,

    CONSTRAINT "calendar_years_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "calendar_days" (
    "date" DATE NOT NULL,
    "year" INTEGER NOT NULL,
    "kind" "calendar_day_kind" NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "calendar_days_pkey" PRIMARY KEY ("date")
);

-- CreateTable
CREATE TABLE "import_mappings" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "columns" JSONB NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_mappings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_runs" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "file_hash" TEXT NOT NULL,
    "read" INTEGER NOT NULL,
    "added" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL,
    "unchanged" INTEGER NOT NULL,
    "rejected" INTEGER NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "import_runs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "replies" (
    "id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "round_no" INTEGER NOT NULL,
    "kind" "reply_kind" NOT NULL,
    "year" INTEGER,
    "serial" INTEGER,
    "document_no" TEXT,
    "issued_version" INTEGER,
    "issued_by_id" UUID,
    "issued_at" TIMESTAMPTZ(3),

    CONSTRAINT "replies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reply_versions" (
    "reply_id" UUID NOT NULL,
    "version_no" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "class_scheme" TEXT,
    "class_code" TEXT,
    "class_bucket" TEXT,
    "disclosure" "disclosure_type",
    "disclosure_reason" TEXT NOT NULL DEFAULT '',
    "handler_name" TEXT NOT NULL DEFAULT '',
    "handler_phone" TEXT NOT NULL DEFAULT '',
    "saved_by_id" UUID NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_at" TIMESTAMPTZ(3),

    CONSTRAINT "reply_versions_pkey" PRIMARY KEY ("reply_id","version_no")
);

-- CreateTable
CREATE TABLE "sign_off_steps" (
    "id" UUID NOT NULL,
    "reply_id" UUID NOT NULL,
    "version_no" INTEGER NOT NULL,
    "kind" "sign_off_step_kind" NOT NULL,
    "decision" "sign_off_decision" NOT NULL,
    "remark" TEXT NOT NULL DEFAULT '',
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sign_off_steps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reply_deliveries" (
    "reply_id" UUID NOT NULL,
    "deputy_id" UUID NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "reply_deliveries_pkey" PRIMARY KEY ("reply_id","deputy_id")
);

-- CreateTable
CREATE TABLE "surveys" (
    "id" UUID NOT NULL,
    "handling_id" UUID NOT NULL,
    "deputy_id" UUID NOT NULL,
    "round_no" INTEGER NOT NULL,
    "attitude" "survey_mark" NOT NULL,
    "result" "survey_mark" NOT NULL,
    "met" BOOLEAN NOT NULL,
    "comment" TEXT NOT NULL DEFAULT '',
    "channel" "survey_channel" NOT NULL,
    "entered_by_id" UUID NOT NULL,
    "returned_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "surveys_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "source" "source_type" NOT NULL,
    "level" TEXT NOT NULL DEFAULT 'MUNICIPAL',
    "year" INTEGER NOT NULL,
    "in_session" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deputies" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "deputy_kind" NOT NULL,
    "delegation" TEXT NOT NULL DEFAULT '',
    "phone" TEXT NOT NULL DEFAULT '',
    "email" TEXT NOT NULL DEFAULT '',
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deputies_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suggestions" (
    "id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "topic" TEXT NOT NULL DEFAULT '',
    "category" TEXT NOT NULL DEFAULT '',
    "disclosure_wish" "disclosure_type",
    "submitted_on" DATE,
    "stated_count" INTEGER,
    "registered_by_id" UUID NOT NULL,
    "registered_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "suggestions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sponsors" (
    "suggestion_id" UUID NOT NULL,
    "deputy_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "sponsors_pkey" PRIMARY KEY ("suggestion_id","deputy_id")
);

-- CreateTable
CREATE TABLE "units" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "doc_prefix" TEXT,
    "kind" "unit_kind" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "units_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sections" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,
    "closed_on" DATE,

    CONSTRAINT "sections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "section_charges" (
    "id" UUID NOT NULL,
    "section_id" UUID NOT NULL,
    "leader_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "until_on" DATE,

    CONSTRAINT "section_charges_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "username" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "leader_rank" "leader_rank",
    "unit_id" UUID,
    "section_id" UUID,
    "deputy_id" UUID,
    "password_hash" TEXT NOT NULL,
    "credentials_at" TIMESTAMPTZ(3) NOT NULL,
    "disabled_at" TIMESTAMPTZ(3),
    "failed_count" INTEGER NOT NULL DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),
    "locale" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "login_sessions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "address" TEXT,

    CONSTRAINT "login_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_attempts" (
    "id" BIGSERIAL NOT NULL,
    "username" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT NOT NULL,

    CONSTRAINT "sign_in_attempts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_tokens" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "handlings_unit_id_state_due_on_id_idx" ON "handlings"("unit_id", "state", "due_on", "id");

-- CreateIndex
CREATE INDEX "handlings_unit_id_due_on_id_idx" ON "handlings"("unit_id", "due_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "handlings_suggestion_id_unit_id_key" ON "handlings"("suggestion_id", "unit_id");

-- CreateIndex
CREATE INDEX "section_assignments_handling_id_idx" ON "section_assignments"("handling_id");

-- CreateIndex
CREATE INDEX "section_assignments_section_id_ended_at_idx" ON "section_assignments"("section_id", "ended_at");

-- CreateIndex
CREATE INDEX "contacts_handling_id_idx" ON "contacts"("handling_id");

-- CreateIndex
CREATE UNIQUE INDEX "contact_waivers_handling_id_deputy_id_key" ON "contact_waivers"("handling_id", "deputy_id");

-- CreateIndex
CREATE INDEX "progress_entries_handling_id_idx" ON "progress_entries"("handling_id");

-- CreateIndex
CREATE INDEX "supervision_notices_handling_id_idx" ON "supervision_notices"("handling_id");

-- CreateIndex
CREATE INDEX "supervision_notices_section_id_closed_at_idx" ON "supervision_notices"("section_id", "closed_at");

-- CreateIndex
CREATE UNIQUE INDEX "supervision_notices_unit_id_year_serial_key" ON "supervision_notices"("unit_id", "year", "serial");

-- CreateIndex
CREATE INDEX "supervision_responses_notice_id_idx" ON "supervision_responses"("notice_id");

-- CreateIndex
CREATE INDEX "events_handling_id_id_idx" ON "events"("handling_id", "id");

-- CreateIndex
CREATE INDEX "events_suggestion_id_id_idx" ON "events"("suggestion_id", "id");

-- CreateIndex
CREATE INDEX "events_unit_id_id_idx" ON "events"("unit_id", "id");

-- CreateIndex
CREATE INDEX "events_actor_id_id_idx" ON "events"("actor_id", "id");

-- CreateIndex
CREATE INDEX "inbox_items_user_id_read_at_id_idx" ON "inbox_items"("user_id", "read_at", "id");

-- CreateIndex
CREATE UNIQUE INDEX "inbox_items_user_id_event_id_key" ON "inbox_items"("user_id", "event_id");

-- CreateIndex
CREATE INDEX "settings_key_idx" ON "settings"("key");

-- CreateIndex
CREATE UNIQUE INDEX "import_mappings_unit_id_name_key" ON "import_mappings"("unit_id", "name");

-- CreateIndex
CREATE UNIQUE INDEX "replies_handling_id_round_no_key" ON "replies"("handling_id", "round_no");

-- CreateIndex
CREATE UNIQUE INDEX "replies_unit_id_kind_year_serial_key" ON "replies"("unit_id", "kind", "year", "serial");

-- CreateIndex
CREATE INDEX "sign_off_steps_reply_id_idx" ON "sign_off_steps"("reply_id");

-- CreateIndex
CREATE INDEX "reply_deliveries_deputy_id_idx" ON "reply_deliveries"("deputy_id");

-- CreateIndex
CREATE UNIQUE INDEX "surveys_handling_id_deputy_id_round_no_key" ON "surveys"("handling_id", "deputy_id", "round_no");

-- CreateIndex
CREATE INDEX "sessions_year_idx" ON "sessions"("year");

-- CreateIndex
CREATE UNIQUE INDEX "sessions_name_source_key" ON "sessions"("name", "source");

-- CreateIndex
CREATE INDEX "deputies_name_idx" ON "deputies"("name");

-- CreateIndex
CREATE INDEX "suggestions_topic_idx" ON "suggestions"("topic");

-- CreateIndex
CREATE UNIQUE INDEX "suggestions_session_id_number_key" ON "suggestions"("session_id", "number");

-- CreateIndex
CREATE INDEX "sponsors_deputy_id_idx" ON "sponsors"("deputy_id");

-- CreateIndex
CREATE UNIQUE INDEX "sponsors_suggestion_id_position_key" ON "sponsors"("suggestion_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "units_name_key" ON "units"("name");

-- CreateIndex
CREATE UNIQUE INDEX "sections_unit_id_name_key" ON "sections"("unit_id", "name");

-- CreateIndex
CREATE INDEX "section_charges_leader_id_idx" ON "section_charges"("leader_id");

-- CreateIndex
CREATE UNIQUE INDEX "users_username_key" ON "users"("username");

-- CreateIndex
CREATE UNIQUE INDEX "users_deputy_id_key" ON "users"("deputy_id");

-- CreateIndex
CREATE INDEX "users_unit_id_role_idx" ON "users"("unit_id", "role");

-- CreateIndex
CREATE INDEX "users_section_id_idx" ON "users"("section_id");

-- CreateIndex
CREATE INDEX "login_sessions_user_id_idx" ON "login_sessions"("user_id");

-- CreateIndex
CREATE INDEX "login_sessions_expires_at_idx" ON "login_sessions"("expires_at");

-- CreateIndex
CREATE INDEX "sign_in_attempts_address_at_idx" ON "sign_in_attempts"("address", "at");

-- CreateIndex
CREATE INDEX "sign_in_attempts_at_idx" ON "sign_in_attempts"("at");

-- CreateIndex
CREATE UNIQUE INDEX "api_tokens_hash_key" ON "api_tokens"("hash");

-- AddForeignKey
ALTER TABLE "handlings" ADD CONSTRAINT "handlings_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handlings" ADD CONSTRAINT "handlings_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "handling_rounds" ADD CONSTRAINT "handling_rounds_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_assignments" ADD CONSTRAINT "section_assignments_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_assignments" ADD CONSTRAINT "section_assignments_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contacts" ADD CONSTRAINT "contacts_deputy_id_fkey" FOREIGN KEY ("deputy_id") REFERENCES "deputies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_waivers" ADD CONSTRAINT "contact_waivers_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contact_waivers" ADD CONSTRAINT "contact_waivers_deputy_id_fkey" FOREIGN KEY ("deputy_id") REFERENCES "deputies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "progress_entries" ADD CONSTRAINT "progress_entries_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supervision_notices" ADD CONSTRAINT "supervision_notices_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supervision_notices" ADD CONSTRAINT "supervision_notices_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "supervision_responses" ADD CONSTRAINT "supervision_responses_notice_id_fkey" FOREIGN KEY ("notice_id") REFERENCES "supervision_notices"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "events" ADD CONSTRAINT "events_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbox_items" ADD CONSTRAINT "inbox_items_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "inbox_items" ADD CONSTRAINT "inbox_items_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "calendar_days" ADD CONSTRAINT "calendar_days_year_fkey" FOREIGN KEY ("year") REFERENCES "calendar_years"("year") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_mappings" ADD CONSTRAINT "import_mappings_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_runs" ADD CONSTRAINT "import_runs_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "replies" ADD CONSTRAINT "replies_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply_versions" ADD CONSTRAINT "reply_versions_reply_id_fkey" FOREIGN KEY ("reply_id") REFERENCES "replies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sign_off_steps" ADD CONSTRAINT "sign_off_steps_reply_id_fkey" FOREIGN KEY ("reply_id") REFERENCES "replies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply_deliveries" ADD CONSTRAINT "reply_deliveries_reply_id_fkey" FOREIGN KEY ("reply_id") REFERENCES "replies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reply_deliveries" ADD CONSTRAINT "reply_deliveries_deputy_id_fkey" FOREIGN KEY ("deputy_id") REFERENCES "deputies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_handling_id_fkey" FOREIGN KEY ("handling_id") REFERENCES "handlings"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "surveys" ADD CONSTRAINT "surveys_deputy_id_fkey" FOREIGN KEY ("deputy_id") REFERENCES "deputies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "sessions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sponsors" ADD CONSTRAINT "sponsors_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sponsors" ADD CONSTRAINT "sponsors_deputy_id_fkey" FOREIGN KEY ("deputy_id") REFERENCES "deputies"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sections" ADD CONSTRAINT "sections_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_charges" ADD CONSTRAINT "section_charges_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_charges" ADD CONSTRAINT "section_charges_leader_id_fkey" FOREIGN KEY ("leader_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_section_id_fkey" FOREIGN KEY ("section_id") REFERENCES "sections"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "users" ADD CONSTRAINT "users_deputy_id_fkey" FOREIGN KEY ("deputy_id") REFERENCES "deputies"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "login_sessions" ADD CONSTRAINT "login_sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What the schema language cannot say.

-- One unit answers for a suggestion: at most one sole or lead handling.
CREATE UNIQUE INDEX "handlings_one_lead" ON "handlings" ("suggestion_id") WHERE "role" IN ('SOLE', 'LEAD');
-- One lead section at a time, and no section twice at the same time.
CREATE UNIQUE INDEX "section_assignments_one_lead" ON "section_assignments" ("handling_id") WHERE "kind" = 'LEAD' AND "ended_at" IS NULL;
CREATE UNIQUE INDEX "section_assignments_once" ON "section_assignments" ("handling_id", "section_id") WHERE "ended_at" IS NULL;

ALTER TABLE "handlings" ADD CONSTRAINT "handlings_due_after_delivery" CHECK ("due_on" IS NULL OR "delivered_on" IS NULL OR "due_on" >= "delivered_on");
ALTER TABLE "handlings" ADD CONSTRAINT "handlings_counts" CHECK ("round_no" >= 1 AND "version" >= 1);
ALTER TABLE "sponsors" ADD CONSTRAINT "sponsors_position" CHECK ("position" >= 1);
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_named" CHECK (btrim("number") <> '' AND btrim("title") <> '');
ALTER TABLE "section_assignments" ADD CONSTRAINT "section_assignments_acknowledged" CHECK (("acknowledged_at" IS NULL) = ("acknowledged_by_id" IS NULL));
ALTER TABLE "section_assignments" ADD CONSTRAINT "section_assignments_ended" CHECK (("ended_at" IS NULL) = ("ended_by_id" IS NULL));
ALTER TABLE "supervision_notices" ADD CONSTRAINT "supervision_notices_closed" CHECK (("closed_at" IS NULL) = ("closed_by_id" IS NULL));
ALTER TABLE "replies" ADD CONSTRAINT "replies_issued" CHECK (("issued_at" IS NULL) = ("issued_by_id" IS NULL) AND ("issued_at" IS NULL) = ("issued_version" IS NULL) AND ("issued_at" IS NULL) = ("document_no" IS NULL));
ALTER TABLE "section_charges" ADD CONSTRAINT "section_charges_order" CHECK ("until_on" IS NULL OR "until_on" >= "from_on");
ALTER TABLE "users" ADD CONSTRAINT "users_place" CHECK (
  CASE "role"
    WHEN 'SECTION_HEAD' THEN "unit_id" IS NOT NULL AND "section_id" IS NOT NULL
    WHEN 'SECTION_STAFF' THEN "unit_id" IS NOT NULL AND "section_id" IS NOT NULL
    WHEN 'SECRETARIAT' THEN "unit_id" IS NOT NULL
    WHEN 'LEADER' THEN "unit_id" IS NOT NULL AND "leader_rank" IS NOT NULL
    WHEN 'DEPUTY' THEN "deputy_id" IS NOT NULL AND "unit_id" IS NULL
    ELSE TRUE
  END);

-- History is added to, never rewritten.
CREATE FUNCTION "refuse_rewriting"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are history and stay as they are', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "events_append_only" BEFORE UPDATE OR DELETE ON "events" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
CREATE TRIGGER "reply_steps_append_only" BEFORE UPDATE OR DELETE ON "sign_off_steps" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
