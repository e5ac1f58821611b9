package io.careline.core.handbook;

import io.careline.core.orderflag.FlagCodeBooks;
import io.careline.lifecycle.PolicyVersion;
import io.careline.orderflag.OrderFlagPolicy;
import io.careline.orderflag.OrderPolicy;
import org.jspecify.annotations.Nullable;

/** What a handbook says of orders, their flags and remarks, ready to be used. */
record OrderRules(OrderFlagPolicy flags, OrderPolicy orders, FlagCodeBooks books) {
    /** Null if the draft has no such section. */
    static @Nullable OrderRules of(HandbookDraft draft, PolicyVersion version) {
        OrderSection section = draft.orders;
        return section == null
                ? null
                : new OrderRules(
                        section.flags.version(version).build(),
                        section.orders.version(version).build(),
                        section.codeBooks());
    }
}
