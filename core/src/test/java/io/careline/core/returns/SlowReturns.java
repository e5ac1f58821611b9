package io.careline.core.returns;

import io.careline.common.Money;
import io.careline.core.lifecycle.LifecycleDesk;
import io.careline.returns.FreightCharge;
import io.careline.returns.FreightLeg;
import io.careline.returns.GoodsKind;
import io.careline.returns.ReturnFacts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules RT1 to RT8 said a second time, slowly: days are counted by walking them, outcomes by looking up each reason,
 * money in whole cents.
 */
record SlowReturns(ReturnFacts facts) {
    private static final Set<String> REFUSING = Set.of(
            "RT1 returns.packaging-incomplete",
            "RT2 returns.too-late",
            "RT2 returns.opened",
            "RT2 returns.used",
            "RT7 returns.too-late",
            "RT7 returns.goods-excluded",
            "RT7 returns.goods-exempted",
            "RT7 returns.not-a-distance-sale");

    Set<String> house() {
        Set<String> said = new TreeSet<>();
        say(
                said,
                facts.packagingComplete(),
                false,
                "RT1 returns.packaging-incomplete",
                "RT1 returns.packaging-unknown");
        say(said, facts.opened(), true, "RT2 returns.opened", "RT2 returns.opening-unknown");
        say(said, facts.used(), true, "RT2 returns.used", "RT1 returns.use-unknown");
        if (facts.signedAt().isEmpty()) {
            said.add("RT2 returns.signing-date-missing");
        } else if (!isStrange(said) && hoursUsedUp()) {
            said.add("RT2 returns.too-late");
        }
        String cause = facts.cause().map(Enum::name).orElse("nothing");
        if (cause.equals("nothing")) {
            said.add("RT4 returns.cause-missing");
        } else if (cause.equals("UNCLEAR")) {
            said.add("RT8 returns.cause-unclear");
        } else if (cause.equals("COURIER_DAMAGE")) {
            say(
                    said,
                    facts.checkedOnSigning(),
                    true,
                    "RT8 returns.damage-after-check",
                    "RT5 returns.signing-check-unknown");
        }
        return said;
    }

    Set<String> law() {
        Set<String> said = new TreeSet<>();
        if (facts.signedAt().isEmpty()) {
            said.add("RT7 returns.signing-date-missing");
        } else if (!isStrange(said) && daysUsedUp()) {
            said.add("RT7 returns.too-late");
        }
        say(said, facts.used(), true, "RT8 returns.intactness-to-judge", "RT7 returns.use-unknown");
        if (!facts.isDistanceSale()) {
            said.add("RT7 returns.not-a-distance-sale");
        }
        String kind = facts.goods().map(GoodsKind::value).orElse("");
        if (kind.isEmpty()) {
            said.add("RT7 returns.goods-kind-missing");
        } else if ("custom-made perishable unsealed-media newspaper".contains(kind)) {
            said.add("RT7 returns.goods-excluded");
        }
        if (facts.isExemptionConfirmed()
                && List.of("sensitive-once-opened", "devalued-by-trial", "declared-flawed")
                        .contains(kind)) {
            said.add("RT7 returns.goods-exempted");
        }
        return said;
    }

    private static void say(Set<String> said, Optional<Boolean> fact, boolean bad, String fault, String unknown) {
        if (fact.isEmpty()) {
            said.add(unknown);
        } else if (fact.get() == bad) {
            said.add(fault);
        }
    }

    private boolean isStrange(Set<String> said) {
        Instant signed = facts.signedAt().orElseThrow();
        int before = said.size();
        if (signed.compareTo(facts.orderedAt()) < 0) {
            said.add("RT8 returns.signed-before-order");
        }
        if (signed.compareTo(facts.requestedAt()) > 0) {
            said.add("RT8 returns.signed-after-request");
        }
        return said.size() > before;
    }

    private boolean hoursUsedUp() {
        Instant end = facts.signedAt().orElseThrow();
        for (int hour = 0; hour < 7 * 24; hour++) {
            end = end.plusSeconds(3600);
        }
        return end.compareTo(facts.requestedAt()) < 0;
    }

    private boolean daysUsedUp() {
        LocalDate day = LocalDate.ofInstant(facts.signedAt().orElseThrow(), LifecycleDesk.ZONE);
        LocalDate asked = LocalDate.ofInstant(facts.requestedAt(), LifecycleDesk.ZONE);
        int days = 0;
        while (day.isBefore(asked)) {
            day = day.plusDays(1);
            days++;
        }
        return days > 7;
    }

    static String outcome(Set<String> said) {
        if (said.isEmpty()) {
            return "ELIGIBLE";
        }
        if (said.stream().anyMatch(REFUSING::contains)) {
            return "INELIGIBLE";
        }
        return said.stream().allMatch(reason -> reason.startsWith("RT8")) ? "MANUAL_REVIEW" : "NEEDS_INFORMATION";
    }

    /** Who pays the three ways by the house: a letter each, B for the buyer; empty if nobody can tell. */
    String housePayers() {
        String cause = facts.cause().map(Enum::name).orElse("nothing");
        boolean isUnchecked = facts.checkedOnSigning().isPresent()
                && !facts.checkedOnSigning().get();
        return switch (cause) {
            case "CHANGE_OF_MIND" -> "BBB";
            case "QUALITY_PROBLEM" -> "SSS";
            case "COURIER_DAMAGE" -> isUnchecked ? "SBS" : "";
            default -> "";
        };
    }

    String lawPayers() {
        return "N"
                + facts.agreedReturnPayer()
                        .map(payer -> payer.name().substring(0, 1))
                        .orElse("B") + "N";
    }

    /** In cents: what the buyer has spent, less what he has to bear. */
    long refundInCents(String payers) {
        long spent = cents(facts.price());
        long borne = 0;
        for (FreightCharge charge : facts.charges()) {
            String paid = charge.paidBy().name().substring(0, 1);
            String stated = payers.isEmpty() ? "N" : letter(payers, charge.leg());
            String bearer = stated.equals("N") ? paid : stated;
            spent += paid.equals("B") ? cents(charge.amount()) : 0;
            borne += bearer.equals("B") ? cents(charge.amount()) : 0;
        }
        return Math.max(0, spent - borne);
    }

    private static String letter(String payers, FreightLeg leg) {
        int at = List.of("OUTBOUND", "RETURN", "RESHIP").indexOf(leg.name());
        return payers.substring(at, at + 1);
    }

    static long cents(Money amount) {
        return amount.amount().movePointRight(2).longValueExact();
    }
}
