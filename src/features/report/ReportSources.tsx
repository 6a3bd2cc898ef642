import { webAddress } from '@/lib/webAddress';
import type { ListedSource } from '@/publish/document/document';
import { useWording } from '@/view/ViewContext';
import { REPORT_WORDS } from '@/wording/pages/reportWords';
import styles from './report.module.css';

/** The documents of a report, each once, by their numbers. */
export function ReportSources({ items }: { readonly items: readonly ListedSource[] }) {
  const words = REPORT_WORDS[useWording().language];
  if (items.length === 0) return null;
  return (
    <section className={styles.sources} aria-labelledby="report-sources">
      <h2 id="report-sources">{words.sources}</h2>
      <ol>
        {items.map(({ mark, text, address }) => (
          <li key={mark}>
            <span>{mark}</span>
            <p>
              <ToAddress address={webAddress(address)}>{text}</ToAddress>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function ToAddress({ address, children }: { readonly address: string | null; readonly children: string }) {
  if (address === null) return children;
  return (
    <a href={address} rel="noreferrer">
      {children}
    </a>
  );
}
