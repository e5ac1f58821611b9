package io.careline.examples.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes numbers, shares, durations and instants the way a reader of the report expects them. */
public final class Display {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private Display() {}

    /** A whole number with thousands separated: {@code 12,345}. */
    public static Words number(long number) {
        return number(BigDecimal.valueOf(number), 0);
    }

    /** A number with a fixed count of decimals, rounded half up: {@code 1,234.50}. */
    public static Words number(BigDecimal number, int decimals) {
        return Words.same(pattern(decimals).format(number.setScale(decimals, RoundingMode.HALF_UP)));
    }

    /** A share as per cent with at most one decimal: 0.934 is {@code 93.4%}. */
    public static Words percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        int decimals = percent.stripTrailingZeros().scale() > 0 ? 1 : 0;
        return Words.same(pattern(decimals).format(percent) + "%");
    }

    /**
     * A duration in at most two neighbouring units, the rest cut off: {@code 2 d 4 h}, {@code 3 min}.
     *
     * <p>A day is 24 hours. Below one minute seconds are shown, below one second milliseconds.
     */
    public static Words duration(Duration duration) {
        if (duration.isNegative()) {
            return Words.same("\u2212").plus(duration(duration.negated()));
        }
        long days = duration.toDays();
        long hours = duration.toHoursPart();
        long minutes = duration.toMinutesPart();
        if (days > 0) {
            return days(days).plus(hours > 0 ? Words.same(" ").plus(hours(hours)) : Words.none());
        }
        if (hours > 0) {
            return hours(hours).plus(minutes > 0 ? Words.same(" ").plus(minutes(minutes)) : Words.none());
        }
        if (minutes > 0 || duration.isZero()) {
            return minutes(minutes);
        }
        return duration.toSeconds() > 0 ? unit(duration.toSeconds(), "s", "秒") : unit(duration.toMillis(), "ms", "毫秒");
    }

    /** An instant as date and minute on a zone's clock: {@code 2026-11-02 09:05}. */
    public static Words instant(Instant instant, ZoneId zone) {
        return Words.same(MINUTE.format(instant.atZone(zone)));
    }

    private static Words days(long days) {
        return unit(days, "d", "天");
    }

    private static Words hours(long hours) {
        return unit(hours, "h", "小时");
    }

    private static Words minutes(long minutes) {
        return unit(minutes, "min", "分钟");
    }

    private static Words unit(long count, String en, String zh) {
        return number(count).plus(" ").plus(Words.of(en, zh));
    }

    private static DecimalFormat pattern(int decimals) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }
}
