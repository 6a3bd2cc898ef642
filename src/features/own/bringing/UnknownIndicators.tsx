import { classNames } from '@/lib/classNames';
import type { OwnCatalogue } from '@/own/check/ownCatalogue';
import { type IndicatorChoice, type NewIndicator, PLAIN_INDICATOR } from '@/own/mapping/ownMapping';
import { CheckBox } from '@/ui/CheckBox';
import { useWording } from '@/view/ViewContext';
import { OWN_WORDS } from '@/wording/pages/ownWords';
import type { Meaning } from '../ownNaming';
import type { Mapped } from './bringing';
import styles from './bringing.module.css';
import { NewIndicatorFields } from './NewIndicatorFields';
import { UnknownNameRow } from './UnknownNameRow';
import { LISTED_NAMES } from './UnknownPlaces';

interface UnknownIndicatorsProps {
  readonly state: Mapped;
  readonly catalogue: OwnCatalogue;
  readonly meanings: readonly Meaning[];
  readonly onChoose: (name: string, choice: IndicatorChoice | null) => void;
  /** Null: the others are not taken. */
  readonly onRest: (kind: NewIndicator | null) => void;
}

/** Indicators of the table that are not known. */
export function UnknownIndicators(props: UnknownIndicatorsProps) {
  const { state, catalogue, meanings, onChoose, onRest } = props;
  const { language } = useWording();
  const words = OWN_WORDS[language];
  const { indicators, mapping } = state;
  const open = indicators.filter(({ name }) => !Object.hasOwn(mapping.indicators, name)).length;
  if (indicators.length === 0 && !mapping.newIndicators) return null;
  const rest = mapping.newIndicators;
  return (
    <section className={classNames(styles.unknown, open === 0 && styles.settled)}>
      <h3>{open > 0 ? words.unknownIndicators(open) : words.settledIndicators}</h3>
      {open > 0 && <p>{words.unknownLead}</p>}
      {indicators.length > 0 && (
        <ul>
          {indicators.slice(0, LISTED_NAMES).map((unknown) => {
            const { name } = unknown;
            const choice = mapping.indicators[name];
            const own = choice && 'isNew' in choice ? choice.isNew : null;
            return (
              <UnknownNameRow
                key={name}
                unknown={unknown}
                chosen={choice && 'id' in choice ? choice.id : own ? 'new' : ''}
                meanings={meanings}
                list="own-indicators"
                newLabel={words.newIndicator}
                onKnown={(id) => onChoose(name, { id })}
                onNew={() => onChoose(name, { isNew: PLAIN_INDICATOR })}
                onLeave={() => onChoose(name, null)}
              >
                {own && (
                  <NewIndicatorFields
                    name={name}
                    kind={own}
                    catalogue={catalogue}
                    onChange={(isNew) => onChoose(name, { isNew })}
                  />
                )}
              </UnknownNameRow>
            );
          })}
        </ul>
      )}
      {indicators.length > LISTED_NAMES && <p>{words.moreNames(indicators.length - LISTED_NAMES)}</p>}
      <CheckBox checked={rest !== null} onChange={(areNew) => onRest(areNew ? PLAIN_INDICATOR : null)}>
        {words.restNewIndicators}
      </CheckBox>
      {rest && (
        <NewIndicatorFields
          name={words.restNewIndicators}
          kind={rest}
          catalogue={catalogue}
          onChange={onRest}
        />
      )}
    </section>
  );
}
