/** Pictures of invented data only: nothing here answers to input, so no script is sent. */
export const csr = false;
