package io.careline.core.roster;

import io.careline.roster.SolverLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Some annealers, each on a thread of its own, that meet after a fixed number of moves, where the progress is set anew. Who
 * meets when depends on counts of moves alone.
 */
final class SearchTeam {
    private static final int MOVES_BETWEEN_MEETINGS = 1 << 15;

    private final Meeting meeting;
    private final List<Annealer> annealers;
    private final SolverLimits limits;
    private final SolverWatch watch;

    SearchTeam(RosterModel model, byte[] rows, SolverLimits limits, SolverWatch watch) {
        this.limits = limits;
        this.watch = watch;
        this.meeting = meeting(model, rows, limits.threads(), new Chance(limits.seed()));
        this.annealers = meeting.annealers();
    }

    private static Meeting meeting(RosterModel model, byte[] rows, int threads, Chance seeds) {
        Teams teams = Teams.of(model);
        if (TeamSharing.suits(model, teams, threads)) {
            return new TeamSharing(model, teams, rows, threads, seeds);
        }
        return RosterSharing.suits(model, threads)
                ? new RosterSharing(model, rows, threads, seeds)
                : new RosterExchange(model, rows, threads, seeds);
    }

    /**
     * Searches until a part of a limit is used or the watch says stop; gives the annealer with the best roster.
     *
     * @param part how much of the time and of the moves it may use
     */
    Annealer run(double part) {
        ExecutorService others =
                limits.threads() > 1 ? Executors.newFixedThreadPool(limits.threads() - 1, SearchTeam::daemon) : null;
        try {
            long mostMoves = (long) (part * limits.moves().orElse(Long.MAX_VALUE));
            double progress = 0;
            while (moves() < mostMoves && progress < 1 && !watch.isStopped(front(), moves())) {
                progress = Math.max(watch.progress() / part, (double) moves() / mostMoves);
                long share = Math.min(MOVES_BETWEEN_MEETINGS, shareOf(mostMoves - moves()));
                meeting.part();
                round(others, share, Math.min(1, progress));
                meeting.meet(progress);
            }
        } finally {
            if (others != null) {
                end(others);
            }
        }
        return front();
    }

    private long shareOf(long moves) {
        return moves / annealers.size() + (moves % annealers.size() == 0 ? 0 : 1);
    }

    static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "careline-roster");
        thread.setDaemon(true);
        return thread;
    }

    private void round(@Nullable ExecutorService others, long count, double progress) {
        List<Future<?>> running = new ArrayList<>();
        if (others != null) {
            for (Annealer annealer : annealers.subList(1, annealers.size())) {
                running.add(others.submit(() -> annealer.run(count, progress)));
            }
        }
        try {
            annealers.get(0).run(count, progress);
        } finally {
            await(running);
        }
    }

    /** Waits for all, even where the caller's thread is interrupted: rosters must not change any more afterwards. */
    static void await(List<Future<?>> running) {
        boolean isInterrupted = false;
        for (Future<?> future : running) {
            boolean isDone = false;
            while (!isDone) {
                try {
                    future.get();
                    isDone = true;
                } catch (InterruptedException e) {
                    isInterrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof RuntimeException cause) {
                        throw cause;
                    }
                    throw new IllegalStateException("a search thread failed", e.getCause());
                }
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends threads and waits for that: none is left behind, and no roster changes any more afterwards. */
    static void end(ExecutorService threads) {
        threads.shutdownNow();
        boolean isInterrupted = false;
        boolean isEnded = false;
        while (!isEnded) {
            try {
                isEnded = threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    Annealer front() {
        return meeting.front();
    }

    long moves() {
        long sum = 0;
        for (Annealer annealer : annealers) {
            sum += annealer.moves;
        }
        return sum;
    }
}
