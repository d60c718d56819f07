/** The level of a heading below the piece's title: 2 for `h1` too, since the title stands above all; 3 for the summary of something folded. */
export function headingLevel(element: Element): 2 | 3 | 4 | 5 | 6 {
  switch (element.localName) {
    case 'h3':
    case 'summary':
      return 3;
    case 'h4':
      return 4;
    case 'h5':
      return 5;
    case 'h6':
      return 6;
    default:
      return 2;
  }
}
