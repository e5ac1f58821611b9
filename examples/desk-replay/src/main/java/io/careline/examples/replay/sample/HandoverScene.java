package io.careline.examples.replay.sample;

import io.careline.examples.replay.sample.HandoverPlot.Change;
import io.careline.examples.report.Chance;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Plays one made-up handover: what was written down, who came when, what was looked at, and who signed. */
final class HandoverScene {
    private static final String GUARD = "郑勇";
    private static final List<String> PROPERTY_KINDS = List.of("open-case", "urgent", "repair", "complaint");
    private static final List<String> SHOP_KINDS = List.of("equipment", "open-case", "staff-change");
    private static final List<String> SHOP_MATTERS = List.of("买家催发货", "退款待审核", "差评待回访", "大额订单待主管确认", "顾客要求改地址");

    private final PeopleDesk desk;
    private final Chance chance;
    private final Sheet sheet;
    private final Change change;
    private final String id;
    private final String giver;
    private String taker;

    HandoverScene(PeopleDesk desk, Chance chance, Sheet sheet, Change change) {
        this.desk = desk;
        this.chance = chance;
        this.sheet = sheet;
        this.change = change;
        this.giver = desk.agent(change.giver());
        this.taker = desk.agent(change.taker());
        this.id = String.format(
                Locale.ROOT,
                "H%s-%s",
                desk.date(change.day()).toString().substring(2).replace("-", ""),
                change.isNight() ? "N" : "D");
    }

    private Sheet.Row add(LocalDateTime time, String activity, String user) {
        return sheet.add(id, time, activity, user);
    }

    private boolean isProperty() {
        return desk == PeopleDesk.PROPERTY;
    }

    private boolean isBook() {
        return !isProperty() && change.isNight();
    }

    void play(HandoverStory story) {
        add(change.begin().plusMinutes(5), "schedule", desk.supervisor())
                .with("giver", giver)
                .with("taker", taker)
                .with("date", desk.date(change.day()).toString());
        Set<String> kinds = items();
        if (story != HandoverStory.UNANSWERED) {
            nothing(change.end().minusMinutes(20), kinds);
        }
        switch (story) {
            case EMERGENCY -> calledAway(change.begin().plusHours(5));
            case CUSTOMER -> {
                add(change.end().minusMinutes(6), "extend-shift", giver)
                        .with("customer", "买家" + chance.between(1000, 9999));
                add(change.end().plusMinutes(14), "end-extension", giver);
            }
            default -> {}
        }
        if (isBook()) {
            add(change.end().minusMinutes(4), "sign", giver);
            add(change.end(), "leave-post", giver);
        }
        LocalDateTime met = met(story);
        if (isProperty()) {
            look(story, met);
        } else {
            add(met.plusMinutes(1), "check-place", taker).with("clean", "yes");
        }
        sign(story, met.plusMinutes(6), kinds);
    }

    /** What there is to hand over: some of it urgent, or done already. */
    private Set<String> items() {
        Set<String> kinds = new LinkedHashSet<>();
        int count = chance.in100(change.isNight() ? 60 : 45) ? chance.between(1, 2) : 0;
        for (int i = 0; i < count; i++) {
            LocalDateTime time = change.begin().plusMinutes(40L + 100L * i + chance.between(0, 60));
            Cast.Topic topic = chance.of(Cast.TOPICS);
            boolean isUrgent = isProperty() && topic.canBeUrgent() && chance.in100(40);
            String kind = isUrgent ? "urgent" : isProperty() ? kind(topic) : "open-case";
            Sheet.Row row = add(time, "record-item", giver)
                    .with("kind", kind)
                    .with("text", isProperty() ? topic.summary() : chance.of(SHOP_MATTERS))
                    .with(
                            "customer",
                            isProperty() ? "住户" + chance.between(101, 940) : "买家" + chance.between(1000, 9999))
                    .with("channel", isProperty() ? "phone" : "online")
                    .with("department", isProperty() ? topic.department() : "service");
            if (isUrgent) {
                row.with("urgent", "yes");
            } else if (chance.in100(15)) {
                row.with("done", "yes");
            }
            kinds.add(kind);
        }
        return kinds;
    }

    private String kind(Cast.Topic topic) {
        return chance.of(
                topic.department().equals("engineering")
                        ? List.of("repair", "repair", "complaint")
                        : List.of("complaint", "open-case"));
    }

