import { notFound } from "next/navigation";

/** An address that only the panel's catch-all knows is no page. */
export default function NoPage() {
  notFound();
}
