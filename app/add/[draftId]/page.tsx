import type { Metadata } from "next";
import { DraftGone } from "@/components/posting/draft-gone";
import { Review } from "@/components/posting/review";
import type { ReviewTarget } from "@/components/posting/review-types";
import { TopBar } from "@/components/shell/top-bar";
import { now } from "@/lib/clock";
import { readApplication } from "@/lib/data/applications";
import { readDraft } from "@/lib/data/drafts";
import { listRules } from "@/lib/data/reader-rules";
import { readTheme } from "@/lib/data/settings";
import { listStages } from "@/lib/data/stages";
import { applicationName } from "@/lib/domain/application";
import type { Draft } from "@/lib/domain/draft";

export const metadata: Metadata = { title: "Review a posting" };

type PastedDraft = Draft & { text: string };

export default async function ReviewPage({ params }: { params: Promise<{ draftId: string }> }) {
  const { draftId } = await params;
  const [draft, theme] = await Promise.all([readDraft(draftId), readTheme()]);
  return (
    <div className="flex h-screen flex-col overflow-hidden">
      <TopBar theme={theme} />
      {isOpen(draft) ? (
        <OpenDraft draft={draft} />
      ) : (
        <DraftGone
          draftId={draftId}
          applicationId={draft?.applicationId ?? null}
          discarded={draft?.discarded ?? false}
        />
      )}
    </div>
  );
}

/** A draft begun by hand has no text, and its form is not this one. */
function isOpen(draft: Draft | null): draft is PastedDraft {
  return draft !== null && draft.text !== null && !draft.discarded && draft.applicationId === null;
}

async function OpenDraft({ draft }: { draft: PastedDraft }) {
  const { id, version, text, html, edits, startedOn } = draft;
  const { today, zone } = now();
  const [stages, target, rules] = await Promise.all([listStages(), targetOf(draft), listRules()]);
  const pastedAt = showMoment(draft.startedAt, zone);
  return (
    <main className="flex min-h-0 grow flex-col">
      <Review
        key={id}
        draft={{ id, version, text, html, edits, pastedAt, pastedOn: startedOn }}
        target={target}
        stages={stages}
        rules={rules.map(({ learntAt: _, ...rule }) => rule)}
        today={today}
      />
    </main>
  );
}

async function targetOf({ edits }: Draft): Promise<ReviewTarget> {
  const id = edits.forRole;
  const role = typeof id === "string" ? await readApplication(id) : null;
  if (!role) return null;
  const name = applicationName(role);
  return { id: role.id, name, action: `Keep with ${name}`, separable: false };
}

/** '3 Nov 2026, 09:14' */
function showMoment(instant: string, timeZone: string): string {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone, dateStyle: "medium", timeStyle: "short" });
  return format.format(new Date(instant));
}
