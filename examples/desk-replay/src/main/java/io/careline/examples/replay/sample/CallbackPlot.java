package io.careline.examples.replay.sample;

import io.careline.examples.replay.sample.Sheet.Row;
import io.careline.examples.report.Chance;
import java.time.LocalDateTime;
import java.util.List;

/** How one callback goes, from the promise to the call that ends it, or to nobody answering. */
final class CallbackPlot {
    private static final List<String> PURPOSES = List.of(
            "reply-owed",
            "reply-owed",
            "reply-owed",
            "reply-owed",
            "satisfaction",
            "satisfaction",
            "satisfaction",
            "payment-reminder",
            "payment-reminder",
            "sales-contact");
    private static final int ATTEMPTS = 3;
    private static final int RETRY = 120;

    private final Sheet sheet;
    private final String id;
    private final Chance chance;
    private final String customer;
    private final String purpose;
    private final boolean isQuick;
    private final boolean isPromise;
    private String agent;
    private LocalDateTime now;

    CallbackPlot(Sheet sheet, String id, LocalDateTime requested, Chance chance) {
        this.sheet = sheet;
        this.id = id;
        this.now = requested;
        this.chance = chance;
        this.customer = ShopCast.customer(chance);
        this.purpose = chance.of(PURPOSES);
        this.isPromise = purpose.equals("reply-owed");
        this.isQuick = isPromise && chance.in100(20);
        this.agent = chance.of(ShopCast.AGENTS);
    }

    void play() {
        request(id);
        if (chance.in100(3)) {
            pass(chance.between(2, 9));
            request(id + "-2");
        }
        if (chance.in100(3)) {
            pass(chance.between(2, 20));
            add("cancel").with("reason", "客户自行来电");
            return;
        }
        schedule();
        if (isQuick && chance.in100(15)) {
            takeOver();
        }
        if (purpose.equals("sales-contact")) {
            prospect();
        }
        call();
    }

    private void request(String subject) {
        boolean isProspect = purpose.equals("sales-contact");
        sheet.add(subject, now, "request", agent)
                .with("customer", customer)
                .with("number", customer + "/1")
                .with("purpose", purpose)
                .with("case", isPromise || purpose.equals("satisfaction") ? "K" + id.substring(1) : "")
                .with("quickContactWanted", isQuick ? "yes" : "")
                .with("prospect", isProspect ? "yes" : "")
                .with("accountManager", isProspect ? ShopCast.PROSPECTORS.get(0) : "")
                .with("agent", isProspect ? "" : agent);
    }

    private void schedule() {
        if (isPromise) {
            add("schedule");
            pass(chance.in100(86) ? chance.between(2, isQuick ? 12 : 24) : chance.between(27, 190));
        } else {
            LocalDateTime at = now.toLocalDate().plusDays(1).atTime(chance.between(10, 20), 0);
            add("schedule").with("at", at);
            now = at.plusMinutes(chance.between(0, 90));
        }
    }

    /** Nobody called in time: the customer says so, and somebody else takes over (rules CB7, CP12). */
    private void takeOver() {
        pass(chance.between(8, 25));
        boolean isReported = chance.in100(60);
        if (isReported) {
            add("report-missing-call");
        }
        String other = chance.of(ShopCast.AGENTS);
        sheet.add(id, now, "reassign", other).with("agent", other).with("reason", "原客服未按时回电");
        agent = isReported ? other : agent;
        pass(2);
    }

    /** A prospect is the account manager's first (rule CB12). */
    private void prospect() {
        if (chance.in100(25)) {
            add("offer").with("agent", agent);
            pass(5);
        }
        agent = ShopCast.PROSPECTORS.get(0);
        add("offer").with("agent", agent);
        pass(chance.between(1, 15));
        if (chance.in100(30)) {
            add("decline-offer");
            agent = ShopCast.PROSPECTORS.get(1);
            add("offer").with("agent", agent);
            pass(chance.between(1, 15));
        }
    }

    private void call() {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (chance.in100(2)) {
                add("suppress").with("reason", "客户要求不再致电");
                return;
            }
            dial();
            if (chance.in100(isPromise ? 82 : 60)) {
                if (talk(attempt)) {
                    return;
                }
            } else if (!fail()) {
                return;
            }
        }
    }

    private void dial() {
        now = ShopHours.open(now);
        add("dial-customer");
        pass(1);
    }

    /** Whether there is another try. */
    private boolean fail() {
        String outcome = chance.in100(55)
                ? "no-answer"
                : chance.in100(55)
                        ? "busy"
                        : chance.in100(55) ? "voicemail" : chance.in100(60) ? "failed" : "wrong-number";
        add("record-call-outcome").with("outcome", outcome);
        if (outcome.equals("wrong-number")) {
            return false;
        }
        if (chance.in100(5)) {
            pass(chance.between(10, 60));
            add("dial-customer");
        }
        pass(RETRY + chance.between(0, 90));
        return true;
    }

    /** Whether the purpose is met; else there is another call. */
    private boolean talk(int attempt) {
        add("record-call-outcome").with("outcome", "answered");
        if (chance.in100(4)) {
            pass(3);
            conclude("satisfied", "introduction purpose satisfaction closing");
        }
        pass(1);
        add("take-step").with("steps", "identity introduction");
        pass(chance.between(2, 9));
        if (attempt < ATTEMPTS && chance.in100(14)) {
            String result = chance.in100(60) ? "inconvenient" : chance.in100(70) ? "plan-rejected" : "not-the-customer";
            LocalDateTime again = now.toLocalDate().plusDays(1).atTime(chance.between(10, 20), 30);
            conclude(result, "convenience").with("at", again);
            now = again.plusMinutes(chance.between(0, 60));
            return false;
        }
        if (chance.in100(12)) {
            conclude("dissatisfied", "convenience purpose satisfaction closing")
                    .with("statement", chance.of(ShopCast.STATEMENTS));
        } else if (chance.in100(10)) {
            conclude("new-requirement", "convenience purpose satisfaction closing")
                    .with("statement", chance.of(ShopCast.WISHES))
                    .with("planGiven", chance.in100(50) ? "yes" : "");
        } else {
            boolean isWhole = chance.in100(85);
            conclude("satisfied", isWhole ? "convenience purpose satisfaction closing" : "purpose satisfaction");
        }
        return true;
    }

    private Row conclude(String result, String steps) {
        return add("conclude-call")
                .with("result", result)
                .with("steps", steps)
                .with("log", chance.in100(92) ? "已说明处理情况" : "");
    }

    private Row add(String activity) {
        return sheet.add(id, now, activity, agent);
    }

    private void pass(int minutes) {
        now = now.plusMinutes(minutes);
    }
}
