import { memo, useEffect, useId, useState } from 'react';
import type { Dataset } from '@/domain/dataset';
import type { Indicator } from '@/domain/indicator';
import { amongCities } from '@/query/panel/amongCities';
import { choicesOf, type PanelChoice } from '@/query/panel/panelChoice';
import { SelectBox } from '@/ui/SelectBox';
import { AddedCities } from '@/view/AddedCities';
import { useViewState, useWording } from '@/view/ViewContext';
import { AmongTable } from './AmongTable';
import styles from './among.module.css';

interface AmongSectionProps {
  readonly dataset: Dataset;
  readonly indicator: Indicator;
}

/**
 * Where the cities stand among all prefecture-level cities, for indicators that all of them have; what it needs is
 * loaded when it is opened.
 */
export const AmongSection = memo(function AmongSection({ dataset, indicator }: AmongSectionProps) {
  const { ui } = useWording();
  const words = ui.among;
  const [open, setOpen] = useState(false);
  const id = useId();
  const choices = choicesOf(dataset, indicator.id);
  if (choices.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby={`${id}-title`}>
      <div className={styles.head}>
        <h2 id={`${id}-title`}>{words.title}</h2>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={`${id}-body`}
          onClick={() => setOpen(!open)}
        >
          {open ? words.close : words.open}
        </button>
      </div>
      <div id={`${id}-body`}>
        {open && <AmongBody key={indicator.id} dataset={dataset} choices={choices} />}
      </div>
    </section>
  );
});

interface AmongBodyProps {
  readonly dataset: Dataset;
  readonly choices: readonly PanelChoice[];
}

function AmongBody({ dataset, choices }: AmongBodyProps) {
  const { ui, problems, language } = useWording();
  const words = ui.among;
  const load = useViewState((state) => state.load);
  const [chosen, setChosen] = useState(choices[0]?.id ?? '');
  const [year, setYear] = useState<number | null>(null);
  const [failed, setFailed] = useState(false);
  const choice = choices.find(({ id }) => id === chosen) ?? choices[0];
  const keys = choice?.keys.join() ?? '';
  useEffect(() => {
    let wanted = true;
    setFailed(false);
    load({ indicatorIds: [], panel: keys.split(',') }).then((arrived) => wanted && setFailed(!arrived));
    return () => {
      wanted = false;
    };
  }, [keys, load]);
  if (!choice) return null;
  const among = amongCities(dataset, choice, year);
  return (
    <>
      <div className={styles.tools}>
        {choices.length > 1 && (
          <SelectBox
            label={words.measure}
            value={choice.id}
            options={choices.map(({ id, name }) => ({ value: id, label: name[language] }))}
            onChange={setChosen}
          />
        )}
        {among && (
          <SelectBox
            label={words.year}
            value={String(among.year)}
            options={among.years.map((one) => ({ value: String(one), label: String(one) }))}
            onChange={(text) => setYear(Number(text))}
          />
        )}
      </div>
      {among ? (
        <AmongTable among={among} />
      ) : (
        <p className={styles.wait} role="status">
          {failed ? problems.partMissing : ui.loading}
        </p>
      )}
      {dataset.panel.catalogue && <AddedCities dataset={dataset} />}
    </>
  );
}
