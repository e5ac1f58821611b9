package io.careline.examples.month;

import io.careline.core.handbook.Handbook;
import io.careline.examples.month.input.LineFault;
import io.careline.examples.month.input.Staff;
import io.careline.examples.month.plan.ChannelPlan;
import io.careline.examples.month.plan.DayPlan;
import io.careline.examples.month.plan.MonthRoster;
import io.careline.examples.month.run.Balances;
import io.careline.examples.month.run.DueReport;
import io.careline.examples.month.run.MonthStores;
import io.careline.examples.month.run.Sight;
import io.careline.examples.month.run.Tally;
import io.careline.roster.RosterHorizon;
import io.careline.scorecard.CommissionStatement;
import java.time.Instant;
import java.util.List;

/**
 * What came of a desk's month.
 *
 * @param handbook its handbook
 * @param month its days
 * @param staff its people
 * @param channels the forecast of each channel
 * @param days what each day needs
 * @param roster the roster as it was published
 * @param tally what was decided
 * @param stores the aggregates at the end
 * @param balances what leave everybody has left
 * @param commission what each agent's orders come to; empty where the handbook has no orders or no scorecards
 * @param reports what the handbook's report calendar asked for, by the due dates
 * @param lines how many lines the events had
 * @param faults the lines that could not be used
 */
public record MonthResult(
        Handbook handbook,
        RosterHorizon month,
        Staff staff,
        List<ChannelPlan> channels,
        List<DayPlan> days,
        MonthRoster roster,
        Tally tally,
        MonthStores stores,
        Balances balances,
        List<CommissionStatement> commission,
        List<DueReport> reports,
        int lines,
        List<LineFault> faults) {
    /** The same with the aggregates as somebody sees them (rules CF1, CF2). */
    public MonthResult seenBy(Sight reader) {
        return new MonthResult(
                handbook,
                month,
                staff,
                channels,
                days,
                roster,
                tally,
                stores.seenBy(reader),
                balances,
                commission,
                reports,
                lines,
                faults);
    }

    /** The moment at which the month is over. */
    public Instant end() {
        return month.end().plusDays(1).atStartOfDay(handbook.zone()).toInstant();
    }
}
