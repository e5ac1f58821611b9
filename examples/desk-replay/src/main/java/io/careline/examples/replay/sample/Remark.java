package io.careline.examples.replay.sample;

import io.careline.examples.report.Chance;
import java.util.ArrayList;
import java.util.List;

/** What an agent writes on one order, as the handbook has it (rule OF2) or nearly so. */
final class Remark {
    private final List<String> parts = new ArrayList<>();
    private final boolean isHeld;
    private final String tag;
    private final String tagName;

    Remark(String agent, Chance chance) {
        String name = "标准";
        if (!chance.in100(5)) {
            parts.add("工号：" + agent);
        }
        if (chance.in100(2)) {
            parts.add("工号：" + chance.of(ShopCast.AGENTS));
        }
        if (chance.in100(9)) {
            parts.add("快递：" + chance.of(ShopCast.COURIERS));
            name = "快递";
        }
        isHeld = chance.in100(8);
        if (isHeld) {
            parts.add(chance.in100(60) ? "缓发：尺码未确认" : chance.in100(60) ? "确认后发货" : "缓发：须先填单号");
            name = "缓发";
        }
        if (chance.in100(7)) {
            parts.add("赠品：" + chance.of(ShopCast.GIFTS));
            name = "赠品";
        }
        if (chance.in100(5)) {
            parts.add("返现：" + chance.of(ShopCast.REFUNDS));
            name = chance.in100(80) ? "返现" : "返现备注";
        }
        if (parts.isEmpty() || chance.in100(6)) {
            parts.add(chance.of(ShopCast.WORDS));
        }
        if (chance.in100(1)) {
            parts.add(chance.of(ShopCast.WORDS).repeat(110));
        }
        tag = name;
        tagName = chance.in100(6) ? "" : tag;
    }

    String text() {
        return String.join("；", parts);
    }

    /** The same once nothing holds the parcel back any more. */
    String released() {
        List<String> left = parts.stream()
                .filter(part -> !part.startsWith("缓发") && !part.equals("确认后发货"))
                .toList();
        return left.isEmpty() ? "尺码已确认" : String.join("；", left);
    }

    boolean isHeld() {
        return isHeld;
    }

    /** Whether a platform has the colour, the room and what it wants beside; else the software does not even try. */
    boolean isCarriedBy(String platform) {
        return switch (platform) {
            case "douyin" ->
                text().length() <= 500 && !List.of("快递", "赠品", "返现", "返现备注").contains(tag);
            case "taobao" -> text().length() <= 330;
            case "pinduoduo" -> !tagName.isEmpty() && tagName.length() <= 3;
            default -> true;
        };
    }

    /** The name beside the colour, which one platform wants. */
    String tagName() {
        return tagName;
    }
}
