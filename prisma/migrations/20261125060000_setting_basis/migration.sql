-- Settings are a history: who set what, when and on which ground; a row of JSON null takes back what its scope said.
ALTER TABLE "settings" ADD COLUMN "basis" TEXT NOT NULL DEFAULT '';
ALTER TABLE "settings" ADD CONSTRAINT "settings_set_by_id_fkey" FOREIGN KEY ("set_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "settings" ADD CONSTRAINT "settings_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "units"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TRIGGER "settings_append_only" BEFORE UPDATE ON "settings" FOR EACH ROW EXECUTE FUNCTION "refuse_rewriting"();
