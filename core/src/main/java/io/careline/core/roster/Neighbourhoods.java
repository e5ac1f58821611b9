package io.careline.core.roster;

/** Which kinds of moves are drawn how often: half of them on one row, half trades of two. */
final class Neighbourhoods {
    private final Neighbourhood[] drawn;

    private Neighbourhoods(Neighbourhood[] drawn) {
        this.drawn = drawn;
    }

    static Neighbourhoods standard() {
        Neighbourhood day = new SetDay();
        Neighbourhood twoDays = new SetTwoDays();
        Neighbourhood rotate = new RotateDays();
        Neighbourhood swap = new SwapStretches();
        Neighbourhood retype = new RetypeRun();
        Neighbourhood trade = new TradeStretch();
        Neighbourhood tradeTwo = new TradeTwoStretches();
        return new Neighbourhoods(new Neighbourhood[] {
            day, day, twoDays, rotate, rotate, swap, retype, retype,
            trade, trade, trade, trade, trade, tradeTwo, tradeTwo, tradeTwo
        });
    }

    /** All kinds, each once. */
    static Neighbourhood[] all() {
        return new Neighbourhood[] {
            new SetDay(),
            new SetTwoDays(),
            new RotateDays(),
            new SwapStretches(),
            new RetypeRun(),
            new TradeStretch(),
            new TradeTwoStretches()
        };
    }

    Neighbourhood draw(Chance chance) {
        return drawn[chance.below(drawn.length)];
    }
}
