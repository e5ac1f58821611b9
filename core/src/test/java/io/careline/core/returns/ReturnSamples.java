package io.careline.core.returns;

import io.careline.common.AgentId;
import io.careline.common.AttributeKey;
import io.careline.common.Attributes;
import io.careline.common.CustomerRef;
import io.careline.common.Money;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.Finding;
import io.careline.lifecycle.PolicyVersion;
import io.careline.lifecycle.Rejection;
import io.careline.lifecycle.Revision;
import io.careline.lifecycle.Role;
import io.careline.orderflag.OrderId;
import io.careline.orderflag.WaybillNumber;
import io.careline.returns.AuthoriseReturn;
import io.careline.returns.CancelReturn;
import io.careline.returns.ConfirmRefund;
import io.careline.returns.DayCount;
import io.careline.returns.DispatchGoods;
import io.careline.returns.ExchangeGoods;
import io.careline.returns.ExpireReturn;
import io.careline.returns.FreightCharge;
import io.careline.returns.FreightLeg;
import io.careline.returns.FreightPayer;
import io.careline.returns.FreightTerms;
import io.careline.returns.GoodsDispatched;
import io.careline.returns.GoodsExchanged;
import io.careline.returns.GoodsInspected;
import io.careline.returns.GoodsKind;
import io.careline.returns.GoodsReceived;
import io.careline.returns.GoodsRejected;
import io.careline.returns.GoodsReturn;
import io.careline.returns.InspectGoods;
import io.careline.returns.ProposeRefund;
import io.careline.returns.ReassessReturn;
import io.careline.returns.ReceiveGoods;
import io.careline.returns.RecordRefundOverdue;
import io.careline.returns.RefundConfirmed;
import io.careline.returns.RefundOverdue;
import io.careline.returns.RefundProposed;
import io.careline.returns.RejectGoods;
import io.careline.returns.RequestReturn;
import io.careline.returns.ReturnAuthorised;
import io.careline.returns.ReturnBasis;
import io.careline.returns.ReturnCancelled;
import io.careline.returns.ReturnCause;
import io.careline.returns.ReturnCommand;
import io.careline.returns.ReturnComparison;
import io.careline.returns.ReturnDecision;
import io.careline.returns.ReturnEvent;
import io.careline.returns.ReturnExpired;
import io.careline.returns.ReturnFacts;
import io.careline.returns.ReturnId;
import io.careline.returns.ReturnOutcome;
import io.careline.returns.ReturnPolicy;
import io.careline.returns.ReturnReasons;
import io.careline.returns.ReturnReassessed;
import io.careline.returns.ReturnRemedy;
import io.careline.returns.ReturnRequested;
import io.careline.returns.ReturnStatus;
import io.careline.returns.ReturnTerms;
import io.careline.returns.ReturnWindow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One of every command and event of a return, and a return, with every attribute set. */
public final class ReturnSamples {
    private static final Instant TIME = Instant.parse("2026-03-02T01:15:30Z");
    private static final CustomerRef CUSTOMER = CustomerRef.of("customer-7");
    private static final OrderId ORDER = OrderId.of("O-1");
    private static final Money AMOUNT = Money.of("CNY", "129.5");
    private static final WaybillNumber WAYBILL = WaybillNumber.of("SF123");
    private static final Attributes ATTRIBUTES = Attributes.empty().with(AttributeKey.text("shop"), "shop-2");
    private static final ReturnFacts FACTS = ReturnFacts.builder()
            .orderedAt(Instant.parse("2026-02-20T02:00:00Z"))
            .requestedAt(TIME)
            .price(AMOUNT)
            .signedAt(Instant.parse("2026-02-26T04:00:00Z"))
            .goods(GoodsKind.UNSEALED_MEDIA)
            .cause(ReturnCause.COURIER_DAMAGE)
            .packagingComplete(true)
            .opened(true)
            .used(false)
            .checkedOnSigning(false)
            .distanceSale(true)
            .exemptionConfirmed(true)
            .agreedReturnPayer(FreightPayer.SELLER)
            .addCharges(FreightCharge.of(FreightLeg.OUTBOUND, Money.of("CNY", "8"), FreightPayer.BUYER))
            .build();
    private static final ReturnComparison ASSESSMENT = ReturnComparison.builder()
            .house(ReturnDecision.builder()
                    .outcome(ReturnOutcome.INELIGIBLE)
                    .policy(PolicyVersion.of("taobao-returns", "1"))
                    .addReasons(Rejection.of(ReturnReasons.OPENED, "RT2"))
                    .deadline(Instant.parse("2026-03-05T04:00:00Z"))
                    .build())
            .legalFloor(ReturnDecision.builder()
                    .outcome(ReturnOutcome.ELIGIBLE)
                    .policy(PolicyVersion.of("cn-seven-day-return", "2020"))
                    .source("article 25")
                    .addFindings(Finding.of(ReturnReasons.QUALITY_RIGHTS_APART))
                    .deadline(Instant.parse("2026-03-05T15:59:59.999999999Z"))
                    .freight(FreightTerms.of(FreightPayer.NOT_STATED, FreightPayer.SELLER, FreightPayer.NOT_STATED))
                    .addRemedies(ReturnRemedy.REFUND)
                    .refund(AMOUNT)
                    .build())
            .addDifferences(Finding.of(ReturnReasons.HOUSE_BELOW_LAW, "RT7").with("day", "4"))
            .build();

    private ReturnSamples() {}

