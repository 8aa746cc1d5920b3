package io.clientele.vat.treatment;

import io.clientele.vat.Exemption;
import io.clientele.vat.LineVat;
import io.clientele.vat.rate.RateAnswer;
import io.clientele.vat.rate.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a supply is treated, or what is needed to say it. Immutable. */
public sealed interface Treatment {

    /**
     * The facts do not settle it. It is not to be guessed.
     *
     * @param fields what is needed, by the names of the quote's fields, such as {@code buyer.vat_id_check}; those of a
     *     line without the line, such as {@code category}; at least one
     * @param why the reason in one sentence
     */
    record Needs(List<String> fields, String why) implements Treatment {

        /** Something that is needed. */
        public Needs {
            fields = List.copyOf(fields);
        }

        static Needs of(String field, String why) {
            return new Needs(List.of(field), why);
        }
    }

    /**
     * It is settled.
     *
     * @param place where it is taxed, or exempt, or would be
     * @param vat how it stands to VAT: category, rate, and the reason in English; an invoice in another language takes
     *     {@link #vat(String)}
     * @param charge who owes the tax, and where it is reported
     * @param grounds what to print, and why it is so
     */
    record Decided(Place place, LineVat vat, Charge charge, Grounds grounds) implements Treatment {

        /** The territory where it is taxed, or from which exempt goods leave. */
        public Territory territory() {
            return place.territory();
        }

        /** The articles of Directive 2006/112/EC by which it is so, such as {@code Art. 138(1)}. */
        public String article() {
            return place.article();
        }

        /** Who owes the tax. */
        public Debtor debtor() {
            return charge.debtor();
        }

        /** Where the seller reports it. */
        public ReportedIn reportedIn() {
            return charge.reportedIn();
        }

        /** What an invoice must say, in a language; empty where rate and amount say enough. */
        public Optional<String> mention(String language) {
            return grounds.mention().map(mention -> Mentions.standard().text(mention, language, article()));
        }

        /**
         * What an invoice in a language says of it: category and rate, and where no VAT is charged the reason in the
         * words of {@link #mention}. They are English where the language has none that are certain.
         *
         * @param language the language of the invoice, by ISO 639, such as {@code de}
         */
        public LineVat vat(String language) {
            Optional<String> words = mention(language);
            return vat.exemption().isPresent() && words.isPresent()
                    ? LineVat.untaxed(
                            vat.category(), new Exemption(vat.exemption().get().vatex(), words))
                    : vat;
        }

        /** Why it is so, in sentences; the last one says where the rate comes from, if it is one of the table. */
        public List<String> reasons() {
            List<String> reasons = new ArrayList<>(grounds.reasons());
            grounds.rate().ifPresent(found -> reasons.add(found.words()));
            return List.copyOf(reasons);
        }

        /** The same decision with one more reason. */
        Decided because(String reason) {
            List<String> reasons = new ArrayList<>(grounds.reasons());
            reasons.add(reason);
            return new Decided(place, vat, charge, new Grounds(grounds.mention(), reasons, grounds.rate()));
        }

        /** Whether another decision comes to the same by another article. */
        boolean differsInArticleAlone(Decided other) {
            return territory().equals(other.territory())
                    && vat.category() == other.vat.category()
                    && vat.rate().equals(other.vat.rate())
                    && vat.exemption()
                            .flatMap(Exemption::vatex)
                            .equals(other.vat.exemption().flatMap(Exemption::vatex))
                    && charge.equals(other.charge)
                    && grounds.mention().equals(other.grounds.mention());
        }

        /** The same decision, which comes by another article too: {@code Art. 45 or 44}. */
        Decided orBy(String otherArticle) {
            String articles = article() + " or " + otherArticle.replaceFirst("^Art\\. ", "");
            Decided either = new Decided(new Place(territory(), articles), vat, charge, grounds);
            return new Decided(either.place, either.vat("en"), charge, grounds);
        }

        /** Whether the buyer owes the tax. */
        public boolean isReverseCharged() {
            return charge.debtor() == Debtor.BUYER && vat.rate().isZero();
        }
    }

    /**
     * Where something is taxed and why there.
     *
     * @param territory the country or region
     * @param article the articles that say so
     */
    record Place(Territory territory, String article) {}

    /**
     * Who owes the tax, and where the seller reports it.
     *
     * @param debtor who owes it
     * @param reportedIn where it is reported
     */
    record Charge(Debtor debtor, ReportedIn reportedIn) {}

    /**
     * What to print, and why it is so.
     *
     * @param mention what an invoice must say, if anything
     * @param reasons why it is so, in sentences
     * @param rate what the table of rates says, if the rate is of the table
     */
    record Grounds(Optional<Mention> mention, List<String> reasons, Optional<RateAnswer.Found> rate) {

        /** Grounds. */
        public Grounds {
            reasons = List.copyOf(reasons);
        }
    }
}
