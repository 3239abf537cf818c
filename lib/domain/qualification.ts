/** A qualification's text in a form that stays equal across copies of a posting: letters and digits in lower case. */
export function qualificationKey(text: string): string {
  const plain = text.normalize("NFKC").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}+#%]+/gu, " ").trim();
}
