package io.careline.examples.replay.sample;

import io.careline.examples.replay.sample.Line.Column;
import io.careline.examples.report.Chance;
import java.util.List;

/** The work on a complaint up to an answer that stands. */
final class Work {
    private static final int OFFICE_DAY = 450;
    private static final List<String> HOLDS = List.of("Wait for customer", "Wait for supplier", "Wait for department");

    private final Script script;
    private final Chance chance;
    private final Cast.Topic topic;
    private final boolean isMajor;
    private final String claim;

    Work(Script script, Chance chance, Cast.Topic topic, boolean isMajor, String claim) {
        this.script = script;
        this.chance = chance;
        this.topic = topic;
        this.isMajor = isMajor;
        this.claim = claim;
    }

    /** The whole way, unless the resident withdraws. */
    void until(boolean isWithdrawn) {
        charge(10);
        script.work(chance.between(10, 90)).add("Start work", script.owner());
        if (isWithdrawn) {
            script.work(OFFICE_DAY).add("Withdraw", script.clerk()).with(Column.NOTE, "住户撤回");
            script.end();
            return;
        }
        sendBackAndForth();
        script.work(chance.between(30, chance.in100(75) ? 400 : 1000));
        hold();
        chargeAgain();
        mistake();
        answer();
    }

    /** Work that has to be done again after a dispute or a reopening: no longer from the start. */
    void again() {
        charge(15);
        script.work(chance.between(60, 600));
        answer();
    }

    /** Rule CP3. */
    private void charge(int minutes) {
        script.work(minutes).add("Contact sheet", script.clerk()).with(Column.DEPARTMENT, topic.department());
    }

    /** Rule CP5: still unsolved, the department is charged again. */
    private void chargeAgain() {
        int sheets = chance.in100(22) ? chance.between(1, 2) : 0;
        for (int i = 0; i < sheets; i++) {
            charge(OFFICE_DAY);
            script.work(chance.between(60, 400));
        }
    }

    private void sendBackAndForth() {
        if (isMajor || !chance.in100(12)) {
            return;
        }
        String first = script.owner();
        String second = chance.of(Cast.CLERKS);
        int handovers = chance.between(2, 4);
        for (int i = 0; i < handovers && !second.equals(first); i++) {
            String next = i % 2 == 0 ? second : first;
            script.work(chance.between(20, 200))
                    .add("Reassign", Cast.SUPERVISOR)
                    .with(Column.PERSON, next)
                    .with(Column.NOTE, i % 2 == 0 ? "换人跟进" : "退回原责任人");
            script.own(next);
        }
    }

    private void hold() {
        if (!chance.in100(26)) {
            return;
        }
        String hold = chance.of(HOLDS);
        script.add(hold, script.owner());
        script.pass(chance.between(600, 5000)).work(0);
        if (hold.equals("Wait for customer")) {
            script.add("Customer calls", script.clerk()).with(Column.NOTE, "住户已提供照片");
        } else {
            script.add("Resume work", script.owner());
        }
        script.work(chance.between(30, 240));
    }

    /** Slips that the life cycle should refuse. */
    private void mistake() {
        if (!chance.in100(7)) {
            return;
        }
        switch (chance.between(0, 4)) {
            case 0 -> script.add("Archive", script.clerk());
            case 1 -> script.add("Close", script.owner());
            case 2 ->
                script.add("Reassign", script.clerk())
                        .with(Column.PERSON, script.clerk())
                        .with(Column.NOTE, "顺手接手");
            case 3 ->
                script.add("Propose answer", script.owner())
                        .with(Column.OUTCOME, "goodwill")
                        .with(Column.MONEY, isMajor ? "CNY 0" : "CNY 200")
                        .with(Column.NOTE, "答应补偿");
            default -> script.add("Reassign", Cast.SUPERVISOR).with(Column.PERSON, script.owner());
        }
        script.work(15);
    }

    /** Rules CP4, CP17: the director may grant money, and only he. */
    private void answer() {
        if (!claim.isEmpty()) {
            script.work(20).add("Escalate", script.clerk()).with(Column.NOTE, "涉及赔偿");
        }
        propose();
        script.pass(chance.between(10, chance.in100(80) ? 600 : 1800)).work(0);
        if (chance.in100(10)) {
            script.add("Customer disputes", script.clerk()).with(Column.NOTE, "对处理结果不满意");
            script.work(chance.between(60, 500));
            if (chance.in100(40)) {
                finalAnswer();
                return;
            }
            propose();
            script.pass(chance.between(60, 900)).work(0);
        }
        script.add("Customer accepts", script.clerk());
    }

    private void propose() {
        boolean isAtFault = chance.in100(70);
        script.work(20)
                .add("Propose answer", script.owner())
                .with(Column.OUTCOME, isAtFault ? "upheld" : chance.in100(50) ? "partially-upheld" : "not-upheld")
                .with(Column.MONEY, isAtFault ? claim : "")
                .with(Column.NOTE, isAtFault ? "致歉并已整改" : "说明原因");
    }

    /** Some are written without saying where else the resident may turn. */
    private void finalAnswer() {
        if (chance.in100(30)) {
            script.add("Final answer", script.owner())
                    .with(Column.OUTCOME, "not-upheld")
                    .with(Column.NOTE, "最终答复");
            script.work(30);
        }
        script.add("Final answer", script.owner())
                .with(Column.OUTCOME, "not-upheld")
                .with(Column.NOTE, "最终答复")
                .with(Column.PERSON, "业主委员会");
    }
}
