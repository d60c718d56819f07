/** Style sheet in roles: `.r-title` becomes the class that a theme gives its title. */
export const pageBuilderStyle = `
:root {
  --accent: #0b7a75;
  --tint: #eef6f5;
  --line: #d5e2e0;
  --display: 'Trebuchet MS', 'DejaVu Sans', sans-serif;
  --ui: 'Trebuchet MS', 'DejaVu Sans', sans-serif;
  --measure: 720px;
}
.r-header {
  color: #fff;
  background: #0b4f4c;
  border: 0;
}
.r-submenu {
  color: var(--ink);
}
.r-standfirst {
  font-size: 20px;
  font-style: normal;
}
.r-newsletter {
  margin: 30px 0;
  padding: 20px 24px;
  background: var(--tint);
  border-top: 4px solid var(--accent);
  font-family: var(--ui);
}
.r-newsletter .r-boxTitle {
  margin: 0 0 8px;
  font-size: 20px;
}
.r-advert {
  margin: 30px 0;
  padding: 34px 20px;
  text-align: center;
  background: repeating-linear-gradient(45deg, #faf7e8, #faf7e8 14px, #f5f0d6 14px, #f5f0d6 28px);
  font: 700 18px/1.4 var(--ui);
}
.r-advert .r-small {
  padding: 0 0 10px;
  border: 0;
  font-size: 10px;
  letter-spacing: 0.12em;
  text-transform: uppercase;
  color: var(--quiet);
}
.r-readAlso {
  margin: 30px 0;
  padding: 12px 18px;
  border-left: 5px solid var(--accent);
  font: 700 17px/1.4 var(--ui);
}
.r-readAlso span {
  color: var(--accent);
}
.r-cards {
  grid-template-columns: repeat(auto-fill, minmax(240px, 1fr));
}
.eb-widget-small {
  grid-column: 1 / -1;
}
.r-footer {
  background: #0b3b39;
}
`;
