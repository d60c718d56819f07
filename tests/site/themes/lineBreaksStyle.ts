/** Style sheet in roles: `.r-title` becomes the class that a theme gives its title. */
export const lineBreaksStyle = `
:root {
  --paper: #fff;
  --accent: #1f5fa8;
  --tint: #eaf1f9;
  --line: #c8d6e5;
  --display: Verdana, 'DejaVu Sans', Geneva, sans-serif;
  --text: Verdana, 'DejaVu Sans', Geneva, sans-serif;
  --ui: Verdana, 'DejaVu Sans', Geneva, sans-serif;
  --measure: 640px;
}
body {
  font-size: 15px;
  background: #dfe6ee;
}
.r-page {
  max-width: 980px;
  margin: 0 auto;
  background: var(--paper);
  box-shadow: 0 0 18px #9fb0c2;
}
.r-header {
  color: #fff;
  background: linear-gradient(#2b74c4, #174a85);
  border: 0;
}
.r-siteName {
  padding: 26px;
  font-size: 30px;
  text-align: left;
  text-shadow: 0 1px 2px #0d2f57;
}
.r-menu {
  justify-content: flex-start;
  background: #123a68;
  font-size: 12px;
}
.r-submenu {
  color: var(--ink);
}
.r-title {
  font-size: 27px;
  color: #123a68;
}
.r-card {
  padding: 8px 0;
  border-bottom: 1px dotted var(--line);
}
.r-cards {
  display: block;
}
.r-cardPicture {
  float: left;
  width: 110px;
  margin: 0 14px 8px 0;
}
.r-card::after {
  content: '';
  display: block;
  clear: both;
}
.r-body blockquote {
  background: var(--tint);
  padding: 14px 18px;
}
.r-footer {
  padding-inline: 24px;
  background: #123a68;
}
`;
