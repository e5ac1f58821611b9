package io.careline.core.handbook;

import io.careline.returns.DayCount;
import io.careline.returns.FreightPayer;
import io.careline.returns.FreightTerms;
import io.careline.returns.GoodsKind;
import io.careline.returns.ReturnCommandType;
import io.careline.returns.ReturnRemedy;
import io.careline.returns.ReturnWindow;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The shapes of what a handbook says of returns. */
final class ReturnForms {
    private static final Shape<Duration> VALIDITY =
            Words.matching("handbook.bad-validity", "P[1-9][0-9]{0,2}D", Duration::parse);

    private static final Shape<ReturnWindow> WINDOW = Form.of(ReturnWindow::builder, ReturnWindow.Builder::build)
            .required("days", Words.number(1, 3650), (window, days) -> window.days(days))
            .required("count", Words.constant(DayCount.class), (window, count) -> window.count(count))
            .entry()
            .named("window");

    private static final Shape<FreightPayer> PAYER = Words.constant(FreightPayer.class);

    private static final Shape<FreightTerms> FREIGHT = Form.of(FreightTerms::builder, FreightTerms.Builder::build)
            .required("outbound", PAYER, (freight, payer) -> freight.outbound(payer))
            .required("returning", PAYER, (freight, payer) -> freight.returning(payer))
            .required("reship", PAYER, (freight, payer) -> freight.reship(payer))
            .entry()
            .named("freight");

    private static final Shape<ReturnSection.Dated> TERMS = Form.of(ReturnSection.Dated::new, dated -> dated)
            .required("version", HandbookForm.VERSION, (dated, version) -> dated.version = version)
            .required("inForceFrom", CalendarForms.DATE, (dated, date) -> dated.inForceFrom = date)
            .optional("window", WINDOW, (dated, window) -> dated.terms.window(window))
            .setting(
                    "notReturnable",
                    Listing.ofDistinct(Words.code(GoodsKind::of), 0, 100),
                    (dated, kinds) -> dated.terms.notReturnable(kinds))
            .optional("ordinaryFreight", FREIGHT, (dated, freight) -> dated.terms.ordinaryFreight(freight))
            .optional("courierDamageFreight", FREIGHT, (dated, freight) -> dated.terms.courierDamageFreight(freight))
            .optional("qualityFreight", FREIGHT, (dated, freight) -> dated.terms.qualityFreight(freight))
            .setting(
                    "freightCollectAccepted",
                    Words.FLAG,
                    (dated, isAccepted) -> dated.terms.freightCollectAccepted(isAccepted))
            .setting(
                    "remedies",
                    Listing.ofDistinct(Words.constant(ReturnRemedy.class), 1, ReturnRemedy.values().length),
                    (dated, remedies) -> dated.terms.remedies(remedies))
            .entry();

    static final Shape<ReturnSection> RETURNS = Form.of(ReturnSection::new, section -> section)
            .required(
                    "terms",
                    Listing.of(TERMS, 1, 200).and(ReturnForms::datesRise),
                    (section, terms) -> section.terms = terms)
            .setting(
                    "authorisationValidity",
                    VALIDITY,
                    (section, validity) -> section.policy.authorisationValidity(validity))
            .optional("refundWindow", WINDOW, (section, window) -> section.policy.refundWindow(window))
            .setting(
                    "supervisors",
                    ComplaintForms.ROLES,
                    (section, roles) -> section.policy.supervisors(Set.copyOf(roles)))
            .setting(
                    "refundConfirmers",
                    ComplaintForms.ROLES,
                    (section, roles) -> section.policy.refundConfirmers(Set.copyOf(roles)))
            .optional("commands", Form.commands(ReturnCommandType.class), (section, commands) -> {})
            .entry();

    private ReturnForms() {}

    private static void datesRise(Spot spot, List<ReturnSection.Dated> terms) {
        for (int i = 1; i < terms.size(); i++) {
            if (!terms.get(i - 1).inForceFrom.isBefore(terms.get(i).inForceFrom)) {
                spot.child(i)
                        .child("inForceFrom")
                        .fault(
                                "handbook.terms-out-of-order",
                                Map.of("earlier", terms.get(i - 1).inForceFrom.toString()));
            }
        }
    }
}
