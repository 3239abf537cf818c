import type { Stage } from "@/lib/domain/stage";

/** The hue of a stage. Its name stands beside it. */
export function StageHue({ stage }: { stage: Pick<Stage, "colour" | "kind"> }) {
  const fill = stage.kind === "closed" ? "shadow-[inset_0_0_0_1.5px_var(--stage)]" : "bg-(--stage)";
  return <span aria-hidden="true" data-stage={stage.colour} className={`size-3.5 shrink-0 rounded-sm ${fill}`} />;
}
