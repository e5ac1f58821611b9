package io.careline.examples.replay.sample;

import io.careline.examples.replay.sample.Line.Column;
import io.careline.examples.report.Chance;

/** What comes after an answer that stands: follow-up, closing, the archive, and sometimes all over again. */
final class Aftermath {
    private static final int DAY = 1440;
    private static final int ROUNDS = 3;

    private final Script script;
    private final Chance chance;
    private final String tier;
    private final Work work;

    Aftermath(Script script, Chance chance, String tier, Work work) {
        this.script = script;
        this.chance = chance;
        this.tier = tier;
        this.work = work;
    }

    void play() {
        if (chance.in100(4)) {
            script.work(5).add("Close", script.owner());
        }
        if (!followUp()) {
            work.again();
            followUpHappily();
        }
        if (chance.in100(6)) {
            script.pass(chance.between(DAY, 4 * DAY)).work(0);
            script.add("Reopen", script.clerk()).with(Column.NOTE, "问题再次出现");
            work.again();
            followUpHappily();
        }
        if (chance.in100(85)) {
            script.work(chance.between(60, 900)).add("Archive", script.clerk());
            takeUpAgain();
        }
    }

    /** Rule CP9: sooner for tier A than for C; some are late. */
    private int days() {
        return switch (tier) {
            case "A" -> 1;
            case "B" -> 3;
            default -> 7;
        };
    }

    private void plan() {
        if (chance.in100(60)) {
            script.work(chance.between(5, 60)).add("Plan follow-up", script.clerk());
        }
    }

    private void waitForFollowUp() {
        int due = days() * DAY;
        script.pass(chance.in100(88) ? chance.between(due / 4, due * 8 / 10) : chance.between(due, due * 3 / 2));
        script.work(0);
    }

    /** Rule CP6; whether the resident is content, or could not be asked. */
    private boolean followUp() {
        plan();
        for (int round = 1; round <= ROUNDS; round++) {
            waitForFollowUp();
            if (chance.in100(80)) {
                script.add("Follow-up call", script.clerk()).with(Column.OUTCOME, "satisfied");
                return true;
            }
            if (chance.in100(35)) {
                script.add("Follow-up call", script.clerk()).with(Column.OUTCOME, "dissatisfied");
                return false;
            }
            script.add("Follow-up call", script.clerk()).with(Column.OUTCOME, "unreachable");
        }
        script.work(10).add("Close", script.owner());
        return true;
    }

    private void followUpHappily() {
        waitForFollowUp();
        script.add("Follow-up call", script.clerk()).with(Column.OUTCOME, "satisfied");
    }

    /** What is in the archive stays there: a new complaint follows the old one. */
    private void takeUpAgain() {
        if (!chance.in100(3)) {
            return;
        }
        script.pass(chance.between(DAY, 5 * DAY)).work(0);
        script.add("Reopen", script.clerk()).with(Column.NOTE, "归档后再次出现");
        script.work(20).add("Assess", script.clerk());
        script.work(10).add("Claim", script.clerk());
        script.own(script.clerk());
        script.work(10).add("Start work", script.owner());
        work.again();
        followUpHappily();
    }
}
