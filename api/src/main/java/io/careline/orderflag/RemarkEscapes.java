package io.careline.orderflag;

import java.util.ArrayList;
import java.util.List;

/** Writes texts so that they cannot be taken for a remark's own signs, and reads them back. */
final class RemarkEscapes {
    private static final char ESCAPE = '\\';
    private static final String SEPARATORS = ";；";
    private static final String BRACKETS = "()（）";

    /** What hands write between a number and the next matter. */
    private static final String PAUSES = " \u3000,，、";

    private RemarkEscapes() {}

    static String escape(String text) {
        return escape(text, SEPARATORS);
    }

    /** The same, for a text that stands beside brackets. */
    static String escapeBrackets(String text) {
        return escape(text, SEPARATORS + BRACKETS);
    }

    /** The same, for a number, which hands end with a blank or a comma. */
    static String escapeNumber(String text) {
        return escape(text, SEPARATORS + PAUSES);
    }

    /** Whether a text written by hand goes on after the number that it begins with. */
    static boolean goesOnAfterNumber(String text) {
        return text.chars().anyMatch(sign -> PAUSES.indexOf(sign) >= 0);
    }

    private static String escape(String text, String signs) {
        StringBuilder escaped = new StringBuilder();
        int next = 0;
        while (next < text.length()) {
            int sign = text.codePointAt(next);
            int end = next + Character.charCount(sign);
            boolean isEdge = next == 0 || end == text.length();
            if (isUnwritable(sign) || (isEdge && Character.isWhitespace(sign))) {
                escaped.append(ESCAPE).append('u').append(hexadecimal(sign));
            } else {
                if (sign == ESCAPE || signs.indexOf(sign) >= 0) {
                    escaped.append(ESCAPE);
                }
                escaped.appendCodePoint(sign);
            }
            next = end;
        }
        return escaped.toString();
    }

    /** Whether a sign ends a line, controls a device or is half of a pair: all of them fit four digits. */
    private static boolean isUnwritable(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> false;
        };
    }

    private static String hexadecimal(int sign) {
        String digits = Integer.toHexString(sign);
        return "0".repeat(4 - digits.length()) + digits;
    }

    /** Reads what {@link #escape} wrote; another text may come out as anything. */
    static String unescape(String text) {
        StringBuilder plain = new StringBuilder();
        int next = 0;
        while (next < text.length()) {
            boolean isEscape = text.charAt(next) == ESCAPE && next + 1 < text.length();
            int at = isEscape ? next + 1 : next;
            int code = isEscape && text.charAt(at) == 'u' ? hexadecimal(text, at + 1) : -1;
            plain.append(code < 0 ? text.charAt(at) : (char) code);
            next = code < 0 ? at + 1 : at + 5;
        }
        return plain.toString();
    }

    private static int hexadecimal(String text, int start) {
        if (start + 4 > text.length()) {
            return -1;
        }
        int code = 0;
        for (int i = start; i < start + 4; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    /** Cuts a remark at its semicolons and line breaks; without the blanks around each piece, and without empty ones. */
    static List<String> pieces(String remark) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int next = 0;
        while (next < remark.length()) {
            char sign = remark.charAt(next);
            if (sign == ESCAPE && next + 1 < remark.length() && isEscapable(remark.charAt(next + 1))) {
                next++;
            } else if (SEPARATORS.indexOf(sign) >= 0 || isLineBreak(sign)) {
                pieces.add(remark.substring(start, next).strip());
                start = next + 1;
            }
            next++;
        }
        pieces.add(remark.substring(start).strip());
        pieces.removeIf(String::isEmpty);
        return pieces;
    }

    private static boolean isEscapable(char sign) {
        return sign == ESCAPE || SEPARATORS.indexOf(sign) >= 0;
    }

    private static boolean isLineBreak(char sign) {
        return "\n\r\u0085\u2028\u2029".indexOf(sign) >= 0;
    }

    /** Whether a text has a sign that could take away another's meaning. */
    static boolean isEscaping(String text) {
        return text.indexOf(ESCAPE) >= 0;
    }

    /** Where the first of some signs stands that no escape takes away; -1 if there is none. */
    static int indexOf(String text, String signs) {
        int next = 0;
        while (next < text.length()) {
            if (signs.indexOf(text.charAt(next)) >= 0) {
                return next;
            }
            next += text.charAt(next) == ESCAPE ? 2 : 1;
        }
        return -1;
    }
}
