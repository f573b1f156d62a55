declare global {
  namespace App {
    interface Error {
      message: string;
      /** further sentences: what is wrong and what to do */
      details?: string[];
      /** a way on */
      back?: string;
    }
  }
}

export {};
