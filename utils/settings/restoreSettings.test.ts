import { expect, it } from 'vitest';
import { restoreSettings } from './restoreSettings';
import { changeSettings, readSettings } from './settings';

it('takes over what was not chosen here, and leaves what was', async () => {
  await changeSettings({ theme: 'dark' });
  await restoreSettings({ theme: 'sepia', textSize: 22, toolbar: 'broken' });
  expect(await readSettings()).toMatchObject({ theme: 'dark', textSize: 22, toolbar: true });
});

it('takes over the names of the inks where none was given here, and only there', async () => {
  await restoreSettings({ inkNames: { figure: 'numeri' } });
  await restoreSettings({ inkNames: { figure: 'cifre' } });
  expect((await readSettings()).inkNames).toEqual({ figure: 'numeri' });
});

it('brings saved searches to those that are here', async () => {
  const [acqua, porto] = [{ name: 'Acqua', query: 'acqua' }, { name: 'Porto', query: 'porto' }]; // prettier-ignore
  await changeSettings({ savedSearches: [acqua] });
  expect((await restoreSettings({ savedSearches: [{ ...acqua, query: 'altro' }, porto] })).savedSearches).toEqual([acqua, porto]);
});
