import { Menu } from '@mantine/core';
import { useState } from 'react';
import type { ReportContent } from '@/publish/report/reportContent';
import { saveReportDeck, saveReportDocument, saveReportHtml } from '@/publish/report/saveReport';
import type { Reader } from '@/publish/taken';
import { MenuLayer } from '@/ui/layers/MenuLayer';
import type { ButtonMenu } from '@/ui/MenuButton';
import { useWording } from '@/view/ViewContext';
import { REPORT_WORDS } from '@/wording/pages/reportWords';

interface OutputItemsProps {
  readonly menu: ButtonMenu;
  readonly content: ReportContent;
  readonly reader: () => Reader;
}

const OUTPUTS = { docx: saveReportDocument, pptx: saveReportDeck, html: saveReportHtml } as const;
const NAMES = Object.keys(OUTPUTS) as readonly (keyof typeof OUTPUTS)[];

/** What a report is saved as, one at a time; beside the button how far it is, then the name of the file. */
export function OutputItems({ menu, content, reader }: OutputItemsProps) {
  const { ui, language } = useWording();
  const { outputs, progress, failed } = REPORT_WORDS[language];
  const [busy, setBusy] = useState(false);
  const { onMessage } = menu;
  const save = async (name: keyof typeof OUTPUTS) => {
    setBusy(true);
    onMessage(progress(0, content.parts.length));
    try {
      const file = await OUTPUTS[name](content, reader(), (done, of) => onMessage(progress(done, of)));
      onMessage(ui.picture.saved(file));
    } catch {
      onMessage(failed);
    }
    setBusy(false);
  };
  return (
    <MenuLayer menu={menu}>
      {NAMES.map((name) => (
        <Menu.Item key={name} disabled={busy || content.parts.length === 0} onClick={() => save(name)}>
          {outputs[name]}
        </Menu.Item>
      ))}
    </MenuLayer>
  );
}
