package io.careline.examples.replay.run;

import io.careline.calendar.BusinessCalendar;
import io.careline.callback.CallbackPolicy;
import io.careline.core.callback.CallbackPolicies;
import io.careline.core.handbook.Handbook;
import io.careline.core.orderflag.FlagCodeBooks;
import io.careline.lifecycle.PolicyVersion;
import io.careline.orderflag.OrderFlagPolicy;
import io.careline.orderflag.OrderPolicy;
import io.careline.returns.ReturnPolicy;
import io.careline.returns.ReturnTerms;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The desk under whose rules callbacks and orders are replayed: a handbook's calendar and zone, and the rules that all
 * handbooks share.
 *
 * @param handbook the handbook
 * @param calendar its working time
 * @param callbacks its rules on callbacks
 * @param flags its rules on flags and remarks
 * @param orders its rules on orders
 * @param returns its rules on returns
 * @param books how platforms write flags
 */
public record Shop(
        PolicyVersion handbook,
        BusinessCalendar calendar,
        CallbackPolicy callbacks,
        OrderFlagPolicy flags,
        OrderPolicy orders,
        ReturnPolicy returns,
        FlagCodeBooks books) {
    /** The desk of a handbook; what it does not say of orders and returns is as handbooks share it. */
    static Shop of(Handbook handbook) {
        PolicyVersion version = handbook.version();
        return new Shop(
                version,
                handbook.calendar(),
                CallbackPolicies.handbook(),
                said(
                        handbook::orderFlagPolicy,
                        () -> OrderFlagPolicy.builder().version(version).build()),
                said(
                        handbook::orderPolicy,
                        () -> OrderPolicy.builder().version(version).build()),
                said(handbook::returnPolicy, () -> returns(handbook)),
                handbook.flagCodeBooks());
    }

    /** What a handbook has a section on, or else what handbooks share. */
    static <P> P said(Supplier<P> section, Supplier<P> shared) {
        try {
            return section.get();
        } catch (IllegalStateException e) {
            return shared.get();
        }
    }

    /** The terms of rules RT1 to RT6 for every order. */
    private static ReturnPolicy returns(Handbook handbook) {
        ReturnTerms terms = ReturnTerms.builder()
                .version(handbook.version())
                .inForceFrom(Instant.EPOCH)
                .build();
        return ReturnPolicy.builder()
                .version(handbook.version())
                .zone(handbook.zone())
                .addTerms(terms)
                .build();
    }

    /** The zone of times without an offset. */
    public ZoneId zone() {
        return calendar.zone();
    }
}
