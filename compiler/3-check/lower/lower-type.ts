/** Interface only so far. */
