package io.careline.examples.month.sample;

import java.time.LocalTime;
import java.util.List;

/** The desks whose months are made up, each under its own handbook. */
public enum SampleDesk {
    /** An online shop's desk: two shifts, six days on and one off, orders with flags, leave and swaps by regulation 4. */
    TAOBAO_SHOP_STRICT("taobao-shop-strict", 14),
    /** A property manager's desk: round the clock, complaints from register to archive, the nights with maintenance. */
    PROPERTY_MANAGEMENT("property-management", 14),
    /** A finance company's desk: office hours, replies in thirty minutes, callbacks by script. */
    FINANCE_COMPANY("finance-company", 12);

    /**
     * How much comes in.
     *
     * @param opens when contacts begin
     * @param closes when they end
     * @param perSlot contacts in a usual half hour
     * @param noon how much of that comes from noon to half past one
     * @param weekend how much of a usual weekend
     */
    record Load(LocalTime opens, LocalTime closes, double perSlot, double noon, double weekend) {}

    /**
     * How many cases there are in the month; none where the handbook has no such section.
     *
     * @param complaints complaints
     * @param callbacks callbacks
     * @param orders orders
     */
    record Cases(int complaints, int callbacks, int orders) {}

    private static final String NAMES = "王芳,李娜,张伟,刘洋,陈静,杨磊,赵敏,黄蕾,周杰,吴倩,徐强,孙丽,胡军,朱琳,高飞,林悦,何平,郭峰,马超,罗兰";

    private final String pack;
    private final int agents;

    SampleDesk(String pack, int agents) {
        this.pack = pack;
        this.agents = agents;
    }

    /** The handbook that ships with the library. */
    public String pack() {
        return pack;
    }

    /** How many work shifts. */
    public int agents() {
        return agents;
    }

    Load load() {
        return switch (this) {
            case TAOBAO_SHOP_STRICT -> new Load(LocalTime.of(8, 30), LocalTime.of(22, 30), 18, 1, 1);
            case PROPERTY_MANAGEMENT -> new Load(LocalTime.of(8, 30), LocalTime.of(17, 30), 25, 0.03, 1);
            case FINANCE_COMPANY -> new Load(LocalTime.of(9, 0), LocalTime.of(18, 0), 41, 0, 0);
        };
    }

    Cases cases() {
        return switch (this) {
            case TAOBAO_SHOP_STRICT -> new Cases(60, 0, 160);
            case PROPERTY_MANAGEMENT -> new Cases(80, 60, 0);
            case FINANCE_COMPANY -> new Cases(70, 110, 0);
        };
    }

    static List<String> names() {
        return List.of(NAMES.split(","));
    }
}