    /** Answers with "none" for each kind that needs an answer. */
    private void nothing(LocalDateTime time, Set<String> kinds) {
        String none = String.join(
                " ",
                (isProperty() ? PROPERTY_KINDS : SHOP_KINDS)
                        .stream().filter(kind -> !kinds.contains(kind)).toList());
        if (!none.isEmpty()) {
            add(time, "report-nothing", giver).with("kind", none);
        }
    }

    private void calledAway(LocalDateTime time) {
        add(time, "call-away", giver).with("text", "3 号楼水管爆裂");
        add(time.plusMinutes(2), "call-away", giver).with("text", "3 号楼水管爆裂").with("standIn", GUARD);
        add(time.plusMinutes(55), "resume", giver);
    }

    /** When both are there: before the shift, in the shop once its meeting is over. */
    private LocalDateTime met(HandoverStory story) {
        LocalDateTime usual = isProperty() || isBook()
                ? change.start().minusMinutes(chance.between(15, 19))
                : change.end().plusMinutes(story == HandoverStory.CUSTOMER ? 15 : 0);
        LocalDateTime met = story == HandoverStory.TAKER_LATE ? change.end().plusMinutes(chance.between(9, 40)) : usual;
        switch (story) {
            case LEAVING ->
                add(change.end().minusMinutes(25), "leave-post", giver).with("text", "赶班车");
            case BEFORE_THE_MEETING -> add(change.end().minusMinutes(12), "begin", taker);
            case REPLACED -> {
                taker = desk.agent(change.other());
                add(change.end().minusMinutes(18), "replace-taker", desk.supervisor())
                        .with("taker", taker);
            }
            default -> {}
        }
        Sheet.Row begun = add(met, "begin", taker);
        if (!isProperty() && !isBook() && story != HandoverStory.TAKER_LATE) {
            begun.with("at", change.start().minusMinutes(chance.between(10, 14)));
        }
        return met;
    }

    /** The taker counts the equipment and looks at the place (rules H6, H7). */
    private void look(HandoverStory story, LocalDateTime met) {
        if (story == HandoverStory.PROBLEM) {
            add(met.plusMinutes(1), "suspend", taker).with("text", "电梯困人报警");
            add(met.plusMinutes(21), "resume", giver).with("text", "维保已到场");
        }
        LocalDateTime time = story == HandoverStory.PROBLEM ? met.plusMinutes(22) : met.plusMinutes(1);
        add(time, "count-equipment", taker)
                .with("counts", story == HandoverStory.MISSING ? "key=1 torch=0 radio=1" : "key=1 torch=1 radio=1");
        if (story == HandoverStory.NOT_CLEAN) {
            add(time.plusMinutes(1), "check-place", taker).with("clean", "no").with("text", "值班台未收拾");
        } else {
            add(time.plusMinutes(1), "check-place", taker).with("clean", "yes");
        }
    }

    private void sign(HandoverStory story, LocalDateTime ready, Set<String> kinds) {
        LocalDateTime time = story == HandoverStory.PROBLEM && isProperty() ? ready.plusMinutes(25) : ready;
        if (story == HandoverStory.PROBLEM && !isProperty()) {
            add(time.minusMinutes(4), "suspend", giver).with("text", "支付系统报警");
            add(time.minusMinutes(1), "resume", giver).with("text", "已报技术部").with("done", "yes");
        }
        if (!isBook()) {
            add(time, "sign", giver);
        }
        if (story == HandoverStory.UNANSWERED) {
            nothing(time.plusMinutes(2), kinds);
            time = time.plusMinutes(3);
            add(time, "sign", giver);
        }
        if (story == HandoverStory.BOTH_NAMES) {
            add(time.plusMinutes(1), "accept", giver);
        }
        if (story == HandoverStory.NOT_CLEAN && isProperty()) {
            add(time.plusMinutes(1), "accept", taker);
            add(time.plusMinutes(7), "check-place", taker).with("clean", "yes");
            time = time.plusMinutes(7);
        }
        Sheet.Row accepted = add(time.plusMinutes(1), "accept", taker);
        if (story == HandoverStory.REMARKS || story == HandoverStory.MISSING) {
            accepted.with(
                    "text",
                    story == HandoverStory.MISSING ? "缺手电筒一支" : chance.of(List.of("对讲机电量不足", "登记本缺页", "钥匙牌脱落")));
        }
    }
}
