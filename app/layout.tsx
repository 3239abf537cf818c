import type { Metadata } from "next";
import type { ReactNode } from "react";
import { AwayNotice } from "@/components/shell/away-notice";
import { EverywhereKeys } from "@/components/shell/everywhere-keys";
import { Freshness } from "@/components/shell/freshness";
import { KeyList } from "@/components/shell/key-list";
import { Keys } from "@/components/shell/keys";
import { PasteAnywhere } from "@/components/shell/paste-anywhere";
import { Toaster } from "@/components/shell/toaster";
import { lastChange } from "@/lib/data/changes";
import { readTheme } from "@/lib/data/settings";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Rolebook", template: "%s - Rolebook" },
  icons: { icon: "/icon.svg" },
};

// A prerendered page has no nonce, so the policy would block its scripts (docs/decisions/002-one-process-behind-a-door.md).
export const dynamic = "force-dynamic";

export default async function RootLayout({ children, panel }: { children: ReactNode; panel: ReactNode }) {
  const [theme, seq] = await Promise.all([readTheme(), lastChange()]);
  return (
    <html lang="en" data-theme={theme}>
      <body>
        <Toaster>
          <Keys>
            <EverywhereKeys />
            {children}
            {panel}
            <PasteAnywhere />
            <Freshness seq={seq} />
            <KeyList />
            <AwayNotice />
          </Keys>
        </Toaster>
      </body>
    </html>
  );
}
