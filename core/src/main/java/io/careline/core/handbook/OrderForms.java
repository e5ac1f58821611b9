package io.careline.core.handbook;

import io.careline.core.orderflag.FlagCodeBooks;
import io.careline.orderflag.CommissionRule;
import io.careline.orderflag.FlagCodeBook;
import io.careline.orderflag.FlagColour;
import io.careline.orderflag.FlagLegend;
import io.careline.orderflag.FlagMeaning;
import io.careline.orderflag.LengthUnit;
import io.careline.orderflag.OrderCommandType;
import io.careline.orderflag.Platform;
import io.careline.orderflag.RemarkLanguage;
import io.careline.orderflag.TextLimit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The shapes of what a handbook says of orders, their flags and remarks. */
final class OrderForms {
    private static final Pattern COLOUR = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    /** A colour under way: what it is called and what it means. */
    private static final class ColourDraft {
        private FlagColour colour = FlagColour.RED;
        private FlagMeaning meaning = FlagMeaning.STANDARD;
    }

    private static final Shape<List<ColourDraft>> COLOURS = Listing.ofDistinct(
            Form.of(ColourDraft::new, draft -> draft)
                    .required(
                            "colour",
                            Words.matching("handbook.bad-name", COLOUR.pattern(), FlagColour::of),
                            (draft, colour) -> draft.colour = colour)
                    .required("meaning", Words.code(FlagMeaning::of), (draft, meaning) -> draft.meaning = meaning)
                    .entry(),
            1,
            100,
            draft -> draft.colour);

    private static final Shape<FlagLegend> LEGEND =
            Form.only("colours", COLOURS).then(OrderForms::legend);

    private static final Shape<TextLimit> LIMIT = Form.of(TextLimit::builder, TextLimit.Builder::build)
            .required("most", Words.number(1, 1_000_000), (limit, most) -> limit.most(most))
            .required("unit", Words.constant(LengthUnit.class), (limit, unit) -> limit.unit(unit));

    private static final Shape<Map<String, String>> CODES = Naming.of(
                    "handbook.bad-name",
                    COLOUR.pattern(),
                    100,
                    Words.matching("handbook.bad-flag-code", "[^\\x00-\\x1f\\x7f]{0,60}", code -> code))
            .and(OrderForms::codesDiffer);

    private static final Shape<List<FlagCodeBook>> CODE_BOOKS = Listing.ofDistinct(
            Form.of(FlagCodeBook::builder, FlagCodeBook.Builder::build)
                    .required("platform", Words.code(Platform::of), (book, platform) -> book.platform(platform))
                    .required("field", Words.code(name -> name), (book, field) -> book.field(field))
                    .required(
                            "codes",
                            CODES,
                            (book, codes) ->
                                    codes.forEach((colour, code) -> book.putCodes(FlagColour.of(colour), code)))
                    .optional("remark", LIMIT, (book, limit) -> book.remarkLimit(limit))
                    .optional("tagName", LIMIT, (book, limit) -> book.tagNameLimit(limit))
                    .entry(),
            1,
            100,
            FlagCodeBook::platform);

    static final Shape<OrderSection> ORDERS = Form.of(OrderSection::new, section -> section)
            .optional("legend", LEGEND, (section, legend) -> {
                section.flags.legend(legend);
                section.orders.legend(legend);
            })
            .setting(
                    "remarkLanguage",
                    Words.constant(RemarkLanguage.class),
                    (section, language) -> section.flags.language(language))
            .setting(
                    "commissionRule",
                    Words.constant(CommissionRule.class),
                    (section, rule) -> section.flags.commissionRule(rule))
            .setting("largeFrom", ComplaintForms.LIMIT, (section, amount) -> section.orders.largeFrom(amount))
            .setting(
                    "supervisors",
                    ComplaintForms.ROLES,
                    (section, roles) -> section.orders.supervisors(Set.copyOf(roles)))
            .setting(
                    "platforms",
                    Listing.ofDistinct(Words.oneOf(shippedBooks()), 0, 100),
                    (section, books) -> section.platforms = books)
            .optional("codeBooks", CODE_BOOKS, (section, books) -> section.ownBooks = books)
            .optional("commands", Form.commands(OrderCommandType.class), (section, commands) -> {})
            .entry();

    private OrderForms() {}

    private static Map<String, FlagCodeBook> shippedBooks() {
        Map<String, FlagCodeBook> books = new LinkedHashMap<>();
        FlagCodeBooks.standard().all().forEach(book -> books.put(book.platform().value(), book));
        return books;
    }

    /** The order in which the colours are written is the one in which they win (rule OF8). */
    private static FlagLegend legend(List<ColourDraft> colours) {
        FlagLegend.Builder legend = FlagLegend.builder();
        for (ColourDraft draft : colours) {
            legend.putMeanings(draft.colour, draft.meaning);
            legend.addPrecedence(draft.colour);
        }
        return legend.build();
    }

    private static void codesDiffer(Spot spot, Map<String, String> codes) {
        Set<String> seen = new HashSet<>();
        codes.forEach((colour, code) -> {
            if (!seen.add(code)) {
                spot.child(colour).fault("handbook.repeated-value", Map.of("value", Words.shown(code)));
            }
        });
    }
}
