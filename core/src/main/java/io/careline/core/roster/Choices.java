package io.careline.core.roster;

import java.util.Arrays;

/** The codes that may be worked on each day of each agent; moves propose no other. */
final class Choices {
    final int[] starts;
    final byte[] codes;

    /** By (agent, code), whether a limit of none bars the agent from the code. */
    final boolean[] barred;

    Choices(ModelBuilder builder) {
        this.barred = new boolean[builder.agents * builder.codes];
        this.starts = new int[builder.agents * builder.days + 1];
        byte[] found = new byte[builder.agents * builder.days * builder.codes];
        int size = 0;
        for (int agent = 0; agent < builder.agents; agent++) {
            bar(builder, agent);
            for (int day = 0; day < builder.days; day++) {
                int index = agent * builder.days + day;
                starts[index] = size;
                for (int code = 0; code < builder.codes && day >= builder.start; code++) {
                    if (!barred[agent * builder.codes + code] && builder.cells.costs.hard(agent, day, code) == 0) {
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

    private void bar(ModelBuilder builder, int agent) {
        for (RowRule rule : builder.rowRules.hard()[agent]) {
            if (rule instanceof CodeLimits limits) {
                for (int code = 1; code < builder.codes; code++) {
                    barred[agent * builder.codes + code] |= limits.greatest[code] <= 0;
                }
            }
        }
    }
}
