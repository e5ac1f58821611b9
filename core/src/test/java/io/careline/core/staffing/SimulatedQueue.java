package io.careline.core.staffing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.Random;

/**
 * A queue acted out event by event: who comes takes a free server or waits in turn, and gives up when patience ends. Times are
 * in handling times. Means of batches give the confidence interval.
 */
final class SimulatedQueue {
    private static final int BATCHES = 40;

    private final double load;
    private final int servers;
    private final double impatience;
    private final double within;
    private final Random random;
    private final PriorityQueue<Double> ends = new PriorityQueue<>();
    private final Deque<Customer> queue = new ArrayDeque<>();

    private record Customer(double came, double givesUp) {}

    /** What is counted of those who come in one batch. */
    private static final class Batch {
        private int waited;
        private int abandoned;
        private int answered;
        private int answeredWithin;
        private double wait;
    }

    private Batch batch = new Batch();

    SimulatedQueue(double load, int servers, double impatience, double within, long seed) {
        this.load = load;
        this.servers = servers;
        this.impatience = impatience;
        this.within = within;
        this.random = new Random(seed);
    }

    /** A mean over batches and how far it may be from the truth, 99.9 times in 100. */
    record Mean(double value, double margin) {}

    record Result(Mean waitProbability, Mean abandonment, Mean answeredWithin, Mean answerTime) {}

    Result run(int customersOfBatch) {
        double[][] samples = new double[4][BATCHES];
        double now = 0;
        for (int index = -1; index < BATCHES; index++) {
            batch = new Batch();
            for (int customer = 0; customer < customersOfBatch; customer++) {
                now += exponential(load);
                arrive(now);
            }
            if (index >= 0) {
                samples[0][index] = (double) batch.waited / customersOfBatch;
                samples[1][index] = (double) batch.abandoned / customersOfBatch;
                samples[2][index] = (double) batch.answeredWithin / customersOfBatch;
                samples[3][index] = batch.wait / batch.answered;
            }
        }
        return new Result(mean(samples[0]), mean(samples[1]), mean(samples[2]), mean(samples[3]));
    }

    private void arrive(double now) {
        while (!ends.isEmpty() && ends.peek() <= now) {
            double free = ends.poll();
            serveNext(free);
        }
        if (ends.size() < servers) {
            answer(now, now);
        } else {
            batch.waited++;
            double patience = impatience == 0 ? Double.POSITIVE_INFINITY : exponential(impatience);
            queue.add(new Customer(now, now + patience));
        }
    }

    private void serveNext(double free) {
        while (!queue.isEmpty()) {
            Customer next = queue.poll();
            if (next.givesUp() > free) {
                answer(next.came(), free);
                return;
            }
            batch.abandoned++;
        }
    }

    private void answer(double came, double at) {
        ends.add(at + exponential(1));
        batch.answered++;
        batch.answeredWithin += at - came <= within ? 1 : 0;
        batch.wait += at - came;
    }

    private double exponential(double rate) {
        return -Math.log(1 - random.nextDouble()) / rate;
    }

    /** 3.56 is the quantile of Student's distribution with 39 degrees of freedom for both tails together of 0.001. */
    private static Mean mean(double[] samples) {
        double sum = 0;
        double squares = 0;
        for (double sample : samples) {
            sum += sample;
        }
        double mean = sum / samples.length;
        for (double sample : samples) {
            squares += (sample - mean) * (sample - mean);
        }
        double deviation = Math.sqrt(squares / (samples.length - 1));
        return new Mean(mean, 3.56 * deviation / Math.sqrt(samples.length));
    }
}
