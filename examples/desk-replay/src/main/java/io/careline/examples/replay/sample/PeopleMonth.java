package io.careline.examples.replay.sample;

import io.careline.examples.report.Chance;

/** A month of a made-up desk's people: what they asked for, and when they came and went. */
public final class PeopleMonth {
    private final PeopleDesk desk;
    private final LeavePlot leave;
    private final SwapPlot swaps;
    private final HandoverPlot handovers;
    private final String attendance;

    private PeopleMonth(PeopleDesk desk, long seed) {
        Chance chance = new Chance(seed);
        this.desk = desk;
        Bookings bookings = new Bookings(desk);
        this.swaps = new SwapPlot(desk, chance, bookings);
        this.leave = new LeavePlot(desk, chance, bookings, swaps);
        this.handovers = new HandoverPlot(desk, chance, bookings);
        this.attendance = new ClockPlot(desk, bookings, chance).csv();
    }

    /** A month of a desk; the same for the same seed. */
    public static PeopleMonth of(PeopleDesk desk, long seed) {
        return new PeopleMonth(desk, seed);
    }

    /** Who works there. */
    public String staff() {
        return desk.staff();
    }

    /** Who works which shift. */
    public String roster() {
        return desk.roster();
    }

    /** The journal of leave. */
    public String leave() {
        return leave.csv();
    }

    /** The journal of swaps. */
    public String swaps() {
        return swaps.csv();
    }

    /** The journal of handovers; only its header where nothing is handed over. */
    public String handovers() {
        return handovers.csv();
    }

    /** Who came and went when. */
    public String attendance() {
        return attendance;
    }
}
