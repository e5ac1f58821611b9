package io.careline.examples.exchange.grid;

import io.careline.roster.ShiftType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a grid as text: {@code E}, {@code E/N} for two shifts, {@code -} for a day off.
 *
 * <p>A backslash before a character takes its meaning from it, so that any code can be written: {@code a\/b}.
 */
public final class CellText {
    private static final String OFF = "-";
    private static final char BETWEEN = '/';
    private static final char PLAIN = '\\';

    private CellText() {}

    /** The text of some shifts. */
    public static String of(List<ShiftType> shifts) {
        return shifts.isEmpty()
                ? OFF
                : shifts.stream()
                        .map(shift -> escaped(shift.code().value()))
                        .collect(Collectors.joining(String.valueOf(BETWEEN)));
    }

    private static String escaped(String code) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < code.length(); i++) {
            char letter = code.charAt(i);
            boolean isOuterBlank = isBlank(letter) && (i == 0 || i == code.length() - 1);
            if (letter == BETWEEN || letter == PLAIN || isOuterBlank || code.equals(OFF)) {
                text.append(PLAIN);
            }
            text.append(letter);
        }
        return text.toString();
    }

    /** The codes that a text names, without the blanks around them; none for a day off, which may be empty. */
    static List<String> codes(String text) {
        if (text.isBlank() || text.strip().equals(OFF)) {
            return List.of();
        }
        List<String> codes = new ArrayList<>();
        StringBuilder code = new StringBuilder();
        int kept = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == BETWEEN) {
                codes.add(code.substring(0, kept));
                code.setLength(0);
                kept = 0;
            } else if (letter == PLAIN && i + 1 < text.length()) {
                i++;
                code.append(text.charAt(i));
                kept = code.length();
            } else if (!isBlank(letter)) {
                code.append(letter);
                kept = code.length();
            } else if (kept > 0) {
                code.append(letter);
            }
        }
        codes.add(code.substring(0, kept));
        return codes;
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
