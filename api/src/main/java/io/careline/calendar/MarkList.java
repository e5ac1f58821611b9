package io.careline.calendar;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Marks in order. A persistent list: a longer one shares the shorter, so adding costs one small object. */
final class MarkList {
    static final MarkList EMPTY = new MarkList(null, null, 0);

    private final @Nullable MarkList earlier;
    private final @Nullable ClockMark last;
    private final int size;

    private MarkList(@Nullable MarkList earlier, @Nullable ClockMark last, int size) {
        this.earlier = earlier;
        this.last = last;
        this.size = size;
    }

    MarkList plus(ClockMark mark) {
        return new MarkList(this, Objects.requireNonNull(mark, "mark"), size + 1);
    }

    int size() {
        return size;
    }

    List<ClockMark> toList() {
        ClockMark[] marks = new ClockMark[size];
        MarkList list = this;
        for (int i = size - 1; i >= 0 && list != null; i--) {
            marks[i] = list.last;
            list = list.earlier;
        }
        return List.of(marks);
    }
}
