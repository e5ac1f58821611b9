package io.careline.core.handbook;

import io.careline.calendar.ClockTarget;
import io.careline.callback.Callback;
import io.careline.callback.CallbackCommand;
import io.careline.callback.CallbackEvent;
import io.careline.callback.CallbackPolicy;
import io.careline.callback.CallbackQueue;
import io.careline.callback.VisitInterval;
import io.careline.common.Incubating;
import io.careline.complaint.Complaint;
import io.careline.complaint.ComplaintCommand;
import io.careline.complaint.ComplaintEvent;
import io.careline.complaint.ComplaintPolicy;
import io.careline.complaint.CustomerTier;
import io.careline.core.lifecycle.LifecycleBuilder;
import io.careline.core.orderflag.FlagCodeBooks;
import io.careline.core.orderflag.OrderFlags;
import io.careline.core.orderflag.Orders;
import io.careline.core.returns.Returns;
import io.careline.lifecycle.Lifecycle;
import io.careline.lifecycle.PolicyVersion;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderCommand;
import io.careline.orderflag.OrderEvent;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagCommand;
import io.careline.orderflag.OrderFlagEvent;
import io.careline.orderflag.OrderFlagPolicy;
import io.careline.orderflag.OrderPolicy;
import io.careline.privacy.ConfidentialityPolicy;
import io.careline.returns.GoodsReturn;
import io.careline.returns.ReturnCommand;
import io.careline.returns.ReturnEvent;
import io.careline.returns.ReturnPolicy;
import io.careline.roster.RosterView;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a {@link Handbook} says of customers: complaints, callbacks, orders, returns, and what is confidential in them. */
abstract sealed class CustomerSections permits PeopleSections {
    final PolicyVersion version;
    private final @Nullable ComplaintRules complaints;
    private final @Nullable CallbackRules callbacks;
    private final @Nullable OrderRules orders;
    private final @Nullable ReturnPolicy returns;
    private final ConfidentialityPolicy confidentiality;

    CustomerSections(HandbookDraft draft) {
        this.version = PolicyVersion.of(draft.id, draft.version);
        this.complaints = ComplaintRules.of(draft, version);
        this.callbacks = CallbackRules.of(draft, version);
        this.orders = OrderRules.of(draft, version);
        this.returns = draft.returns == null ? null : draft.returns.policy(version, draft.zone);
        draft.confidentiality.version(version).zone(draft.zone);
        archiveRetention().ifPresent(draft.confidentiality::archiveRetention);
        this.confidentiality = draft.confidentiality.build();
    }

    final <T> T section(String name, @Nullable T rules) {
        if (rules == null) {
            throw new IllegalStateException("handbook (" + version + ") has no section " + name);
        }
        return rules;
    }

    /**
     * What it says of complaints.
     *
     * @throws IllegalStateException if it has no section {@code complaints}
     */
    public ComplaintPolicy complaintPolicy() {
        return section("complaints", complaints).policy();
    }

    /**
     * The complaint life cycle by its rules.
     *
     * @return put together anew at each call: keep it
     * @throws IllegalStateException if it has no section {@code complaints}
     */
    public Lifecycle<Complaint, ComplaintCommand, ComplaintEvent> complaints() {
        return defineComplaints().build();
    }

    /**
     * The same life cycle, open for rules of the user's own.
     *
     * @return a builder of the caller's own
     * @throws IllegalStateException if it has no section {@code complaints}
     */
    public LifecycleBuilder<Complaint, ComplaintCommand, ComplaintEvent> defineComplaints() {
        return section("complaints", complaints).define();
    }

    /**
     * How long after the resolution the customers of each tier are asked whether they are satisfied (rule CP9); empty if
     * it makes no difference between tiers. Unmodifiable.
     *
     * @throws IllegalStateException if it has no section {@code complaints}
     */
    public Map<CustomerTier, ClockTarget> followUpTiers() {
        return section("complaints", complaints).followUpTiers();
    }

