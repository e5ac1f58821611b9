package io.careline.examples.month.input;

import io.careline.examples.report.InputFault;
import io.careline.staffing.DayVolume;
import io.careline.staffing.VolumeHistory;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads and writes the volume file: {@code date,time,channel,offered}, one line for each slot in which contacts came. */
public final class VolumeFile {
    /** The length of the slots, unless the times of the file need shorter ones. */
    private static final int SLOT_MINUTES = 30;

    private static final int DAY_MINUTES = 1440;
    private static final List<String> COLUMNS = List.of("date", "time", "channel", "offered");

    private record Line(LocalDate date, LocalTime time, String channel, double offered) {}

    private VolumeFile() {}

    /** The history of each channel, by the channels' names; slots without a line, and days between two others, had no contacts. */
    public static Map<String, VolumeHistory> read(Path file, List<LineFault> faults) {
        return read(file, Lines.text(file), faults);
    }

    /** The same of a text that is at hand. */
    public static Map<String, VolumeHistory> read(Path file, String text, List<LineFault> faults) {
        List<Line> lines = new Lines(file, faults).rows(text, COLUMNS, VolumeFile::line);
        if (lines.isEmpty()) {
            throw new InputFault(file + " has no volumes");
        }
        Map<String, SortedMap<LocalDate, List<Line>>> channels = new TreeMap<>();
        for (Line line : lines) {
            channels.computeIfAbsent(line.channel(), unused -> new TreeMap<>())
                    .computeIfAbsent(line.date(), unused -> new ArrayList<>())
                    .add(line);
        }
        Map<String, VolumeHistory> histories = new LinkedHashMap<>();
        channels.forEach((channel, days) -> histories.put(channel, history(days)));
        return histories;
    }

    private static Line line(Row row) {
        double offered = row.number("offered");
        if (!(offered >= 0) || offered > 1e9) {
            throw new IllegalArgumentException("offered (" + offered + ") must not be negative");
        }
        LocalTime time = row.time("time");
        if (time.getMinute() % SLOT_MINUTES != 0 || time.getSecond() != 0) {
            throw new IllegalArgumentException("time (" + time + ") must begin a slot of 30 minutes");
        }
        return new Line(row.date("date"), time, row.text("channel"), offered);
    }

    private static VolumeHistory history(SortedMap<LocalDate, List<Line>> days) {
        VolumeHistory.Builder history = VolumeHistory.builder();
        days.firstKey().datesUntil(days.lastKey().plusDays(1)).forEach(date -> {
            List<Line> lines = days.getOrDefault(date, List.of());
            List<Double> slots = new ArrayList<>(Collections.nCopies(DAY_MINUTES / SLOT_MINUTES, 0.0));
            for (Line line : lines) {
                int slot = line.time().toSecondOfDay() / 60 / SLOT_MINUTES;
                slots.set(slot, slots.get(slot) + line.offered());
            }
            history.addDays(DayVolume.of(date, Duration.ofMinutes(SLOT_MINUTES), slots));
        });
        return history.build();
    }

    /** The file's text. */
    public static String write(Map<String, VolumeHistory> histories) {
        StringBuilder text = new StringBuilder("date,time,channel,offered\n");
        histories.forEach((channel, history) -> {
            for (DayVolume day : history.days()) {
                for (int slot = 0; slot < day.contacts().size(); slot++) {
                    double offered = day.contacts().get(slot);
                    if (offered > 0) {
                        text.append(day.date())
                                .append(',')
                                .append(LocalTime.MIDNIGHT.plus(day.slot().multipliedBy(slot)))
                                .append(',')
                                .append(channel)
                                .append(',')
                                .append(BigDecimal.valueOf(offered)
                                        .stripTrailingZeros()
                                        .toPlainString())
                                .append('\n');
                    }
                }
            }
        });
        return text.toString();
    }
}
