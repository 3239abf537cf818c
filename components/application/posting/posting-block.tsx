import type { CalendarDate } from "@/lib/domain/calendar-date";
import type { Qualification, SavedPosting } from "@/lib/domain/detail";
import { showShortDay } from "@/lib/domain/display";
import { lineRange, showLines } from "@/lib/domain/line-range";
import type { Section } from "@/lib/domain/posting/reading";
import type { SectionName } from "@/lib/domain/role";
import { Icon } from "../../ui/icon";
import { PostingSwitch } from "./posting-switch";
import { QualificationRow } from "./qualification-row";
import { ReadAgain } from "./read-again";
import { CopyShown, FoldedPosting } from "./read-copy";

type PostingBlockProps = {
  posting: SavedPosting;
  /** Earlier copies of it. */
  older: readonly SavedPosting[];
  today: CalendarDate;
  qualifications: readonly Qualification[];
  /** Shown as one line that opens. */
  folded: boolean;
};

/** The posting as it was read, or as it was pasted. */
export function PostingBlock({ posting, older, qualifications, today, folded }: PostingBlockProps) {
  const { sections } = posting.reading;
  const copies = older.map(({ id, pastedOn, text }) => ({
    id,
    day: showShortDay(pastedOn, today),
    text: <AsPasted text={text} />,
  }));
  const content = (
    <CopyShown older={copies}>
      <ReadAgain key={posting.id} isOffered={posting.readByOlder} />
      <PostingSwitch
        bySection={sections.length > 0 ? <Sections posting={posting} qualifications={qualifications} /> : null}
        asPasted={<AsPasted text={posting.text} />}
      />
    </CopyShown>
  );
  if (!folded) {
    return (
      <section aria-label="Posting" className="border-rule not-first:mt-1 not-first:border-t not-first:pt-5">
        <h2 className="sr-only">Posting</h2>
        {content}
      </section>
    );
  }
  const lines = posting.text.trimEnd().split("\n").length;
  return (
    <FoldedPosting
      summary={
        <>
          <Icon name="right" size="sm" className="text-ink-3 group-open:rotate-90" />
          <h2 className="heading">Posting</h2>
          <span className="text-ink-2">{countMet(qualifications)}</span>
          <span className="mono ml-auto text-ink-3">{lines === 1 ? "1 line" : `${lines} lines`}</span>
        </>
      }
    >
      {content}
    </FoldedPosting>
  );
}

function countMet(qualifications: readonly Qualification[]): string {
  const parts = (["minimum", "preferred"] as const).flatMap((kind) => {
    const all = qualifications.filter((each) => each.kind === kind);
    const met = all.filter((each) => each.state === "met").length;
    return all.length > 0 ? [`${met} of ${all.length} ${kind}`] : [];
  });
  return parts.length > 0 ? `${parts[0]} qualifications met${parts[1] ? `, ${parts[1]}` : ""}` : "";
}

const TITLES: Record<SectionName, string> = {
  summary: "Summary",
  description: "Description",
  minimumQualifications: "Minimum qualifications",
  preferredQualifications: "Preferred qualifications",
  payBenefits: "Pay and benefits",
  other: "Also in the posting",
};
const KINDS = { minimumQualifications: "minimum", preferredQualifications: "preferred" } as const;

/** What is asked for comes first: it is what an application is written against. */
const ORDER: readonly SectionName[] = [
  "minimumQualifications",
  "preferredQualifications",
  "summary",
  "description",
  "payBenefits",
  "other",
];

function Sections({ posting, qualifications }: Pick<PostingBlockProps, "posting" | "qualifications">) {
  const sections = [...posting.reading.sections].sort((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
  return sections.map((section) => {
    const { start, source } = section.evidence;
    const lines = source === "text" ? showLines(lineRange(posting.text, section.evidence)) : null;
    return <SectionPart key={`${source}${start}`} section={section} lines={lines} qualifications={qualifications} />;
  });
}

type SectionPartProps = { section: Section; lines: string | null; qualifications: readonly Qualification[] };

function SectionPart({ section, lines, qualifications }: SectionPartProps) {
  const { name } = section;
  const kind = name === "minimumQualifications" || name === "preferredQualifications" ? KINDS[name] : null;
  const mine = kind ? qualifications.filter((each) => each.kind === kind) : [];
  const met = mine.filter((each) => each.state === "met").length;
  return (
    <section aria-label={TITLES[name]} className="border-rule not-first:mt-[18px] not-first:border-t not-first:pt-3.5">
      <div className="mb-1.5 flex items-baseline gap-2.5">
        <h3 className="heading">{name === "other" && section.heading ? section.heading : TITLES[name]}</h3>
        {mine.length > 0 && (
          <span className="mono text-ink-3">
            {met} of {mine.length} met
          </span>
        )}
        <span className="mono ml-auto text-ink-3">{lines}</span>
      </div>
      {mine.length > 0 ? (
        <ul>
          {mine.map((each) => (
            <QualificationRow key={each.id} qualification={each} />
          ))}
        </ul>
      ) : (
        <Blocks blocks={section.blocks} />
      )}
    </section>
  );
}

function Blocks({ blocks }: { blocks: Section["blocks"] }) {
  return (
    <div className="reading grid max-w-[66ch] gap-2 wrap-anywhere">
      {blocks.map(({ kind, text, start }) =>
        kind === "item" ? (
          <p
            key={start}
            className="relative pl-4 before:absolute before:top-2.5 before:left-[3px] before:size-1 before:rounded-full before:bg-ink-3"
          >
            {text}
          </p>
        ) : (
          <p key={start}>{text}</p>
        ),
      )}
    </div>
  );
}

function AsPasted({ text }: { text: string }) {
  return <div className="reading max-w-[80ch] whitespace-pre-wrap wrap-anywhere">{text}</div>;
}
