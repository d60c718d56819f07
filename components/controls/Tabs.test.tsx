// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { Tabs } from './Tabs';

afterEach(cleanup);

function ThreeViews() {
  const [chosen, choose] = useState<'one' | 'two' | 'three'>('one');
  const tabs = (['one', 'two', 'three'] as const).map((name) => ({ name, label: name, panel: `panel ${name}` }));
  return <Tabs label="views" tabs={tabs} chosen={chosen} onChoose={choose} />;
}

const chosen = () => screen.getByRole('tab', { selected: true }).textContent;

it('walks with arrows, Home and End, around the ends, and takes the focus along', () => {
  render(<ThreeViews />);
  const walk = (key: string) => fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key });
  walk('ArrowRight');
  expect(chosen()).toBe('two');
  expect(document.activeElement?.textContent).toBe('two');
  walk('End');
  expect(chosen()).toBe('three');
  walk('ArrowRight');
  expect(chosen()).toBe('one');
  walk('ArrowLeft');
  expect(chosen()).toBe('three');
  walk('Home');
  expect(chosen()).toBe('one');
});

it('keeps room for a count that is not known yet, and none where there is nothing to count', () => {
  const tabs = ([3, null, undefined] as const).map((count, index) => ({
    name: `tab ${index}`,
    label: `tab ${index}`,
    panel: '',
    ...(count === undefined ? {} : { count }),
  }));
  render(<Tabs label="views" tabs={tabs} chosen="tab 0" onChoose={() => undefined} />);
  expect(screen.getAllByRole('tab').map((tab) => tab.querySelector('.tab-count')?.textContent)).toEqual(['3', '', undefined]);
});

it('makes the panels that are not chosen inert, and keeps one tab stop', () => {
  render(<ThreeViews />);
  fireEvent.click(screen.getByRole('tab', { name: 'two' }));
  // jsdom knows `inert` neither as a property nor as an attribute that it reflects.
  const inert = [...document.querySelectorAll<HTMLElement>('[role=tabpanel]')].filter(
    (panel) => panel.inert || panel.hasAttribute('inert'),
  );
  expect(inert.map((panel) => panel.textContent)).toEqual(['panel one', 'panel three']);
  expect(screen.getAllByRole('tab').map((tab) => tab.tabIndex)).toEqual([-1, 0, -1]);
});
