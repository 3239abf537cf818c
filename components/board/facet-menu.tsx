"use client";

import { useState } from "react";
import type { Choice, Facet } from "@/lib/domain/filter";
import { Chip } from "../ui/chip";
import { Icon, type IconName } from "../ui/icon";
import { Menu, MenuCheck } from "../ui/menu";

type FacetChoice<Value extends string> = { value: Value; name: string; count?: number };

type FacetMenuProps<Value extends string> = {
  icon: IconName;
  name: string;
  choices: readonly FacetChoice<Value>[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
  onOpen?: () => void;
};

/** One thing to filter by. */
export function FacetMenu<Value extends string>(props: FacetMenuProps<Value>) {
  const { icon, name, choices, chosen, onChange, onOpen } = props;
  const on = chosen.length > 0;
  const toggle = (value: Value) =>
    onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  const values = chosen.map((value) => choices.find((choice) => choice.value === value)?.name ?? value).join(", ");
  return (
    <span className="relative inline-flex">
      <Menu
        label={name}
        onOpenChange={(open) => open && onOpen?.()}
        trigger={
          <Chip on={on} className={on ? "pr-7!" : ""}>
            <Icon name={icon} size="sm" className={on ? "" : "text-ink-3"} />
            <span className="max-w-48 truncate">{on ? `${name}: ${values}` : name}</span>
            {!on && <Icon name="down" size="xs" className="text-ink-3" />}
          </Chip>
        }
      >
        {choices.map((choice) => (
          <MenuCheck key={choice.value} checked={chosen.includes(choice.value)} onChange={() => toggle(choice.value)}>
            <span className="grow">{choice.name}</span>
            {choice.count !== undefined && <span className="mono text-ink-3">{choice.count}</span>}
          </MenuCheck>
        ))}
      </Menu>
      {on && (
        <button
          type="button"
          aria-label={`Clear filter: ${name}`}
          onClick={() => onChange([])}
          className="absolute inset-y-0 right-0 grid w-6 place-items-center text-accent"
        >
          <Icon name="close" size="xs" />
        </button>
      )}
    </span>
  );
}

type AskedFacetProps = Pick<FacetMenuProps<string>, "icon" | "name" | "chosen" | "onChange"> & { facet: Facet };

/** A facet with as many values as the roles have: they are asked for when the menu opens. */
export function AskedFacet({ facet, ...menu }: AskedFacetProps) {
  const [choices, setChoices] = useState<Choice[]>([]);
  const ask = async () => {
    const answer = await fetch(`/board/choices?facet=${facet}`).catch(() => null);
    if (answer?.ok) setChoices(await answer.json());
  };
  return <FacetMenu {...menu} choices={choices.map((choice) => ({ ...choice, name: choice.value }))} onOpen={ask} />;
}
