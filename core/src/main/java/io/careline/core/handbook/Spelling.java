package io.careline.core.handbook;

import java.util.Collection;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/** Guesses which word was meant. */
final class Spelling {
    private static final int LONGEST = 40;

    private Spelling() {}

    /** The fault of a key that nobody asks for: with the key that was probably meant, else with all there are. */
    static void unknownKey(Spot spot, String key, SortedSet<String> known) {
        String closest = closest(key, known);
        if (closest != null) {
            spot.fault("handbook.misspelled-key", Map.of("key", key, "suggestion", closest));
        } else {
            spot.fault("handbook.unknown-key", Map.of("key", Words.shown(key), "known", String.join(", ", known)));
        }
    }

    /** The fault of a name that no entry of a list has. */
    static void unknownEntry(Spot spot, String name, SortedSet<String> known) {
        String closest = closest(name, known);
        if (closest != null) {
            spot.fault("handbook.misspelled-entry", Map.of("name", name, "suggestion", closest));
        } else {
            spot.fault("handbook.unknown-entry", Map.of("name", Words.shown(name), "known", String.join(", ", known)));
        }
    }

    /** The word that takes fewest edits, of two the earlier; null if none is near: a third of its letters at most. */
    private static @Nullable String closest(String word, Collection<String> known) {
        String closest = null;
        int fewest = Integer.MAX_VALUE;
        if (word.length() <= LONGEST) {
            for (String candidate : known) {
                int edits = edits(word, candidate);
                if (edits < fewest && edits <= (candidate.length() + 1) / 3) {
                    closest = candidate;
                    fewest = edits;
                }
            }
        }
        return closest;
    }

    /** How many letters must be put in, taken out or changed, upper and lower case being the same. */
    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int i = 0; i < row.length; i++) {
            row[i] = i;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                char left = Character.toLowerCase(from.charAt(i - 1));
                char right = Character.toLowerCase(to.charAt(j - 1));
                int changed = diagonal + (left == right ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
