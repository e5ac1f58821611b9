package io.careline.examples.month.page;

import io.careline.core.staffing.Staffing;
import io.careline.examples.month.MonthResult;
import io.careline.examples.month.plan.ChannelPlan;
import io.careline.examples.month.plan.DayPlan;
import io.careline.staffing.ContactVolume;
import io.careline.staffing.DayVolume;
import io.careline.staffing.QueuePerformance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** How a day's contacts meet the agents on duty, slot by slot. */
final class DayService {
    /**
     * One slot of the day.
     *
     * @param start minutes after midnight
     * @param contacts the contacts expected
     * @param wanted the agents wanted
     * @param onDuty the agents rostered
     * @param level the share of contacts expected to be answered in time; empty where none are expected or nobody works
     * @param abandoned the share expected to be given up
     */
    record Slot(int start, double contacts, int wanted, int onDuty, OptionalDouble level, OptionalDouble abandoned) {
        int missing() {
            return Math.max(0, wanted - onDuty);
        }
    }

    private final MonthResult result;
    private final Duty duty;

    DayService(MonthResult result, Duty duty) {
        this.result = result;
        this.duty = duty;
    }

    List<Slot> slots(DayPlan day) {
        List<Slot> slots = new ArrayList<>();
        int length = Math.toIntExact(day.demand().slot().toMinutes());
        for (int slot = 0; slot < day.contacts().size(); slot++) {
            int start = slot * length;
            int onDuty = duty.working(day.date(), start, start + length);
            double contacts = day.contacts().get(slot);
            slots.add(new Slot(
                    start,
                    contacts,
                    day.demand().agents().get(slot),
                    onDuty,
                    expected(day.date(), slot, contacts, onDuty, true),
                    expected(day.date(), slot, contacts, onDuty, false)));
        }
        return slots;
    }

    /** A mean over the channels by their contacts; each has its share of the agents. */
    private OptionalDouble expected(LocalDate date, int slot, double contacts, int onDuty, boolean isLevel) {
        double sum = 0;
        for (ChannelPlan channel : result.channels()) {
            DayVolume day = volume(channel, date);
            double own = day.contacts().get(slot);
            if (own > 0) {
                int agents = BigDecimal.ONE
                        .subtract(channel.profile().shrinkage())
                        .multiply(BigDecimal.valueOf(onDuty * own / contacts))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValue();
                sum += own * (agents == 0 ? (isLevel ? 0 : 1) : share(channel, own, day.slot(), agents, isLevel));
            }
        }
        return contacts > 0 ? OptionalDouble.of(sum / contacts) : OptionalDouble.empty();
    }

    private static double share(ChannelPlan channel, double own, Duration slot, int agents, boolean isLevel) {
        QueuePerformance performance = Staffing.performance(channel.profile(), ContactVolume.of(own, slot), agents);
        return isLevel ? performance.serviceLevel().orElse(0) : performance.abandonment();
    }

    private static DayVolume volume(ChannelPlan channel, LocalDate date) {
        return channel.days().stream()
                .filter(day -> day.date().equals(date))
                .findFirst()
                .orElseThrow();
    }

    /** The level of a whole day, by its contacts; empty without contacts. */
    static OptionalDouble level(List<Slot> slots) {
        double contacts = slots.stream().mapToDouble(Slot::contacts).sum();
        double answered = slots.stream()
                .mapToDouble(slot -> slot.contacts() * slot.level().orElse(0))
                .sum();
        return contacts > 0 ? OptionalDouble.of(answered / contacts) : OptionalDouble.empty();
    }
}
