import { Button } from "../ui/button";
import { Icon } from "../ui/icon";

type DialogFootProps = {
  /** Why it was refused. */
  problem: string | null;
  problemId?: string;
  submit: string;
  onCancel: () => void;
};

/** The end of a form in a dialog: what was refused, and the two ways out. */
export function DialogFoot({ problem, problemId, submit, onCancel }: DialogFootProps) {
  return (
    <>
      {problem && (
        <p id={problemId} role="alert" className="mt-3 flex items-center gap-1.5 text-xs font-semibold">
          <Icon name="alert" size="sm" />
          {problem}
        </p>
      )}
      <div className="mt-4 flex justify-end gap-2">
        <Button look="ghost" onClick={onCancel}>
          Cancel
        </Button>
        <Button type="submit" look="primary">
          {submit}
        </Button>
      </div>
    </>
  );
}
