import type { Language } from '@/domain/localized';
import { textParagraphs } from '@/publish/report/reportText';
import styles from './part.module.css';

interface OwnWordsProps {
  readonly text: string;
  /** The language that its writer wrote in. */
  readonly language: Language;
}

/** The writer's own paragraphs, apart where a line is empty. */
export function OwnWords({ text, language }: OwnWordsProps) {
  return textParagraphs(text).map((paragraph, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no other identity
    <p key={at} className={styles.words} dir="auto" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      {paragraph}
    </p>
  ));
}
