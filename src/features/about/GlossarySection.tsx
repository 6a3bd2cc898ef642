import type { ReactNode } from 'react';
import type { Dataset } from '@/domain/dataset';
import { BOUNDS, SCOPES } from '@/domain/observation';
import { GRADES } from '@/domain/source';
import { stageAndDescendants } from '@/domain/stage';
import { PLAIN } from '@/graphics/glyph/key';
import { Shapes } from '@/graphics/glyph/Mark';
import { type MarkFacts, mark } from '@/graphics/glyph/markShapes';
import { useViewFields, useWording } from '@/view/ViewContext';
import { ViewLink } from '@/view/ViewLink';
import styles from './about.module.css';

type Entry = readonly [term: ReactNode, text: string];

/** The words and marks of the charts, and what each indicator of the stage is. */
export function GlossarySection({ dataset }: { readonly dataset: Dataset }) {
  const { ui, terms, language } = useWording();
  const { stageId } = useViewFields('stageId');
  const words = ui.data;
  const { natureLong } = terms;
  const half = { ...PLAIN.period, kind: 'half', endMonth: 6 } as const;
  const marks: readonly Entry[] = [
    [<Glyph key="actual" facts={{}} />, natureLong.actual],
    [<Glyph key="target" facts={{ nature: 'target' }} />, natureLong.target],
    [<Glyph key="plan" facts={{ nature: 'plan' }} />, natureLong.plan],
    [<Glyph key="part" facts={{ period: half }} />, words.part],
    [<Glyph key="bound" facts={{ bound: 'at_least' }} />, words.atLeast],
  ];
  const measures = Object.entries(ui.measure.texts).map(([id, text]): Entry => {
    const told = { argument: '', kind: 'count' } as const;
    return [id === 'index' ? text.option?.('') : text.name(told), text.formula(told)];
  });
  const bounds = BOUNDS.filter((bound) => bound !== 'exact').map(
    (bound): Entry => [terms.boundSign[bound], terms.boundLong[bound]],
  );
  const stages = stageId === '' ? null : stageAndDescendants(dataset.stages, stageId);
  const indicators = dataset.indicators
    .filter(({ id, stageId: stage, definition }) => {
      return (!stages || stages.has(stage)) && definition[language] !== '' && dataset.holdingsOf.has(id);
    })
    .map(
      ({ id, name, definition }): Entry => [
        <ViewLink key={id} to={{ screen: 'indicator', indicatorId: id }}>
          {name[language]}
        </ViewLink>,
        definition[language],
      ],
    );
  const stage = dataset.stage.get(stageId)?.name[language] ?? ui.allStages;
  return (
    <div className={styles.glossary}>
      <Terms title={words.terms.marks} entries={marks} />
      <Terms title={words.terms.general} entries={words.general} />
      <Terms
        title={words.terms.grades}
        entries={GRADES.map((grade) => [terms.gradeLong[grade], ui.sourcePages.gradeExplained[grade]])}
      />
      <Terms title={words.terms.bounds} entries={bounds} />
      <Terms
        title={words.terms.scopes}
        entries={SCOPES.map((scope) => [terms.scopeShort[scope], words.scopes[scope]])}
      />
      <Terms title={words.terms.measures} entries={measures} />
      <Terms title={`${words.terms.indicators}${terms.space}${stage}`} entries={indicators} />
    </div>
  );
}

function Terms({ title, entries }: { readonly title: string; readonly entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <dl>
        {entries.map(([term, text]) => (
          <div key={text}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const Glyph = ({ facts }: { readonly facts: Partial<MarkFacts> }) => (
  <svg width={28} height={28} viewBox="-14 -17 28 28" aria-hidden="true">
    <Shapes
      shapes={mark({ ...PLAIN, ...facts }, { value: 'up' })}
      ink="var(--ink2)"
      surface="var(--surface)"
    />
  </svg>
);
