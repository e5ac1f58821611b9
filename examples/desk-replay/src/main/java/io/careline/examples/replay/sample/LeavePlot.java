package io.careline.examples.replay.sample;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Makes up a desk's requests for leave: most are in order, some come late, some are decided by the wrong person. */
final class LeavePlot {
    private static final int REQUESTS = 26;
    private static final int LONG = 4;
    private static final List<String> REASONS = List.of("家中有事", "办理证件", "搬家", "孩子家长会", "探望父母");

    private final PeopleDesk desk;
    private final Chance chance;
    private final Sheet sheet = new Sheet(
            "leave",
            "time",
            "activity",
            "user",
            "agent",
            "type",
            "from",
            "fromHalf",
            "to",
            "toHalf",
            "reason",
            "documents",
            "special",
            "exceptionAsked",
            "channel",
            "proxy",
            "happenedAt",
            "granted");
    private final Set<String> away = new TreeSet<>();

    LeavePlot(PeopleDesk desk, Chance chance) {
        this.desk = desk;
        this.chance = chance;
        for (int i = 0; i < REQUESTS; i++) {
            play(String.format(
                    Locale.ROOT,
                    "L%s-%03d",
                    desk.date(0).toString().substring(2, 7).replace("-", ""),
                    i + 1));
        }
    }

    String csv() {
        return sheet.csv(desk.end());
    }

    /** Whether an agent stays away on a day, whatever was decided. */
    boolean isAway(int day, int agent) {
        return away.contains(key(day, agent));
    }

    private static String key(int day, int agent) {
        return agent + "/" + day;
    }

    private void play(String id) {
        int agent = chance.between(0, desk.agents() - 1);
        List<Integer> workdays = desk.workdays(2, agent);
        int from = chance.of(workdays);
        int to = Math.min(desk.days() - 1, from + (chance.in100(12) ? LONG : chance.in100(30) ? 1 : 0));
        if (chance.in100(18)) {
            emergency(id, agent, from);
            return;
        }
        String type = desk == PeopleDesk.STRICT_SHOP || chance.in100(50)
                ? "personal"
                : chance.in100(75) ? "paid-annual" : "comp-time";
        boolean isLate = chance.in100(14);
        LocalDateTime asked = isLate
                ? desk.start(from, agent).minusHours(chance.between(3, 9))
                : desk.date(from).minusDays(chance.between(2, 4)).atTime(chance.between(9, 16), chance.between(0, 59));
        Sheet.Row submitted = submit(id, agent, asked)
                .with("type", type)
                .with("from", desk.date(from).toString())
                .with("to", desk.date(to).toString())
                .with("reason", chance.of(REASONS));
        boolean isHalf = from == to && !desk.isNight(from, agent) && chance.in100(20);
        if (isHalf) {
            submitted.with("fromHalf", "second");
        }
        if (desk.isNight(from, agent) && chance.in100(75)) {
            submitted.with("exceptionAsked", "yes");
        }
        if (chance.in100(7)) {
            submitted.with("channel", "by-proxy").with("proxy", desk.agent((agent + 1) % desk.agents()));
        }
        decide(id, agent, from, to, asked, isHalf);
    }

    private Sheet.Row submit(String id, int agent, LocalDateTime time) {
        return sheet.add(id, time, "submit", desk.agent(agent));
    }

    private void decide(String id, int agent, int from, int to, LocalDateTime asked, boolean isHalf) {
        LocalDateTime decided = asked.plusMinutes(chance.between(20, 150));
        if (chance.in100(8)) {
            sheet.add(id, asked.plusMinutes(10), "withdraw", desk.agent(agent)).with("reason", "不再需要");
            return;
        }
        if (chance.in100(5)) {
            return;
        }
        if (chance.in100(10)) {
            sheet.add(id, decided, "approve", desk.agent((agent + 1) % desk.agents()));
        }
        if (chance.in100(8)) {
            sheet.add(id, decided.plusMinutes(5), "decline", desk.supervisor()).with("reason", "当日人手不足");
            return;
        }
        sheet.add(id, decided.plusMinutes(5), "approve", desk.supervisor());
        if (to - from >= LONG - 1 || desk.isNight(from, agent)) {
            sheet.add(id, decided.plusMinutes(45), "approve", desk.head());
        }
        if (!isHalf) {
            for (int day = from; day <= to; day++) {
                away.add(key(day, agent));
            }
        }
        reportBack(id, agent, to);
    }

    private void reportBack(String id, int agent, int to) {
        List<Integer> next = desk.workdays(to + 1, agent);
        if (!next.isEmpty() && chance.in100(85)) {
            sheet.add(
                    id,
                    desk.start(next.get(0), agent).minusMinutes(chance.between(3, 20)),
                    "report-back",
                    desk.agent(agent));
        } else if (!next.isEmpty() && chance.in100(60)) {
            away.add(key(next.get(0), agent));
        }
    }

    /** Falls ill before the shift and calls, most in time; papers follow, most of them. */
    private void emergency(String id, int agent, int day) {
        LocalDateTime happened = desk.start(day, agent).minusHours(chance.between(2, 5));
        LocalDateTime called = chance.in100(85)
                ? happened.plusMinutes(chance.between(5, 55))
                : happened.plusHours(1).plusMinutes(30);
        sheet.add(id, called, "report-emergency", desk.agent(agent))
                .with("type", "sick")
                .with("from", desk.date(day).toString())
                .with("reason", "突发急病")
                .with("happenedAt", happened);
        sheet.add(id, called.plusMinutes(15), "approve", desk.supervisor());
        if (desk.isNight(day, agent)) {
            sheet.add(id, called.plusMinutes(30), "approve", desk.head());
        }
        away.add(key(day, agent));
        List<Integer> next = desk.workdays(day + 1, agent);
        if (!next.isEmpty()) {
            LocalDateTime back = desk.start(next.get(0), agent).minusMinutes(5);
            sheet.add(id, back, "report-back", desk.agent(agent));
            if (chance.in100(75)) {
                sheet.add(id, back.plusHours(1), "complete-papers", desk.agent(agent))
                        .with("documents", "病历");
            }
        }
    }
}
