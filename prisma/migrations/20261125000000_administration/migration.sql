-- A password that somebody else gave holds only until its owner has chosen another.
ALTER TABLE "users" ADD COLUMN "password_temporary" BOOLEAN NOT NULL DEFAULT false;
