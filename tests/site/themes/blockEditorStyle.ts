/** Style sheet in roles: `.r-title` becomes the class that a theme gives its title. */
export const blockEditorStyle = `
:root {
  --paper: #fbf7f0;
  --accent: #c2410c;
  --tint: #f1e9dc;
  --display: 'Palatino Linotype', Palatino, 'P052', 'DejaVu Serif', serif;
  --measure: 660px;
}
.r-header {
  padding-top: 10px;
}
.r-siteName {
  font-weight: 400;
  font-size: 30px;
  font-style: italic;
}
.r-article {
  text-align: left;
}
.r-title {
  font-size: 46px;
  font-weight: 400;
}
.screen-reader-text {
  position: absolute;
  width: 1px;
  height: 1px;
  margin: -1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
.wp-block-pullquote {
  margin: 2em -30px;
  padding: 20px 30px;
  text-align: center;
  border-block: 2px solid var(--accent);
}
.wp-block-pullquote blockquote {
  margin: 0;
  padding: 0;
  border: 0;
  font: 400 25px/1.4 var(--display);
}
.wp-block-pullquote p {
  margin: 0;
}
.wp-block-gallery figure {
  margin: 0;
}
.wp-block-image img {
  width: 100%;
  background: var(--tint);
}
.wp-block-verse {
  margin: 1.5em 0;
  font: italic 19px/1.6 var(--text);
  white-space: pre-wrap;
}
.wp-block-details {
  margin: 2em 0;
  padding: 14px 20px;
  background: var(--tint);
  border-radius: 6px;
}
.wp-block-details summary {
  font: 700 21px/1.4 var(--display);
  cursor: pointer;
}
.wp-block-details[open] summary {
  margin-bottom: 12px;
}
.r-tag {
  background: none;
  border: 1px solid var(--line);
  border-radius: 20px;
}
@media (max-width: 720px) {
  .wp-block-pullquote {
    margin-inline: 0;
  }
  .r-title {
    font-size: 32px;
  }
}
`;
