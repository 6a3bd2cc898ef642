import { useEffect, useState } from 'react';
import { siteAddress } from '@/lib/siteAddress';
import type { Reading } from '@/publish/snippets/reading';
import { SNIPPET_TOOLS, type SnippetTool, snippet } from '@/publish/snippets/snippet';
import type { Takeaway } from '@/publish/takeaway';
import { CopyButton } from '@/ui/CopyButton';
import { Dialog } from '@/ui/layers/Dialog';
import { SegmentedChoice } from '@/ui/SegmentedChoice';
import { useWording } from '@/view/ViewContext';
import { TAKE_WORDS } from '@/wording/controls/takeWords';
import styles from './export.module.css';

interface SnippetDialogProps {
  readonly takeaway: Takeaway;
  readonly onClose: () => void;
}

/** Code that reads the figures shown from their static files, for each of four programs, to read and to copy. */
export function SnippetDialog({ takeaway, onClose }: SnippetDialogProps) {
  const { ui, problems, language } = useWording();
  const words = TAKE_WORDS[language];
  const [tool, setTool] = useState<SnippetTool>('R');
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    let wanted = true;
    takeaway.data().then(({ readings, table }) => {
      if (wanted)
        setFound({ readings, derived: table.columns.some(({ name }) => /^(derived|working)_/.test(name)) });
    });
    return () => {
      wanted = false;
    };
  }, [takeaway]);
  const base = new URL('.', siteAddress()).href;
  const code = found ? snippet(tool, found.readings, base) : '';
  return (
    <Dialog opened onClose={onClose} title={words.codeTitle} closeLabel={ui.close} width={720}>
      <div className={styles.snippet}>
        <p>
          {words.codeLead} {found?.derived ? words.derived : ''}
        </p>
        <SegmentedChoice
          legend={words.tool}
          quiet
          value={tool}
          options={SNIPPET_TOOLS.map((value) => ({ value, label: value }))}
          onChange={setTool}
        />
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long lines are scrolled by the arrow keys */}
        <pre translate="no" tabIndex={0}>
          {code}
        </pre>
        <CopyButton label={words.copyCode} done={ui.copied} failed={problems.copyFailed} text={code} />
      </div>
    </Dialog>
  );
}

interface Found {
  readonly readings: readonly Reading[];
  readonly derived: boolean;
}
