"use client";

import { createContext, type ReactNode, useContext, useMemo } from "react";
import Markdown, { type Components } from "react-markdown";
import remarkGfm from "remark-gfm";
import { Icon } from "../../ui/icon";

const LOOK = [
  "grid gap-2 [&_strong]:font-semibold",
  "[&_:is(h1,h2,h3,h4,h5,h6)]:font-semibold [&_:is(h1,h2)]:text-[16px]",
  "[&_li]:relative [&_li]:pl-4 [&_ul_li]:before:absolute [&_ul_li]:before:top-[9px] [&_ul_li]:before:left-[3px]",
  "[&_ul_li]:before:size-1 [&_ul_li]:before:rounded-full [&_ul_li]:before:bg-ink-3",
  "[&_ol]:list-decimal [&_ol]:pl-4 [&_ol_li]:pl-1",
  "[&_.task-list-item]:pl-[26px] [&_.task-list-item]:before:hidden [&_.task-list-item]:py-px",
  "[&_a]:text-accent [&_a]:underline [&_a]:underline-offset-[3px]",
  "[&_blockquote]:border-l-2 [&_blockquote]:border-rule-strong [&_blockquote]:pl-3 [&_blockquote]:text-ink-2",
  "[&_code]:font-mono [&_code]:text-xs [&_pre]:overflow-x-auto [&_pre]:rounded-sm [&_pre]:bg-sunk [&_pre]:p-2",
  "[&_:is(th,td)]:border [&_:is(th,td)]:border-rule [&_:is(th,td)]:px-2 [&_:is(th,td)]:text-left [&_hr]:border-rule",
].join(" ");

const SAFE = /^(https?:|mailto:)/i;

type Tasks = { line: number | null; onToggle: (line: number) => void };
const TaskContext = createContext<Tasks>({ line: null, onToggle: () => {} });

type NotePreviewProps = { text: string; onToggle: (line: number) => void };

/** A note as it reads. Raw HTML and images are left out, and a link leads only where it is safe to go. */
export function NotePreview({ text, onToggle }: NotePreviewProps) {
  const components = useMemo(() => componentsFor(onToggle), [onToggle]);
  return (
    <div className={LOOK}>
      <Markdown
        remarkPlugins={[remarkGfm]}
        skipHtml
        disallowedElements={["img"]}
        urlTransform={(url) => (SAFE.test(url) ? url : "")}
        components={components}
      >
        {text}
      </Markdown>
    </div>
  );
}

function componentsFor(onToggle: Tasks["onToggle"]): Components {
  return {
    a: ({ href, children }) => <SafeLink href={href}>{children}</SafeLink>,
    input: ({ checked }) => <Task isDone={checked === true} />,
    li: ({ node, className, children }) => (
      <TaskContext value={{ line: node?.position?.start.line ?? null, onToggle }}>
        <li className={className}>{children}</li>
      </TaskContext>
    ),
  };
}

function SafeLink({ href, children }: { href?: string; children?: ReactNode }) {
  if (!href) return <span>{children}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}

/** A task can be ticked where it is read. */
function Task({ isDone }: { isDone: boolean }) {
  const { line, onToggle } = useContext(TaskContext);
  return (
    // biome-ignore lint/a11y/useSemanticElements: the mark is drawn, and the button is its target of 24 px.
    <button
      type="button"
      role="checkbox"
      aria-checked={isDone}
      aria-label="Done"
      onClick={() => line !== null && onToggle(line)}
      className="absolute -top-px -left-1 grid size-6 place-items-center rounded-sm"
    >
      <span
        className={`grid size-4 place-items-center rounded-sm border-[1.5px] ${isDone ? "border-accent bg-accent text-on-accent" : "border-control bg-surface"}`}
      >
        {isDone && <Icon name="check" size="xs" />}
      </span>
    </button>
  );
}
