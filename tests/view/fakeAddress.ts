import type { AddressBar } from '@/view/viewStore';

/** An address bar with a history of its own, for tests. */
export class FakeAddress implements AddressBar {
  readonly steps: string[];
  at = 0;
  pushes = 0;
  replaces = 0;
  private listener = () => {};

  constructor(search = '') {
    this.steps = [search];
  }

  read = (): string => this.steps[this.at] ?? '';

  push = (search: string): void => {
    this.pushes += 1;
    this.at += 1;
    this.steps.splice(this.at, this.steps.length, search);
  };

  replace = (search: string): void => {
    this.replaces += 1;
    this.steps[this.at] = search;
  };

  onReturn = (listener: () => void): void => {
    this.listener = listener;
  };

  go(by: number): void {
    this.at += by;
    this.listener();
  }
}
