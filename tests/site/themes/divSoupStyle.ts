/** Style sheet in roles: `.r-title` becomes the class that a theme gives its title. */
export const divSoupStyle = `
:root {
  --ink: #e9edf2;
  --paper: #14181f;
  --accent: #ffb454;
  --quiet: #9aa7b5;
  --line: #2c3440;
  --tint: #1d232d;
  --display: 'Avenir Next', 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif;
  --text: 'Avenir Next', 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif;
  --ui: 'Avenir Next', 'Segoe UI', 'Noto Sans', 'DejaVu Sans', sans-serif;
}
body {
  font-size: 17px;
}
.r-header {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  padding: 0 max(20px, calc((100% - 1120px) / 2));
  text-align: left;
}
.r-siteName {
  padding-left: 0;
  font-size: 24px;
  color: var(--accent);
}
.r-menu {
  justify-content: flex-end;
  padding-inline: 0;
  max-width: 780px;
  color: var(--quiet);
}
.r-title {
  font-size: 44px;
  letter-spacing: -1.2px;
}
.r-standfirst {
  font-style: normal;
}
.r-paragraph {
  margin-bottom: 1.15em;
}
.r-subheading {
  margin: 1.7em 0 0.6em;
  font-size: 23px;
  font-weight: 700;
}
.r-quotation {
  margin: 1.6em 0;
  padding: 18px 22px 4px;
  background: var(--tint);
  border-radius: 8px;
}
.r-source {
  padding-bottom: 14px;
  font-size: 14px;
  color: var(--quiet);
}
.r-picture {
  margin: 1.8em 0;
}
.r-verse {
  margin: 1.4em 0 1.4em 28px;
  font-style: italic;
}
.r-rule {
  width: 60px;
  margin: 2.4em auto;
  border-top: 2px solid var(--accent);
}
.r-card {
  overflow: hidden;
  padding-bottom: 14px;
  background: var(--tint);
  border-radius: 10px;
}
.r-cardLabel,
.r-cardTitle,
.r-cardByline,
.r-cardDay {
  padding-inline: 14px;
}
.r-share a,
button {
  color: #14181f;
}
input {
  color: var(--ink);
  background: var(--tint);
}
.r-footer {
  background: #0d1015;
}
@media (max-width: 640px) {
  .r-nav {
    width: 100%;
  }
  .r-menu {
    justify-content: flex-start;
  }
}
`;
