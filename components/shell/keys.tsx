"use client";

import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from "react";

/**
 * Keys by the character typed, not the key's place, so that a German or French keyboard types the same commands.
 * 'm', '?', 'ArrowUp', 'Alt+ArrowUp', 'Ctrl+Enter' (⌘ on a Mac).
 */
export type KeyMap = Record<string, (event: KeyboardEvent) => void>;

type Layer = { keys: KeyMap };
const LayersContext = createContext<Layer[] | null>(null);

/** True where typing belongs to the element itself. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
}

/** An open menu, dialog or list takes its own keys. */
function isInOverlay(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('[role="menu"], [role="listbox"], [role="dialog"][data-keys="own"]') !== null
  );
}

function keyName(event: KeyboardEvent): string {
  const command = event.ctrlKey || event.metaKey ? "Ctrl+" : "";
  const alt = event.altKey && !event.getModifierState("AltGraph") ? "Alt+" : "";
  return command + alt + (event.key.length === 1 ? event.key.toLowerCase() : event.key);
}

/** Hears every key once. The layer that was added last is asked first; single keys are off while typing. */
export function Keys({ children }: { children: ReactNode }) {
  const [layers] = useState<Layer[]>(() => []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isInOverlay(event.target)) return;
      const name = keyName(event);
      if (isTyping(event.target) && !name.includes("+") && name !== "Escape" && name !== "F6") return;
      const layer = layers.findLast((each) => name in each.keys);
      if (!layer) return;
      event.preventDefault();
      layer.keys[name]?.(event);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [layers]);
  return <LayersContext value={layers}>{children}</LayersContext>;
}

/** Answers these keys while the component is shown. */
export function useKeys(keys: KeyMap): void {
  const layers = useContext(LayersContext);
  const layer = useRef<Layer>({ keys });
  useEffect(() => {
    layer.current.keys = keys;
  });
  useEffect(() => {
    const mine = layer.current;
    layers?.push(mine);
    return () => {
      if (layers) layers.splice(layers.indexOf(mine), 1);
    };
  }, [layers]);
}
