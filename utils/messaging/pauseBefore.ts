/** Milliseconds before the second sending of a message; three times as long before each further one. Firefox refuses all messages while it takes the background down, some tenths of a second. */
const firstPause = 100;

/** Waits before a message is sent for the second, third, … time. */
export function pauseBefore(sending: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, firstPause * 3 ** (sending - 2));
  });
}
