package io.clientele.vat.rate;

import io.clientele.vat.VatRate;

/** What the table says of a territory, a kind of goods or service and a day. Immutable. */
public sealed interface RateAnswer {

    /** The answer in one sentence, for a person. */
    String words();

    /**
     * A rate.
     *
     * @param rate how high it is
     * @param period the row of the table, with its source and lineage
     * @param rule why the goods or service belong to it, with the source, and which of the kind do not
     * @param beyondTable whether the day lies behind the {@linkplain VatRates#asOf() state of the table}, so that a
     *     change may be missing
     */
    record Found(VatRate rate, RatePeriod period, CategoryRule rule, boolean beyondTable) implements RateAnswer {
        @Override
        public String words() {
            return rate + " is the " + period.rank().label() + " rate of "
                    + period.lineage().territory() + " since "
                    + period.validity().from() + goods()
                    + (beyondTable ? "; the day lies behind the state of the table" : "");
        }

        /** What a person must know of the kind: what of it bears another rate, and whether only one source says so. */
        private String goods() {
            Evidence evidence = rule.evidence();
            String known = evidence.note().isEmpty() ? "" : "; " + rule.category() + ": " + evidence.note();
            return switch (evidence.confirmation()) {
                case SINGLE -> known + "; one source puts " + rule.category() + " there";
                case TO_CONFIRM -> known + "; that " + rule.category() + " belong there is still to be confirmed";
                case RATE, DATE_AND_RATE, HOST -> known;
            };
        }
    }

    /**
     * No source says which rate the kind of goods has there on that day. It is not to be guessed: the host knows, or
     * asks the tax office, and adds it to the table.
     *
     * @param words the reason
     */
    record NeedsCategoryRate(String words) implements RateAnswer {}

    /**
     * There is no rate: the day lies before the table, or no VAT is charged there.
     *
     * @param words the reason
     */
    record NoRate(String words) implements RateAnswer {}
}
