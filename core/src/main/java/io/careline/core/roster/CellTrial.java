package io.careline.core.roster;

/** Prices changes of a few days of a roster, exactly, and leaves it as it is unless told to make them. Not thread-safe. */
final class CellTrial {
    final RosterModel model;
    final RosterState state;
    private final Evaluation evaluation;
    private final Move move;

    CellTrial(RosterModel model, byte[] rows) {
        this.model = model;
        this.state = new RosterState(model, rows);
        this.evaluation = new Evaluation(state);
        this.move = new Move(model.days);
    }

    /** Prices one day of an agent; false if it has the code already. */
    boolean set(int agent, int day, int code) {
        move.first.begin(state, agent);
        move.first.put(day, code);
        return isPriced(move.one());
    }

    /** Prices two days of an agent; false if nothing changes. */
    boolean set(int agent, int day, int code, int otherDay, int otherCode) {
        move.first.begin(state, agent);
        move.first.put(Math.min(day, otherDay), day < otherDay ? code : otherCode);
        move.first.put(Math.max(day, otherDay), day < otherDay ? otherCode : code);
        return isPriced(move.one());
    }

    /** Prices two agents taking over what the other one does on some days; false if nothing changes. */
    boolean trade(int agent, int other, int fromDay, int length) {
        move.first.begin(state, agent);
        move.second.begin(state, other);
        RowChange.trade(move.first, move.second, fromDay, length);
        return isPriced(move.trade());
    }

    private boolean isPriced(boolean isChange) {
        if (isChange) {
            evaluation.price(move);
        }
        return isChange;
    }

    /** By how much the hard points of the rows alone would rise. */
    long rowHard() {
        return evaluation.rowHard;
    }

    /** By how much the soft cost of the rows and groups alone would rise. */
    long rowSoft() {
        return evaluation.rowSoft;
    }

    /** By how much all hard points would rise. */
    long hard() {
        return evaluation.rowHard + evaluation.groupHard;
    }

    /** By how much the soft cost would rise. */
    long soft() {
        return evaluation.rowSoft + evaluation.coverSoft;
    }

    /** Makes what was priced last. */
    void make() {
        evaluation.force(move);
    }

    int code(int agent, int day) {
        return state.rows[agent * model.days + day];
    }
}
