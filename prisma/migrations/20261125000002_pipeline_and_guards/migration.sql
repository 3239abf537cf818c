-- The pipeline everyone starts with, and the one hunt that is unseen until a second begins.
INSERT INTO "Stage" ("id", "name", "kind", "position", "colour", "noReplyDays") VALUES
  ('saved', 'Saved', 'saved', 1, 'saved', NULL),
  ('applied', 'Applied', 'active', 2, 'applied', 14),
  ('screening', 'Screening', 'active', 3, 'screening', 14),
  ('interviewing', 'Interviewing', 'active', 4, 'interviewing', 14),
  ('offer', 'Offer', 'offer', 5, 'offer', 14),
  ('closed', 'Closed', 'closed', 6, 'closed', NULL);

INSERT INTO "Hunt" ("id", "name") VALUES ('first', 'My search');

-- History is append-only. When something happened may be corrected; that it did may not be erased,
-- but with the whole role: a purge deletes the role first, and its events follow.
CREATE TRIGGER "Event_is_kept" BEFORE DELETE ON "Event"
WHEN EXISTS (SELECT 1 FROM "Application" WHERE "id" = OLD."applicationId")
BEGIN
  SELECT RAISE(ABORT, 'history is append-only');
END;

CREATE TRIGGER "Event_is_unchanged" BEFORE UPDATE OF "seq", "changeId", "applicationId", "kind", "data", "recordedAt" ON "Event"
BEGIN
  SELECT RAISE(ABORT, 'history is append-only');
END;

CREATE TRIGGER "Change_is_kept" BEFORE DELETE ON "Change"
BEGIN
  SELECT RAISE(ABORT, 'history is append-only');
END;

CREATE TRIGGER "Change_is_unchanged" BEFORE UPDATE ON "Change"
BEGIN
  SELECT RAISE(ABORT, 'history is append-only');
END;

-- A posting's text is the record: what was pasted is never rewritten.
CREATE TRIGGER "Posting_text_is_kept" BEFORE UPDATE OF "text", "html", "pastedAt", "pastedOn", "contentHash" ON "Posting"
BEGIN
  SELECT RAISE(ABORT, 'the text of a posting is never rewritten');
END;

-- Full-text search over SearchDoc, keyed by its integer id. Kept in step by triggers, which a rebuild of SearchDoc
-- would drop: the check at start compares both.
CREATE VIRTUAL TABLE "SearchIndex" USING fts5("text", content='SearchDoc', content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3');

CREATE TRIGGER "SearchDoc_added" AFTER INSERT ON "SearchDoc" BEGIN
  INSERT INTO "SearchIndex" ("rowid", "text") VALUES (NEW."id", NEW."text");
END;

CREATE TRIGGER "SearchDoc_removed" AFTER DELETE ON "SearchDoc" BEGIN
  INSERT INTO "SearchIndex" ("SearchIndex", "rowid", "text") VALUES ('delete', OLD."id", OLD."text");
END;

CREATE TRIGGER "SearchDoc_changed" AFTER UPDATE OF "text" ON "SearchDoc" BEGIN
  INSERT INTO "SearchIndex" ("SearchIndex", "rowid", "text") VALUES ('delete', OLD."id", OLD."text");
  INSERT INTO "SearchIndex" ("rowid", "text") VALUES (NEW."id", NEW."text");
END;
