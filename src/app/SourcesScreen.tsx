import { DocumentList } from '@/features/sources/DocumentList';
import { DocumentPageView } from '@/features/sources/DocumentPageView';
import { SourceList } from '@/features/sources/SourceList';
import { Button } from '@/ui/Button';
import { useChangeView, useViewFields, useWording } from '@/view/ViewContext';
import { PageFrame } from './PageFrame';
import type { ScreenProps } from './screenProps';

/** The documents that the figures stand in: the list of them, or one as a page. */
export function SourcesScreen({ dataset }: ScreenProps) {
  const { sourceId } = useViewFields('sourceId');
  const change = useChangeView();
  const { ui, terms, language } = useWording();
  const words = ui.sourcePages;
  const source = dataset.source.get(sourceId);
  const lead = source
    ? capital(`${terms.sourceKind[source.kind]}${terms.space}${terms.gradeLong[source.grade]}`)
    : words.lead(dataset.sources.length, dataset.figureCount);
  return (
    <PageFrame
      dataset={dataset}
      title={source?.title[language] ?? words.title}
      lead={lead}
      tools={source && <Button onClick={() => change({ sourceId: '' })}>{words.back}</Button>}
      navigation={(close) => <DocumentList dataset={dataset} onChosen={close} />}
      navigationName={words.documents}
      navigationValue={source?.title[language] ?? words.allDocuments}
    >
      {source ? (
        <DocumentPageView key={source.id} dataset={dataset} sourceId={source.id} />
      ) : (
        <SourceList dataset={dataset} />
      )}
    </PageFrame>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
