import type { ButtonHTMLAttributes } from 'react';
import styles from './controls.module.css';

/** A plain button of the toolbars. */
export function Button({ className = '', ...properties }: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button type="button" data-control className={`${styles.button} ${className}`} {...properties} />;
}
