import { da } from "./da";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fi } from "./fi";
import { fr } from "./fr";
import { it } from "./it";
import { ja } from "./ja";
import type { Language } from "./language";
import { nl } from "./nl";
import { no } from "./no";
import { pl } from "./pl";
import { pt } from "./pt";
import { sv } from "./sv";

/** All are known at once: a posting in one language stands on a page in another, and a paste says neither. */
export const LANGUAGES: readonly Language[] = [en, de, fr, es, nl, it, pt, pl, sv, ja, no, da, fi];
