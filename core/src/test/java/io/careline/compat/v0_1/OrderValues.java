package io.careline.compat.v0_1;

import io.careline.common.AgentId;
import io.careline.common.Money;
import io.careline.lifecycle.PolicyVersion;
import io.careline.orderflag.AgentNote;
import io.careline.orderflag.CommissionAttribution;
import io.careline.orderflag.CourierNote;
import io.careline.orderflag.DelayReason;
import io.careline.orderflag.FlagChange;
import io.careline.orderflag.FlagCodeBook;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.FlagDecoding;
import io.careline.orderflag.FlagEncoding;
import io.careline.orderflag.FlagLegend;
import io.careline.orderflag.FollowUpDuty;
import io.careline.orderflag.FollowUpSource;
import io.careline.orderflag.GiftNote;
import io.careline.orderflag.HoldNote;
import io.careline.orderflag.LengthUnit;
import io.careline.orderflag.Order;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagPolicy;
import io.careline.orderflag.OrderFlagStatus;
import io.careline.orderflag.OrderId;
import io.careline.orderflag.OrderPolicy;
import io.careline.orderflag.Platform;
import io.careline.orderflag.PlatformPush;
import io.careline.orderflag.PushStatus;
import io.careline.orderflag.Rebate;
import io.careline.orderflag.RebateTotal;
import io.careline.orderflag.RefundNote;
import io.careline.orderflag.TextLimit;
import io.careline.orderflag.TextNote;
import java.time.YearMonth;
import java.util.List;

/** The order values of 0.1 with what was mandatory then. */
final class OrderValues {
    private OrderValues() {}

    static List<Object> all() {
        return List.of(
                AgentNote.builder().agent(AgentId.of("id-1")).build(),
                CommissionAttribution.builder()
                        .order(OrderId.of("id-1"))
                        .agent(AgentId.of("id-1"))
                        .build(),
                CourierNote.builder().requirement("text").build(),
                FlagChange.builder()
                        .status(OrderFlagStatus.SET)
                        .at(Given.NOW)
                        .by(AgentId.of("id-1"))
                        .build(),
                FlagCodeBook.builder()
                        .platform(Platform.of("platform"))
                        .field("text")
                        .putCodes(FlagColour.of("red"), "1")
                        .build(),
                FlagDecoding.builder().platform(Platform.of("platform")).build(),
                FlagEncoding.builder()
                        .platform(Platform.of("platform"))
                        .remark("text")
                        .build(),
                FlagLegend.builder().build(),
                FollowUpDuty.builder()
                        .source(FollowUpSource.OWN_CUSTOMER)
                        .agent(AgentId.of("id-1"))
                        .build(),
                GiftNote.builder().gift("text").build(),
                HoldNote.builder().reason(DelayReason.of("delayreason")).build(),
                Order.builder().id(OrderId.of("id-1")).build(),
                OrderAnnotation.builder().flag(FlagColour.of("flagcolour")).build(),
                OrderFlag.builder().id(OrderId.of("id-1")).build(),
                OrderFlagPolicy.builder()
                        .version(PolicyVersion.of("house", "1"))
                        .build(),
                OrderPolicy.builder().version(PolicyVersion.of("house", "1")).build(),
                PlatformPush.builder()
                        .platform(Platform.of("platform"))
                        .edition(1)
                        .status(PushStatus.PENDING)
                        .build(),
                Rebate.builder()
                        .order(OrderId.of("id-1"))
                        .agent(AgentId.of("id-1"))
                        .tradedOn(Given.TODAY)
                        .traded(Money.of("CNY", "10"))
                        .rebate(Money.of("CNY", "10"))
                        .paid(false)
                        .build(),
                RebateTotal.builder()
                        .agent(AgentId.of("id-1"))
                        .month(YearMonth.of(2026, 11))
                        .paid(Money.of("CNY", "10"))
                        .pending(Money.of("CNY", "10"))
                        .build(),
                RefundNote.builder().amount(Money.of("CNY", "10")).build(),
                TextLimit.builder().most(1).unit(LengthUnit.BYTES).build(),
                TextNote.builder().text("text").build());
    }
}
