package io.careline.core.labour;

import io.careline.common.Incubating;
import io.careline.labour.LabourLimit;
import io.careline.labour.LabourLimitType;
import io.careline.labour.LabourPack;
import io.careline.lifecycle.PolicyVersion;
import java.time.Duration;

/** Ready-made limits of labour law. Whether one applies to a desk is for counsel to say. */
@Incubating(since = "0.1.0")
public final class LabourPacks {
    private LabourPacks() {}

    /**
     * Mainland China: the Labour Law and State Council order 174 (1995), for the standard working-time system. A day of
     * eight hours, a week of 44 by the one and 40 by the other, a day of rest a week, overtime of one hour a day (three
     * for special reasons) and 36 a month. Public holidays are not looked at.
     */
    public static LabourPack china() {
        String law = "Labour Law of the PRC, art. ";
        String order = "State Council order 174, art. 3";
        return LabourPack.builder()
                .version(PolicyVersion.of("labour-china", "1"))
                .addLimits(
                        hours(LabourLimitType.DAILY_HOURS, 8, law + "36"),
                        hours(LabourLimitType.WEEKLY_HOURS, 44, law + "36"),
                        hours(LabourLimitType.WEEKLY_HOURS, 40, order),
                        LabourLimit.of(LabourLimitType.WEEKLY_REST_DAYS, Duration.ofDays(1), law + "38"),
                        hours(LabourLimitType.DAILY_OVERTIME, 1, law + "41, as a rule"),
                        hours(LabourLimitType.DAILY_OVERTIME, 3, law + "41, for special reasons"),
                        hours(LabourLimitType.MONTHLY_OVERTIME, 36, law + "41"))
                .build();
    }

    /**
     * The European Union: Directive 2003/88/EC. Rest of 11 hours a day and of 24 + 11 a week, a break beyond six hours, 48
     * hours a week and eight a night in the mean of four months. Member states may ask for more, and allow exceptions.
     */
    public static LabourPack europeanUnion() {
        String directive = "Directive 2003/88/EC, art. ";
        return LabourPack.builder()
                .version(PolicyVersion.of("labour-eu", "1"))
                .addLimits(
                        hours(LabourLimitType.DAILY_REST, 11, directive + "3"),
                        hours(LabourLimitType.BREAK, 6, directive + "4"),
                        hours(LabourLimitType.WEEKLY_REST, 35, directive + "5"),
                        hours(LabourLimitType.MEAN_WEEKLY_HOURS, 48, directive + "6"),
                        hours(LabourLimitType.NIGHT_HOURS, 8, directive + "8"))
                .build();
    }

    private static LabourLimit hours(LabourLimitType type, int hours, String source) {
        return LabourLimit.of(type, Duration.ofHours(hours), source);
    }
}
