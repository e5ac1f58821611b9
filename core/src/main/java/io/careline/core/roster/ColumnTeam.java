package io.careline.core.roster;

import io.careline.roster.RosterSolution;
import io.careline.roster.SolverLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Phaser;
import java.util.concurrent.locks.LockSupport;

/**
 * Some column searches, each on a thread of its own, that share their best roster. Where only moves are limited they do so
 * at meetings after a fixed number of steps, so that a seed gives the same roster on any machine; else at once.
 */
final class ColumnTeam {
    private static final long STEPS_BETWEEN_MEETINGS = 1 << 28;
    private static final long NANOS_BETWEEN_LOOKS = 200_000;

    final BestRoster best;
    private final RosterModel model;
    private final SolverWatch watch;
    private final boolean isMeeting;
    private final List<Member> members = new ArrayList<>();
    private final Phaser meetings;
    private final long movesBefore;
    private volatile boolean isStopped;

    /** @param moves how many moves were made before */
    ColumnTeam(RosterModel model, Annealer front, SolverLimits limits, SolverWatch watch, long moves) {
        this.model = model;
        this.watch = watch;
        this.movesBefore = moves;
        this.best = new BestRoster(front.best, front.bestHard, front.bestSoft);
        this.isMeeting = limits.threads() > 1 && limits.time().isEmpty();
        long left = Math.max(0, limits.moves().orElse(Long.MAX_VALUE) - moves) / limits.threads();
        long steps = left > Long.MAX_VALUE / Effort.STEPS_OF_A_MOVE ? Long.MAX_VALUE : left * Effort.STEPS_OF_A_MOVE;
        Chance seeds = new Chance(limits.seed());
        this.meetings = new Phaser(limits.threads()) {
            @Override
            protected boolean onAdvance(int phase, int parties) {
                members.forEach(member -> member.share());
                return parties == 0;
            }
        };
        for (int thread = 0; thread < limits.threads(); thread++) {
            members.add(new Member(thread == 0, seeds.bits(), steps));
        }
    }

    /** Searches until a limit is reached, the watch says stop, or the best roster is proven to be the best. */
    void run() {
        ExecutorService others = Executors.newFixedThreadPool(Math.max(1, members.size() - 1), SearchTeam::daemon);
        List<Future<?>> running = new ArrayList<>();
        boolean isDone = false;
        try {
            members.subList(1, members.size()).forEach(member -> running.add(others.submit(member::run)));
            members.get(0).run();
            isDone = true;
        } finally {
            isStopped |= !isMeeting || !isDone;
            try {
                SearchTeam.await(running);
            } finally {
                SearchTeam.end(others);
            }
        }
        members.forEach(Member::share);
    }

    /** Tells the listener that the search is over; the best roster, with the bound. */
    RosterSolution finish() {
        return best.finish(model, watch, moves());
    }

    long moves() {
        long moves = movesBefore;
        for (Member member : members) {
            moves += member.moves;
        }
        return moves;
    }

    /** One thread's search. */
    private final class Member {
        private final boolean isFirst;
        private final Effort effort;
        private final ColumnSearch search;
        private long nextMeeting = STEPS_BETWEEN_MEETINGS;
        private volatile long moves;

        Member(boolean isFirst, long seed, long steps) {
            this.isFirst = isFirst;
            this.effort = new Effort(steps, this::isStopped);
            this.search = new ColumnSearch(model, best.rows(), seed, effort);
        }

        void run() {
            try {
                if (isFirst) {
                    search.solveWhole();
                }
                while (!effort.isOver() && !best.isProven()) {
                    search.polish();
                    search.join(best.rows());
                    shareAtOnce();
                    search.solvePart();
                }
                shareAtOnce();
            } finally {
                meetings.arriveAndDeregister();
            }
        }

        private void shareAtOnce() {
            if (!isMeeting) {
                share();
            }
        }

        void share() {
            best.offer(search.best, search.hard, search.soft, search.bound);
        }

        private boolean isStopped() {
            moves = effort.steps() / Effort.STEPS_OF_A_MOVE;
            if (isFirst && best.isStopped(watch, moves())) {
                isStopped = true;
            }
            if (isMeeting && effort.steps() >= nextMeeting) {
                nextMeeting += STEPS_BETWEEN_MEETINGS;
                int phase = meetings.arrive();
                while (meetings.getPhase() == phase && !isStopped) {
                    LockSupport.parkNanos(NANOS_BETWEEN_LOOKS);
                    if (isFirst && watch.isStopped()) {
                        isStopped = true;
                    }
                }
            }
            return isStopped;
        }
    }
}
