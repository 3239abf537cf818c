-- A change whose events are all gone, each with its whole role, says nothing any more and may go too.
DROP TRIGGER "Change_is_kept";
CREATE TRIGGER "Change_is_kept" BEFORE DELETE ON "Change"
WHEN EXISTS (SELECT 1 FROM "Event" WHERE "changeId" = OLD."id")
BEGIN
  SELECT RAISE(ABORT, 'history is append-only');
END;
