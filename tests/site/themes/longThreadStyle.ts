/** Style sheet in roles: `.r-title` becomes the class that a theme gives its title. */
export const longThreadStyle = `
:root {
  --accent: #2f6b3a;
  --tint: #eff4ec;
  --line: #d3dfce;
  --display: 'Georgia', 'DejaVu Serif', serif;
  --measure: 700px;
}
.r-header {
  color: #fff;
  background: #23402a;
  border: 0;
}
.r-submenu {
  color: var(--ink);
}
.r-siteName {
  letter-spacing: 1px;
  font-weight: 400;
  text-transform: uppercase;
}
.r-article {
  padding: 34px 38px;
  background: #fff;
  border: 1px solid var(--line);
  box-shadow: 0 2px 14px #0000000f;
}
body { background: linear-gradient(var(--tint), #fff 700px); }
.r-main > .r-cards { grid-template-columns: repeat(auto-fill, minmax(420px, 1fr)); }
.comment-body {
  padding: 14px 18px;
  background: var(--tint);
  border: 0;
  border-radius: 8px;
  margin-bottom: 10px;
}
.comments-number {
  font: 14px/1.5 var(--ui);
  color: var(--quiet);
}
.r-footer {
  background: #1a2f20;
}
@media (max-width: 640px) {
  .r-article {
    padding: 18px;
  }
}
`;
