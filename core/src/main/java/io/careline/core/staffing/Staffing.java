package io.careline.core.staffing;

import io.careline.common.Incubating;
import io.careline.roster.CoverRequirement;
import io.careline.roster.ShiftType;
import io.careline.staffing.AgentDemand;
import io.careline.staffing.ContactVolume;
import io.careline.staffing.DayEdge;
import io.careline.staffing.DayStaffing;
import io.careline.staffing.DayVolume;
import io.careline.staffing.ForecastAccuracy;
import io.careline.staffing.ForecastMethod;
import io.careline.staffing.QueuePerformance;
import io.careline.staffing.ShiftCost;
import io.careline.staffing.ShiftPlan;
import io.careline.staffing.StaffingProfile;
import io.careline.staffing.StaffingRequirement;
import io.careline.staffing.VolumeForecast;
import io.careline.staffing.VolumeHistory;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/**
 * Forecasts contacts, finds how many agents they need, and which shifts to open for those. Pure functions; every machine
 * finds the same numbers.
 *
 * <p>Queues are Erlang's: contacts come at random at a steady rate, handling times and patience are exponential, who waits
 * is answered in turn. Shares and waits are right to a part in 10^9 for up to 100,000 agents; of a service level that is
 * the smaller of it and what it falls short of 1 by, but not below 10^-12.
 */
@Incubating(since = "0.1.0")
public final class Staffing {
    private Staffing() {}

    /**
     * How likely a contact is lost where all lines are taken and nobody waits (Erlang B).
     *
     * @param load in erlangs, from 0 to 200,000
     * @param lines not negative
     * @throws IllegalArgumentException if a number is out of range
     */
    public static double blocking(double load, int lines) {
        return Queues.blocking(load, lines);
    }

    /**
     * The fewest lines that lose at most a share of contacts (Erlang B); none where nobody comes.
     *
     * @param load in erlangs, from 0 to 200,000
     * @param blocking the greatest share, above 0 and below 1
     * @throws IllegalArgumentException if a number is out of range
     */
    public static int lines(double load, BigDecimal blocking) {
        return Queues.lines(load, blocking);
    }

    /**
     * What some agents give a volume, in the long run: Erlang A where the profile has a patience, else Erlang C. Shrinkage
     * has no part in it.
     *
     * @param agents who are there for contacts; not negative
     * @throws IllegalArgumentException if the agents are negative or the load is above 200,000 erlangs
     */
    public static QueuePerformance performance(StaffingProfile profile, ContactVolume volume, int agents) {
        return new Queues(profile).performance(volume, agents);
    }

    /**
     * The fewest agents who reach the profile's target; none where nobody comes, else at least one.
     *
     * @throws IllegalArgumentException if the load is above 200,000 erlangs
     * @throws ArithmeticException if only more than 2^30 would reach it
     */
    public static StaffingRequirement required(StaffingProfile profile, ContactVolume volume) {
        return new Queues(profile).required(volume);
    }

    /**
     * The fewest agents who reach the profile's target in each slot of a day, each slot on its own.
     *
     * @throws IllegalArgumentException if the load of a slot is above 200,000 erlangs
     * @throws ArithmeticException if only more than 2^30 would reach it
     */
    public static DayStaffing required(StaffingProfile profile, DayVolume volume) {
        return new Queues(profile).required(volume);
    }

    /**
     * The largest volume for which so many agents reach the profile's target, to a part in 10^9 and never too large; at
     * most 200,000 erlangs.
     *
     * @param period above zero
     * @param agents who are there for contacts; not negative
     * @throws IllegalArgumentException if the agents are negative or the period is not above zero
     */
    public static ContactVolume capacity(StaffingProfile profile, Duration period, int agents) {
        return new Queues(profile).capacity(period, agents);
    }

    /**
     * The volumes of days to come. Totals of days are found by the method, and spread over a day as on the latest eight
     * ordinary days of its weekday. A special day is left out of the fit, and forecast as an ordinary one times what days of
     * its kind were in proportion; of a kind that never was, as an ordinary one.
     *
     * @param days how many, from the day after the history on; 1 to 1,100
     * @throws IllegalArgumentException if the days are out of range, the history is shorter than 14 days, or has no
     *     ordinary day of some weekday
     */
    public static VolumeForecast forecast(VolumeHistory history, ForecastMethod method, int days) {
        return Forecasting.forecast(history, method, days);
    }

    /**
     * How well a method forecasts the end of a history from what comes before it. That a day was to be special counts as
     * known beforehand.
     *
     * @param heldOut how many days, 1 to 1,100, are held out
     * @throws IllegalArgumentException if the days are out of range, or what remains of the history is not enough to
     *     forecast from
     */
    public static ForecastAccuracy backTest(VolumeHistory history, ForecastMethod method, int heldOut) {
        return BackTest.of(history, method, heldOut);
    }

    /**
     * How many of each shift to open on a day so that its demand is met at the least cost; exact for a day of any number
     * of slots with a dozen shifts. Of several such plans it gives always the same. The clock is that on the wall.
     *
     * @param shifts at least one and at most 126, each name once
     * @throws IllegalArgumentException if the shifts are none, too many, have a name twice, or one is paid less than
     *     nothing
     */
    public static ShiftPlan shiftPlan(AgentDemand demand, List<ShiftType> shifts, ShiftCost cost, DayEdge edge) {
        return new DayCover(demand, shifts, cost, edge).plan();
    }

    /** A plan as cover of a roster: each shift that is opened wants at least so many agents. */
    public static List<CoverRequirement> cover(ShiftPlan plan) {
        return RosterCover.of(plan);
    }

    /**
     * A demand as cover of a roster that is free in its shifts: every slot wants at least so many agents. Slots in a row
     * that want the same are one requirement.
     */
    public static List<CoverRequirement> cover(AgentDemand demand) {
        return RosterCover.of(demand);
    }
}
