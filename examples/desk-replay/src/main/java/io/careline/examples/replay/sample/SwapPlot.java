package io.careline.examples.replay.sample;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes up a desk's swaps: a shift for a shift, most agreed, registered and signed, some not. */
final class SwapPlot {
    private static final int SWAPS = 16;
    private static final int APART = 9;

    private final PeopleDesk desk;
    private final Chance chance;
    private final Sheet sheet =
            new Sheet("swap", "time", "activity", "user", "kind", "recipient", "date", "repayment", "reason", "entry");
    private final Map<String, Integer> workers = new HashMap<>();

    SwapPlot(PeopleDesk desk, Chance chance) {
        this.desk = desk;
        this.chance = chance;
        for (int i = 0; i < SWAPS; i++) {
            play(
                    String.format(
                            Locale.ROOT,
                            "W%s-%03d",
                            desk.date(0).toString().substring(2, 7).replace("-", ""),
                            i + 1),
                    i + 1);
        }
    }

    String csv() {
        return sheet.csv(desk.end());
    }

    /** Who works an agent's shift of a day: the agent, unless it was swapped. */
    int worker(int day, int agent) {
        return workers.getOrDefault(agent + "/" + day, agent);
    }

    private void play(String id, int number) {
        int agent = chance.between(0, desk.agents() - 1);
        int other = (agent + chance.between(1, desk.agents() - 1)) % desk.agents();
        List<Integer> gifts = free(agent, other, 4, desk.days());
        if (gifts.isEmpty()) {
            return;
        }
        int given = chance.of(gifts);
        List<Integer> returns = free(other, agent, Math.max(4, given - APART), given + APART);
        if (returns.isEmpty()) {
            return;
        }
        int repaid = chance.of(returns);
        LocalDateTime asked =
                desk.date(Math.min(given, repaid) - 3).atTime(chance.between(9, 17), chance.between(0, 59));
        Sheet.Row row = sheet.add(id, asked, "request", desk.agent(agent))
                .with("recipient", desk.agent(other))
                .with("date", desk.date(given).toString())
                .with("repayment", desk.date(repaid).toString());
        if (!chance.in100(8)) {
            row.with("reason", "家中有事");
        }
        if (chance.in100(10)) {
            sheet.add(id, asked.plusHours(2), "decline", desk.agent(other)).with("reason", "当天另有安排");
            return;
        }
        if (chance.in100(8)) {
            return;
        }
        agree(id, number, agent, other, asked);
        workers.put(agent + "/" + given, other);
        workers.put(other + "/" + repaid, agent);
    }

    /** The days on which one works and the other does not; sometimes nobody looks. */
    private List<Integer> free(int giver, int taker, int from, int to) {
        boolean isCareless = chance.in100(12);
        return desk.workdays(from, giver).stream()
                .filter(day -> day < to && (isCareless || !desk.works(day, taker)))
                .toList();
    }

    private void agree(String id, int number, int agent, int other, LocalDateTime asked) {
        sheet.add(id, asked.plusHours(1), "accept", desk.agent(other));
        if (!chance.in100(12)) {
            sheet.add(id, asked.plusHours(1).plusMinutes(5), "register", desk.agent(agent))
                    .with("entry", "换班登记 " + number);
        }
        String lead = desk.superior(agent);
        String otherLead = desk.superior(other);
        if (!lead.equals(desk.supervisor())) {
            sheet.add(id, asked.plusMinutes(90), "endorse", lead);
            if (!otherLead.equals(lead) && !chance.in100(10)) {
                sheet.add(id, asked.plusHours(2), "endorse", otherLead);
            }
        }
        sheet.add(id, asked.plusHours(3), "approve", desk.supervisor());
    }
}
