/** `dyn Trait` needs a trait whose methods can be called without knowing Self (E0038). */
import type { CheckCtx } from "../context.js";

/** Checks the trait objects met since the last time. */
export function checkObjectSafety(ctx: CheckCtx): void {
  for (const { trait, span } of ctx.takeDynUses()) {
    const [first, ...rest] = ctx.objectSafety(trait);
    if (first === undefined) continue;
    ctx.reportOnce("E0038", span, `the trait \`${trait.name}\` is not dyn compatible`, {
      label: `\`${trait.name}\` is not dyn compatible`,
      labels: [{ span: first.span, text: `…because ${first.reason}` }],
      notes: rest.map((v) => `and because ${v.reason}`),
      helps: [`use \`impl ${trait.name}\` or a generic parameter instead, or add \`where Self: Sized\` to what stands in the way`],
    });
  }
}
