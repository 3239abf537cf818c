"use client";

import { forgetRule, rememberRule } from "@/lib/actions/reading";
import type { CalendarDate } from "@/lib/domain/calendar-date";
import { showFullDay, showShortDay } from "@/lib/domain/display";
import type { ReaderRule } from "@/lib/domain/reader-rule";
import { useToasts } from "../shell/toaster";
import { unanswered } from "../shell/unanswered";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";

type Learnt = ReaderRule & { learntOn: CalendarDate };

/** The rules that the reader made of corrections, each of which can be forgotten. */
export function LearntRules({ rules, today }: { rules: readonly Learnt[]; today: CalendarDate }) {
  const { show } = useToasts();
  if (rules.length === 0) {
    return (
      <p className="text-ink-2">
        Nothing yet. Correct a company or a title in a review, and what it teaches stands here.
      </p>
    );
  }
  const forget = async ({ id, field, pattern, value }: Learnt) => {
    const answer = await forgetRule({ ruleId: id }).catch(unanswered);
    if (!answer.ok) return show({ text: answer.message });
    const undo = async () => {
      const undone = await rememberRule({ field, pattern, value }).catch(unanswered);
      if (!undone.ok) show({ text: undone.message });
    };
    show({ text: "Rule forgotten.", action: { label: "Undo", run: undo } });
  };
  return (
    <ul>
      {rules.map((rule) => (
        <li key={rule.id} className="flex min-h-11 items-center gap-2.5 border-rule py-[5px] not-first:border-t">
          <Icon name="text-file" className="text-ink-3" />
          <span className="min-w-0 grow wrap-anywhere">
            <Words rule={rule} />
            <small className="block text-xs leading-[15px] text-ink-2">
              You changed the {rule.field === "title" ? "title" : "company"} on {showFullDay(rule.learntOn)}
            </small>
          </span>
          <span className="mono whitespace-nowrap text-ink-3">{showShortDay(rule.learntOn, today)}</span>
          <Button look="ghost" size="icon-sm" aria-label={`Forget: ${rule.value}`} onClick={() => forget(rule)}>
            <Icon name="trash" size="sm" />
          </Button>
        </li>
      ))}
    </ul>
  );
}

function Words({ rule: { field, pattern, value } }: { rule: ReaderRule }) {
  if (field === "company") return `“${pattern}” is written ${value}`;
  if (field === "title") return `Where the text says “${value}”, the title is that and not “${pattern}”`;
  return (
    <>
      Role numbers like <span className="mono">{pattern}</span> mean {value}
    </>
  );
}
