"use client";

import { useState } from "react";

/** A value of the page as the object that was there before, where a newer one says the same: nothing is drawn for it. */
export function useUnchanged<Value>(value: Value): Value {
  const [kept, setKept] = useState(value);
  const isSame = kept === value || JSON.stringify(kept) === JSON.stringify(value);
  if (!isSame) setKept(value);
  return isSame ? kept : value;
}
