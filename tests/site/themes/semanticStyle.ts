/** Style sheet in roles: `.r-title` becomes the class that a theme gives its title. */
export const semanticStyle = `
.r-header {
  border-top: 5px solid var(--accent);
}
.r-body > p:first-of-type::first-letter {
  float: left;
  padding: 6px 8px 0 0;
  font: 700 58px/0.8 var(--display);
  color: var(--accent);
}
`;
