import { describe, expect, it } from 'vitest';
import { searchableText } from './searchableText';

const nothing = { title: '', standfirst: null, authors: [], section: null, text: '', notes: [] };

describe('searchableText', () => {
  it('folds every field, a blank before every word, a line for each', () => {
    const searchable = searchableText({
      title: 'L’Età',
      standfirst: 'È qui',
      authors: ['Ada Neri', 'Ugo Riva'],
      section: 'Società',
      text: 'Uno.\n\nDue',
      notes: ['Già'],
    });
    expect(searchable).toBe(' l eta\n e qui\n ada neri\n ugo riva\n societa\n uno due\n gia');
  });

  it('leaves out what is empty or only marks', () => {
    expect(searchableText({ ...nothing, title: 'Acqua', standfirst: '—', authors: [''], notes: ['', 'tubi'] })).toBe(' acqua\n tubi');
    expect(searchableText(nothing)).toBe('');
  });

  it('lets no phrase run from one field into the next', () => {
    const searchable = searchableText({ ...nothing, title: 'Acqua', text: 'tubi vecchi' });
    expect(searchable.includes(' tubi vecchi')).toBe(true);
    expect(searchable.includes(' acqua tubi')).toBe(false);
  });
});
