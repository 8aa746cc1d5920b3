package io.clientele.vat.invoice;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.clientele.vat.VatCategory;
import io.clientele.vat.internal.VatPrefix;
import io.clientele.vat.number.NumberCheck;
import io.clientele.vat.number.VatNumbers;
import io.clientele.vat.rate.Territories;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is wrong with the VAT numbers of an invoice as far as form and check digits tell: a number that can be none says
 * of nobody who he is (Art. 226(3), (4) and (15) of Directive 2006/112/EC). Numbers of states outside the Union are
 * left alone, since nothing is known of them here, and so is that of a buyer which nothing hangs on.
 */
final class NumberNeeds {
    private static final Set<String> UNION = union();

    private NumberNeeds() {}

    private static Set<String> union() {
        ImmutableSet.Builder<String> prefixes = ImmutableSet.builder();
        prefixes.add("GR", VatPrefix.NORTHERN_IRELAND);
        Territories.standard().memberStates().forEach(state -> prefixes.add(VatPrefix.of(state)));
        return prefixes.build();
    }

    /** What is wrong with the numbers of a draft that has lines of some categories. */
    static List<Missing> of(InvoiceDraft draft, Set<VatCategory> categories) {
        ImmutableList.Builder<Missing> missing = ImmutableList.builder();
        draft.seller()
                .vatNumber()
                .flatMap(NumberNeeds::ofUnion)
                .ifPresent(why -> missing.add(missing("seller.vatNumber", "Art. 226(3)", why)));
        draft.taxRepresentative()
                .flatMap(Party::vatNumber)
                .flatMap(NumberNeeds::ofUnion)
                .ifPresent(why -> missing.add(missing("taxRepresentative.vatNumber", "Art. 226(15)", why)));
        draft.buyer()
                .vatNumber()
                .flatMap(number -> ofBuyer(number, categories))
                .ifPresent(why -> missing.add(missing("buyer.vatNumber", "Art. 226(4)", why)));
        return missing.build();
    }

    private static Missing missing(String field, String rule, String why) {
        return new Missing(field, rule, "a VAT number that can be one. " + why);
    }

    /** Goods go to another member state for a buyer with a number of the Union; who owes the tax may be a foreigner. */
    private static Optional<String> ofBuyer(String number, Set<VatCategory> categories) {
        if (categories.contains(VatCategory.INTRA_COMMUNITY)) {
            return why(number);
        }
        return categories.contains(VatCategory.REVERSE_CHARGE) && !isForeign(number) ? why(number) : Optional.empty();
    }

    private static boolean isForeign(String number) {
        String prefix = prefix(number);
        return !UNION.contains(prefix) && VatPrefix.ofCode(prefix).isPresent();
    }

    /** Whether a number can be none, unless it may be one of a state outside the Union. */
    static boolean isNone(String number) {
        return !isForeign(number) && why(number).isPresent();
    }

    /** Why a number that begins as those of the Union do can be none; empty if it can, or begins otherwise. */
    private static Optional<String> ofUnion(String number) {
        return UNION.contains(prefix(number)) ? why(number) : Optional.empty();
    }

    /** The prefix of a number, in capitals. */
    static String prefix(String number) {
        return VatPrefix.of(number.strip()).toUpperCase(Locale.ROOT);
    }

    private static Optional<String> why(String number) {
        return VatNumbers.check(number, Optional.empty()) instanceof NumberCheck.Invalid invalid
                ? Optional.of(invalid.words())
                : Optional.empty();
    }
}
