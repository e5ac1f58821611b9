package io.careline.examples.month.page;

import io.careline.examples.report.Words;
import io.careline.roster.ShiftCode;
import io.careline.roster.ShiftType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Gives each shift of a roster a letter or two of its own; L stays free for leave. */
final class ShiftLetters {
    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("day", "白"),
            Map.entry("night", "夜"),
            Map.entry("evening", "晚"),
            Map.entry("early", "早"),
            Map.entry("morning", "早"),
            Map.entry("middle", "中"),
            Map.entry("lunch", "午"),
            Map.entry("late", "迟"));

    private final List<ShiftType> shifts;
    private final Map<ShiftCode, Words> letters = new TreeMap<>();

    ShiftLetters(List<ShiftType> shifts) {
        this.shifts = shifts;
        List<String> taken = new ArrayList<>(List.of("L"));
        for (ShiftType shift : shifts) {
            String code = shift.code().value();
            String letter = free(code.toUpperCase(Locale.ROOT), taken);
            taken.add(letter);
            String chinese = CHINESE.getOrDefault(code.split("[-_0-9]", -1)[0], letter);
            String own = taken.contains(chinese) && !chinese.equals(letter) ? chinese + letter : chinese;
            taken.add(own);
            letters.put(shift.code(), Words.of(letter, own));
        }
    }

    /** The first letter; if it is taken, with the letter that tells most: the one after a hyphen, or the next that is free. */
    private static String free(String code, List<String> taken) {
        String first = code.substring(0, 1);
        int hyphen = code.indexOf('-');
        List<String> candidates = new ArrayList<>();
        if (hyphen > 0 && hyphen + 1 < code.length()) {
            candidates.add(first + code.charAt(hyphen + 1));
        }
        candidates.add(first);
        for (int index = 1; index < code.length(); index++) {
            candidates.add(first + code.charAt(index));
        }
        return candidates.stream()
                .filter(one -> !taken.contains(one))
                .findFirst()
                .orElse(code);
    }

    Words of(ShiftType shift) {
        return letters.getOrDefault(shift.code(), Words.same(shift.code().value()));
    }

    /** Each letter with its shift's hours. */
    Words legend() {
        Words legend = Words.none();
        for (ShiftType shift : shifts) {
            legend = legend.plus(legend.isEmpty() ? Words.none() : Words.of("; ", "；"))
                    .plus(of(shift))
                    .plus(Words.of(": ", "："))
                    .plus(Names.of("shift", shift.code().value()))
                    .plus(" " + shift.hours());
        }
        return legend;
    }
}
