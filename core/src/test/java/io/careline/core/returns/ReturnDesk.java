package io.careline.core.returns;

import io.careline.common.CustomerRef;
import io.careline.common.Money;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.lifecycle.Actor;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Role;
import io.careline.orderflag.OrderId;
import io.careline.orderflag.WaybillNumber;
import io.careline.returns.AuthoriseReturn;
import io.careline.returns.DispatchGoods;
import io.careline.returns.GoodsKind;
import io.careline.returns.GoodsReturn;
import io.careline.returns.InspectGoods;
import io.careline.returns.ReceiveGoods;
import io.careline.returns.RequestReturn;
import io.careline.returns.ReturnCause;
import io.careline.returns.ReturnCommand;
import io.careline.returns.ReturnEvent;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnPolicy;
import io.careline.returns.ReturnTerms;
import java.time.LocalDateTime;
import java.util.List;

/** A desk in Shanghai with one return of goods that were ordered and signed for the week before. */
final class ReturnDesk extends LifecycleDesk<GoodsReturn, ReturnCommand, ReturnEvent, ReturnDesk> {
    static final Actor ANN = Actor.of("ann", Role.OFFICER);
    static final Actor BOSS = Actor.of("boss", Role.SUPERVISOR);
    static final Actor TIMER = Actor.of("timer", Role.SYSTEM);
    static final WaybillNumber PARCEL = WaybillNumber.of("SF123");
    static final ReturnTerms TERMS = terms("taobao-returns", "2026-01-01T00:00").build();
    static final ReturnPolicy POLICY = policy().addTerms(TERMS).build();

    ReturnDesk() {
        this(POLICY);
    }

    ReturnDesk(ReturnPolicy policy) {
        super(Returns.lifecycle(policy), "R-1", ANN);
    }

    @Override
    protected ReturnDesk self() {
        return this;
    }

    static ReturnPolicy.Builder policy() {
        ReturnPolicy.Builder policy = ReturnPolicy.builder();
        policy.version(PolicyVersion.of("taobao-shop", "1")).zone(ZONE);
        return policy;
    }

    static ReturnTerms.Builder terms(String id, String inForceFrom) {
        ReturnTerms.Builder terms = ReturnTerms.builder();
        terms.version(PolicyVersion.of(id, "1")).inForceFrom(local(inForceFrom));
        return terms;
    }

    /** Sound goods for 100 yuan, ordered on 20 February, signed for on 26 February at noon, not wanted any more. */
    static ReturnFacts.Builder facts() {
        ReturnFacts.Builder facts = ReturnFacts.builder();
        facts.orderedAt(local("2026-02-20T10:00"))
                .signedAt(local("2026-02-26T12:00"))
                .requestedAt(local("2026-03-02T08:55"))
                .price(yuan("100"))
                .goods(GoodsKind.ORDINARY)
                .cause(ReturnCause.CHANGE_OF_MIND)
                .packagingComplete(true)
                .opened(false)
                .used(false);
        return facts;
    }

    static Money yuan(String amount) {
        return Money.of("CNY", amount);
    }

    static RequestReturn.Builder wish(ReturnFacts facts) {
        RequestReturn.Builder request = RequestReturn.builder();
        request.customer(CustomerRef.of("K-7")).order(OrderId.of("O-1")).facts(facts);
        return request;
    }

    static InspectGoods.Builder sound() {
        InspectGoods.Builder inspect = InspectGoods.builder();
        inspect.packagingComplete(true).opened(false).used(false);
        return inspect;
    }

    ReturnDesk requested(ReturnFacts facts) {
        return accept(wish(facts).build());
    }

    ReturnDesk requested() {
        return requested(facts().build());
    }

    ReturnDesk authorised() {
        return requested().accept(AuthoriseReturn.of());
    }

    ReturnDesk dispatched() {
        return authorised().accept(DispatchGoods.of(PARCEL));
    }

    ReturnDesk received() {
        return dispatched().accept(ReceiveGoods.of());
    }

    ReturnDesk inspected() {
        return received().accept(sound().build());
    }

    List<String> deadlines() {
        return lifecycle().deadlines(state(), context()).stream()
                .map(deadline -> deadline.name() + " " + LocalDateTime.ofInstant(deadline.dueAt(), ZONE) + " "
                        + deadline.command().type().tag())
                .toList();
    }
}
