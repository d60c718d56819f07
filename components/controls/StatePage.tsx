import type { ComponentChildren, JSX } from 'preact';

interface StatePageProps {
  /** What is the matter, in one sentence. */
  title: string;
  /** What is safe, and what to do. */
  children?: ComponentChildren;
  /** One action, two at most. */
  action?: ComponentChildren;
  /** `alert` for what has gone wrong just now. */
  role?: 'alert' | 'status';
}

/** A page for a state that is not the content: a sentence, one action, no clip art. */
export function StatePage({ title, children, action, role = 'status' }: StatePageProps): JSX.Element {
  return (
    <section class="state" role={role}>
      <p class="state-mark" aria-hidden="true">
        ¶
      </p>
      <h1 class="state-title">{title}</h1>
      {children !== undefined && <p class="state-text">{children}</p>}
      {action !== undefined && <div class="state-action">{action}</div>}
    </section>
  );
}
