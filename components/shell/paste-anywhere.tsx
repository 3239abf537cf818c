"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent } from "react";
import { warmReaderWhenIdle } from "../reader/readings";
import { Button } from "../ui/button";
import { Icon } from "../ui/icon";
import { type KeptPaste, useKeptPastes } from "./kept-paste";
import { isTyping } from "./keys";
import { useToasts } from "./toaster";
import { sendPaste, useFreshBoard, useSavePaste } from "./use-save-paste";

const RETRY_MS = 4_000;

/** The text and the HTML of a clipboard; null where it holds neither. */
export function clipOf(data: DataTransfer | null): { text: string; html: string | null } | null {
  if (!data) return null;
  const html = data.getData("text/html");
  const text = data.getData("text/plain");
  return text === "" && html === "" ? null : { text, html: html || null };
}

/** A dialog asks something; a paste then is not meant for the page. The panel of a role asks nothing. */
function isUnderDialog(): boolean {
  return document.querySelector('[role="dialog"][data-keys="own"]') !== null;
}

/** Ctrl+V outside a field makes a draft. The paste event needs no permission, unlike reading the clipboard. */
export function PasteAnywhere() {
  const savePaste = useSavePaste();
  const onPaste = useEffectEvent((event: ClipboardEvent) => {
    if (event.defaultPrevented || isTyping(event.target) || isUnderDialog()) return;
    const clip = clipOf(event.clipboardData);
    if (clip) savePaste(clip);
  });
  useEffect(() => {
    const listener = (event: ClipboardEvent) => onPaste(event);
    document.addEventListener("paste", listener);
    return () => document.removeEventListener("paste", listener);
  }, []);
  useEffect(warmReaderWhenIdle, []);
  useFreshBoard();
  const stuck = useKeptPastes().filter(({ trouble }) => trouble !== null);
  return stuck.length > 0 ? <StuckPastes pastes={stuck} /> : null;
}

/** Pastes that wait in the tab for Rolebook to answer: tried again by themselves and by a button. */
function StuckPastes({ pastes }: { pastes: readonly KeptPaste[] }) {
  const router = useRouter();
  const toasts = useToasts();
  const sendAll = async (): Promise<string | null> => {
    const saved = await Promise.all(pastes.map(sendPaste));
    return pastes[saved.findIndex((sent) => sent !== null)]?.draftId ?? null;
  };
  const review = (draftId: string) => router.push(`/add/${draftId}`);
  const sendQuietly = useEffectEvent(async () => {
    const draftId = await sendAll();
    if (!draftId) return;
    const action = { label: "Review it", run: () => review(draftId) };
    toasts.show({ text: "The paste kept in this tab is saved.", action });
  });
  useEffect(() => {
    sendQuietly();
    const timer = setInterval(sendQuietly, RETRY_MS);
    return () => clearInterval(timer);
  }, []);
  const tryAgain = async () => {
    const draftId = await sendAll();
    if (draftId) review(draftId);
  };
  return (
    <section
      aria-label="Kept in this tab"
      className="fixed bottom-20 left-6 z-50 flex max-w-[min(620px,calc(100vw-48px))] items-center gap-3 rounded-lg border border-ink bg-raised py-2 pr-2 pl-4 shadow-(--shadow-pop)"
    >
      <Icon name="alert" />
      <p role="status" className="min-w-0 grow">
        {pastes[0]?.trouble} {pastes.length === 1 ? "Your paste is" : `Your ${pastes.length} pastes are`} kept in this
        tab and will be saved when it answers.
      </p>
      <Button size="sm" onClick={tryAgain}>
        Try again
      </Button>
    </section>
  );
}
