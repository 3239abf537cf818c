"use client";

import Link from "next/link";
import { type ClipboardEvent, type DragEvent, type KeyboardEvent, useRef, useState } from "react";
import { discard } from "@/lib/actions/drafts";
import { clipOf } from "../shell/paste-anywhere";
import { useToasts } from "../shell/toaster";
import { type Clip, useSavePaste } from "../shell/use-save-paste";
import { Button, buttonClass } from "../ui/button";
import { Icon, type IconName } from "../ui/icon";
import { Kbd } from "../ui/kbd";
import { isTextFile, readTextFile, TEXT_FILES } from "./read-text-file";

const NOT_A_TEXT_FILE = "Rolebook reads .txt, .md and .html files. Open this one, copy its text, and paste that.";

/** A field that fills the page: paste into it, type into it, or drop a file on it. */
export function PasteZone({ instead, forRole }: { instead: string | null; forRole: string | null }) {
  const savePaste = useSavePaste(forRole);
  const toasts = useToasts();
  const [typed, setTyped] = useState("");
  const save = async (clip: Clip) => {
    const draftId = await savePaste(clip);
    // The paste it replaces is put away only once the new one is safe; without an answer it stays unfinished.
    if (draftId && instead) await discard({ draftId: instead, discarded: true }).catch(() => null);
  };
  const take = async (file: File | undefined) => {
    if (!file) return;
    if (isTextFile(file)) await save({ text: await readTextFile(file), html: null });
    else toasts.show({ text: NOT_A_TEXT_FILE });
  };
  const onPaste = (event: ClipboardEvent) => {
    const clip = clipOf(event.clipboardData);
    const file = event.clipboardData.files[0];
    // Into what was typed, a paste is text like any other.
    if (typed.trim() !== "" || (!clip && !file)) return;
    event.preventDefault();
    if (clip) save(clip);
    else take(file);
  };
  const onDrop = (event: DragEvent) => {
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    take(event.dataTransfer.files[0]);
  };
  const read = () => save({ text: typed, html: null });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    read();
  };
  return (
    <main
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
      className="grid min-h-0 grow place-items-center px-(--layout-gutter) pt-7 pb-9"
    >
      <div className="relative grid size-full max-w-[1120px] place-items-center rounded-lg border-[1.5px] border-dashed border-control bg-surface focus-within:border-accent">
        <textarea
          // biome-ignore lint/a11y/noAutofocus: the page is this field; people come here to press Ctrl+V.
          autoFocus
          aria-label="The posting"
          aria-describedby="paste-help"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onPaste={onPaste}
          onKeyDown={onKeyDown}
          className="reading absolute inset-0 size-full resize-none rounded-lg bg-transparent p-8 pb-16 outline-none focus-visible:rounded-lg focus-visible:shadow-none"
        />
        {typed === "" ? <Help onChoose={take} /> : <ReadTyped onRead={read} />}
      </div>
    </main>
  );
}

function ReadTyped({ onRead }: { onRead: () => void }) {
  return (
    <div className="absolute right-4 bottom-4 bg-surface">
      <h1 className="sr-only">Paste a posting</h1>
      <Button look="primary" onClick={onRead}>
        Read it
        <Kbd on>Ctrl Enter</Kbd>
      </Button>
    </div>
  );
}

const WAYS: { icon: IconName; name: string; text: string }[] = [
  { icon: "text", name: "Text", text: "Select all on the posting, copy, paste." },
  { icon: "code", name: "HTML", text: "Headings and lists help find sections." },
  { icon: "link", name: "A link", text: "Kept as the link. Paste the page’s text too; nothing is fetched." },
  { icon: "text-file", name: "A file", text: "Drop a .txt, .md or .html file here." },
];

/** Lies over the empty field and lets the pointer through to it. */
function Help({ onChoose }: { onChoose: (file: File | undefined) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="pointer-events-none relative grid justify-items-center gap-2.5 text-center">
      <h1 className="font-serif text-[34px] leading-[42px] tracking-[-0.015em]">Paste a posting</h1>
      <p id="paste-help" className="max-w-[52ch] text-base leading-[21px] text-ink-2">
        Copy the whole page and press <Kbd>Ctrl V</Kbd>. Rolebook reads the title, company, role number, pay and dates,
        and keeps the original text. Nothing reaches the board until you confirm.
      </p>
      <ul className="mt-[22px] mb-2.5 flex rounded-md border border-rule">
        {WAYS.map(({ icon, name, text }) => (
          <li key={name} className="w-52 border-rule px-[18px] py-4 text-left not-first:border-l">
            <Icon name={icon} className="mb-2.5 text-accent" />
            <b className="block font-semibold">{name}</b>
            <span className="mt-0.5 block text-xs text-ink-2">{text}</span>
          </li>
        ))}
      </ul>
      <input
        ref={input}
        type="file"
        hidden
        accept={TEXT_FILES.join(",")}
        onChange={(event) => onChoose(event.target.files?.[0])}
      />
      <div className="pointer-events-auto flex items-center gap-2">
        <Button onClick={() => input.current?.click()}>
          <Icon name="file" />
          Choose a file
        </Button>
        <Link href="/?add=by-hand" className={buttonClass("ghost")}>
          Add by hand
        </Link>
      </div>
    </div>
  );
}
