/** Style sheet in roles: `.r-title` becomes the class that a theme gives its title. */
export const sharedStyle = `
:root {
  --ink: #1c1a18;
  --paper: #fff;
  --accent: #a3241e;
  --quiet: #6b655e;
  --line: #dcd6cd;
  --tint: #f6f3ee;
  --display: Georgia, 'Times New Roman', serif;
  --text: Georgia, 'Times New Roman', serif;
  --ui: 'Helvetica Neue', Helvetica, Arial, sans-serif;
  --measure: 680px;
}
* {
  box-sizing: border-box;
}
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 18px/1.65 var(--text);
}
a {
  color: inherit;
  text-decoration-color: var(--line);
  text-underline-offset: 3px;
}
img {
  display: block;
  max-width: 100%;
  height: auto;
}
.r-header {
  border-bottom: 1px solid var(--line);
  text-align: center;
  font-family: var(--ui);
}
.r-siteName {
  margin: 0;
  font: 700 34px/1.2 var(--display);
  letter-spacing: -0.5px;
  padding: 20px 16px 12px;
}
.r-siteName a,
.r-menuItem a,
.r-cardTitle a,
.r-cardLabel a,
.r-label a,
.r-byline a,
.r-tag a,
.r-more a {
  text-decoration: none;
}
.r-menu {
  display: flex;
  flex-wrap: wrap;
  justify-content: center;
  gap: 4px 18px;
  margin: 0 auto;
  padding: 8px 16px 12px;
  max-width: 1120px;
  list-style: none;
  font-size: 13px;
}
.r-nav {
  min-width: 0;
}
.r-menuItem {
  position: relative;
}
.r-submenu {
  display: none;
  position: absolute;
  left: -10px;
  top: 100%;
  z-index: 3;
  min-width: 150px;
  margin: 0;
  padding: 8px 12px;
  list-style: none;
  text-align: left;
  background: var(--paper);
  border: 1px solid var(--line);
}
.r-menuItem:hover > .r-submenu {
  display: block;
}
.r-login {
  display: none;
}
.r-main {
  max-width: 1120px;
  margin: 0 auto;
  padding: 32px 20px 64px;
}
.r-article {
  max-width: var(--measure);
  margin: 0 auto;
}
.r-label {
  font: 700 13px/1.4 var(--ui);
  letter-spacing: 0.08em;
  text-transform: uppercase;
  color: var(--accent);
}
.r-title {
  margin: 8px 0 14px;
  font: 700 40px/1.15 var(--display);
  letter-spacing: -0.6px;
  text-wrap: balance;
}
.r-byline,
.r-day,
.r-cardByline,
.r-cardDay {
  font: 14px/1.5 var(--ui);
  color: var(--quiet);
}
.r-standfirst {
  margin: 14px 0;
  font: italic 21px/1.45 var(--text);
  color: var(--quiet);
}
.r-lead {
  margin: 26px 0;
}
.r-caption,
.wp-caption-text,
figcaption,
caption {
  padding-top: 8px;
  font: 13px/1.5 var(--ui);
  color: var(--quiet);
  text-align: left;
}
.r-body {
  margin-top: 26px;
}
.r-body p {
  margin: 0 0 1.15em;
}
.r-body h2,
.r-body h3 {
  margin: 1.7em 0 0.6em;
  font: 700 25px/1.3 var(--display);
}
.r-body h3 {
  font-size: 21px;
}
.r-body blockquote {
  margin: 1.6em 0;
  padding-left: 20px;
  border-left: 3px solid var(--accent);
  font-style: italic;
}
.r-body figure {
  margin: 1.8em 0;
}
.r-body table {
  width: 100%;
  margin: 1.6em 0;
  border-collapse: collapse;
  font: 15px/1.4 var(--ui);
}
.r-body th,
.r-body td {
  padding: 8px 10px;
  border-bottom: 1px solid var(--line);
  text-align: left;
  vertical-align: top;
}
.r-body hr {
  width: 90px;
  margin: 2.4em auto;
  border: 0;
  border-top: 1px solid var(--quiet);
}
.r-body iframe {
  display: block;
  width: 100%;
  height: auto;
  aspect-ratio: 16 / 9;
  border: 0;
  background: #2b2a28;
}
.r-body .note {
  margin-top: 2.4em;
  padding-top: 1em;
  border-top: 1px solid var(--line);
  font-size: 15px;
}
.r-tags {
  display: flex;
  flex-wrap: wrap;
  gap: 8px;
  margin: 28px 0 18px;
  padding: 0;
  list-style: none;
}
.r-tag {
  padding: 3px 10px;
  font: 13px/1.5 var(--ui);
  background: var(--tint);
  border-radius: 3px;
}
.r-share {
  padding: 14px 0;
  font: 700 14px/30px var(--ui);
  border-block: 1px solid var(--line);
}
.r-share a {
  display: inline-block;
  width: 30px;
  margin-left: 8px;
  text-align: center;
  text-decoration: none;
  color: #fff;
  background: var(--accent);
  border-radius: 50%;
}
.r-related {
  margin-top: 56px;
}
.r-boxTitle {
  margin: 0 0 18px;
  font: 700 22px/1.3 var(--display);
}
.r-cards {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(230px, 1fr));
  gap: 28px 24px;
  margin: 0;
  padding: 0;
  list-style: none;
}
.r-cardPicture img {
  width: 100%;
  aspect-ratio: 3 / 2;
  object-fit: cover;
}
.r-cardLabel {
  margin-top: 10px;
  font: 700 11px/1.5 var(--ui);
  letter-spacing: 0.07em;
  text-transform: uppercase;
  color: var(--accent);
}
.r-cardTitle {
  margin: 4px 0 6px;
  font: 700 19px/1.28 var(--display);
}
.r-excerpt {
  margin: 6px 0;
  font-size: 16px;
  line-height: 1.5;
}
.r-more {
  margin-top: 20px;
  font: 700 14px/1.5 var(--ui);
  color: var(--accent);
}
.r-comments {
  max-width: var(--measure);
  margin: 56px auto 0;
}
.r-comments ol {
  padding-left: 0;
  list-style: none;
}
.r-comments ol ol {
  padding-left: 26px;
  border-left: 2px solid var(--line);
}
.comment-body,
.r-comment {
  padding: 14px 0;
  border-bottom: 1px solid var(--line);
  font-size: 16px;
}
.comment-meta,
.r-commentAuthor,
.r-commentDay,
.reply {
  font: 13px/1.5 var(--ui);
  color: var(--quiet);
}
.comment-content p,
.r-commentText p {
  margin: 6px 0;
}
.r-respond {
  margin-top: 22px;
  padding: 18px 20px;
  background: var(--tint);
  font: 15px/1.5 var(--ui);
}
.r-respond small {
  display: none;
}
.r-footer {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(220px, 1fr));
  gap: 32px;
  padding: 44px max(20px, calc((100% - 1120px) / 2));
  font: 14px/1.7 var(--ui);
  color: #e8e2d9;
  background: #23201d;
}
.r-small {
  grid-column: 1 / -1;
  padding-top: 18px;
  font-size: 12px;
  border-top: 1px solid #4a453f;
}
input,
button {
  padding: 7px 10px;
  font: 14px var(--ui);
  border: 1px solid var(--line);
  border-radius: 3px;
}
button {
  color: #fff;
  background: var(--accent);
  border-color: var(--accent);
}
@media (max-width: 640px) {
  .r-title {
    font-size: 30px;
  }
  .r-menu {
    flex-wrap: nowrap;
    justify-content: flex-start;
    overflow-x: auto;
    white-space: nowrap;
  }
  .r-body table {
    font-size: 12px;
  }
  .r-body th,
  .r-body td {
    padding-inline: 4px;
  }
}
`;
