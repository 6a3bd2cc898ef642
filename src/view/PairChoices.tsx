import { type PanelPair, pairCode } from '@/query/panel/panelPair';
import { SelectBox } from '@/ui/SelectBox';
import { useChangeView, useWording } from './ViewContext';

interface PairChoiceProps {
  readonly pair: PanelPair;
  readonly label: string;
}

/** Whether the indicator itself or a rate that it goes into is shown; nothing where it goes into none. */
export function YChoice({ pair, label }: PairChoiceProps) {
  const choose = useChoose();
  if (pair.yChoices.length < 2) return null;
  const pick = (y: PanelPair['y']) => choose(y.id === pair.x.id ? { ...pair, x: pair.y, y } : { ...pair, y });
  return <ChoiceBox label={label} value={pair.y} choices={pair.yChoices} onPick={pick} />;
}

/** What stands along the bottom. */
export function XChoice({ pair, label }: PairChoiceProps) {
  const choose = useChoose();
  const pick = (x: PanelPair['x']) => choose({ ...pair, x });
  return <ChoiceBox label={label} value={pair.x} choices={pair.xChoices} onPick={pick} />;
}

interface ChoiceBoxProps {
  readonly label: string;
  readonly value: PanelPair['x'];
  readonly choices: readonly PanelPair['x'][];
  readonly onPick: (choice: PanelPair['x']) => void;
}

function ChoiceBox({ label, value, choices, onPick }: ChoiceBoxProps) {
  const { language } = useWording();
  return (
    <SelectBox
      label={label}
      value={value.id}
      options={choices.map(({ id, name }) => ({ value: id, label: name[language] }))}
      onChange={(id) => {
        const chosen = choices.find((choice) => choice.id === id);
        if (chosen) onPick(chosen);
      }}
    />
  );
}

function useChoose(): (pair: PanelPair) => void {
  const change = useChangeView();
  return (pair) => change({ secondMeasure: pairCode(pair) });
}
