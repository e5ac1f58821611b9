package io.careline.examples.month.plan;

import io.careline.core.staffing.Staffing;
import io.careline.examples.report.InputFault;
import io.careline.roster.RosterHorizon;
import io.careline.roster.ShiftType;
import io.careline.staffing.AgentDemand;
import io.careline.staffing.ContactChannel;
import io.careline.staffing.DayEdge;
import io.careline.staffing.DayVolume;
import io.careline.staffing.ForecastAccuracy;
import io.careline.staffing.ForecastMethod;
import io.careline.staffing.ShiftCost;
import io.careline.staffing.StaffingProfile;
import io.careline.staffing.VolumeHistory;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Forecasts the month's contacts and finds how many agents they need in each slot, and how many shifts that takes. */
public final class Demand {
    private static final ForecastMethod METHOD = ForecastMethod.HOLT_WINTERS_MULTIPLICATIVE;
    private static final int HELD_OUT = 28;
    private static final int SHORTEST = 14;

    private final RosterHorizon month;
    private final Predicate<LocalDate> isOpen;
    private final List<ChannelPlan> channels = new ArrayList<>();

    /**
     * Of the volumes so far, by channel.
     *
     * @param isOpen whether the desk takes contacts on a day: on any other none are expected
     */
    public Demand(
            RosterHorizon month,
            Map<String, VolumeHistory> volumes,
            Function<ContactChannel, Optional<StaffingProfile>> profiles,
            Predicate<LocalDate> isOpen) {
        this.month = month;
        this.isOpen = isOpen;
        volumes.forEach((name, history) -> {
            ContactChannel channel = ContactChannel.of(name);
            StaffingProfile profile = profiles.apply(channel)
                    .orElseThrow(() -> new InputFault(
                            "the handbook says nothing of the staffing of " + name + ", which the volumes have"));
            channels.add(channel(name, profile, before(month.start(), history)));
        });
    }

    private static VolumeHistory before(LocalDate start, VolumeHistory history) {
        return VolumeHistory.builder()
                .days(history.days().stream()
                        .filter(day -> day.date().isBefore(start))
                        .toList())
                .specialDays(history.specialDays())
                .build();
    }

    private ChannelPlan channel(String name, StaffingProfile profile, VolumeHistory history) {
        int size = history.days().size();
        if (size < SHORTEST) {
            throw new InputFault("the volumes of " + name + " have " + size + " days before " + month.start() + "; "
                    + SHORTEST + " are needed to forecast from");
        }
        LocalDate last = history.days().get(size - 1).date();
        int gap = Math.toIntExact(ChronoUnit.DAYS.between(last, month.start()) - 1);
        List<DayVolume> days =
                Staffing.forecast(history, METHOD, gap + month.days()).days();
        boolean isLong = size >= HELD_OUT + SHORTEST;
        return new ChannelPlan(
                profile,
                days.subList(gap, days.size()).stream().map(this::open).toList(),
                isLong ? Optional.of(error(history, METHOD)) : Optional.empty(),
                isLong ? Optional.of(error(history, ForecastMethod.SEASONAL_NAIVE)) : Optional.empty());
    }

    private DayVolume open(DayVolume day) {
        return isOpen.test(day.date())
                ? day
                : DayVolume.of(
                        day.date(),
                        day.slot(),
                        Collections.nCopies(day.contacts().size(), 0.0));
    }

    private static ForecastAccuracy error(VolumeHistory history, ForecastMethod method) {
        return Staffing.backTest(history, method, HELD_OUT);
    }

    /** The channels, in the order of their names. */
    public List<ChannelPlan> channels() {
        return List.copyOf(channels);
    }

    /**
     * Each day of the month; agents whose shift began the evening before count for the day after.
     *
     * @param shifts the shift types of a day
     */
    public List<DayPlan> days(Function<LocalDate, List<ShiftType>> shifts) {
        List<DayPlan> days = new ArrayList<>();
        for (int index = 0; index < month.days(); index++) {
            int day = index;
            LocalDate date = month.start().plusDays(day);
            AgentDemand demand = channels.stream()
                    .map(channel -> Staffing.required(
                                    channel.profile(), channel.days().get(day))
                            .demand())
                    .reduce(AgentDemand::plus)
                    .orElseThrow();
            AgentDemand open = day == 0
                    ? demand
                    : demand.without(days.get(day - 1).shifts().carriedOver());
            days.add(new DayPlan(
                    date,
                    contacts(day),
                    demand,
                    Staffing.shiftPlan(open, shifts.apply(date), ShiftCost.PAID_TIME, DayEdge.OPEN)));
        }
        return days;
    }

    private List<Double> contacts(int day) {
        int slots = channels.get(0).days().get(day).contacts().size();
        return IntStream.range(0, slots)
                .mapToObj(slot -> channels.stream()
                        .mapToDouble(
                                channel -> channel.days().get(day).contacts().get(slot))
                        .sum())
                .toList();
    }
}
