/** Lets others work, and comes back when there is time. */
export type Pause = () => Promise<unknown>;
