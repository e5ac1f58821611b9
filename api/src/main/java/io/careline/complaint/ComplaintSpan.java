package io.careline.complaint;

import io.careline.common.Incubating;

/**
 * Between which moments of a complaint a clock with a name of its own runs, such as one that a regulator sets.
 *
 * <p>It runs once: a complaint that is disputed after its resolution, or reopened, does not start it anew. Only an
 * earlier receipt, which a merged complaint may bring, starts what runs from the receipt anew from there, unless it is
 * overdue already. A complaint
 * that ends otherwise (withdrawn, declined, referred) calls it off. A clock for one severity starts only if the severity
 * is known when its span begins, so not at the receipt.
 */
@Incubating(since = "0.1.0")
public enum ComplaintSpan {
    /** From receipt until the complaint is acknowledged or, if that comes first, assessed. */
    RECEIPT_TO_ACCEPTANCE,

    /** From receipt until a response is proposed or the final one is issued; an acknowledgement is no response. */
    RECEIPT_TO_RESPONSE,

    /** From receipt until the customer accepts a response or has the final one. */
    RECEIPT_TO_RESOLUTION,

    /** From the acknowledgement or, if that comes first, the assessment until the resolution. */
    ACCEPTANCE_TO_RESOLUTION
}
