package io.careline.core.roster;

import java.util.Arrays;

/** The codes that may be worked on each day of each agent; moves propose no other. */
final class Choices {
    final int[] starts;
    final byte[] codes;

    Choices(ModelBuilder builder) {
        this.starts = new int[builder.agents * builder.days + 1];
        byte[] found = new byte[builder.agents * builder.days * builder.codes];
        int size = 0;
        for (int agent = 0; agent < builder.agents; agent++) {
            boolean[] barred = barred(builder, agent);
            for (int day = 0; day < builder.days; day++) {
                int index = agent * builder.days + day;
                int cell = index * builder.codes;
                starts[index] = size;
                for (int code = 0; code < builder.codes && day >= builder.start; code++) {
                    if (!barred[code] && builder.cells.hard[cell + code] == 0) {
                        found[size++] = (byte) code;
                    }
                }
                if (size == starts[index]) {
                    found[size++] = builder.initial[index];
                }
            }
        }
        starts[builder.agents * builder.days] = size;
        this.codes = Arrays.copyOf(found, size);
    }

    private static boolean[] barred(ModelBuilder builder, int agent) {
        boolean[] barred = new boolean[builder.codes];
        for (RowRule rule : builder.rowRules.hard()[agent]) {
            if (rule instanceof CodeLimits limits) {
                for (int code = 1; code < barred.length; code++) {
                    barred[code] |= limits.greatest[code] <= 0;
                }
            }
        }
        return barred;
    }
}
