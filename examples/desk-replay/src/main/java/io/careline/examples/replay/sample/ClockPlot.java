package io.careline.examples.replay.sample;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

/** Makes up a desk's time clock: most come in time, some late, some forget to sign, some stay away. */
record ClockPlot(PeopleDesk desk, LeavePlot leave, SwapPlot swaps, Chance chance) {
    String csv() {
        StringBuilder csv = new StringBuilder("date,agent,in,out,away,workUndone\n");
        for (int day = 0; day < desk.days(); day++) {
            Map<Integer, Integer> shifts = new HashMap<>();
            for (int agent = 0; agent < desk.agents(); agent++) {
                if (desk.works(day, agent)) {
                    shifts.putIfAbsent(swaps.worker(day, agent), agent);
                }
            }
            for (int agent = 0; agent < desk.agents(); agent++) {
                if (shifts.containsKey(agent) && !leave.isAway(day, agent) && !chance.in100(1)) {
                    csv.append(line(day, agent, shifts.get(agent)));
                }
            }
        }
        return csv.toString();
    }

    private String line(int day, int agent, int shiftOf) {
        LocalDateTime in = desk.start(day, shiftOf).minusMinutes(chance.between(1, 12));
        if (chance.in100(7)) {
            in = desk.start(day, shiftOf)
                    .plusMinutes(chance.in100(85) ? chance.between(3, 45) : chance.between(60, 90));
        }
        LocalDateTime out = desk.end(day, shiftOf).plusMinutes(chance.between(0, 15));
        boolean isEarly = chance.in100(2);
        if (isEarly) {
            out = desk.end(day, shiftOf).minusMinutes(chance.between(10, 60));
        }
        LocalDateTime left = desk.start(day, shiftOf).plusHours(chance.between(1, 4));
        String away = chance.in100(3)
                ? left.toLocalTime() + "-"
                        + left.plusMinutes(chance.between(8, 40)).toLocalTime()
                : "";
        boolean isForgotten = chance.in100(2);
        return String.join(
                ",",
                desk.date(day).toString(),
                desk.agent(agent),
                in.toLocalTime().toString(),
                isForgotten ? "" : out.toLocalTime().toString(),
                away,
                (isEarly && chance.in100(60) ? "yes" : "") + "\n");
    }
}
