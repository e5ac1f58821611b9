package io.careline.examples.month.sample;

import io.careline.common.AgentId;
import io.careline.common.CustomerRef;
import io.careline.common.Money;
import io.careline.examples.report.Chance;
import io.careline.orderflag.AgentNote;
import io.careline.orderflag.AmendOrderFlag;
import io.careline.orderflag.CancelOrder;
import io.careline.orderflag.CompleteOrder;
import io.careline.orderflag.ConfirmOrder;
import io.careline.orderflag.CourierNote;
import io.careline.orderflag.DelayReason;
import io.careline.orderflag.FlagLegend;
import io.careline.orderflag.GiftNote;
import io.careline.orderflag.HoldNote;
import io.careline.orderflag.LabelOrder;
import io.careline.orderflag.LoseOrder;
import io.careline.orderflag.OrderAnnotation;
import io.careline.orderflag.OrderCommand;
import io.careline.orderflag.OrderFlagCommand;
import io.careline.orderflag.PayOrder;
import io.careline.orderflag.PlaceOrder;
import io.careline.orderflag.Platform;
import io.careline.orderflag.RecordPush;
import io.careline.orderflag.RefundNote;
import io.careline.orderflag.RemarkPart;
import io.careline.orderflag.SetOrderFlag;
import io.careline.orderflag.ShipOrder;
import io.careline.orderflag.SignOrder;
import io.careline.orderflag.TextNote;
import io.careline.orderflag.TransferFollowUp;
import io.careline.orderflag.WaybillNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How one order goes: followed up until it is paid, flagged, shipped when nothing holds it back, signed for. */
final class OrderPlot {
    private static final List<String> GIFTS = List.of("袜子一双", "钥匙扣", "试用装");
    private static final int LARGE = 5000;

    private final Setting setting;
    private final Script script;
    private final Chance chance;
    private final FlagLegend legend;
    private final AgentId agent;
    private final boolean isOwn;
    private final int amount;
    private AgentId follower;

    OrderPlot(Setting setting, Script script) {
        this.setting = setting;
        this.script = script;
        this.chance = setting.chance();
        this.legend = setting.handbook().orderPolicy().legend();
        this.agent = setting.anybody();
        this.follower = agent;
        this.isOwn = chance.in100(75);
        this.amount = chance.in100(3) ? LARGE + 10 * chance.between(0, 300) : chance.between(39, 899);
    }

    private void send(AgentId actor, OrderCommand command) {
        script.send(actor, "order", command);
    }

    private void flag(AgentId actor, OrderFlagCommand command) {
        script.send(actor, "order-flag", command);
    }

    /** Rules OF4, K11: an order that is nobody's is the night shift's to follow up. */
    void play() {
        send(
                SampleStaff.SOFTWARE,
                PlaceOrder.builder()
                        .placedAt(script.now())
                        .customer(CustomerRef.of("customer-" + chance.between(1000, 9999)))
                        .amount(Money.of("CNY", String.valueOf(amount)))
                        .agent(isOwn ? Optional.of(agent) : Optional.empty())
                        .build());
        if (chance.in100(6)) {
            transfer();
        }
        script.pass(chance.in100(70) ? chance.between(1, 15) : chance.between(30, 900));
        if (chance.in100(10)) {
            end();
            return;
        }
        send(SampleStaff.SOFTWARE, PayOrder.of());
        script.work(chance.between(3, 40));
        confirm();
        ship(flag());
    }

    /** Some forget the notice at first. */
    private void transfer() {
        follower = setting.anybodyBut(agent);
        TransferFollowUp.Builder transfer =
                TransferFollowUp.builder().agent(follower).reason("熟悉该款产品");
        script.work(chance.between(2, 20));
        if (chance.in100(25)) {
            send(agent, transfer.build());
            script.pass(1);
        }
        send(agent, transfer.noticeGiven(true).build());
    }

    private void end() {
        script.work(chance.between(60, 600));
        send(
                follower,
                chance.in100(70)
                        ? LoseOrder.builder()
                                .reason("客户选择其他店铺")
                                .thanked(chance.in100(90))
                                .build()
                        : CancelOrder.of("客户拍错款式"));
    }

    /** Rule OF6: a large order is the supervisor's to confirm; some try it themselves first. */
    private void confirm() {
        boolean isLarge = amount >= LARGE;
        if (!isLarge || chance.in100(40)) {
            send(follower, ConfirmOrder.of());
        }
        if (isLarge) {
            script.work(chance.between(5, 30));
            send(SampleStaff.LEADS.get(0), ConfirmOrder.of());
        }
    }

    /** Rules OF1 to OF3, K10: some forget their number, and with it the commission. */
    private List<RemarkPart> flag() {
        List<RemarkPart> parts = new ArrayList<>();
        if (chance.in100(95)) {
            parts.add(AgentNote.of(follower));
        }
        if (chance.in100(2)) {
            parts.add(AgentNote.of(setting.anybodyBut(follower)));
        }
        if (chance.in100(10)) {
            parts.add(CourierNote.of("顺丰"));
        }
        if (chance.in100(7)) {
            parts.add(HoldNote.of(DelayReason.SIZE_UNCONFIRMED));
        }
        if (chance.in100(8)) {
            parts.add(GiftNote.of(chance.of(GIFTS)));
        }
        if (chance.in100(5)) {
            parts.add(RefundNote.of(Money.of("CNY", String.valueOf(chance.between(1, 6) * 5))));
        }
        if (parts.isEmpty() || chance.in100(5)) {
            parts.add(TextNote.of("客户要求开发票"));
        }
        script.work(chance.between(1, 10));
        flag(
                follower,
                SetOrderFlag.builder()
                        .parts(parts)
                        .addPlatforms(Platform.TAOBAO)
                        .build());
        pushed(1);
        return parts;
    }

    private void pushed(int edition) {
        script.pass(1);
        flag(
                SampleStaff.SOFTWARE,
                chance.in100(98)
                        ? RecordPush.synced(Platform.TAOBAO, edition)
                        : RecordPush.rejected(Platform.TAOBAO, edition, "isv.trade-not-exist"));
    }

    /** Rule OF2: what is held back goes out only when the flag says so; of some it is tried before. */
    private void ship(List<RemarkPart> written) {
        List<RemarkPart> parts = new ArrayList<>(written);
        script.work(chance.between(20, 200));
        send(
                SampleStaff.SOFTWARE,
                LabelOrder.of(WaybillNumber.of("SF" + (100_000_000L + chance.between(0, 899_999_999)))));
        script.work(chance.between(30, 240));
        if (parts.removeIf(HoldNote.class::isInstance)) {
            if (chance.in100(25)) {
                send(SampleStaff.SOFTWARE, ShipOrder.of(annotation(written)));
            }
            script.work(chance.between(60, 600));
            if (parts.isEmpty()) {
                parts.add(TextNote.of("尺码已确认"));
            }
            flag(follower, AmendOrderFlag.builder().parts(parts).build());
            pushed(2);
        }
        send(SampleStaff.SOFTWARE, ShipOrder.of(annotation(parts)));
        script.pass(chance.between(1, 4) * 1440 + chance.between(0, 600));
        send(SampleStaff.SOFTWARE, SignOrder.of());
        script.pass(7 * 1440);
        send(SampleStaff.SOFTWARE, CompleteOrder.of());
    }

    private OrderAnnotation annotation(List<RemarkPart> parts) {
        return OrderAnnotation.of(legend.colourFor(parts).orElseThrow(), parts);
    }
}
