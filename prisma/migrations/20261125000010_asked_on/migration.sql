-- The day on which the user answered "Not now" to the question about a date that had passed.
ALTER TABLE "Deadline" ADD COLUMN "askedOn" TEXT;
