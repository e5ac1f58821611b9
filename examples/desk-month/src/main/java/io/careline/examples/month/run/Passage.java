package io.careline.examples.month.run;

/**
 * A way that an aggregate went.
 *
 * @param lifecycle the life cycle
 * @param from the status before
 * @param command the command
 * @param to the status after
 */
public record Passage(String lifecycle, String from, String command, String to) implements Comparable<Passage> {
    @Override
    public int compareTo(Passage other) {
        return key().compareTo(other.key());
    }

    private String key() {
        return lifecycle + ' ' + from + ' ' + command + ' ' + to;
    }
}
