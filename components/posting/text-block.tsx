"use client";

import { memo } from "react";
import { digitOf, type MarkName, markTitle } from "@/lib/domain/review/fields";
import { type Piece, piecesOf, type TextLine, type TextMark } from "@/lib/domain/review/marks";

type TextBlockProps = {
  text: string;
  lines: readonly TextLine[];
  /** Only those that touch these lines. */
  marks: readonly TextMark[];
  active: MarkName | null;
  /** Those of these lines that are headings, by number. */
  headings: readonly number[];
};

/** Some sixty lines. A long posting is drawn block by block as it comes into sight, and drawn anew only where it changed. */
export const TextBlock = memo(function TextBlock({ text, lines, marks, active, headings }: TextBlockProps) {
  return (
    <div className="[contain-intrinsic-size:auto_1380px] [content-visibility:auto]">
      {lines.map((line) => (
        <p
          key={line.number}
          data-at={line.start}
          data-line={line.end > line.start ? line.number : undefined}
          className={`relative mr-11 ml-11 min-h-[11px] break-words whitespace-pre-wrap [unicode-bidi:plaintext] [overflow-wrap:anywhere] before:absolute before:-left-11 before:w-11 before:pr-3.5 before:text-right before:font-mono before:text-xs before:leading-[23px] before:font-normal before:text-ink-3 before:content-[attr(data-line)] ${headings.includes(line.number) ? "font-semibold" : ""}`}
        >
          {piecesOf(line, marks).map((piece) => (
            <TextPiece key={piece.start} piece={piece} text={text.slice(piece.start, piece.end)} active={active} />
          ))}
        </p>
      ))}
    </div>
  );
}, isSame);

function TextPiece({ piece: { mark }, text, active }: { piece: Piece; text: string; active: MarkName | null }) {
  if (!mark) return text;
  const digit = digitOf(mark.field);
  const chip =
    "before:mr-[5px] before:inline-grid before:h-[18px] before:w-[15px] before:place-items-center before:rounded-[3px_0_0_0] before:bg-(--key) before:font-mono before:text-xs before:leading-none before:font-semibold before:text-on-key before:content-[attr(data-digit)]";
  return (
    <mark
      data-key={digit ?? "x"}
      data-digit={digit}
      data-field={mark.field}
      title={markTitle(mark.field)}
      className={`cursor-pointer rounded-[2px_2px_0_0] bg-(--key-wash) py-px pr-px text-ink shadow-[inset_0_-1.5px_0_var(--key)] [box-decoration-break:clone] ${digit && mark.first ? chip : ""} ${active === mark.field ? "outline-2 outline-offset-1 outline-(--key)" : ""}`}
    >
      {text}
    </mark>
  );
}

/** By content: the lists are made anew with every key typed in the form. */
function isSame(a: TextBlockProps, b: TextBlockProps): boolean {
  if (a.text !== b.text || a.lines !== b.lines) return false;
  if (a.active !== b.active && b.marks.length > 0) return false;
  return a.headings.join() === b.headings.join() && sameMarks(a.marks, b.marks);
}

function sameMarks(a: readonly TextMark[], b: readonly TextMark[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ start, end, field }, index) => {
      const other = b[index];
      return start === other?.start && end === other.end && field === other.field;
    })
  );
}
