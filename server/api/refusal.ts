import { Failure, type FailureCode } from "#model/failure";

/** A failure of HTTP itself, whose status says more than its code: 405, 413, 415 … */
export class Refusal extends Failure {
  readonly status: number;

  constructor(status: number, code: FailureCode, message: string, options?: { cause?: unknown }) {
    super(code, message, options);
    this.status = status;
  }
}
