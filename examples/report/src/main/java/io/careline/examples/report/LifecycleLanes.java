package io.careline.examples.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives every state that is reached across others one vertical lane per side, so that all lines to it share a track.
 *
 * <p>Lines that lead down run on the right, lines that lead back up on the left. Lanes are numbered from the inside; two
 * states share a number where their tracks do not meet.
 */
final class LifecycleLanes {
    private final Map<Integer, Integer> lanes = new HashMap<>();
    private int count;

    /** Lanes for links of one side; ranks say where each state stands, from 0 on top. */
    LifecycleLanes(List<LifecycleLink> links, int[] rank) {
        Map<Integer, Track> tracks = new HashMap<>();
        for (LifecycleLink link : links) {
            int top = Math.min(rank[link.from()], rank[link.to()]);
            int bottom = Math.max(rank[link.from()], rank[link.to()]);
            tracks.merge(link.to(), new Track(link.to(), top, bottom), Track::with);
        }
        List<List<Track>> filled = new ArrayList<>();
        tracks.values().stream()
                .sorted(Comparator.comparingInt(Track::length).thenComparingInt(Track::top))
                .forEach(track -> {
                    int lane = 0;
                    while (lane < filled.size() && filled.get(lane).stream().anyMatch(track::meets)) {
                        lane++;
                    }
                    if (lane == filled.size()) {
                        filled.add(new ArrayList<>());
                    }
                    filled.get(lane).add(track);
                    lanes.put(track.target(), lane);
                });
        count = filled.size();
    }

    /** The lane of the lines that lead to a state. */
    int lane(int target) {
        return lanes.getOrDefault(target, 0);
    }

    int count() {
        return count;
    }

    private record Track(int target, int top, int bottom) {
        int length() {
            return bottom - top;
        }

        Track with(Track other) {
            return new Track(target, Math.min(top, other.top), Math.max(bottom, other.bottom));
        }

        boolean meets(Track other) {
            return top < other.bottom && other.top < bottom;
        }
    }
}