    /** One of every command, in the order of the types. */
    public static List<ReturnCommand> commands() {
        return List.of(
                RequestReturn.builder()
                        .customer(CUSTOMER)
                        .order(ORDER)
                        .facts(FACTS)
                        .remedy(ReturnRemedy.EXCHANGE)
                        .attributes(ATTRIBUTES)
                        .build(),
                ReassessReturn.builder().facts(FACTS).attributes(ATTRIBUTES).build(),
                AuthoriseReturn.builder()
                        .basis(ReturnBasis.LEGAL_FLOOR)
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                DispatchGoods.builder().waybill(WAYBILL).attributes(ATTRIBUTES).build(),
                ReceiveGoods.builder()
                        .freightCollect(true)
                        .attributes(ATTRIBUTES)
                        .build(),
                InspectGoods.builder()
                        .packagingComplete(true)
                        .opened(true)
                        .used(false)
                        .cause(ReturnCause.QUALITY_PROBLEM)
                        .note("a scratch")
                        .attributes(ATTRIBUTES)
                        .build(),
                RejectGoods.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                ProposeRefund.builder().amount(AMOUNT).attributes(ATTRIBUTES).build(),
                ConfirmRefund.builder().attributes(ATTRIBUTES).build(),
                ExchangeGoods.builder().waybill(WAYBILL).attributes(ATTRIBUTES).build(),
                CancelReturn.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                ExpireReturn.builder().attributes(ATTRIBUTES).build(),
                RecordRefundOverdue.builder().attributes(ATTRIBUTES).build());
    }

    /** One of every event, in the order of the types. */
    public static List<ReturnEvent> events() {
        return List.of(
                ReturnRequested.builder()
                        .customer(CUSTOMER)
                        .order(ORDER)
                        .remedy(ReturnRemedy.REFUND)
                        .facts(FACTS)
                        .assessment(ASSESSMENT)
                        .attributes(ATTRIBUTES)
                        .build(),
                ReturnReassessed.builder()
                        .facts(FACTS)
                        .assessment(ASSESSMENT)
                        .attributes(ATTRIBUTES)
                        .build(),
                ReturnAuthorised.builder()
                        .basis(ReturnBasis.LEGAL_FLOOR)
                        .expiresAt(TIME)
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                GoodsDispatched.builder()
                        .waybill(WAYBILL)
                        .attributes(ATTRIBUTES)
                        .build(),
                GoodsReceived.builder()
                        .receivedAt(TIME)
                        .refundDueAt(Instant.parse("2026-03-09T15:59:59.999999999Z"))
                        .attributes(ATTRIBUTES)
                        .build(),
                GoodsInspected.builder()
                        .facts(FACTS)
                        .assessment(ASSESSMENT)
                        .note("a scratch")
                        .attributes(ATTRIBUTES)
                        .build(),
                GoodsRejected.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                RefundProposed.builder().amount(AMOUNT).attributes(ATTRIBUTES).build(),
                RefundConfirmed.builder()
                        .amount(AMOUNT)
                        .confirmedBy(AgentId.of("boss"))
                        .attributes(ATTRIBUTES)
                        .build(),
                GoodsExchanged.builder().waybill(WAYBILL).attributes(ATTRIBUTES).build(),
                ReturnCancelled.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                ReturnExpired.builder().attributes(ATTRIBUTES).build(),
                RefundOverdue.builder().dueAt(TIME).attributes(ATTRIBUTES).build());
    }

    /** A return with every attribute set. */
    public static GoodsReturn goodsReturn() {
        return GoodsReturn.builder()
                .id(ReturnId.of("R-1"))
                .status(ReturnStatus.REFUNDED)
                .revision(Revision.of(7, List.of(CommandId.of("command-1"))))
                .customer(CUSTOMER)
                .order(ORDER)
                .remedy(ReturnRemedy.REFUND)
                .facts(FACTS)
                .assessment(ASSESSMENT)
                .basis(ReturnBasis.LEGAL_FLOOR)
                .expiresAt(TIME)
                .waybill(WAYBILL)
                .receivedAt(TIME)
                .refundDueAt(TIME)
                .refundOverdue(true)
                .proposedRefund(AMOUNT)
                .refund(AMOUNT)
                .refundConfirmedBy(AgentId.of("boss"))
                .replacement(WAYBILL)
                .attributes(ATTRIBUTES)
                .build();
    }

    /** A policy with every knob turned. */
    public static ReturnPolicy policy() {
        return ReturnPolicy.builder()
                .version(PolicyVersion.of("taobao-shop", "1"))
                .zone(ZoneId.of("Asia/Shanghai"))
                .addTerms(ReturnTerms.builder()
                        .version(PolicyVersion.of("taobao-returns", "1"))
                        .inForceFrom(TIME)
                        .window(ReturnWindow.of(15, DayCount.NEXT_DAY_FIRST))
                        .addNotReturnable(GoodsKind.PERISHABLE)
                        .ordinaryFreight(FreightTerms.all(FreightPayer.SELLER))
                        .courierDamageFreight(FreightTerms.all(FreightPayer.SELLER))
                        .qualityFreight(FreightTerms.all(FreightPayer.BUYER))
                        .freightCollectAccepted(true)
                        .remedies(EnumSet.of(ReturnRemedy.REFUND))
                        .build())
                .authorisationValidity(Duration.ofDays(3))
                .refundWindow(ReturnWindow.of(2, DayCount.SAME_DAY_FIRST))
                .supervisors(Set.of(Role.DIRECTOR))
                .refundConfirmers(Set.of(Role.MANAGER))
                .build();
    }
}
