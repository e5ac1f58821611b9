package io.careline.examples.month.run;

/**
 * A deadline that passed.
 *
 * @param lifecycle the life cycle
 * @param deadline the deadline's name
 */
public record Passed(String lifecycle, String deadline) implements Comparable<Passed> {
    @Override
    public int compareTo(Passed other) {
        int order = lifecycle.compareTo(other.lifecycle);
        return order == 0 ? deadline.compareTo(other.deadline) : order;
    }
}
