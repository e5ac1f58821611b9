package io.careline.examples.replay.sample;

import io.careline.examples.replay.sample.Sheet.Row;
import io.careline.examples.report.Chance;
import java.time.LocalDateTime;
import java.util.List;

/** How goods of one order come back, or why they do not. */
final class ReturnPlot {
    private static final int DAY = 1440;
    private static final List<String> CAUSES = List.of(
            "change-of-mind",
            "change-of-mind",
            "change-of-mind",
            "change-of-mind",
            "quality-problem",
            "quality-problem",
            "courier-damage",
            "unclear");

    private final Sheet sheet;
    private final String id;
    private final Chance chance;
    private final String agent;
    private final String cause;
    private final String goods;
    private final boolean isOpened;
    private final boolean isUsed;
    private final boolean isWhole;
    private LocalDateTime now;

    ReturnPlot(Sheet sheet, String id, LocalDateTime signed, String agent, Chance chance) {
        this.sheet = sheet;
        this.id = id;
        this.chance = chance;
        this.agent = agent;
        this.now = signed;
        this.cause = chance.of(CAUSES);
        this.goods = chance.in100(92) ? "ordinary" : chance.in100(60) ? "custom-made" : "perishable";
        this.isOpened = chance.in100(20);
        this.isUsed = isOpened && chance.in100(35);
        this.isWhole = !chance.in100(6);
    }

    void play() {
        boolean isSigned = !chance.in100(5);
        pass(isSigned ? chance.between(60, 6 * DAY) : -chance.between(60, 600));
        if (chance.in100(22)) {
            pass(chance.between(DAY, 4 * DAY));
        }
        boolean isKnown = chance.in100(82);
        facts("request-return", isKnown).with("remedy", chance.in100(20) ? "exchange" : "refund");
        work(chance.between(10, 200));
        if (!isKnown && chance.in100(25)) {
            return;
        }
        if (!isKnown) {
            facts("reassess-return", true);
            work(chance.between(5, 60));
        }
        authorise(isSigned);
    }

    private Row facts(String activity, boolean isKnown) {
        return add(activity)
                .with("goods", goods)
                .with("cause", isKnown ? cause : "")
                .with("packagingComplete", isKnown ? answer(isWhole) : "")
                .with("opened", isKnown ? answer(isOpened) : "")
                .with("used", isKnown ? answer(isUsed) : "")
                .with("checkedOnSigning", cause.equals("courier-damage") ? answer(chance.in100(40)) : "");
    }

    private static String answer(boolean isSo) {
        return isSo ? "yes" : "no";
    }

    private void authorise(boolean isSigned) {
        boolean isPlain = isSigned && isWhole && !isOpened && !cause.equals("unclear");
        add("authorise-return");
        boolean isDecided = isPlain || chance.in100(55);
        if (!isPlain && isDecided) {
            work(chance.between(10, 120));
            sheet.add(id, now, "authorise-return", ShopCast.SUPERVISOR)
                    .with("role", "supervisor")
                    .with("basis", "legal-floor")
                    .with("reason", "法定七日内 主管核定");
        }
        if (!isDecided || chance.in100(8)) {
            work(chance.between(60, DAY));
            add("cancel-return").with("reason", isDecided ? "买家改变主意" : "不符合退货条件");
            return;
        }
        if (chance.in100(8)) {
            return;
        }
        pass(chance.between(120, 3 * DAY));
        add("dispatch-goods").with("waybill", "RT" + id.substring(1));
        pass(chance.between(DAY, 4 * DAY));
        add("receive-goods").with("freightCollect", chance.in100(6) ? "yes" : "");
        inspect();
    }

    private void inspect() {
        work(chance.between(30, 600));
        boolean isFound = chance.in100(7);
        add("inspect-goods")
                .with("packagingComplete", answer(isWhole))
                .with("opened", answer(isOpened || isFound))
                .with("used", answer(isUsed || isFound));
        work(chance.between(10, 120));
        if (isFound) {
            add("reject-goods").with("reason", "有使用痕迹");
            return;
        }
        add("propose-refund");
        if (chance.in100(12)) {
            pass(5);
            add("confirm-refund");
        }
        work(chance.in100(90) ? chance.between(20, 2 * DAY) : chance.between(8 * DAY, 9 * DAY));
        sheet.add(id, now, "confirm-refund", ShopCast.SUPERVISOR).with("role", "supervisor");
    }

    private Row add(String activity) {
        return sheet.add(id, now, activity, agent);
    }

    private void pass(int minutes) {
        now = now.plusMinutes(minutes);
    }

    /** As {@link #pass}, and on until somebody works. */
    private void work(int minutes) {
        now = ShopHours.open(now.plusMinutes(minutes));
    }
}
