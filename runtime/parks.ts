/** `on_thread_park`, `on_thread_unpark`: what a program wants to be told of a runtime that has nothing to do, and then has again. */
import { R } from "./registers.js";
import type { Parks } from "./state.js";

export function makeParks(park: () => void, unpark: () => void): Parks {
  let parked = false;
  const busy = (): void => {
    if (!parked) return;
    parked = false;
    unpark();
  };
  return {
    idle(): boolean {
      if (parked) return false;
      parked = true;
      park();
      if (R.qh === R.qt) return false;
      busy();
      return true;
    },
    busy,
  };
}
