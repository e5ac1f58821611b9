package io.careline.core.roster;

/** A change of one row or two that is tried as a whole. Reused; not thread-safe. */
final class Move {
    final RowChange first;
    final RowChange second;

    /** How many of the two changes count: 1 or 2. */
    int size;

    /** Whether both agents trade the same shifts on the same days, so that cover stays as it is. */
    boolean isTrade;

    Move(int length) {
        this.first = new RowChange(length);
        this.second = new RowChange(length);
    }

    RowChange change(int index) {
        return index == 0 ? first : second;
    }

    /** One row changes; false if nothing does. */
    boolean one() {
        size = 1;
        isTrade = false;
        return first.close();
    }

    /** Two rows trade the same days; false if nothing changes. */
    boolean trade() {
        size = 2;
        isTrade = true;
        return first.close() && second.close();
    }
}
