package io.careline.examples.month.sample;

import java.time.LocalTime;
import java.util.List;

/** The desks whose months are made up, each under its own handbook. */
public enum SampleDesk {
    /** An online shop's desk: two shifts, six days on and one off, leave and swaps by regulation 4. */
    TAOBAO_SHOP_STRICT("taobao-shop-strict", 14, LocalTime.of(8, 30), LocalTime.of(22, 30), 9.0, 60, 0),
    /** A property manager's desk: round the clock, complaints from register to archive. */
    PROPERTY_MANAGEMENT("property-management", 14, LocalTime.of(8, 30), LocalTime.of(17, 30), 3.0, 90, 60),
    /** A finance company's desk: office hours, replies in thirty minutes, callbacks by script. */
    FINANCE_COMPANY("finance-company", 12, LocalTime.of(9, 0), LocalTime.of(18, 0), 8.0, 80, 120);

    private static final String NAMES = "王芳,李娜,张伟,刘洋,陈静,杨磊,赵敏,黄蕾,周杰,吴倩,徐强,孙丽,胡军,朱琳,高飞,林悦,何平,郭峰,马超,罗兰";

    private final String pack;
    private final int agents;
    private final LocalTime opens;
    private final LocalTime closes;
    private final double callsPerSlot;
    private final int complaints;
    private final int callbacks;

    SampleDesk(
            String pack,
            int agents,
            LocalTime opens,
            LocalTime closes,
            double callsPerSlot,
            int complaints,
            int callbacks) {
        this.pack = pack;
        this.agents = agents;
        this.opens = opens;
        this.closes = closes;
        this.callsPerSlot = callsPerSlot;
        this.complaints = complaints;
        this.callbacks = callbacks;
    }

    /** The handbook that ships with the library. */
    public String pack() {
        return pack;
    }

    /** How many work shifts. */
    public int agents() {
        return agents;
    }

    LocalTime opens() {
        return opens;
    }

    LocalTime closes() {
        return closes;
    }

    double callsPerSlot() {
        return callsPerSlot;
    }

    int complaints() {
        return complaints;
    }

    int callbacks() {
        return callbacks;
    }

    static List<String> names() {
        return List.of(NAMES.split(","));
    }
}
