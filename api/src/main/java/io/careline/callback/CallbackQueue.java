package io.careline.callback;

import io.careline.lifecycle.Rejection;
import java.time.Instant;
import java.util.List;

/**
 * The order in which callbacks are dialled: what is to be called next by whom.
 *
 * <p><b>Immutable</b>, and so safe for use by several threads: a change gives another queue, which shares all but a
 * path of its trees with the one before. Agents ask the one while the next is made, an answer never depends on what
 * was asked before, and what would be next tomorrow can be asked today. The price is garbage, some kilobytes a change.
 *
 * <p><b>Cost.</b> A change costs the logarithm of the number of callbacks, a question that of each line times the
 * number of lines. A line is what waits in one zone for one set of skills, and an agent's own of one zone; so it is the
 * number of zones and of different sets of skills that counts, not that of callbacks. Callbacks that are too late to
 * call but not {@link CallbackStatus#EXPIRED expired} yet may be passed over one by one.
 *
 * <p><b>Order.</b> Only what may be dialled now counts: its time is reached, an attempt is left, it is in the
 * customer's contact windows, it is not too late, and the agent may have it ({@link CallAccess}). Of these the {@link
 * CallCriterion criteria} choose, one after the other, and the id where they say nothing. A failed attempt does not cost
 * the customer his place ({@link Callback#waitingSince()}).
 *
 * <p>The queue decides nothing: send {@link MarkDue} where the time is reached and not recorded yet, {@link
 * ReassignCallback} where the agent takes over, then {@link OfferCallback} or {@link DialCustomer}, and put the callback
 * in again as it is then. A refused dialling, such as for a {@link CallCap}, is put in with {@link
 * CallDemand#notBefore()}.
 *
 * <p>Arguments must be non-null, or {@link NullPointerException} is thrown.
 */
public interface CallbackQueue {
    /**
     * This queue with a callback as it is now, instead of what was known of it. One that has ended is left out; one
     * that is in a call, has no time yet or no attempt left is kept and never next.
     */
    CallbackQueue with(Callback callback, CallDemand demand);

    /** The same, with the demand that the queue has for it; with {@link CallDemand#none()} if it has none. */
    CallbackQueue with(Callback callback);

    /** This queue without a callback; the queue itself if it is not there. */
    CallbackQueue without(CallbackId callback);

    /** How many callbacks there are, those not included that have ended. */
    int size();

    /** What an agent is to dial next, and why. */
    NextCall next(CallAgent agent, Instant now);

    /** All that keeps an agent from dialling a callback now; empty if nothing does, even if others come first. */
    List<Rejection> obstacles(CallbackId callback, CallAgent agent, Instant now);
}
