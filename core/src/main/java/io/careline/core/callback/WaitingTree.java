package io.careline.core.callback;

import java.time.Instant;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A balanced search tree that is never changed: a change copies one path. Every node knows the span of time of all below
 * it, so that the first that is ready is found without looking at those that are not.
 *
 * @param <T> what is in the tree
 */
final class WaitingTree<T extends Waiting> implements Waiting {
    private record Node<T extends Waiting>(
            T value,
            @Nullable Node<T> left,
            @Nullable Node<T> right,
            int height,
            int size,
            Instant readyAt,
            Instant tooLateAt) {}

    private final Comparator<? super T> order;
    private final @Nullable Node<T> root;

    private WaitingTree(Comparator<? super T> order, @Nullable Node<T> root) {
        this.order = order;
        this.root = root;
    }

    static <T extends Waiting> WaitingTree<T> empty(Comparator<? super T> order) {
        return new WaitingTree<>(order, null);
    }

    int size() {
        return size(root);
    }

    boolean isEmpty() {
        return root == null;
    }

    @Override
    public Instant readyAt() {
        return root == null ? Instant.MAX : root.readyAt;
    }

    @Override
    public Instant tooLateAt() {
        return root == null ? Instant.MIN : root.tooLateAt;
    }

    /** This tree with a value, instead of one that is in the same place. */
    WaitingTree<T> plus(T value) {
        return new WaitingTree<>(order, plus(root, value));
    }

    /** This tree without what is in a value's place. */
    WaitingTree<T> minus(T value) {
        return new WaitingTree<>(order, minus(root, value));
    }

    /** What is in a place; the function tells whether a value is before it (below 0), in it or after it. */
    @Nullable T find(ToIntFunction<? super T> place) {
        Node<T> node = root;
        while (node != null) {
            int side = place.applyAsInt(node.value);
            if (side == 0) {
                return node.value;
            }
            node = side < 0 ? node.right : node.left;
        }
        return null;
    }

    /** Visits, in order, what is in a range; the function tells whether a value is before it, in it or after it. */
    void visit(ToIntFunction<? super T> range, Consumer<? super T> visitor) {
        visit(root, range, visitor);
    }

    /** The first that is ready and comes after another; the first of all if that is null. Null if there is none. */
    @Nullable T firstReady(Instant now, @Nullable T after) {
        return firstReady(root, now, after);
    }

    /** The earliest time after a moment from which on something can be had; the far future if there is none. */
    Instant nextReadyAt(Instant after) {
        return nextReadyAt(root, after, Instant.MAX);
    }

    private static <T extends Waiting> int height(@Nullable Node<T> node) {
        return node == null ? 0 : node.height;
    }

    private static <T extends Waiting> int size(@Nullable Node<T> node) {
        return node == null ? 0 : node.size;
    }

    private static <T extends Waiting> Node<T> node(@Nullable Node<T> left, T value, @Nullable Node<T> right) {
        Instant readyAt = value.readyAt();
        Instant tooLateAt = value.tooLateAt();
        if (left != null) {
            readyAt = earlier(readyAt, left.readyAt);
            tooLateAt = later(tooLateAt, left.tooLateAt);
        }
        if (right != null) {
            readyAt = earlier(readyAt, right.readyAt);
            tooLateAt = later(tooLateAt, right.tooLateAt);
        }
        int height = 1 + Math.max(height(left), height(right));
        return new Node<>(value, left, right, height, 1 + size(left) + size(right), readyAt, tooLateAt);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Joins two trees whose heights differ by two at most. */
    private static <T extends Waiting> Node<T> join(@Nullable Node<T> left, T value, @Nullable Node<T> right) {
        if (left != null && left.height > height(right) + 1) {
            Node<T> inner = left.right;
            return inner == null || height(left.left) >= inner.height
                    ? node(left.left, left.value, node(inner, value, right))
                    : node(node(left.left, left.value, inner.left), inner.value, node(inner.right, value, right));
        }
        if (right != null && right.height > height(left) + 1) {
            Node<T> inner = right.left;
            return inner == null || height(right.right) >= inner.height
                    ? node(node(left, value, inner), right.value, right.right)
                    : node(node(left, value, inner.left), inner.value, node(inner.right, right.value, right.right));
        }
        return node(left, value, right);
    }

    private Node<T> plus(@Nullable Node<T> node, T value) {
        if (node == null) {
            return node(null, value, null);
        }
        int side = order.compare(value, node.value);
        if (side == 0) {
            return node(node.left, value, node.right);
        }
        return side < 0
                ? join(plus(node.left, value), node.value, node.right)
                : join(node.left, node.value, plus(node.right, value));
    }

    private @Nullable Node<T> minus(@Nullable Node<T> node, T value) {
        if (node == null) {
            return null;
        }
        int side = order.compare(value, node.value);
        if (side < 0) {
            return join(minus(node.left, value), node.value, node.right);
        }
        if (side > 0) {
            return join(node.left, node.value, minus(node.right, value));
        }
        if (node.left == null || node.right == null) {
            return node.left == null ? node.right : node.left;
        }
        T next = first(node.right);
        return join(node.left, next, minus(node.right, next));
    }

    private static <T extends Waiting> T first(Node<T> node) {
        Node<T> first = node;
        while (first.left != null) {
            first = first.left;
        }
        return first.value;
    }

    private static <T extends Waiting> void visit(
            @Nullable Node<T> node, ToIntFunction<? super T> range, Consumer<? super T> visitor) {
        if (node == null) {
            return;
        }
        int side = range.applyAsInt(node.value);
        if (side >= 0) {
            visit(node.left, range, visitor);
        }
        if (side == 0) {
            visitor.accept(node.value);
        }
        if (side <= 0) {
            visit(node.right, range, visitor);
        }
    }

    private @Nullable T firstReady(@Nullable Node<T> node, Instant now, @Nullable T after) {
        if (node == null || node.readyAt.isAfter(now) || !node.tooLateAt.isAfter(now)) {
            return null;
        }
        boolean isPast = after == null || order.compare(node.value, after) > 0;
        if (isPast) {
            T before = firstReady(node.left, now, after);
            if (before != null) {
                return before;
            }
            if (node.value.isReady(now)) {
                return node.value;
            }
        }
        return firstReady(node.right, now, isPast ? null : after);
    }

    private static <T extends Waiting> Instant nextReadyAt(@Nullable Node<T> node, Instant after, Instant best) {
        if (node == null || !node.readyAt.isBefore(best) || !node.tooLateAt.isAfter(after)) {
            return best;
        }
        if (node.readyAt.isAfter(after)) {
            return node.readyAt;
        }
        Instant readyAt = node.value.readyAt();
        Instant better = readyAt.isAfter(after) ? earlier(best, readyAt) : best;
        better = nextReadyAt(node.left, after, better);
        return nextReadyAt(node.right, after, better);
    }
}
