package io.careline.core.desk;

/** Where a command goes: an aggregate of a life cycle. */
record Address(String lifecycle, String aggregateId) implements Comparable<Address> {
    @Override
    public int compareTo(Address other) {
        int byLifecycle = lifecycle.compareTo(other.lifecycle);
        return byLifecycle != 0 ? byLifecycle : aggregateId.compareTo(other.aggregateId);
    }

    @Override
    public String toString() {
        return lifecycle + "/" + aggregateId;
    }
}
