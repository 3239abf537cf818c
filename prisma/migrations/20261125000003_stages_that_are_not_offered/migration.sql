-- A stage that is hidden, or merged into another, stays for what history says and is offered no more.
ALTER TABLE "Stage" ADD COLUMN "hidden" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Stage" ADD COLUMN "mergedIntoId" TEXT;
