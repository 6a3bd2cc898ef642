import { useId, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import { keyOfFigure } from '@/graphics/figureScene';
import { caveatOf } from '@/narrative/comparability/caveat';
import type { Figure } from '@/narrative/figure';
import { PictureKey } from '@/picture/PictureKey';
import { indicatorsApart } from '@/query/selection/selection';
import { usePrinting } from '@/ui/hooks/usePrinting';
import { useViewFields, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import styles from './caveat.module.css';

interface CaveatProps {
  readonly dataset: Dataset;
  readonly figure: Figure;
}

/** What must be known first, in a line, and a door behind which stands all that is known of how the figures differ. */
export function Caveat({ dataset, figure }: CaveatProps) {
  const { indicatorPage } = useWording().ui;
  const id = useId();
  const [open, setOpen] = useState(false);
  const printing = usePrinting();
  const { line, further } = caveatOf(figure);
  return (
    <div className={styles.caveat}>
      <p>
        {line}{' '}
        <button
          type="button"
          className={styles.door}
          data-control
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          {open ? indicatorPage.fold : indicatorPage.notes(further)}
        </button>
      </p>
      <div id={id}>{(open || printing) && <Notes dataset={dataset} figure={figure} />}</div>
    </div>
  );
}

/** The indicator's definition, what differs and what does not, every remark, near indicators, and the marks in words. */
function Notes({ dataset, figure }: CaveatProps) {
  const { kind } = useViewFields('kind');
  const { ui, terms, sentences, language } = useWording();
  const { indicator } = figure.derived?.base ?? figure.selection;
  const same = figure.chips.filter(({ differs }) => !differs);
  const apart = indicatorsApart(dataset, indicator).flat();
  const facts = [
    [ui.panelFacts.definition, indicator.definition[language]],
    ...figure.chips.flatMap(({ label, values, gravity }) =>
      gravity ? [[label, `${ui.comparability.gravity[gravity]}${terms.colon}${values}`]] : [],
    ),
    [sentences.chipAlike, same.map(({ values }) => values).join(terms.comma)],
  ].filter(([, value]) => value !== '');
  return (
    <section aria-label={ui.indicatorPage.notesTitle} className={styles.notes}>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {apart.length > 0 && (
          <div>
            <dt>{ui.indicatorPage.apart}</dt>
            <dd>
              {apart.map((one) => (
                <ViewLink
                  key={one.id}
                  to={{ screen: 'indicator', indicatorId: one.id, stageId: one.stageId }}
                >
                  {one.name[language]}
                </ViewLink>
              ))}
            </dd>
          </div>
        )}
      </dl>
      {[figure.sentence, ...figure.notes].map((note) => (
        <p key={note}>{note}</p>
      ))}
      {kind !== 'table' && <PictureKey entries={keyOfFigure(figure)} />}
    </section>
  );
}