    /** How long a complaint stays in the archive (gap G14), for the host to act on; empty if it does not say. */
    public Optional<Period> archiveRetention() {
        return complaints == null ? Optional.empty() : complaints.archiveRetention();
    }

    /**
     * What it says of callbacks.
     *
     * @throws IllegalStateException if it has no section {@code callbacks}
     */
    public CallbackPolicy callbackPolicy() {
        return section("callbacks", callbacks).policy();
    }

    /**
     * The callback life cycle by its rules.
     *
     * @return put together anew at each call: keep it
     * @throws IllegalStateException if it has no section {@code callbacks}
     */
    public Lifecycle<Callback, CallbackCommand, CallbackEvent> callbacks() {
        return defineCallbacks().build();
    }

    /**
     * The same life cycle, open for rules of the user's own.
     *
     * @return a builder of the caller's own
     * @throws IllegalStateException if it has no section {@code callbacks}
     */
    public LifecycleBuilder<Callback, CallbackCommand, CallbackEvent> defineCallbacks() {
        return section("callbacks", callbacks).define();
    }

    /**
     * The empty queue of callbacks by its rules.
     *
     * @throws IllegalStateException if it has no section {@code callbacks}
     */
    public CallbackQueue callbackQueue() {
        return section("callbacks", callbacks).queue();
    }

    /** How often customers are visited, tier by tier (rule CB11); empty if it does not say. Unmodifiable. */
    public List<VisitInterval> visitIntervals() {
        return callbacks == null ? List.of() : callbacks.visits();
    }

    /**
     * What it says of order flags and remarks.
     *
     * @throws IllegalStateException if it has no section {@code orders}
     */
    public OrderFlagPolicy orderFlagPolicy() {
        return section("orders", orders).flags();
    }

    /**
     * What it says of the steps of an order.
     *
     * @throws IllegalStateException if it has no section {@code orders}
     */
    public OrderPolicy orderPolicy() {
        return section("orders", orders).orders();
    }

    /** How the platforms that it sells on write flags; all that ship with the library if it does not say. */
    public FlagCodeBooks flagCodeBooks() {
        return orders == null ? FlagCodeBooks.standard() : orders.books();
    }

    /**
     * The life cycle of an order's flag by its rules.
     *
     * @return put together anew at each call: keep it
     * @throws IllegalStateException if it has no section {@code orders}
     */
    public Lifecycle<OrderFlag, OrderFlagCommand, OrderFlagEvent> orderFlags() {
        return OrderFlags.lifecycle(orderFlagPolicy(), flagCodeBooks());
    }

    /**
     * The life cycle of an order by its rules.
     *
     * @param roster who works which night shift (rule OF4)
     * @return put together anew at each call: keep it
     * @throws IllegalStateException if it has no section {@code orders}
     */
    public Lifecycle<Order, OrderCommand, OrderEvent> orders(RosterView roster) {
        return Orders.lifecycle(orderPolicy(), roster);
    }

    /**
     * What it says of returns.
     *
     * @throws IllegalStateException if it has no section {@code returns}
     */
    public ReturnPolicy returnPolicy() {
        return section("returns", returns);
    }

    /**
     * The return life cycle by its rules, with the law of mainland China as the floor.
     *
     * @return put together anew at each call: keep it
     * @throws IllegalStateException if it has no section {@code returns}
     */
    public Lifecycle<GoodsReturn, ReturnCommand, ReturnEvent> returns() {
        return defineReturns().build();
    }

    /**
     * The same life cycle, open for rules of the user's own.
     *
     * @return a builder of the caller's own
     * @throws IllegalStateException if it has no section {@code returns}
     */
    public LifecycleBuilder<GoodsReturn, ReturnCommand, ReturnEvent> defineReturns() {
        return Returns.define(returnPolicy(), Returns.chinaLegalFloor());
    }

    /**
     * Who may see, keep and copy what (rules CF1, CF2, CF4), with the retention of its archive (gap G14); as the library has
     * it where the handbook does not say.
     */
    @Incubating(since = "0.1.0")
    public ConfidentialityPolicy confidentialityPolicy() {
        return confidentiality;
    }
}
