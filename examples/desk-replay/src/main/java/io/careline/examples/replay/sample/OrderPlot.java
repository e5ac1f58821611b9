package io.careline.examples.replay.sample;

import io.careline.examples.replay.sample.Sheet.Row;
import io.careline.examples.report.Chance;
import java.time.LocalDateTime;

/** How one order goes, from the customer's click to the parcel in his hands. */
final class OrderPlot {
    private static final int DAY = 1440;

    private final Sheet sheet;
    private final String id;
    private final Chance chance;
    private final String customer;
    private final String platform;
    private final int price;
    private final boolean isAlone;
    private final String agent;
    private final Remark remark;
    private LocalDateTime now;

    OrderPlot(Sheet sheet, String id, LocalDateTime placed, Chance chance) {
        this.sheet = sheet;
        this.id = id;
        this.now = placed;
        this.chance = chance;
        this.customer = ShopCast.customer(chance);
        this.platform = chance.of(ShopCast.PLATFORMS);
        this.price = chance.of(ShopCast.PRICES);
        this.isAlone = chance.in100(25);
        this.agent = chance.of(ShopCast.AGENTS);
        this.remark = new Remark(agent, chance);
    }

    void play() {
        add("place", ShopCast.SOFTWARE)
                .with("customer", customer)
                .with("amount", "CNY " + price)
                .with("agent", isAlone ? "" : agent);
        if (chance.in100(16)) {
            remind();
            return;
        }
        pass(chance.in100(75) ? chance.between(1, 12) : chance.between(30, 600));
        add("pay", ShopCast.SOFTWARE);
        if (chance.in100(4)) {
            pass(chance.between(5, 300));
            add("cancel", ShopCast.SOFTWARE).with("reason", "买家申请取消");
            return;
        }
        work(chance.between(3, 45));
        add("confirm", agent);
        boolean isFlagged = chance.in100(95);
        if (isFlagged) {
            flag();
        }
        send(isFlagged);
    }

    /** An unpaid order is followed up: it is paid late, lost, or left as it is. */
    private void remind() {
        work(chance.between(60, 400));
        if (chance.in100(20)) {
            boolean isNoticed = chance.in100(70);
            add("transfer-follow-up", agent)
                    .with("agent", chance.of(ShopCast.AGENTS))
                    .with("reason", "换班交接")
                    .with("noticeGiven", isNoticed ? "yes" : "no");
        }
        if (chance.in100(55)) {
            work(chance.between(30, 2 * DAY));
            add("lose", agent)
                    .with("reason", chance.in100(90) ? chance.of(ShopCast.LOSSES) : "")
                    .with("thanked", chance.in100(75) ? "yes" : "no");
        }
    }

    private void flag() {
        pass(chance.between(1, 6));
        boolean isInErp = chance.in100(20);
        add("set-flag", agent)
                .with("platforms", isInErp ? platform + " kuaimai" : platform)
                .with("tagName", platform.equals("pinduoduo") ? remark.tagName() : "")
                .with("remark", remark.text());
        pass(1);
        if (remark.isCarriedBy(platform)) {
            add("record-push", ShopCast.SOFTWARE)
                    .with("platforms", platform)
                    .with("rejection", chance.in100(2) ? "session expired" : "");
        }
        if (isInErp) {
            add("record-push", ShopCast.SOFTWARE).with("platforms", "kuaimai");
        }
    }

    private void send(boolean isFlagged) {
        if (isFlagged && remark.isHeld()) {
            if (chance.in100(25)) {
                work(chance.between(20, 90));
                label();
                add("ship", ShopCast.SOFTWARE);
            }
            work(chance.in100(75) ? chance.between(120, 2 * DAY) : chance.between(2 * DAY, 14 * DAY));
            add("amend-flag", agent)
                    .with("tagName", platform.equals("pinduoduo") ? "标准" : "")
                    .with("remark", remark.released());
        }
        work(chance.between(10, 180));
        if (chance.in100(3)) {
            add("label", agent);
            pass(3);
        }
        if (chance.in100(3)) {
            add("ship", ShopCast.SOFTWARE);
            pass(15);
        }
        label();
        pass(chance.between(30, 360));
        add("ship", ShopCast.SOFTWARE);
        pass(chance.between(DAY, 4 * DAY));
        add("sign", ShopCast.SOFTWARE);
        if (chance.in100(18)) {
            new ReturnPlot(sheet, id, now, agent, chance).play();
        }
        pass(chance.between(3 * DAY, 9 * DAY));
        add("complete", ShopCast.SOFTWARE);
    }

    private void label() {
        add("label", agent).with("waybill", "SF" + id.substring(1));
    }

    private Row add(String activity, String user) {
        return sheet.add(id, now, activity, user);
    }

    private void pass(int minutes) {
        now = now.plusMinutes(minutes);
    }

    /** As {@link #pass}, and on until somebody works. */
    private void work(int minutes) {
        now = ShopHours.open(now.plusMinutes(minutes));
    }
}
