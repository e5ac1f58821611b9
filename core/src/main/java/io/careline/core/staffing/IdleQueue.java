package io.careline.core.staffing;

import io.careline.staffing.ServiceLevelDefinition;

/** A queue to which nobody comes. */
record IdleQueue() implements QueueModel {
    @Override
    public boolean isStable() {
        return true;
    }

    @Override
    public double waitProbability() {
        return 0;
    }

    @Override
    public double missed(double within, ServiceLevelDefinition definition) {
        return 0;
    }

    @Override
    public double answerTime() {
        return 0;
    }

    @Override
    public double abandonment() {
        return 0;
    }

    @Override
    public double occupancy() {
        return 0;
    }

    @Override
    public double queueLength() {
        return 0;
    }
}
