package io.careline.core.orderflag;

import io.careline.common.AgentId;
import io.careline.common.AttributeKey;
import io.careline.common.Attributes;
import io.careline.common.Money;
import io.careline.lifecycle.CommandId;
import io.careline.lifecycle.Revision;
import io.careline.orderflag.AgentNote;
import io.careline.orderflag.AmendOrderFlag;
import io.careline.orderflag.ClearOrderFlag;
import io.careline.orderflag.CourierNote;
import io.careline.orderflag.DelayReason;
import io.careline.orderflag.FlagChange;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.GiftNote;
import io.careline.orderflag.HoldNote;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.OrderFlag;
import io.careline.orderflag.OrderFlagAmended;
import io.careline.orderflag.OrderFlagCleared;
import io.careline.orderflag.OrderFlagCommand;
import io.careline.orderflag.OrderFlagEvent;
import io.careline.orderflag.OrderFlagSet;
import io.careline.orderflag.OrderFlagStatus;
import io.careline.orderflag.OrderId;
import io.careline.orderflag.Platform;
import io.careline.orderflag.PlatformPush;
import io.careline.orderflag.PushRecorded;
import io.careline.orderflag.RecordPush;
import io.careline.orderflag.RefundNote;
import io.careline.orderflag.RemarkPart;
import io.careline.orderflag.SetOrderFlag;
import io.careline.orderflag.TextNote;
import io.careline.orderflag.WaybillNumber;
import java.time.Instant;
import java.util.List;

/** One of every command and event of a flag, and a flag, with every attribute set. */
public final class OrderFlagSamples {
    private static final Attributes ATTRIBUTES = Attributes.empty().with(AttributeKey.text("shop"), "shop-2");
    private static final List<RemarkPart> PARTS = List.of(
            AgentNote.of(AgentId.of("A07")),
            CourierNote.of("SF"),
            HoldNote.of(DelayReason.WAYBILL_FIRST, WaybillNumber.of("SF123")),
            GiftNote.of("socks"),
            RefundNote.of(Money.of("CNY", "12.5")),
            TextNote.of("a; \"b\"\n\u6295"));
    private static final OrderAnnotation ANNOTATION = OrderAnnotation.of(FlagColour.BLUE, PARTS);
    private static final List<PlatformPush> PUSHES = List.of(
            PlatformPush.pending(Platform.TAOBAO, 2),
            PlatformPush.rejected(Platform.DOUYIN, 2, "orderflag.flag-unrepresentable"));

    private OrderFlagSamples() {}

    /** One of every command, in the order of the types. */
    public static List<OrderFlagCommand> commands() {
        return List.of(
                SetOrderFlag.builder()
                        .parts(PARTS)
                        .addPlatforms(Platform.TAOBAO, Platform.DOUYIN)
                        .tagName("tag")
                        .attributes(ATTRIBUTES)
                        .build(),
                AmendOrderFlag.builder()
                        .parts(PARTS)
                        .tagName("tag")
                        .attributes(ATTRIBUTES)
                        .build(),
                ClearOrderFlag.builder()
                        .reason("the reason")
                        .attributes(ATTRIBUTES)
                        .build(),
                RecordPush.builder()
                        .platform(Platform.DOUYIN)
                        .edition(2)
                        .rejection("the rejection")
                        .attributes(ATTRIBUTES)
                        .build());
    }

    /** One of every event, in the order of the types. */
    public static List<OrderFlagEvent> events() {
        return List.of(
                OrderFlagSet.builder()
                        .annotation(ANNOTATION)
                        .tagName("tag")
                        .pushes(PUSHES)
                        .attributes(ATTRIBUTES)
                        .build(),
                OrderFlagAmended.builder()
                        .annotation(ANNOTATION)
                        .tagName("tag")
                        .pushes(PUSHES)
                        .attributes(ATTRIBUTES)
                        .build(),
                OrderFlagCleared.builder()
                        .reason("the reason")
                        .pushes(PUSHES)
                        .attributes(ATTRIBUTES)
                        .build(),
                PushRecorded.builder()
                        .push(PUSHES.get(1))
                        .attributes(ATTRIBUTES)
                        .build());
    }

    /** A flag with every attribute set. */
    public static OrderFlag flag() {
        return OrderFlag.builder()
                .id(OrderId.of("O-1"))
                .status(OrderFlagStatus.SET)
                .revision(Revision.of(3, List.of(CommandId.of("command-1"))))
                .annotation(ANNOTATION)
                .tagName("tag")
                .edition(2)
                .pushes(PUSHES)
                .addChanges(FlagChange.builder()
                        .status(OrderFlagStatus.SET)
                        .at(Instant.parse("2026-03-02T01:15:30Z"))
                        .by(AgentId.of("ann"))
                        .flag(FlagColour.BLUE)
                        .build())
                .attributes(ATTRIBUTES)
                .build();
    }
}
