/** The furniture of one board or applicant tracking system: what its pages show around a posting. All folded. */
export type Source = {
  name: string;
  /** Lines that are the page's and not the posting's; one of them also ends a section. */
  furniture: readonly (string | RegExp)[];
  /** Above such a line a page lists other postings. */
  begins?: readonly (string | RegExp)[];
  /** From here on the page talks about other things: similar jobs, a form, reviews. */
  ends?: readonly (string | RegExp)[];
  /** Lines that hold a field in a form of their own: the first group is its value. */
  title?: readonly RegExp[];
  company?: readonly RegExp[];
  /** What to cut at where a page was copied without line breaks. */
  glue?: readonly string[];
};
