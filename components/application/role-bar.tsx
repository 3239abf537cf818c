"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { deleteRole } from "@/lib/actions/applications";
import type { ApplicationDetail } from "@/lib/domain/detail";
import { newId } from "@/lib/id";
import { useKeys } from "../shell/keys";
import { loadPage } from "../shell/load-page";
import { useToasts } from "../shell/toaster";
import { unanswered } from "../shell/unanswered";
import { Button, buttonClass } from "../ui/button";
import { Icon } from "../ui/icon";
import { Menu, MenuItem } from "../ui/menu";
import { CloseButton } from "./close-button";
import { useRole } from "./role-context";
import { useClosePanel } from "./role-panel";
import type { Frame } from "./role-view";

type RoleBarProps = { frame: Frame; position: ApplicationDetail["position"]; stageName: string };

export function RoleBar({ frame, position, stageName }: RoleBarProps) {
  const { application } = useRole();
  const open = useOpenRole(frame);
  const { previousId, nextId, place, of } = position;
  const up = () => open(previousId);
  const down = () => open(nextId);
  useKeys({ k: up, j: down });
  return (
    <div className="-mx-2 flex min-h-11 flex-wrap items-center gap-1">
      {frame === "panel" ? <CloseButton /> : <BackToBoard />}
      <span aria-hidden="true" className="mx-2 h-4 w-px bg-rule-strong" />
      <Button look="ghost" size="icon-sm" aria-label="Previous role (K)" disabled={!previousId} onClick={up}>
        <Icon name="up" />
      </Button>
      <Button look="ghost" size="icon-sm" aria-label="Next role (J)" disabled={!nextId} onClick={down}>
        <Icon name="down" />
      </Button>
      {place > 0 && (
        <span className="mono ml-1 text-ink-3">
          {place} of {of} in {stageName}
        </span>
      )}
      <span className="grow" />
      {application.url && (
        <a href={application.url} target="_blank" rel="noopener noreferrer" className={buttonClass("ghost", "sm")}>
          <Icon name="external" size="sm" />
          Open link
        </a>
      )}
      {frame === "panel" && (
        // A plain link: only a real page load leaves the panel for the page at the same address.
        <a href={`/applications/${application.id}`} className={buttonClass("ghost", "sm")}>
          <Icon name="expand" size="sm" />
          Full page
        </a>
      )}
      <MoreMenu />
    </div>
  );
}

function MoreMenu() {
  const remove = useDelete();
  return (
    <Menu
      label="More for this role"
      align="end"
      trigger={
        <Button look="ghost" size="icon-sm" aria-label="More">
          <Icon name="more" />
        </Button>
      }
    >
      <MenuItem onClick={remove}>
        <Icon name="trash" size="sm" />
        Delete
      </MenuItem>
    </Menu>
  );
}

function BackToBoard() {
  return (
    <Link href="/" className={buttonClass("ghost", "sm")}>
      <Icon name="left" size="sm" />
      Board
    </Link>
  );
}

/** Another role in this one's place, so that Back leads to where the first was opened. */
function useOpenRole(frame: Frame) {
  const router = useRouter();
  return (id: string | null) => {
    if (!id) return;
    const address = `/applications/${id}`;
    // The router would open it as a panel over this page.
    if (frame === "page") void loadPage(address, "replace");
    else router.replace(address, { scroll: false });
  };
}

function useDelete() {
  const { application } = useRole();
  const { show } = useToasts();
  const router = useRouter();
  const closePanel = useClosePanel();
  return async () => {
    const answer = await deleteRole({ submitId: newId(), applicationId: application.id }).catch(unanswered);
    if (!answer.ok) return show({ text: answer.message });
    show({ text: "Moved to the trash.", changeId: answer.changeId });
    if (closePanel) closePanel();
    else router.push("/");
  };
}
