package io.careline.examples.replay.sample;

import io.careline.examples.replay.sample.Line.Column;
import io.careline.examples.report.Chance;
import java.time.LocalDateTime;
import java.util.List;

/** How one complaint goes, from the resident's call to the archive, as the property handbook has it. */
final class Plot {
    private final Script script;
    private final Chance chance;
    private final LocalDateTime received;
    private final Cast.Topic topic;
    private final boolean isUrgent;
    private final boolean isMajor;
    private final String customer;
    private final String channel;
    private final String tier;
    private final String claim;

    Plot(String caseId, LocalDateTime received, Chance chance) {
        this.chance = chance;
        this.received = received;
        this.topic = chance.of(Cast.TOPICS);
        this.isUrgent = topic.canBeUrgent() && chance.in100(50);
        this.isMajor = chance.in100(11);
        this.customer = "住户-" + chance.between(1, 18) + "-" + (chance.between(1, 32) * 100 + chance.between(1, 4));
        this.channel = chance.of(Cast.CHANNELS);
        this.tier = chance.of(Cast.TIERS);
        this.claim = isMajor && chance.in100(75) ? "CNY " + chance.between(2, 40) * 50 : "";
        this.script = new Script(caseId, received, chance.of(Cast.CLERKS));
    }

    List<Line> play() {
        register();
        if (chance.in100(3)) {
            script.work(chance.between(5, 90)).add("Decline", script.owner()).with(Column.NOTE, "不属物业服务范围");
            return script.lines();
        }
        assess();
        if (chance.in100(2)) {
            script.work(60)
                    .add("Refer", script.owner())
                    .with(Column.PERSON, "街道办")
                    .with(Column.NOTE, "应由主管部门处理");
            return script.lines();
        }
        new Work(script, chance, topic, isMajor, claim).until(chance.in100(3));
        if (script.isOpen()) {
            new Aftermath(script, chance, tier, new Work(script, chance, topic, isMajor, claim)).play();
        }
        return script.lines();
    }

    /** Rules CP1, CP2, CP11, CP14: what is not urgent waits in the night log for the morning's clerk. */
    private void register() {
        boolean isNight = Office.isNight(received);
        if (isNight && !isUrgent) {
            script.at(Office.morningAfter(received))
                    .pass(chance.in100(80) ? chance.between(0, 5) : chance.between(6, 25));
        } else {
            script.pass(chance.in100(88) ? chance.between(1, 5) : chance.between(6, 20));
        }
        String clerk = isNight && isUrgent ? chance.of(Cast.NIGHT_WORKERS) : script.owner();
        boolean isQuick = isUrgent && chance.in100(60);
        if (chance.in100(2)) {
            enter(clerk, isQuick, "");
            script.pass(2);
        }
        enter(clerk, isQuick, topic.department());
        if (isQuick) {
            call(clerk);
        } else {
            acknowledge(clerk);
        }
    }

    /** An entry without the department is refused (rule CP2) and made again. */
    private void enter(String clerk, boolean isQuick, String department) {
        script.add("Register", clerk)
                .with(Column.RECEIVED, received)
                .with(Column.CUSTOMER, customer)
                .with(Column.TIER, tier)
                .with(Column.CHANNEL, channel)
                .with(Column.DEPARTMENT, department)
                .with(Column.CATEGORY, topic.category())
                .with(Column.SUMMARY, topic.summary())
                .with(Column.PERSON, isQuick ? clerk : "")
                .with(Column.OUTCOME, isQuick ? "quick" : "");
    }

    private void acknowledge(String clerk) {
        script.work(chance.in100(88) ? chance.between(2, 24) : chance.between(31, 150));
        script.add("Acknowledge", Office.isNight(script.now()) ? clerk : script.owner());
    }

    /** Rule CP12: a call within 15 minutes, or the resident asks where it is and a colleague takes over. */
    private void call(String clerk) {
        script.own(clerk);
        if (chance.in100(75)) {
            script.pass(chance.between(2, 12)).add("Acknowledge", clerk);
            return;
        }
        String colleague = chance.of(Cast.CLERKS);
        if (chance.in100(30)) {
            script.pass(4)
                    .add("Reassign", colleague)
                    .with(Column.PERSON, colleague)
                    .with(Column.NOTE, "提前接手");
        }
        script.pass(chance.between(16, 40)).add("Customer calls", clerk).with(Column.OUTCOME, "missing-call");
        script.pass(2).add("Reassign", colleague).with(Column.PERSON, colleague).with(Column.NOTE, "未按时回电");
        script.own(colleague).pass(3).add("Acknowledge", colleague);
    }

    /** Rules CP4, CP8, CP13: a major complaint goes to the director, any other to whoever takes it. */
    private void assess() {
        script.work(chance.between(5, 60))
                .add("Assess", script.clerk())
                .with(Column.MONEY, claim)
                .with(Column.OUTCOME, isMajor && claim.isEmpty() ? "needs-director" : "");
        if (isMajor) {
            if (chance.in100(20)) {
                script.work(3).add("Assign", Cast.SUPERVISOR).with(Column.PERSON, script.clerk());
            }
            script.work(chance.between(3, 30));
            appoint(Cast.DIRECTOR);
        } else if (!script.isOwned()) {
            script.work(chance.between(2, 20));
            if (chance.in100(55)) {
                script.own(script.clerk()).add("Claim", script.clerk());
            } else {
                appoint(chance.of(Cast.CLERKS));
            }
        }
    }

    private void appoint(String person) {
        Line line = script.isOwned()
                ? script.add("Reassign", Cast.SUPERVISOR).with(Column.NOTE, "重大投诉由总监决定")
                : script.add("Assign", Cast.SUPERVISOR);
        line.with(Column.PERSON, person);
        script.own(person);
    }
}
