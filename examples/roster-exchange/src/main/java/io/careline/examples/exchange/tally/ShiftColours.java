package io.careline.examples.exchange.tally;

import io.careline.roster.RosterProblem;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Gives every shift a colour of its own, {@code RRGGBB}: what it asks for, or the next of a palette. */
public final class ShiftColours {
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final List<String> PALETTE =
            List.of("FFE08A", "9CCBEB", "3F4E8C", "A9D8B8", "F2B8A0", "CDB7E9", "8C6D3F", "7FA99B", "E3A5C4", "5C7285");
    private static final int BRIGHT = 150;

    private final Map<ShiftCode, String> colours = new HashMap<>();

    /** The colours of a problem's shifts. A text that is no colour such as {@code #FFC000} counts as none. */
    public ShiftColours(RosterProblem problem) {
        for (ShiftType shift : problem.shifts()) {
            String next = PALETTE.get(colours.size() % PALETTE.size());
            colours.put(
                    shift.code(),
                    shift.colour()
                            .filter(text -> COLOUR.matcher(text).matches())
                            .map(text -> text.substring(1))
                            .orElse(next));
        }
    }

    /** What a shift's cells are filled with. */
    public String fill(ShiftType shift) {
        return colours.getOrDefault(shift.code(), PALETTE.get(0));
    }

    /** What can be read on it: black or white. */
    public String ink(ShiftType shift) {
        int fill = Integer.parseInt(fill(shift), 16);
        int brightness = (299 * (fill >> 16) + 587 * (fill >> 8 & 0xFF) + 114 * (fill & 0xFF)) / 1000;
        return brightness < BRIGHT ? "FFFFFF" : "1D2733";
    }
}
