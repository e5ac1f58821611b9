package io.careline.callback;

import java.time.YearMonth;
import org.immutables.value.Value;

/** What was done in a month to look after customers, for the superior (rule CB13). Immutable and thread-safe. */
@Value.Immutable
public sealed interface CustomerCareSummary permits ImmutableCustomerCareSummary {
    /** The month. */
    YearMonth month();

    /** How many customers were asked to be called; each counts once. */
    int customers();

    /** How many callbacks were requested. */
    int requested();

    /** How often a number was dialled. */
    int dialed();

    /** How many of these calls somebody answered. */
    int answered();

    /** How many callbacks were completed, whatever came of them. */
    int completed();

    /** How many of these with a customer who is content. */
    int satisfied();

    /** How many of these with a customer who is not. */
    int dissatisfied();

    /** How many of these with a new requirement. */
    int newRequirements();

    /** How many callbacks ended without the customer being reached: no try left, or too late. */
    int unreached();

    /** How many promises were broken (rule CB3). */
    int promisesBroken();

    /** How many visits were made, those not counted that met nobody (rule CB10). */
    int visits();

    /** How often a visit met nobody (rule CB10). */
    int nobodyHome();

    /** Starts one; all attributes are mandatory. */
    static Builder builder() {
        return new Builder();
    }

    /** Assembles a {@link CustomerCareSummary}. Not thread-safe. */
    class Builder extends ImmutableCustomerCareSummary.Builder {
        Builder() {}
    }
}
