/** `on_thread_park`, `on_thread_unpark`: what a program wants to be told of a runtime that has nothing to do, and then has again. */
import type { Parks } from "./state.js";

export function makeParks(park: () => void, unpark: () => void): Parks {
  let parked = false;
  return {
    idle(): void {
      if (parked) return;
      parked = true;
      park();
    },
    busy(): void {
      if (!parked) return;
      parked = false;
      unpark();
    },
  };
}
